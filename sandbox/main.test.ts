import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const dataDir = mkdtempSync(join(tmpdir(), "sandbox-main-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function start(env: Record<string, string>) {
  const child = fork(fileURLToPath(new URL("./main.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, SANDBOX_DATA_DIR: dataDir, SANDBOX_GAME_COUNT: "60", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });

  return { child, errors: () => errors };
}

test("a started sandbox tells its parent, answers on both loopback names, and ends when the parent is gone", async () => {
  const { child } = start({ SANDBOX_PORT: "0" });
  const [message] = (await once(child, "message")) as [{ type: string; url: string }];
  expect(message).toEqual({ type: "ready", url: expect.stringMatching(/^http:\/\/localhost:\d+$/) });
  for (const host of ["localhost", "127.0.0.1"]) {
    expect((await fetch(`${message.url.replace("localhost", host)}/health`)).status).toBe(200);
  }
  child.disconnect();
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a port in use is one clear sentence and exit status 1", async () => {
  const blocker = createServer().listen(0, "127.0.0.1");
  await once(blocker, "listening");
  const address = blocker.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { child, errors } = start({ SANDBOX_PORT: String(port) });
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(errors()).toBe(`Port ${port} is already in use; set SANDBOX_PORT to a free one.\n`);
  blocker.close();
});

test("a bad environment is reported before anything starts", async () => {
  const { child, errors } = start({ SANDBOX_PORT: "x", SANDBOX_X_SIGNATURE: "on" });
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(errors()).toContain("SANDBOX_PORT");
  expect(errors()).toContain("SANDBOX_X_SIGNATURE");
});
