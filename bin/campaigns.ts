// The campaigns of free rounds alone: a worker beside the servers, which run them too.
import "./server/env-file";
import { startCampaigns } from "./server/campaign-job";
import { start } from "./server/start";

await start(async ({ DATABASE_URL: databaseUrl }) => startCampaigns(databaseUrl));
// Who started us with a channel and is gone cannot signal any more.
process.on("disconnect", () => process.exit(0));
