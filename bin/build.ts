// The production build: Next's, and our servers'. A build of the same sources is not repeated
// when `--if-changed` is given.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { bundleServers } from "./build/bundle";
import { hintToCompile } from "./build/compile-hint";
import { compressFolder } from "./build/compress";
import { fingerprintSources } from "./build/fingerprint";
import { takeLock } from "./machine/lock-file";

const STATIC = ".next/static";
const STAMP = ".next/sources.sha256";
const RESULTS = [".next/BUILD_ID", "dist/server.mjs", "dist/wallet.mjs", "dist/before-scripts.js"];
/** A build takes a minute or two; whoever waits longer waits for something that hangs. */
const LOCK_WAIT_MS = 900_000;

const { values: flags } = parseArgs({ options: { "if-changed": { type: "boolean" } } });

// Whoever started us and died leaves nobody to stop the compilers: they share our group.
process.on("disconnect", () => process.kill(process.platform === "win32" ? process.pid : 0, "SIGKILL"));

const unlock = await takeLock("node_modules/.cache/marquee-build.lock", { waitMs: LOCK_WAIT_MS });
try {
  const fingerprint = await fingerprintSources(process.cwd());
  if (!flags["if-changed"] || !(await isBuilt(fingerprint))) {
    await runNextBuild();
    await hintToCompile(".next");
    await Promise.all([bundleServers(), compressFolder(STATIC)]);
    await writeFile(STAMP, fingerprint);
  }
} finally {
  await unlock();
}
// A parent's open channel would keep us waiting.
process.exit();

async function isBuilt(fingerprint: string): Promise<boolean> {
  try {
    await Promise.all(RESULTS.map((path) => access(path)));

    return (await readFile(STAMP, "utf8")) === fingerprint;
  } catch {
    return false;
  }
}

async function runNextBuild(): Promise<void> {
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], { stdio: "inherit", env });
  const [code] = await once(next, "exit");
  if (code !== 0) {
    await unlock();
    process.exit(1);
  }
}
