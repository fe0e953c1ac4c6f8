import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("an empty environment gives the defaults", () => {
  const config = readConfig({});
  expect(config).toMatchObject({ HOST: "127.0.0.1", CACHE_MB: 64, CACHE_FILE_MB: 512 });
  expect(config.PORT).toBeUndefined();
  expect(config.DATABASE_URL).toBeUndefined();
});

test("an empty variable counts as unset", () => {
  expect(readConfig({ PORT: "", DATABASE_URL: "" }).PORT).toBeUndefined();
});

test("values are read", () => {
  const config = readConfig({
    PORT: "8080",
    TRUST_PROXY: "true",
    PUBLIC_URL: "https://a.example/",
  });
  expect(config).toMatchObject({ PORT: 8080, TRUST_PROXY: true, PUBLIC_URL: "https://a.example" });
});

test("a database URL may name a socket", () => {
  const url = "postgresql:///claims?host=/run/postgresql";
  expect(readConfig({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
});

test.each([
  ["PORT", "70000", 'PORT is "70000"; write a whole number from 0 to 65535.'],
  ["CACHE_FILE_MB", "65537", 'CACHE_FILE_MB is "65537"; write a whole number from 0 to 65536.'],
  ["TRUST_PROXY", "yes", 'TRUST_PROXY is "yes"; write true or false.'],
  [
    "DATABASE_URL",
    "http://u:secret@h/d",
    'DATABASE_URL is "http://u:…@h/d"; write postgres://user:password@host:5432/database.',
  ],
])("%s=%s is one sentence", (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(sentence);
});

test("each wrong variable has its own sentence", () => {
  expect(() => readConfig({ PORT: "x", CACHE_MB: "y" })).toThrow(/PORT is .*\nCACHE_MB is /u);
});
