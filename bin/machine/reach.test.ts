import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { canEnter, canReadTree } from "./reach";

/** Neither we nor anybody we share a group with. */
const STRANGER = { uid: 54_321, gid: 54_321 };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-reach-"));
  await chmod(folder, 0o755);
  await mkdir(join(folder, "inner"), { mode: 0o755 });
});
afterEach(() => rm(folder, { recursive: true }));

test("a folder is out of reach when one above it is closed", async () => {
  expect(await canEnter(STRANGER, join(folder, "inner"))).toBe(true);
  await chmod(folder, 0o700);
  expect(await canEnter(STRANGER, join(folder, "inner"))).toBe(false);
});

test("a link counts by what it points to", async () => {
  await symlink(join(folder, "inner"), join(folder, "link"));
  await chmod(join(folder, "inner"), 0o700);
  expect(await canEnter(STRANGER, join(folder, "link"))).toBe(false);
});

test("a tree is readable only when each file in it is", async () => {
  const file = join(folder, "inner", "file");
  await writeFile(file, "", { mode: 0o644 });
  await chmod(file, 0o644);
  expect(await canReadTree(STRANGER, folder)).toBe(true);
  await chmod(file, 0o600);
  expect(await canReadTree(STRANGER, folder)).toBe(false);
});
