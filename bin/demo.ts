// The whole casino on this machine, from one command to Ctrl-C.
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { LocalCasino } from "./demo/casino";
import { box } from "./demo/progress";
import { DEMO_SECOND_STEP_KEY, demoCode } from "./demo/second-step";
import { onLauncherGone } from "./machine/launcher";
import { type Places, PlainError, parsePlaces } from "./machine/places";
import { Stopping, StopRequest } from "./machine/stopping";

// The steps tell enough; what the product logs meanwhile matters when it goes wrong.
process.env.LOG_LEVEL ||= "warn";

const { values: flags } = parseArgs({ options: { dev: { type: "boolean" }, code: { type: "boolean" } } });
if (flags.code) {
  const { code, secondsLeft } = demoCode();
  console.log(`${code}, for ${secondsLeft} more seconds; each code is taken once`);
  process.exit(0);
}

const stopping = new Stopping();
const stop = () => stopping.request(new StopRequest());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
process.on("disconnect", stop);
onLauncherGone(stop);
// The terminal may go away before we do; what we have to end is ended all the same.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

try {
  const places = parsePlaces(process.env);
  await stopping.orStop(() => new LocalCasino(places, stopping).start({ isDev: flags.dev ?? false }));
  console.log(await welcome(places));
  process.send?.({ type: "ready" });
  await stopping.requested;
} catch (error) {
  await end(error);
}

async function end(reason: unknown): Promise<never> {
  if (reason instanceof StopRequest) console.log("\nStopping…");
  else console.error(reason instanceof PlainError ? `\n${reason.message}` : reason);
  // From now on a child that ends is what we want.
  stop();
  await stopping.run();
  if (reason instanceof StopRequest) console.log("Stopped.");
  process.exit(reason instanceof StopRequest ? 0 : 1);
}

async function welcome({ port, sandboxPort, dataDir }: Places): Promise<string> {
  const { DEMO_OPERATOR, DEMO_PLAYER } = await import("./demo/seed");

  return box([
    "The casino is open",
    "",
    `Lobby     http://localhost:${port}`,
    `          sign in as ${DEMO_PLAYER.username} / ${DEMO_PLAYER.password}`,
    `Admin     http://localhost:${port}/admin`,
    `          sign in as ${DEMO_OPERATOR.username} / ${DEMO_OPERATOR.password}, then a code:`,
    "          npm run demo -- --code in another terminal, or an authenticator app with the key",
    `          ${DEMO_SECOND_STEP_KEY}`,
    `Sandbox   http://localhost:${sandboxPort}, the stand-in aggregator`,
    `Data      ${relative(process.cwd(), dataDir) || dataDir}; delete it to start anew`,
    "",
    "Ctrl-C stops everything",
  ]);
}
