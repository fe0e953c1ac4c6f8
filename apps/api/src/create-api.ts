import { OpenAPIHono, z } from "@hono/zod-openapi";
import { analysisRoutes } from "./analysis/routes.ts";
import { openKnownKeys } from "./api-keys/find-known-key.ts";
import { apiKeyRoutes } from "./api-keys/routes.ts";
import { assignmentRoutes } from "./assignments/routes.ts";
import { articleRoutes } from "./articles/routes.ts";
import { answerAuth } from "./auth/answer-auth.ts";
import { authPath, createAuth, type Auth } from "./auth/create-auth.ts";
import { browseRoutes } from "./browse/routes.ts";
import { openChangeStreams } from "./changes/follow-changes.ts";
import { openTurns } from "./changes/open-turns.ts";
import { changeRoutes } from "./changes/routes.ts";
import { deskClaimRoutes } from "./claims/desk-routes.ts";
import { publicClaimRoutes } from "./claims/public-routes.ts";
import { claimantRoutes } from "./claimants/routes.ts";
import { correctionRoutes } from "./corrections/routes.ts";
import type { Actor, Deps, WriteContext } from "./context.ts";
import { makeDump } from "./dumps/make-dump.ts";
import { dumpRoutes } from "./dumps/routes.ts";
import { evidenceRoutes } from "./evidence/routes.ts";
import type { App, Env } from "./http/env.ts";
import { answerPreflight } from "./http/cross-origin.ts";
import { describeApi } from "./http/describe-api.ts";
import { answerError, answerNotFound } from "./http/problems.ts";
import { limitBody } from "./http/read-body.ts";
import { observeRequests, setOwnHeaders } from "./http/observe-request.ts";
import { runVerb } from "./http/run-write.ts";
import type { Api as RouteApi } from "./http/routes.ts";
import { openLimits } from "./limits/open-limits.ts";
import { startJobs } from "./jobs/start-jobs.ts";
import { mcpRoute } from "./mcp/routes.ts";
import { mastheadRoutes } from "./masthead/routes.ts";
import { methodologyRoutes } from "./methodology/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { proposalRoutes } from "./proposals/routes.ts";
import { openDocumentFile } from "./publication/document-file.ts";
import { openPublications } from "./publication/follow-publications.ts";
import { openPublicClaims } from "./publication/public-claims.ts";
import { publicReviewRoutes } from "./reviews/public-routes.ts";
import { reviewRoutes } from "./reviews/routes.ts";
import { sourceRoutes } from "./sources/routes.ts";
import { statisticsRoutes } from "./statistics/routes.ts";
import { submissionRoutes } from "./submissions/routes.ts";
import { claimReviewRoutes } from "./claim-review/routes.ts";
import { externalReviewRoutes } from "./external-reviews/routes.ts";
import { factCheckToolsRoutes } from "./fact-check-tools/routes.ts";
import { feedRoutes } from "./feeds/routes.ts";
import { embedRoutes } from "./embeds/routes.ts";
import { explainIssue } from "./http/explain-issue.ts";
import { healthRoutes } from "./http/health.ts";
import { openLongAnswers } from "./http/long-answers.ts";
import { llmsRoute } from "./http/llms.ts";
import { sitemapRoutes } from "./sitemaps/routes.ts";
import { robotsRoute } from "./http/robots.ts";
import { ensureFirstAdmin, makeFirstSignInLink } from "./people/first-admin.ts";
import { webhookRoutes } from "./webhooks/routes.ts";

export type Api = {
  app: App;
  auth: Auth;
  /** Answers a request; `bindings` is what the HTTP server knows of its connection. */
  fetch: (request: Request, bindings?: object) => Response | Promise<Response>;
  /** Runs a verb as one actor in one transaction; for commands. */
  run: <T>(actor: Actor, verb: (ctx: WriteContext) => Promise<T>) => Promise<T>;
  /** Makes a dump; its seq, or null where there is one of now already. For commands. */
  makeDump: () => Promise<number | null>;
  /** A one-time link for the first administrator, as long as that account has no password. */
  findSignInLink: () => Promise<string | null>;
  /** Sees to the first administrator, follows publications and starts the jobs. */
  start: () => Promise<void>;
  /** Ends the answers that would never end by themselves: those to followers of the change feed. */
  endStreams: () => void;
  /** Ends what start began; jobs in hand are finished first. */
  close: () => Promise<void>;
};

z.config({ customError: explainIssue });

/** Pages of the log read at once for streams: whoever asks for something else finds a connection. */
const mostTurns = 2;
const mostLongAnswers = 200;

/** The whole API over its dependencies. */
export function createApi(deps: Deps): Api {
  const app: App = new OpenAPIHono<Env>();
  const auth = createAuth(deps);
  const { pool, cacheBytes: maxBytes } = deps;
  const file = deps.cacheFile ? openDocumentFile(deps.cacheFile, deps.log) : null;
  const publications = openPublications(deps);
  const publicClaims = openPublicClaims({ pool, publications, maxBytes, file });
  const changeTurns = openTurns(mostTurns);
  const changeStreams = openChangeStreams({ ...deps, publications, takeTurn: changeTurns });
  const longAnswers = openLongAnswers(mostLongAnswers);
  const limits = openLimits(deps);
  const knownKeys = openKnownKeys(deps);
  const worker = { deps, publicClaims };
  let stopJobs: (() => Promise<void>) | null = null;

  app.onError(answerError);
  app.notFound((c) => answerNotFound(c, app));
  app.use(`${authPath}/*`, limitBody);
  app.on(["GET", "POST"], `${authPath}/*`, (c) => answerAuth(c, auth, deps.trustProxy));
  app.options("/v1/*", answerPreflight);
  app.options("/v1alpha1/*", answerPreflight);
  addRoutes({
    app,
    deps,
    auth,
    publicClaims,
    changeStreams,
    changeTurns,
    longAnswers,
    knownKeys,
    limits,
  });
  for (const path of ["/healthz", "/readyz", "/openapi.json", "/robots.txt", "/llms.txt"])
    app.use(path, async (c, next) => {
      setOwnHeaders(c);
      await next();
    });
  describeApi(app);
  healthRoutes(app, deps);
  robotsRoute(app, deps.publicUrl);
  llmsRoute(app, deps);
  sitemapRoutes(app, deps);

  return {
    app,
    auth,
    fetch: observeRequests(app, deps),
    makeDump: () => makeDump(deps),
    findSignInLink: () => makeFirstSignInLink(deps.prisma, auth),
    run: (actor, verb) => runVerb(worker, actor, verb),
    start: async () => {
      await ensureFirstAdmin(deps.prisma, deps.clock());
      await publications.follow();
      stopJobs = await startJobs(worker);
    },
    endStreams: () => changeStreams.close(),
    close: async () => {
      await stopJobs?.();
      changeStreams.close();
      await limits.close();
      await publications.close();
      await file?.close();
    },
  };
}

function addRoutes(api: RouteApi): void {
  publicClaimRoutes(api);
  changeRoutes(api);
  feedRoutes(api);
  embedRoutes(api);
  dumpRoutes(api);
  factCheckToolsRoutes(api);
  claimReviewRoutes(api);
  externalReviewRoutes(api);
  articleRoutes(api);
  analysisRoutes(api);
  deskClaimRoutes(api);
  assignmentRoutes(api);
  proposalRoutes(api);
  evidenceRoutes(api);
  reviewRoutes(api);
  peopleRoutes(api);
  apiKeyRoutes(api);
  webhookRoutes(api);
  browseRoutes(api);
  claimantRoutes(api);
  publicReviewRoutes(api);
  correctionRoutes(api);
  sourceRoutes(api);
  statisticsRoutes(api);
  methodologyRoutes(api);
  submissionRoutes(api);
  mastheadRoutes(api);
  mcpRoute(api);
}
