import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { FakeWallet } from "../testing/fake-wallet";
import { startTestSandbox, type TestSandbox } from "../testing/start-test-sandbox";

const PLAYER = { user_username: "anna", user_password: "secret", currency: "USD" };
let wallet: FakeWallet;
let sandbox: TestSandbox;
let gameid: string;

beforeAll(async () => {
  wallet = new FakeWallet();
  sandbox = await startTestSandbox({ SANDBOX_CALLBACK_URL: await wallet.start() });
  await sandbox.call("createPlayer", PLAYER);
  const rows = await listRows();
  gameid = String(rows[0]?.id_hash);
});
afterEach(() => fetch(`${sandbox.url}/control/faults`, { method: "DELETE" }));
afterAll(async () => {
  await sandbox.stop();
  await wallet.stop();
});

async function listRows(): Promise<Record<string, unknown>[]> {
  return Object.values((await sandbox.call("getGameList")).body.response ?? {});
}

test("a fault strikes as often as it was told and is then gone", async () => {
  await sandbox.arm({ kind: "launch-cap", count: 1 });
  expect(await sandbox.getJson("/control/faults")).toMatchObject({ faults: [{ kind: "launch-cap", count: 1 }] });
  expect((await sandbox.call("getGame", { ...PLAYER, gameid })).body.message).toBe("Too many game launches");
  expect((await sandbox.call("getGame", { ...PLAYER, gameid })).body.error).toBe(0);
});

test("an answer that is cut off leaves what was asked for done", async () => {
  await sandbox.arm({ kind: "answer-cut", method: "addFreeRounds", count: 1 });
  const slot = (await listRows()).find((row) => row.freerounds_supported);
  const award = { ...PLAYER, gameid: slot?.id_hash, freespins: 5, bet_level: 0, valid_days: 1 };
  await expect(sandbox.call("addFreeRounds", award)).rejects.toThrow();
  expect(await sandbox.getJson("/control/free-rounds/counts")).toEqual({ counts: { anna: 1 } });
});

test("an operator without credit can neither create players nor launch, until it is cleared", async () => {
  await sandbox.arm({ kind: "credit-exhausted" });
  for (const method of ["createPlayer", "getGame"]) {
    expect((await sandbox.call(method, { ...PLAYER, gameid })).body.message).toBe("Insufficient operator credit");
  }
  await fetch(`${sandbox.url}/control/faults`, { method: "DELETE" });
  expect((await sandbox.call("getGame", { ...PLAYER, gameid })).body.error).toBe(0);
});

test("the answers of a bad day: a string for an error, HTTP 401, HTTP 500, no JSON", async () => {
  await sandbox.arm({ kind: "string-error", count: 1 });
  expect((await sandbox.call("getFreeRounds", PLAYER)).body.error).toBe("Maintenance");
  await sandbox.arm({ kind: "unauthorized", count: 1, method: "getGame" });
  expect(await sandbox.call("getGame", { ...PLAYER, gameid })).toMatchObject({
    status: 401,
    body: { error: "Unauthorized" },
  });
  await sandbox.arm({ kind: "http-500", count: 1 });
  expect((await sandbox.call("getGame", { ...PLAYER, gameid })).status).toBe(500);
  await sandbox.arm({ kind: "not-json", count: 1 });
  await expect(sandbox.call("getGame", { ...PLAYER, gameid })).rejects.toThrow(SyntaxError);
});

test("a held request never gets an answer", async () => {
  await sandbox.arm({ kind: "hang", count: 1 });
  const held = fetch(`${sandbox.url}/api/v1`, { method: "POST", body: "{}", signal: AbortSignal.timeout(100) });
  await expect(held).rejects.toThrow("timeout");
});

test("both launch shapes can be forced", async () => {
  await sandbox.arm({ kind: "game-url-object", count: 1 });
  expect((await sandbox.call("getGame", { ...PLAYER, gameid })).body.response).toEqual({
    gameurl: expect.any(String),
  });
  await sandbox.arm({ kind: "game-url-string", count: 1 });
  expect((await sandbox.call("getGame", { ...PLAYER, gameid })).body.response).toEqual(expect.any(String));
});

test("the game list can come keyed by id, with broken rows, and with games missing", async () => {
  await sandbox.arm({ kind: "list-as-object", count: 1 });
  expect(Array.isArray((await sandbox.call("getGameList")).body.response)).toBe(false);
  await sandbox.arm({ kind: "malformed-rows", count: 7 });
  expect(await listRows()).toHaveLength(607);
  await sandbox.arm({ kind: "remove-games", count: 50 });
  expect(await listRows()).toHaveLength(557);
});

test("an unknown fault, and one that does not come as JSON, are refused", async () => {
  expect((await sandbox.postJson("/control/faults", { kind: "fire" })).status).toBe(400);
  expect((await sandbox.postJson("/control/faults", { kind: "delay", delayMs: "soon" })).status).toBe(400);
  const form = await fetch(`${sandbox.url}/control/faults`, {
    method: "POST",
    body: new URLSearchParams({ kind: "hang" }),
  });
  expect(form.status).toBe(415);
});

test("one arbitrary call can be sent, and the log shows it without its key", async () => {
  const { body } = await sandbox.postJson("/control/callback", {
    username: "anna",
    action: "debit",
    amount: 250,
    round_id: "R1",
    call_id: "C1",
  });
  expect(body).toMatchObject({ status: 200, answer: { error: 0, balanceCents: 9_750 } });
  expect(wallet.movements().at(-1)).toMatchObject({
    action: "debit",
    amount: "250",
    round_id: "R1",
    call_id: "C1",
    rb: "0",
    currency: "USD",
  });
  await sandbox.postJson("/control/callback", {
    username: "anna",
    action: "debit",
    amount: null,
    call_id: "C2",
    extra: { gameplay_final: 1 },
  });
  expect(wallet.movements().at(-1)).toMatchObject({ call_id: "C2", gameplay_final: "1" });
  expect(wallet.movements().at(-1)).not.toHaveProperty("amount");

  const log = await sandbox.getJson("/control/callbacks?username=anna&limit=1");
  expect(log).toMatchObject({ callbacks: [{ callId: "C2", tries: 1, status: 200 }] });
  expect(JSON.stringify(log)).toContain("key=***");
});

test("health says how much is served and how much is owed", async () => {
  expect(await sandbox.getJson("/health")).toEqual({ status: "ok", games: 600, pendingCallbacks: 0, faults: 0 });
});
