import { afterAll, beforeAll, expect, test } from "vitest";
import { Catalogue } from "../catalogue/catalogue";
import { startTestSandbox, type TestSandbox } from "../testing/start-test-sandbox";

const { games } = new Catalogue(600);
const ANNA = { user_username: "anna", user_password: "secret", currency: "EUR" };

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  await sandbox.call("createPlayer", ANNA);
});
afterAll(() => sandbox.stop());

function gameWhere(fits: (game: (typeof games)[number]) => boolean) {
  const game = games.find(fits);
  if (!game) throw new Error("No such game in the catalogue.");

  return game;
}

const slot = gameWhere((game) => game.isFreeRoundsSupported && game.isDemoSupported);
const grantOf = { ...ANNA, gameid: slot.idHash, freespins: 10, bet_level: 3, valid_days: 7 };

test("wrong operator credentials are refused with a string error and HTTP 401", async () => {
  const answer = await sandbox.call("getGameList", { api_password: "wrong" });
  expect(answer).toEqual({
    status: 401,
    body: { error: "Unauthorized", message: "No valid authentication method found" },
  });
});

test("an unknown method and a broken body are errors, not crashes", async () => {
  expect((await sandbox.call("toString")).body).toEqual({ error: 1, message: "Unknown method" });
  const broken = await fetch(`${sandbox.url}/api/v1`, { method: "POST", body: "{" });
  expect(broken.status).toBe(400);
});

test("getGameList lists every game with the contract's fields, compressed where that is understood", async () => {
  const response = await fetch(`${sandbox.url}/api/v1`, {
    method: "POST",
    headers: { "Accept-Encoding": "gzip" },
    body: JSON.stringify({ api_login: "sandbox-login", api_password: "sandbox-password", method: "getGameList" }),
  });
  expect(response.headers.get("content-encoding")).toBe("gzip");
  const { body } = await sandbox.call("getGameList");
  const rows = body.response as Record<string, unknown>[];
  expect(body.error).toBe(0);
  expect(rows).toHaveLength(600);
  for (const row of rows) {
    expect(row).toMatchObject({
      id: expect.any(Number),
      name: expect.any(String),
      type: expect.any(String),
      category: expect.any(String),
    });
    expect(row).toMatchObject({
      id_hash: expect.stringContaining("/"),
      freerounds_supported: expect.any(Boolean),
      play_for_fun_supported: expect.any(Boolean),
    });
  }
  const withStudioName = rows.filter((row) => "provider_name" in row).length;
  expect(withStudioName).toBeGreaterThan(300);
  expect(withStudioName).toBeLessThan(600);
});

test("the pictures of the list are served with a long life, to other origins too", async () => {
  const { body } = await sandbox.call("getGameList");
  const [row] = body.response as Record<string, string>[];
  const image = await fetch(row?.image ?? "");
  expect(image.headers.get("content-type")).toBe("image/webp");
  expect(
    Buffer.from(await image.clone().arrayBuffer())
      .subarray(8, 12)
      .toString(),
  ).toBe("WEBP");
  expect(image.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(image.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  const logo = await fetch(row?.provider_logo ?? "");
  expect(logo.headers.get("content-type")).toContain("image/svg+xml");
  expect((await fetch(`${sandbox.url}/images/nobody/Nothing.webp`)).status).toBe(404);
});

test("createPlayer may be repeated and answers the same player", async () => {
  const first = await sandbox.call("createPlayer", ANNA);
  const again = await sandbox.call("createPlayer", ANNA);
  expect(first.body).toMatchObject({ error: 0, response: { username: "anna", balance: 0, currencycode: "EUR" } });
  expect(again.body).toEqual(first.body);
});

test("createPlayer refuses a known name with another password, and an unknown currency", async () => {
  expect((await sandbox.call("createPlayer", { ...ANNA, user_password: "other" })).body.message).toBe(
    "Invalid player username or password",
  );
  expect((await sandbox.call("createPlayer", { ...ANNA, currency: "GBP" })).body.message).toBe("Invalid currency");
  expect((await sandbox.call("createPlayer", { ...ANNA, user_username: "b", currency: "XXX" })).body.message).toBe(
    "Invalid currency",
  );
});

test("a player survives a restart", async () => {
  const before = await sandbox.call("createPlayer", ANNA);
  await sandbox.restart();
  expect((await sandbox.call("createPlayer", ANNA)).body).toEqual(before.body);
});

test("getGame answers some games with an address and some with an object that holds it", async () => {
  const launch = async (shape: string) => {
    const game = gameWhere((each) => each.launchShape === shape);
    return (
      await sandbox.call("getGame", { ...ANNA, gameid: game.idHash, lang: "en", homeurl: "http://localhost:1/x" })
    ).body.response;
  };
  expect(await launch("string")).toMatch(/\/play\/[\w-]{24}$/);
  for (const key of ["gameurl", "game_url", "url"]) {
    expect(await launch(key)).toEqual({ [key]: expect.stringMatching(/\/play\/[\w-]{24}$/) });
  }
});

test("live tables always answer with an object", () => {
  for (const game of games) if (game.kind === "live") expect(game.launchShape).not.toBe("string");
});

test("getGame refuses a wrong password, an unknown game, another currency and a homeurl that is no web address", async () => {
  const refusal = async (changes: object) =>
    (await sandbox.call("getGame", { ...ANNA, gameid: slot.idHash, ...changes })).body.message;
  expect(await refusal({ user_password: "x" })).toBe("Invalid player username or password");
  expect(await refusal({ user_username: "__proto__" })).toBe("Invalid player username or password");
  expect(await refusal({ gameid: "no/Game" })).toBe("Game not found");
  expect(await refusal({ currency: "USD" })).toBe("Invalid currency");
  expect(await refusal({ homeurl: "javascript:alert(1)" })).toBe("Invalid homeurl");
});

test("getGameDemo opens a game without a player, where the game can be played for fun", async () => {
  expect((await sandbox.call("getGameDemo", { gameid: slot.idHash })).body.error).toBe(0);
  const serious = gameWhere((game) => !game.isDemoSupported);
  expect((await sandbox.call("getGameDemo", { gameid: serious.idHash })).body.error).toBe(1);
});

test("addFreeRounds adds at every call, and only where the game supports it", async () => {
  const player = { ...ANNA, user_username: "free" };
  await sandbox.call("createPlayer", player);
  const first = await sandbox.call("addFreeRounds", { ...grantOf, ...player });
  await sandbox.call("addFreeRounds", { ...grantOf, ...player });
  expect(first.body.response).toMatchObject({
    freespins: 10,
    freespins_performed: 0,
    freespins_wallet: 0,
    bet_level: 3,
    currency: "EUR",
    active: true,
  });
  expect((await sandbox.call("getFreeRounds", player)).body.response).toHaveLength(2);

  const without = gameWhere((game) => !game.isFreeRoundsSupported);
  expect(
    (await sandbox.call("addFreeRounds", { ...grantOf, ...player, gameid: without.idHash })).body.message,
  ).toContain("not supported");
  expect((await sandbox.call("addFreeRounds", { ...grantOf, ...player, bet_level: 99 })).body.error).toBe(1);
  expect((await sandbox.call("addFreeRounds", { ...grantOf, ...player, freespins: 0 })).body.error).toBe(1);
});

test("deleteFreeRounds ends the active rounds of one game, deleteAllFreeRounds of all", async () => {
  const player = { ...ANNA, user_username: "gone" };
  const other = gameWhere((game) => game.isFreeRoundsSupported && game !== slot);
  await sandbox.call("createPlayer", player);
  for (const gameid of [slot.idHash, slot.idHash, other.idHash])
    await sandbox.call("addFreeRounds", { ...grantOf, ...player, gameid });
  const active = async () => {
    const rows = (await sandbox.call("getFreeRounds", player)).body.response as Record<string, unknown>[];
    return rows.filter((row) => row.active).map((row) => row.game_id);
  };
  await sandbox.call("deleteFreeRounds", { ...player, gameid: slot.idHash });
  expect(await active()).toEqual([other.idHash]);
  await sandbox.call("deleteAllFreeRounds", player);
  expect(await active()).toEqual([]);
});
