import { z } from "@hono/zod-openapi";
import {
  articleAddressSchema,
  articleContentSchema,
  articleEditSchema,
  articleLimits,
  articleSchema,
  articleSummarySchema,
  deskArticleSchema,
  deskArticleSummarySchema,
  importedArticleSchema,
  importJobSchema,
  type ArticleAddress,
  type ImportedArticle,
  type ImportJob,
} from "@claimledger/claims/desk/article";
import { withdrawalSchema } from "@claimledger/claims/desk/claim";
import { idParams, pageOf } from "../http/operation.ts";
import { sendJson, sendPage } from "../http/public-json.ts";
import { deskRead, deskWrite, publicRead, type Api } from "../http/routes.ts";
import { getImportJob } from "../jobs/get-import-job.ts";
import { startImport } from "../jobs/start-import.ts";
import { editArticle } from "./edit-article.ts";
import {
  articlesQuery,
  deskArticlesQuery,
  findArticles,
  findDeskArticles,
} from "./find-articles.ts";
import { getArticle, getDeskArticle } from "./get-article.ts";
import { withKnownDetails } from "./find-known-article.ts";
import { importArticle } from "./import-article.ts";
import type { ReadArticle } from "./read-article.ts";
import { readAside } from "./read-aside.ts";
import { revisionRoutes } from "./revision-routes.ts";
import { restoreArticle, withdrawArticle } from "./withdraw-article.ts";

const tag = "article";
/** JSON writes some characters longer than UTF-8 does. */
const importLimit = articleLimits.html * 2;

export function articleRoutes(api: Api): void {
  const { prisma } = api.deps;
  revisionRoutes(api);

  publicRead(
    api,
    {
      id: "findArticles",
      tag,
      summary: "Articles, last imported first",
      method: "get",
      path: "/v1/articles",
      query: articlesQuery,
      replies: { 200: pageOf(articleSummarySchema, "ArticlePage") },
    },
    async (c, { query }) => sendPage(c, await findArticles(prisma, query), { keys: ["articles"] }),
  );

  publicRead(
    api,
    {
      id: "getArticle",
      tag,
      summary: "An article's text, as far as it is shown, and its claims in place",
      method: "get",
      path: "/v1/articles/{id}",
      params: idParams,
      refusals: ["withdrawn"],
      replies: { 200: articleSchema },
    },
    async (c, { params }) =>
      sendJson(c, await getArticle(prisma, params.id), { keys: [`article-${params.id}`] }),
  );

  deskRead(
    api,
    {
      id: "findDeskArticles",
      scope: "read",
      tag,
      summary: "Articles with the number of proposals that wait",
      method: "get",
      path: "/v1/desk/articles",
      query: deskArticlesQuery,
      replies: { 200: pageOf(deskArticleSummarySchema, "DeskArticlePage") },
    },
    ({ db }, { query }) => findDeskArticles(db, query),
  );

  deskRead(
    api,
    {
      id: "getDeskArticle",
      scope: "read",
      tag,
      summary: "An article with its whole text",
      method: "get",
      path: "/v1/desk/articles/{id}",
      params: idParams,
      replies: { 200: deskArticleSchema },
    },
    (ctx, { params }) => getDeskArticle(ctx, params.id),
  );

  deskWrite(
    api,
    {
      id: "importArticle",
      scope: "import",
      tag,
      summary: "Import an article: its text or HTML at once, or a URL by a job",
      method: "post",
      path: "/v1/desk/articles",
      body: z.union([articleContentSchema, articleAddressSchema]),
      bodyLimit: importLimit,
      refusals: ["wrong_status"],
      replies: { 201: importedArticleSchema, 200: importedArticleSchema, 202: importJobSchema },
    },
    async (ctx, { body }, article: ReadArticle | null): Promise<ImportedArticle | ImportJob> =>
      article === null ? startImport(ctx, body as ArticleAddress) : importArticle(ctx, article),
    {
      prepare: async ({ body }) => {
        if ("fetch_url" in body) return null;
        return readAside(await withKnownDetails(prisma, body), api.deps.clock());
      },
      toStatus: (result) => ("status" in result ? 202 : result.found ? 200 : 201),
    },
  );

  deskWrite(
    api,
    {
      id: "editArticle",
      anyStatus: true,
      tag,
      summary: "Change an article's title, address, publisher, day or visibility",
      method: "patch",
      path: "/v1/desk/articles/{id}",
      ifMatch: true,
      params: idParams,
      body: articleEditSchema,
      replies: { 200: deskArticleSchema },
    },
    async (ctx, { params, body }) => {
      await editArticle(ctx, params.id, body);
      return getDeskArticle(ctx, params.id);
    },
  );

  deskWrite(
    api,
    {
      id: "withdrawArticle",
      tag,
      summary: "Take an article off the site, leaving a tombstone with the reason",
      method: "post",
      path: "/v1/desk/articles/{id}/withdraw",
      ifMatch: true,
      params: idParams,
      body: withdrawalSchema,
      replies: { 200: deskArticleSchema },
    },
    async (ctx, { params, body }) => {
      await withdrawArticle(ctx, params.id, body.reason);
      return getDeskArticle(ctx, params.id);
    },
  );

  deskWrite(
    api,
    {
      id: "restoreArticle",
      tag,
      summary: "Put a withdrawn article back on the site, with the claims that went with it",
      method: "post",
      path: "/v1/desk/articles/{id}/restore",
      ifMatch: true,
      params: idParams,
      replies: { 200: deskArticleSchema },
    },
    async (ctx, { params }) => {
      await restoreArticle(ctx, params.id);
      return getDeskArticle(ctx, params.id);
    },
  );

  deskRead(
    api,
    {
      id: "getImportJob",
      scope: "import",
      tag,
      summary: "How an import from a URL is getting on",
      method: "get",
      path: "/v1/desk/jobs/{id}",
      params: idParams,
      replies: { 200: importJobSchema },
    },
    ({ db }, { params }) => getImportJob(db, params.id),
  );
}
