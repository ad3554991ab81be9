import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hintToCompile } from "./compile-hint";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-build-"));
  await mkdir(join(folder, "static"));
  await writeFile(join(folder, "static/everywhere.js"), "a();");
  await writeFile(join(folder, "static/somewhere.js"), "b();");
});

afterEach(() => rm(folder, { recursive: true }));

test("the files every page starts with are marked, and no others", async () => {
  await writeFile(join(folder, "build-manifest.json"), JSON.stringify({ rootMainFiles: ["static/everywhere.js"] }));

  await hintToCompile(folder);

  expect(await readFile(join(folder, "static/everywhere.js"), "utf8")).toBe("//# allFunctionsCalledOnLoad\na();");
  expect(await readFile(join(folder, "static/somewhere.js"), "utf8")).toBe("b();");
});

test("a build that does not name them is refused", async () => {
  await writeFile(join(folder, "build-manifest.json"), "{}");

  await expect(hintToCompile(folder)).rejects.toThrow();
});
