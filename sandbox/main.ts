import { ConfigError, parseConfig } from "./config";
import { listenToEvents } from "./events";
import { type Sandbox, startSandbox } from "./server";

/** Starts the stand-in aggregator and keeps it running until it is told to stop. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  listenToEvents((line) => console.log(line));
  const sandbox = await startSandbox(config);
  console.log(`sandbox ready at ${sandbox.url} with ${config.gameCount} games, calling back ${config.callbackUrl}`);
  process.send?.({ type: "ready", url: sandbox.url });

  process.once("SIGTERM", () => void stop(sandbox));
  process.once("SIGINT", () => void stop(sandbox));
  // A parent that died cannot send a signal any more; the closed channel tells.
  process.once("disconnect", () => void stop(sandbox));
}

let isStopping = false;

async function stop(sandbox: Sandbox): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await sandbox.stop();
  process.exit(0);
}

main().catch((error: unknown) => {
  const isPortTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (isPortTaken)
    console.error(`Port ${process.env.SANDBOX_PORT ?? 4000} is already in use; set SANDBOX_PORT to a free one.`);
  else console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
