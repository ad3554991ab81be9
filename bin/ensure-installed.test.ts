import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

test("has nothing to say and nothing to do where all is installed and generated", async () => {
  const { stdout, stderr } = await run(process.execPath, ["bin/ensure-installed.mjs"]);

  expect(stdout + stderr).toBe("");
});
