import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "@/bin/machine/child";
import { findFreePort } from "@/bin/machine/free-port";
import { removeDataDir } from "@/bin/machine/postgres/start";
import type { Stopping } from "@/bin/machine/stopping";

/** Something that serves pages, and its end. */
export interface Served {
  url: string;
  stop: () => Promise<void>;
}

/** Opens a casino of its own, as `npm run demo` does: a production build with so many games. */
export async function openCasino(stopping: Stopping, gameCount: number): Promise<Served> {
  const dataDir = await mkdtemp(join(tmpdir(), "marquee-bench-"));
  // The database may run for another account, which has to pass through.
  await chmod(dataDir, 0o711);
  stopping.onStop(() => removeDataDir(dataDir));
  const [port, sandboxPort] = [await findFreePort(), await findFreePort()];
  const casino = startChild({
    name: "The casino",
    args: ["--conditions=react-server", "--import", "tsx", "bin/demo.ts"],
    env: {
      PORT: String(port),
      SANDBOX_PORT: String(sandboxPort),
      SANDBOX_GAME_COUNT: String(gameCount),
      DATA_DIR: dataDir,
    },
    logFile: `${dataDir}.log`,
  });
  stopping.onStop(casino.stop);
  await stopping.orStop(() => casino.ready);

  return { url: `http://localhost:${port}/`, stop: casino.stop };
}

/** Builds and serves a Next page with nothing on it, and at `list` a plain list to type into. */
export async function openEmptyPage(stopping: Stopping): Promise<Served> {
  const next = "node_modules/next/dist/bin/next";
  const folder = "bench/empty-page";
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const logFile = (name: string) => join(tmpdir(), `marquee-bench-empty-${name}.log`);
  const build = startChild({
    name: "next build",
    args: [next, "build", folder],
    env,
    hasChannel: false,
    logFile: logFile("build"),
  });
  stopping.onStop(build.stop);
  if ((await stopping.orStop(() => build.ended)) !== 0)
    throw new Error(`The empty page was not built:\n${build.lastLines()}`);

  const port = await findFreePort();
  const args = [next, "start", folder, "--port", String(port)];
  const server = startChild({ name: "next start", args, env, hasChannel: false, logFile: logFile("start") });
  stopping.onStop(server.stop);
  const url = `http://localhost:${port}/`;
  await stopping.orStop(() => isAnswering(url));

  return { url, stop: server.stop };
}

const ANSWER_WITHIN_MS = 20_000;

async function isAnswering(url: string): Promise<void> {
  const giveUpAt = performance.now() + ANSWER_WITHIN_MS;
  while (performance.now() < giveUpAt) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}
