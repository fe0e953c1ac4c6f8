import { factchecktools, type factchecktools_v1alpha1 } from "@googleapis/factchecktools";
import { afterAll, describe, expect, test } from "vitest";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { publicUrl } from "../support/describe-deps.ts";
import { acceptNewClaim, publishNewVerdict, retractVerdict } from "../support/newsroom.ts";
import { serveApi } from "../support/serve-api.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const served = await serveApi(site.api);
afterAll(async () => {
  await served.close();
  await site.close();
});

const ids: string[] = [];
for (let count = 0; count < 13; count += 1)
  ids.unshift((await publishNewVerdict(author, editor)).claim_id);
const retracted = (await publishNewVerdict(author, editor)).claim_id;
await retractVerdict(author, editor, retracted, "Wrong port.");
const unreviewed = await acceptNewClaim(author);

const client = factchecktools({ version: "v1alpha1", rootUrl: served.url });
const query = "harbour cranes";
const read = async (id: string) =>
  (await site.visitor.call<PublicClaim>("GET", `/v1/claims/${id}`)).body;

type Found = factchecktools_v1alpha1.Schema$GoogleFactcheckingFactchecktoolsV1alpha1Claim;
const toIds = (claims: Found[] = []) =>
  claims.map(({ claimReview }) => claimReview![0]!.url!.split("/")[4]);

/** What the client makes of a refusal. */
async function findRefusal(asked: Promise<unknown>): Promise<object> {
  const error = await asked.then(
    () => null,
    (failed: { response: { data: object } }) => failed,
  );
  return error!.response.data;
}

describe("claims:search, by Google's own client with another root URL", () => {
  test("finds published verdicts, newest first, in that API's shape", async () => {
    const { data } = await client.claims.search({ query });
    expect(toIds(data.claims)).toEqual(ids.slice(0, 10));
    const claim = await read(ids[0]!);
    expect(data.claims![0]).toEqual({
      text: claim.statement,
      ...(claim.claimant && { claimant: claim.claimant.name }),
      ...(claim.made_on && { claimDate: `${claim.made_on}T00:00:00Z` }),
      claimReview: [
        {
          publisher: { name: "The Newsroom", site: "newsroom.example" },
          url: `${publicUrl}${claim.path}`,
          title: claim.statement,
          reviewDate: claim.verdict!.published_at,
          textualRating: "Mostly accurate",
          languageCode: "en",
        },
      ],
    });
  });

  test("pages by token to the end, each claim once, whatever the offset says by then", async () => {
    const found: (string | undefined)[] = [];
    let pageToken: string | undefined;
    do {
      const { data } = await client.claims.search({
        query,
        pageSize: 5,
        ...(pageToken && { pageToken, offset: 0 }),
      });
      found.push(...toIds(data.claims));
      pageToken = data.nextPageToken ?? undefined;
    } while (pageToken);
    expect(found).toEqual(ids);
  });

  test("begins at an offset, and has nothing beyond the end", async () => {
    const from = async (offset: number) => (await client.claims.search({ query, offset })).data;
    expect(toIds((await from(11)).claims)).toEqual(ids.slice(11));
    expect(await from(13)).toEqual({});
    expect(await from(1_000)).toEqual({});
  });

  test("a token keeps its filter over midnight", async () => {
    const asked = { query, pageSize: 10, maxAgeDays: 0 };
    const { data } = await client.claims.search(asked);
    site.clock.advance(24 * 3_600_000);
    const rest = await client.claims.search({ ...asked, pageToken: data.nextPageToken! });
    expect(toIds(rest.data.claims)).toEqual(ids.slice(10));
    expect((await client.claims.search(asked)).data).toEqual({});
    expect(toIds((await client.claims.search({ ...asked, maxAgeDays: 2 })).data.claims)).toEqual(
      ids.slice(0, 10),
    );
  });

  test("narrows by language, whatever its region, and by publisher, which is this site or none", async () => {
    const search = async (asked: object) =>
      toIds((await client.claims.search({ query, pageSize: 1, ...asked })).data.claims).length;
    expect(await search({ languageCode: "en-GB" })).toBe(1);
    expect(await search({ languageCode: "vi" })).toBe(0);
    expect(await search({ languageCode: "fr" })).toBe(0);
    expect(await search({ reviewPublisherSiteFilter: "newsroom.example" })).toBe(1);
    expect(await search({ query: "", reviewPublisherSiteFilter: "www.newsroom.example" })).toBe(1);
    expect(await search({ reviewPublisherSiteFilter: "other.example" })).toBe(0);
  });

  test("refuses in that API's own error format", async () => {
    const invalid = {
      error: { code: 400, status: "INVALID_ARGUMENT", message: expect.any(String) },
    };
    const { data } = await client.claims.search({ query, pageSize: 2 });
    const pageToken = data.nextPageToken!;
    for (const asked of [
      {},
      { query: " " },
      { query, pageSize: -1 },
      { query, offset: 1_001 },
      { query, languageCode: "not a language" },
      { query, pageToken: "damaged" },
      { query: "harbour", pageToken },
      { query, languageCode: "en", pageToken },
    ])
      expect(await findRefusal(client.claims.search(asked)), JSON.stringify(asked)).toEqual(
        invalid,
      );
    const unknown = await site.visitor.call("GET", "/v1alpha1/claims:search?query=a&colour=red");
    expect(unknown.body).toMatchObject(invalid);
    expect((await site.visitor.call("GET", "/v1alpha1/claims:other")).body).toMatchObject({
      error: { code: 404, status: "NOT_FOUND" },
    });
  });
});

describe("claims:imageSearch", () => {
  test("finds nothing, as no claim has an image, and refuses what is no address", async () => {
    const imageUri = "https://images.example/a.png";
    expect((await client.claims.imageSearch({ imageUri })).data).toEqual({});
    expect(await findRefusal(client.claims.imageSearch({ imageUri: "a" }))).toMatchObject({
      error: { code: 400, status: "INVALID_ARGUMENT" },
    });
  });
});

describe("pages", () => {
  test("are the pages with a published verdict, with the markup that they carry", async () => {
    const { data } = await client.pages.list({ pageSize: 100 });
    const names = data.claimReviewMarkupPages!.map(({ name }) => name);
    expect(names).toEqual(ids.map((id) => `pages/${id}`));
    const page = (await client.pages.get({ name: names[0]! })).data;
    expect(page).toEqual(data.claimReviewMarkupPages![0]);
    const claim = await read(ids[0]!);
    expect(page).toMatchObject({
      pageUrl: `${publicUrl}${claim.path}`,
      claimReviewAuthor: { name: "The Newsroom" },
      claimReviewMarkups: [
        {
          rating: {
            textualRating: "Mostly accurate",
            ratingValue: 4,
            worstRating: 1,
            bestRating: 5,
          },
        },
      ],
      versionId: String(claim.seq),
    });
  });

  test("are found by address and by organization", async () => {
    const { path } = await read(ids[3]!);
    const list = async (asked: object) =>
      ((await client.pages.list(asked)).data.claimReviewMarkupPages ?? []).map(({ name }) => name);
    expect(await list({ url: `${publicUrl}${path}` })).toEqual([`pages/${ids[3]}`]);
    expect(await list({ url: `https://other.example${path}` })).toEqual([]);
    expect(await list({ organization: "newsroom.example", pageSize: 100 })).toHaveLength(13);
    expect(await list({ organization: "other.example" })).toEqual([]);
  });

  test("are not there for a claim without a verdict or with a retracted one", async () => {
    for (const id of [retracted, unreviewed.id, crypto.randomUUID(), "x"])
      expect(await findRefusal(client.pages.get({ name: `pages/${id}` })), id).toMatchObject({
        error: { code: 404, status: "NOT_FOUND" },
      });
  });

  test("are written by nobody: a verdict is published at the desk", async () => {
    const refused = { error: { code: 403, status: "PERMISSION_DENIED" } };
    const requestBody = { pageUrl: "https://newsroom.example/a" };
    const name = `pages/${ids[0]}`;
    expect(await findRefusal(client.pages.create({ requestBody }))).toMatchObject(refused);
    expect(await findRefusal(client.pages.update({ name, requestBody }))).toMatchObject(refused);
    expect(await findRefusal(client.pages.delete({ name }))).toMatchObject(refused);
    const asEditor = await editor.call("DELETE", `/v1alpha1/${name}`);
    expect(asEditor.body).toMatchObject(refused);
  });
});
