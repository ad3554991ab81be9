import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprintSources } from "./fingerprint";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "marquee-sources-"));
  await write("app/page.tsx", "one");
});
afterEach(() => rm(root, { recursive: true }));

test.each(["app/page.tsx", "lib/new.ts", "public/icon.svg", "next.config.mjs", "package-lock.json", "proxy.ts"])(
  "a change of %s asks for a new build",
  async (path) => {
    const before = await fingerprintSources(root);
    await write(path, "two");
    expect(await fingerprintSources(root)).not.toBe(before);
  },
);

test.each([
  "README.md",
  "lib/money.test.ts",
  "lib/db/generated/client.ts",
  ".data/runtime.json",
  "tsconfig.tsbuildinfo",
])("a change of %s does not", async (path) => {
  const before = await fingerprintSources(root);
  await write(path, "two");
  expect(await fingerprintSources(root)).toBe(before);
});

test("a file that moves is a change", async () => {
  const before = await fingerprintSources(root);
  await rm(join(root, "app/page.tsx"));
  await write("app/other/page.tsx", "one");
  expect(await fingerprintSources(root)).not.toBe(before);
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
