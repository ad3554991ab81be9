// The whole product in one process: callbacks and the build's files are answered here, everything else by Next.
import "./server/env-file";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import compression from "compression";
import { aggregator } from "@/lib/aggregator";
import { callLog } from "@/lib/call-log";
import { connectionHeader } from "@/lib/connection-header";
import { db } from "@/lib/db";
import { startHeartbeat } from "@/lib/events";
import { startCatalogueSync } from "@/lib/games";
import { log } from "@/lib/log";
import { assetDoor, isAsset } from "./server/asset-door";
import { startLogCleaning } from "./server/call-log-cleaning";
import { answerAtDoor, isCallback } from "./server/callback-door";
import { startCampaigns } from "./server/campaign-job";
import { startCertificationJob } from "./server/certification-job";
import { startGrantSettling } from "./server/grant-settling";
import { startLedgerCheckJob } from "./server/ledger-check-job";
import { startNightlyCheck } from "./server/nightly-check";
import { pageDoor } from "./server/page/page-door";
import { startRollupJob } from "./server/rollups";
import { serve } from "./server/serve";
import { start } from "./server/start";

const CATALOGUE_SYNC_MS = 15 * 60_000;

const { values: flags } = parseArgs({ options: { dev: { type: "boolean" }, local: { type: "boolean" } } });
const { dev: isDev = false, local: isLocal = false } = flags;

await start(async ({ PORT: port, DATABASE_URL: databaseUrl, CALL_LOG_DAYS: keepDays }) => {
  // Next and React read it when they are loaded, so they are loaded after.
  Object.assign(process.env, { NODE_ENV: isDev ? "development" : "production" });
  const { default: next } = await import("next");
  // Next takes upgrades (hot reload) from one server's events alone; ours may be two, so theirs
  // are handed on through one that serves nothing.
  const upgrades = createServer();
  const app = next({ dev: isDev, port, hostname: "localhost", httpServer: upgrades });
  await app.prepare();
  const handle = app.getRequestHandler();
  const answerAsset = isDev ? null : assetDoor(join(".next", "static"));
  // Next's own compression would stand behind the door, where there is nothing to read any more.
  const compress = compression();
  const changePage = isDev ? null : pageDoor(await readFile(join("dist", "before-scripts.js"), "utf8"));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // While developing, callbacks too go through Next, which reloads the code they run.
    if (!isDev && isCallback(request)) return answerAtDoor(request, response);
    if (answerAsset && isAsset(request) && (await answerAsset(request, response))) return;
    compress(request as never, response as never, () => undefined);
    changePage?.(request, response);
    await handle(request, response);
  }

  await serve({
    port,
    isLocal,
    onRequest: (request, response) => {
      // Next hides the connection from pages; the desk's allow-list needs it.
      request.headers[connectionHeader()] = request.socket.remoteAddress;
      answer(request, response).catch((error: unknown) => {
        log.error({ err: error }, "answering a request failed");
        response.destroy();
      });
    },
    onUpgrade: (request, socket, head) => {
      const isTaken = upgrades.emit("upgrade", request, socket, head);
      if (!isTaken) socket.destroy();
    },
    onStopped: () => callLog().stop(),
  });
  startCatalogueSync(db(), aggregator(), { intervalMs: CATALOGUE_SYNC_MS });
  startGrantSettling();
  startCampaigns(databaseUrl);
  startNightlyCheck(databaseUrl);
  startLogCleaning(keepDays);
  startRollupJob(databaseUrl);
  startCertificationJob(databaseUrl);
  startLedgerCheckJob(databaseUrl);
  await startHeartbeat(db(), (error) => log.error({ err: error }, "noting that the server is alive failed"));
});
