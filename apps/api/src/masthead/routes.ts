import {
  deskMastheadSchema,
  mastheadInputSchema,
  mastheadSchema,
} from "@claimledger/claims/desk/masthead";
import { sendJson } from "../http/public-json.ts";
import { deskRead, deskWrite, publicRead, type Api } from "../http/routes.ts";
import { editMasthead, getDeskMasthead, getMasthead } from "./masthead.ts";

const tag = "masthead";

export function mastheadRoutes(api: Api): void {
  publicRead(
    api,
    {
      id: "getMasthead",
      tag,
      summary: "Who is behind the site, who pays for it and how to reach them",
      method: "get",
      path: "/v1/masthead",
      replies: { 200: mastheadSchema },
    },
    async (c) => {
      const masthead = await getMasthead(api.deps.prisma);
      const lastModified = masthead.updated_at === null ? null : new Date(masthead.updated_at);
      return sendJson(c, masthead, { keys: ["masthead"], lastModified });
    },
  );
  deskRead(
    api,
    {
      id: "getDeskMasthead",
      tag,
      summary: "The masthead in the version to change",
      method: "get",
      path: "/v1/desk/masthead",
      replies: { 200: deskMastheadSchema },
    },
    (ctx) => getDeskMasthead(ctx),
  );
  deskWrite(
    api,
    {
      id: "editMasthead",
      tag,
      ifMatch: true,
      summary: "Say who is behind the site",
      method: "put",
      path: "/v1/desk/masthead",
      body: mastheadInputSchema,
      bodyLimit: 256 * 1024,
      replies: { 200: deskMastheadSchema },
    },
    (ctx, { body }) => editMasthead(ctx, body),
  );
}
