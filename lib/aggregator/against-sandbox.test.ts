import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { log } from "@/lib/log";
import { type Aggregator, createAggregator } from "./create-aggregator";

// The sandbox shares no code with the client, so that no mistake can cancel itself out:
// it is started as a process of its own.

const PLAYER = { username: "ana", password: "derived-secret", currency: "EUR" };
const START_TIMEOUT_MS = 60_000;

let sandbox: ChildProcess;
let dataDir: string;
let url: string;
let aggregator: Aggregator;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "marquee-sandbox-"));
  sandbox = spawn(process.execPath, ["--import", "tsx", "sandbox/main.ts"], {
    env: { ...process.env, SANDBOX_PORT: "0", SANDBOX_DATA_DIR: dataDir, SANDBOX_GAME_COUNT: "120" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  url = await new Promise<string>((resolve, reject) => {
    sandbox.once("message", (message: { url: string }) => resolve(message.url));
    sandbox.once("exit", (code) => reject(new Error(`The sandbox ended with ${code}`)));
  });
  aggregator = createAggregator({
    url: `${url}/api/v1`,
    login: "sandbox-login",
    password: "sandbox-password",
    timeoutMs: 5_000,
  });
}, START_TIMEOUT_MS);

afterAll(async () => {
  sandbox.kill("SIGTERM");
  await new Promise((resolve) => sandbox.once("exit", resolve));
  await rm(dataDir, { recursive: true, force: true });
}, START_TIMEOUT_MS);

beforeEach(() => {
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await fetch(`${url}/control/faults`, { method: "DELETE" });
});

async function arm(fault: { kind: string; count?: number; method?: string }): Promise<void> {
  const armed = await fetch(`${url}/control/faults`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(fault),
  });
  expect(armed.ok).toBe(true);
}

async function listGames() {
  const listed = await aggregator.listGames();
  if (!listed.ok) throw new Error(listed.code);

  return listed.value;
}

test("lists every game, none of them malformed or of no known type", async () => {
  const { games, invalid, duplicateCount } = await listGames();

  expect([games.length, invalid, duplicateCount]).toEqual([120, [], 0]);
  expect(games.filter(({ type }) => type === "other")).toEqual([]);
  expect(games.every(({ imageUrl }) => imageUrl?.startsWith("http"))).toBe(true);
});

test("opens every game for money, whatever shape its address comes in", async () => {
  const { games } = await listGames();
  expect(await aggregator.createPlayer(PLAYER)).toMatchObject({ ok: true });
  expect(await aggregator.createPlayer(PLAYER)).toMatchObject({ ok: true });

  for (const { idHash } of games) {
    const launch = {
      player: PLAYER,
      gameId: idHash,
      lang: "en",
      homeUrl: "https://l.example/",
      device: "desktop",
    } as const;
    expect(await aggregator.getGame(launch)).toMatchObject({
      ok: true,
      value: { url: expect.stringContaining("/play/") },
    });
  }
});

test("opens a demo where the game has one", async () => {
  const { games } = await listGames();
  const launch = { player: PLAYER, lang: "en", homeUrl: "https://l.example/", device: "mobile" } as const;
  const [withDemo, without] = [games.find(({ hasDemo }) => hasDemo), games.find(({ hasDemo }) => !hasDemo)];

  expect(await aggregator.getGameDemo({ ...launch, gameId: `${withDemo?.idHash}` })).toMatchObject({ ok: true });
  expect(await aggregator.getGameDemo({ ...launch, gameId: `${without?.idHash}` })).toEqual({
    ok: false,
    code: "REFUSED",
  });
  expect(await aggregator.getGameDemo({ ...launch, gameId: "no/such" })).toEqual({ ok: false, code: "GAME_NOT_FOUND" });
});

test("awards, lists and takes back free rounds", async () => {
  const gameId = `${(await listGames()).games.find(({ hasFreeRounds }) => hasFreeRounds)?.idHash}`;
  await aggregator.createPlayer(PLAYER);
  const added = await aggregator.addFreeRounds({ player: PLAYER, gameId, rounds: 7, betLevel: 0, validDays: 3 });

  expect(added).toMatchObject({ ok: true, value: { id: expect.any(String), expiresAt: expect.any(Date) } });
  expect(await aggregator.getFreeRounds(PLAYER)).toMatchObject({
    ok: true,
    value: [{ id: added.ok && added.value.id, gameId, rounds: 7, performedCount: 0, wonCents: 0n, isActive: true }],
  });
  expect(await aggregator.deleteFreeRounds({ player: PLAYER, gameId })).toEqual({ ok: true, value: true });
  expect(await aggregator.getFreeRounds(PLAYER)).toMatchObject({ ok: true, value: [{ isActive: false }] });
  expect(await aggregator.getFreeRounds({ ...PLAYER, password: "wrong" })).toEqual({
    ok: false,
    code: "PLAYER_REJECTED",
  });
});

test("reads the list as an object, and leaves malformed rows out", async () => {
  await arm({ kind: "list-as-object", count: 1 });
  expect((await listGames()).games).toHaveLength(120);

  await arm({ kind: "malformed-rows", count: 5 });
  const { games, invalid } = await listGames();
  expect([games.length, invalid.length]).toEqual([120, 5]);
});

test.each([
  ["unauthorized", "UNAUTHORIZED"],
  ["credit-exhausted", "CREDIT_EXHAUSTED"],
  ["string-error", "REFUSED"],
  ["not-json", "BAD_ANSWER"],
] as const)("names the cause of %s: %s", async (kind, cause) => {
  await arm({ kind, count: 1 });

  expect(await aggregator.createPlayer(PLAYER)).toEqual({ ok: false, code: cause });
});

test("gets over a server error, unless repeating could award twice", async () => {
  await arm({ kind: "http-500", count: 2 });
  expect(await aggregator.createPlayer(PLAYER)).toMatchObject({ ok: true });

  await arm({ kind: "http-500", count: 1 });
  const award = { player: PLAYER, gameId: "x/1", rounds: 1, betLevel: 0, validDays: 1 };
  expect(await aggregator.addFreeRounds(award)).toEqual({ ok: false, code: "UNREACHABLE" });
});

test("wrong credentials are UNAUTHORIZED", async () => {
  const stranger = createAggregator({ url: `${url}/api/v1`, login: "sandbox-login", password: "wrong" });

  expect(await stranger.listGames()).toEqual({ ok: false, code: "UNAUTHORIZED" });
});
