import { query } from "@solidjs/router";
import { read } from "./read.ts";

export const getInvitation = query(
  (token: string) =>
    read((api) => api.GET("/v1/invitations/{token}", { params: { path: { token } } })),
  "invitation",
);
