import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readJson, writePrivateJson } from "./json-file";
import { isRunning } from "./process-identity";

const Identity = z.object({ pid: z.number(), startedAt: z.string() });

const Runtime = Identity.extend({
  port: z.number(),
  sandboxPort: z.number(),
  /** Null until the database answers. */
  databaseUrl: z.string().nullable(),
  /** Processes that must not outlive it. */
  children: z.array(Identity),
});

/** What a running casino tells other commands on the same data directory. */
export type Runtime = z.infer<typeof Runtime>;

/** The note of the last casino on this data directory, whether it still runs or not; null when there is none. */
export async function findRuntime(dataDir: string): Promise<Runtime | null> {
  return Runtime.nullable()
    .catch(null)
    .parse(await readJson(pathIn(dataDir)));
}

/** The casino that runs on this data directory now; null when none does. */
export async function findRunning(dataDir: string): Promise<Runtime | null> {
  const runtime = await findRuntime(dataDir);

  return runtime && isRunning(runtime) ? runtime : null;
}

/** Tells others that we run here, and how. */
export async function writeRuntime(dataDir: string, runtime: Runtime): Promise<void> {
  await writePrivateJson(pathIn(dataDir), runtime);
}

/** Takes the note away. */
export async function removeRuntime(dataDir: string): Promise<void> {
  await rm(pathIn(dataDir), { force: true });
}

function pathIn(dataDir: string): string {
  return join(dataDir, "runtime.json");
}
