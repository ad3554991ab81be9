import { createHash, createHmac } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Catalogue } from "../catalogue/catalogue";
import { FakeWallet } from "../testing/fake-wallet";
import { startTestSandbox, type TestSandbox } from "../testing/start-test-sandbox";

const PLAYER = { user_username: "anna", user_password: "secret", currency: "USD" };
const { games } = new Catalogue(600);
const slot = games.find((game) => game.isFreeRoundsSupported && game.isDemoSupported && game.launchShape === "string");
if (!slot) throw new Error("No game to test with.");

let wallet: FakeWallet;
let sandbox: TestSandbox;

beforeEach(async () => {
  wallet = new FakeWallet();
  sandbox = await startTestSandbox({ SANDBOX_CALLBACK_URL: await wallet.start(), SANDBOX_X_SIGNATURE: "1" });
  await sandbox.call("createPlayer", PLAYER);
});
afterEach(async () => {
  await sandbox.stop();
  await wallet.stop();
});

/** Opens the game and gives the path of its page. */
async function open(method: "getGame" | "getGameDemo" = "getGame", changes: object = {}): Promise<string> {
  const { body } = await sandbox.call(method, {
    ...PLAYER,
    gameid: slot?.idHash,
    lang: "de",
    homeurl: 'https://casino.example/exit?a=1&b="<2>',
    ...changes,
  });

  return new URL(String(body.response)).pathname;
}

async function spin(path: string, betCents = 100) {
  return (await sandbox.postJson(`${path}/spin`, { betCents })).body;
}

async function until(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 3_000;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error("It did not happen in time.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test("the start of a game reads the balance once", async () => {
  const path = await open();
  expect(await sandbox.getJson(`${path}/state`)).toMatchObject({
    balanceCents: 10_000,
    roundsPlayed: 0,
    freeRounds: null,
  });
  expect(wallet.seen.map(({ parameters }) => parameters.action)).toEqual(["balance"]);
});

test("a round is a signed debit and a signed credit of the same round with call ids of their own", async () => {
  const round = await spin(await open());
  const [debit, credit] = wallet.movements();
  expect(debit).toMatchObject({
    username: "anna",
    currency: "USD",
    action: "debit",
    amount: "100",
    type: "spin",
    game_id: slot.idHash,
    rb: "0",
  });
  expect(credit).toMatchObject({
    action: "credit",
    amount: String(round.winCents),
    type: "spin",
    round_id: debit?.round_id,
    rb: "0",
  });
  expect(credit?.call_id).not.toBe(debit?.call_id);
  expect(round).toMatchObject({ status: "played", balanceCents: wallet.balanceCents, roundsPlayed: 1 });
  for (const { parameters, rawQuery, headers } of wallet.seen) {
    const { timestamp = "", key } = parameters;
    expect(timestamp).toMatch(/^\d{10}$/);
    expect(key).toBe(createHash("md5").update(`${timestamp}sandbox-salt`).digest("hex"));
    expect(headers["x-signature"]).toBe(createHmac("sha256", "sandbox-salt").update(rawQuery).digest("hex"));
  }
});

test("a bet above the balance is refused in words and not tried again", async () => {
  wallet.balanceCents = 50;
  expect(await spin(await open())).toMatchObject({
    status: "refused",
    message: "Not enough money for this bet.",
    balanceCents: 50,
    roundsPlayed: 0,
  });
  expect(wallet.movements()).toHaveLength(1);
});

test("error 2 on a bet is a refusal: no retry, no rollback", async () => {
  wallet.reply = () => ({ error: 2, balance: 0 });
  expect(await spin(await open())).toMatchObject({ status: "refused", message: "The casino refused this bet." });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(wallet.movements()).toHaveLength(1);
});

test("a bet without an answer is tried again under the same call_id", async () => {
  let silent = 1;
  wallet.reply = ({ action }) => (action === "debit" && silent-- > 0 ? "silence" : undefined);
  expect((await spin(await open())).status).toBe("played");
  const debits = wallet.movements().filter(({ action }) => action === "debit");
  expect(debits).toHaveLength(2);
  expect(new Set(debits.map((debit) => debit.call_id)).size).toBe(1);
});

test("a bet lost three times is rolled back until the wallet confirms", async () => {
  let broken = 4;
  wallet.reply = () => (broken-- > 0 ? "nonsense" : undefined);
  expect(await spin(await open())).toMatchObject({
    status: "refused",
    message: "The connection to the casino failed; nothing was taken.",
  });
  await until(() => wallet.movements().length >= 5);
  const [first, second, third, rollback, repeated] = wallet.movements();
  expect([first, second, third].map((call) => call?.call_id)).toEqual([first?.call_id, first?.call_id, first?.call_id]);
  expect(rollback).toMatchObject({ action: "credit", rb: "1", amount: "100", round_id: first?.round_id });
  expect(rollback?.call_id).not.toBe(first?.call_id);
  expect(repeated?.call_id).toBe(rollback?.call_id);
});

test("a win that the wallet does not take is repeated, across a restart too", async () => {
  wallet.reply = ({ action }) => (action === "credit" ? { error: 2, balance: 0 } : undefined);
  const round = await spin(await open());
  expect(round.status).toBe("played");
  await sandbox.restart();
  wallet.reply = () => undefined;
  await until(() => wallet.balanceCents === 9_900 + Number(round.winCents));
  const credits = wallet.movements().filter(({ action }) => action === "credit");
  expect(new Set(credits.map((credit) => credit.call_id)).size).toBe(1);
  await until(() => wallet.movements().length > 2);
});

test("a session plays one round at a time", async () => {
  const path = await open();
  const both = await Promise.all([
    sandbox.postJson(`${path}/spin`, { betCents: 100 }),
    sandbox.postJson(`${path}/spin`, { betCents: 100 }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(wallet.movements()).toHaveLength(2);
});

test("only the bets of the selector can be played", async () => {
  for (const betCents of [0, 1, 99, 100_000]) expect((await spin(await open(), betCents)).status).toBe("refused");
  expect(wallet.movements()).toHaveLength(0);
});

test("a demo plays with fun money and never calls back", async () => {
  const path = await open("getGameDemo");
  expect(await sandbox.getJson(`${path}/state`)).toMatchObject({ balanceCents: 100_000 });
  const round = await spin(path);
  expect(round.balanceCents).toBe(100_000 - 100 + Number(round.winCents));
  expect(wallet.seen).toHaveLength(0);
});

test("free rounds are played first, at their own bet, without touching the stake", async () => {
  await sandbox.call("addFreeRounds", { ...PLAYER, gameid: slot.idHash, freespins: 2, bet_level: 1, valid_days: 1 });
  const path = await open();
  const first = await spin(path, 500);
  expect(first).toMatchObject({ isFree: true, betCents: 20, freeRounds: { remaining: 1, betCents: 20 } });
  const second = await spin(path, 500);
  expect(second).toMatchObject({ isFree: true, freeRounds: null });
  expect(await spin(path, 500)).toMatchObject({ isFree: false, betCents: 500 });
  expect(wallet.movements().map(({ type }) => type)).toEqual([
    "bonus_fs",
    "bonus_fs",
    "bonus_fs",
    "bonus_fs",
    "spin",
    "spin",
  ]);

  const { body } = await sandbox.call("getFreeRounds", PLAYER);
  const won = Number(first.winCents) + Number(second.winCents);
  expect(body.response).toMatchObject([{ freespins: 2, freespins_performed: 2, freespins_wallet: won, active: false }]);
});

test("a refused free round is not used up", async () => {
  await sandbox.call("addFreeRounds", { ...PLAYER, gameid: slot.idHash, freespins: 1, bet_level: 0, valid_days: 1 });
  wallet.reply = () => ({ error: 2, balance: 0 });
  expect(await spin(await open())).toMatchObject({ status: "refused", freeRounds: { remaining: 1 } });
});

test("the page names its language, hides nothing from frames, and lets no address break out of it", async () => {
  const page = await fetch(sandbox.url + (await open()));
  const html = await page.text();
  expect(html).toContain('<html lang="de">');
  expect(html).not.toContain('b="<2>');
  expect(page.headers.get("content-security-policy")).not.toContain("frame-ancestors");
  expect(page.headers.get("x-frame-options")).toBeNull();
});

test("the games of one studio refuse to be framed", async () => {
  const game = games.find((each) => each.studio.slug === "glassbadger" && each.launchShape === "string");
  const page = await fetch(sandbox.url + (await open("getGame", { gameid: game?.idHash })));
  expect(page.headers.get("x-frame-options")).toBe("DENY");
});

test("an unknown game session is a page that says so", async () => {
  const page = await fetch(`${sandbox.url}/play/nothing`);
  expect(page.status).toBe(404);
  expect(await page.text()).toContain("This game has ended");
});

test("a duplicate fault sends each call twice and the wallet books it once", async () => {
  await sandbox.arm({ kind: "duplicate", username: "anna" });
  const round = await spin(await open());
  expect(wallet.movements().map(({ action }) => action)).toEqual(["debit", "debit", "credit", "credit"]);
  expect(round.balanceCents).toBe(wallet.balanceCents);
});

test("a lost answer makes the bet arrive again with its call_id", async () => {
  await sandbox.arm({ kind: "lost-answer", method: "debit", count: 1 });
  expect((await spin(await open())).status).toBe("played");
  const debits = wallet.movements().filter(({ action }) => action === "debit");
  expect(new Set(debits.map((debit) => debit.call_id)).size).toBe(1);
  expect(debits).toHaveLength(2);
});

test("reorder sends the win before its bet", async () => {
  await sandbox.arm({ kind: "reorder", count: 1 });
  const round = await spin(await open());
  expect(wallet.movements().map(({ action }) => action)).toEqual(["credit", "debit"]);
  expect(round.balanceCents).toBe(wallet.balanceCents);
});

test("rollback-before-bet sends the rollback of a round first and its bet late", async () => {
  await sandbox.arm({ kind: "rollback-before-bet", count: 1 });
  expect((await spin(await open())).status).toBe("refused");
  const [rollback, debit] = wallet.movements();
  expect(rollback).toMatchObject({ action: "credit", rb: "1", amount: "100", round_id: debit?.round_id });
  expect(debit).toMatchObject({ action: "debit", rb: "0" });
});

test("a wrong signature and a stale timestamp arrive as such, for the named player alone", async () => {
  await sandbox.arm({ kind: "wrong-signature", username: "somebody else" });
  await sandbox.arm({ kind: "wrong-signature", count: 1 });
  await sandbox.arm({ kind: "stale-timestamp", count: 1 });
  const path = await open();
  await sandbox.getJson(`${path}/state`);
  const { timestamp = "", key } = wallet.seen[0]?.parameters ?? {};
  expect(Number(timestamp)).toBeLessThan(Date.now() / 1000 - 30);
  expect(key).not.toBe(createHash("md5").update(`${timestamp}sandbox-salt`).digest("hex"));
});
