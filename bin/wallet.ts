// The wallet's door alone, for deployments that route /api/callback to processes of its own.
import "./server/env-file";
import { callLog } from "@/lib/call-log";
import { answerAtDoor, isCallback } from "./server/callback-door";
import { serve } from "./server/serve";
import { start } from "./server/start";

await start(async ({ PORT: port }) => {
  await serve({
    port,
    onRequest: (request, response) => {
      if (isCallback(request)) void answerAtDoor(request, response);
      else response.writeHead(404, { "Content-Length": 0 }).end();
    },
    onStopped: () => callLog().stop(),
  });
});
