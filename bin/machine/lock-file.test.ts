import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LockedError, takeLock } from "./lock-file";
import { ownIdentity } from "./process-identity";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a lock that is held is refused with its owner's name, and free once given back", async () => {
  const path = join(folder, "lock");
  const unlock = await takeLock(path, { waitMs: 0 });
  await expect(takeLock(path, { waitMs: 0 })).rejects.toEqual(new LockedError(path, ownIdentity()));

  await unlock();
  await (await takeLock(path, { waitMs: 0 }))();
  expect(await readdir(folder)).toEqual([]);
});

test("a lock is waited for", async () => {
  const path = join(folder, "lock");
  const unlock = await takeLock(path, { waitMs: 0 });
  const second = takeLock(path, { waitMs: 5_000 });
  await unlock();
  await (await second)();
});

test("a lock whose owner is dead, or whose number went to another process, is free", async () => {
  const path = join(folder, "lock");
  for (const owner of [
    { pid: 2 ** 22 + 1, startedAt: "1" },
    { ...ownIdentity(), startedAt: "another time" },
    "rubbish",
  ]) {
    await writeFile(path, JSON.stringify(owner));
    await (await takeLock(path, { waitMs: 0 }))();
  }
});

test("of many at once exactly one gets a dead owner's lock", async () => {
  for (let round = 0; round < 50; round += 1) {
    const path = join(folder, `lock-${round}`);
    await writeFile(path, JSON.stringify({ pid: 2 ** 22 + 1, startedAt: "1" }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(path, { waitMs: 0 })));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  }
});
