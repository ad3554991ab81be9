import { beforeEach, expect, test, vi } from "vitest";
import { createAggregator } from "@/lib/aggregator";
import { startFakeAggregator } from "@/lib/aggregator/testing/fake-aggregator";
import { stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import { newId } from "@/lib/ids";
import { excludePlayer, setPlayerStatus } from "@/lib/players";
import { ok, refused } from "@/lib/result";
import { testDb } from "@/lib/testing/database";
import { compareFreeRounds } from "./compare-free-rounds";
import { deleteFreeRounds } from "./delete-free-rounds";
import { type GrantRequest, grantFreeRounds } from "./grant-free-rounds";
import { listGrants } from "./list-grants";
import { listPlayerFreeRounds } from "./list-player-free-rounds";
import { reconcileGrant, reconcileGrants } from "./reconcile-grant";
import { givenGame, givenPlayer, stubSettings } from "./testing/given";
import { keepingAggregator } from "./testing/keeping-aggregator";

// The aggregator is called between database transactions, so these tests commit: each has
// players and games of its own.
const db = testDb();

beforeEach(stubSettings);

async function givenRequest(fields: Partial<GrantRequest> = {}): Promise<GrantRequest> {
  return {
    requestId: newId(),
    playerId: fields.playerId ?? (await givenPlayer(db)).id,
    gameId: fields.gameId ?? (await givenGame(db)),
    rounds: 10,
    betLevel: 1,
    validDays: 7,
    grantedBy: "operator:eva",
    ...fields,
  };
}

/** Lets the time pass after which an award that was sent must have arrived. */
async function letTimePass(requestId: string): Promise<void> {
  const attemptedAt = new Date(Date.now() - 61_000);
  await db.freeRoundsGrant.update({ where: { requestId }, data: { attemptedAt } });
}

test("awards the rounds in the player's currency and keeps the aggregator's id", async () => {
  const { aggregator, rows } = keepingAggregator();
  const request = await givenRequest();
  const granted = await grantFreeRounds(db, aggregator, request);

  expect(rows).toMatchObject([{ gameId: request.gameId, rounds: 10, betLevel: 1, currency: "EUR" }]);
  expect(granted).toMatchObject({
    ok: true,
    value: {
      status: "granted",
      cause: null,
      aggregatorId: rows[0]?.id,
      expiresAt: rows[0]?.expiresAt,
      gameName: "Free Reel",
    },
  });
  expect(await db.auditEntry.findMany({ where: { subject: `player:${request.playerId}` } })).toMatchObject([
    { actor: "operator:eva", action: "free-rounds.grant" },
  ]);
});

test("answers a repeated request as the first time and awards once", async () => {
  const { aggregator, rows } = keepingAggregator();
  const request = await givenRequest();
  const first = await grantFreeRounds(db, aggregator, request);

  expect(await grantFreeRounds(db, aggregator, request)).toEqual(first);
  expect(rows).toHaveLength(1);
});

test("ten requests with one id at once award once, and all get the same answer", async () => {
  const { aggregator, rows } = keepingAggregator();
  const request = await givenRequest();
  const results = await Promise.all(Array.from({ length: 10 }, () => grantFreeRounds(db, aggregator, request)));

  expect(rows).toHaveLength(1);
  for (const result of results) expect(result).toEqual(results[0]);
  expect(results[0]?.ok).toBe(true);
});

test("two different grants to one player at once are both awarded", async () => {
  const { aggregator, rows } = keepingAggregator();
  const request = await givenRequest();
  const results = await Promise.all([
    grantFreeRounds(db, aggregator, request),
    grantFreeRounds(db, aggregator, { ...request, requestId: newId() }),
  ]);

  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(rows).toHaveLength(2);
});

test("the same request id with other contents is refused", async () => {
  const { aggregator, rows } = keepingAggregator();
  const request = await givenRequest();
  await grantFreeRounds(db, aggregator, request);

  expect(await grantFreeRounds(db, aggregator, { ...request, rounds: 20 })).toEqual({
    ok: false,
    code: "REQUEST_MISMATCH",
  });
  expect(rows).toHaveLength(1);
});

test("refuses what cannot be awarded without asking the aggregator", async () => {
  const { aggregator, rows } = keepingAggregator();
  const frozen = await givenPlayer(db);
  await setPlayerStatus(db, { playerId: frozen.id, status: "frozen", reason: "test", actor: "cli" });
  const excluded = await givenPlayer(db);
  const until = new Date(Date.now() + 86_400_000);
  await excludePlayer(db, { playerId: excluded.id, kind: "time_out", until, reason: "test", actor: "cli" });
  const grant = async (fields: Partial<GrantRequest>) => {
    const result = await grantFreeRounds(db, aggregator, await givenRequest(fields));
    return result.ok ? "granted" : result.code;
  };

  expect(await grant({ playerId: frozen.id })).toBe("PLAYER_BLOCKED");
  expect(await grant({ playerId: excluded.id })).toBe("PLAYER_EXCLUDED");
  expect(await grant({ playerId: newId() })).toBe("PLAYER_UNKNOWN");
  expect(await grant({ gameId: "free/none" })).toBe("GAME_UNKNOWN");
  expect(await grant({ gameId: await givenGame(db, { isEnabled: false }) })).toBe("GAME_UNAVAILABLE");
  expect(await grant({ gameId: await givenGame(db, { isAvailable: false }) })).toBe("GAME_UNAVAILABLE");
  expect(await grant({ gameId: await givenGame(db, { hasFreeRounds: false }) })).toBe("FREE_ROUNDS_UNSUPPORTED");
  for (const wrong of [
    { rounds: 0 },
    { rounds: 101 },
    { rounds: 1.5 },
    { validDays: 0 },
    { validDays: 31 },
    { betLevel: -1 },
  ]) {
    expect(await grant(wrong)).toBe("INPUT_INVALID");
  }
  expect(rows).toHaveLength(0);
});

test("a refusal of the aggregator is final for its request", async () => {
  const { aggregator, rows } = keepingAggregator(
    (award) => (award === 1 ? "GAME_NOT_FOUND" : null),
    () => false,
  );
  const request = await givenRequest();

  expect(await grantFreeRounds(db, aggregator, request)).toEqual({ ok: false, code: "GAME_NOT_FOUND" });
  expect(await grantFreeRounds(db, aggregator, request)).toEqual({ ok: false, code: "GAME_NOT_FOUND" });
  expect(rows).toHaveLength(0);
  expect((await listGrants(db, { playerId: request.playerId, page: 1, pageSize: 5 })).grants).toMatchObject([
    { status: "failed", cause: "GAME_NOT_FOUND" },
  ]);
});

test("a player who cannot be created there is a final failure: no rounds were asked for", async () => {
  const aggregator = stubAggregator({ createPlayer: async () => refused("TIMEOUT") });

  expect(await grantFreeRounds(db, aggregator, await givenRequest())).toEqual({ ok: false, code: "TIMEOUT" });
});

test.each(["TIMEOUT", "UNREACHABLE", "BAD_ANSWER"] as const)(
  "an award whose answer is lost (%s) is found by the next request, and not awarded again",
  async (cause) => {
    const { aggregator, rows } = keepingAggregator((award) => (award === 1 ? cause : null));
    const request = await givenRequest();

    expect(await grantFreeRounds(db, aggregator, request)).toEqual({ ok: false, code: "OUTCOME_UNKNOWN" });
    const { grants } = await listGrants(db, { playerId: request.playerId, page: 1, pageSize: 5 });
    expect(grants).toMatchObject([{ status: "intended", cause }]);

    expect(await grantFreeRounds(db, aggregator, request)).toMatchObject({
      ok: true,
      value: { status: "granted", aggregatorId: rows[0]?.id },
    });
    expect(rows).toHaveLength(1);
  },
);

test("an award that never arrived is sent again, but not before it must have arrived", async () => {
  const { aggregator, rows } = keepingAggregator(
    (award) => (award === 1 ? "TIMEOUT" : null),
    () => false,
  );
  const request = await givenRequest();
  await grantFreeRounds(db, aggregator, request);

  expect(await grantFreeRounds(db, aggregator, request)).toEqual({ ok: false, code: "OUTCOME_UNKNOWN" });
  expect(rows).toHaveLength(0);

  await letTimePass(request.requestId);
  const results = await Promise.all(Array.from({ length: 5 }, () => grantFreeRounds(db, aggregator, request)));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(rows).toHaveLength(1);
});

test("nothing is sent again while the aggregator cannot be compared with", async () => {
  const { aggregator, rows } = keepingAggregator(
    (award) => (award === 1 ? "TIMEOUT" : null),
    () => false,
  );
  const request = await givenRequest();
  await grantFreeRounds(db, aggregator, request);
  await letTimePass(request.requestId);
  const blind = { ...aggregator, getFreeRounds: async () => refused("BAD_ANSWER") };

  expect(await grantFreeRounds(db, blind, request)).toEqual({ ok: false, code: "OUTCOME_UNKNOWN" });
  expect(await grantFreeRounds(db, aggregator, request)).toMatchObject({ ok: true });
  expect(rows).toHaveLength(1);
});

test("one row at the aggregator is never taken for two grants", async () => {
  // The first award is lost on the way, the second one, alike, arrives.
  const { aggregator, rows } = keepingAggregator(
    (award) => (award === 1 ? "TIMEOUT" : null),
    () => false,
  );
  const lost = await givenRequest();
  await grantFreeRounds(db, aggregator, lost);
  await grantFreeRounds(db, aggregator, { ...lost, requestId: newId() });
  await letTimePass(lost.requestId);

  expect(await grantFreeRounds(db, aggregator, lost)).toMatchObject({ ok: true });
  expect(rows).toHaveLength(2);
});

test("a grant shows that it is being sent, and keeps no attempt once it ended", async () => {
  const request = await givenRequest();
  const find = () => db.freeRoundsGrant.findUnique({ where: { requestId: request.requestId } });
  const list = async () => (await listGrants(db, { playerId: request.playerId, page: 1, pageSize: 5 })).grants;
  const addFreeRounds = vi.fn(async () => {
    expect(await find()).toMatchObject({ attemptState: "sending", attemptedAt: expect.any(Date), cause: null });
    expect(await list()).toMatchObject([{ status: "intended", cause: "SENDING" }]);

    return ok({ id: "1", expiresAt: null });
  });

  expect((await grantFreeRounds(db, stubAggregator({ addFreeRounds }), request)).ok).toBe(true);
  expect(addFreeRounds).toHaveBeenCalledOnce();
  expect(await find()).toMatchObject({ status: "granted", attemptState: null, attemptedAt: null, cause: null });
  const [grant] = await list();
  expect(grant).not.toHaveProperty("attemptState");
});

test("an id the aggregator gives twice stays with the first grant, and both count as awarded", async () => {
  const aggregator = stubAggregator({ addFreeRounds: async () => ok({ id: "7", expiresAt: null }) });
  const request = await givenRequest();
  await grantFreeRounds(db, aggregator, request);

  expect(await grantFreeRounds(db, aggregator, { ...request, requestId: newId() })).toMatchObject({
    ok: true,
    value: { status: "granted", aggregatorId: null },
  });
  const { grants } = await listGrants(db, { playerId: request.playerId, page: 1, pageSize: 5 });
  expect(grants.map(({ aggregatorId }) => aggregatorId)).toEqual([null, "7"]);
  // Another player may well have the same one.
  expect(await grantFreeRounds(db, aggregator, await givenRequest())).toMatchObject({ value: { aggregatorId: "7" } });
});

test("a grant whose sender died is found out by the job", async () => {
  const { aggregator, rows } = keepingAggregator((award) => (award === 1 ? "TIMEOUT" : null));
  const request = await givenRequest();
  await grantFreeRounds(db, aggregator, request);
  const { id } = await db.freeRoundsGrant.update({
    where: { requestId: request.requestId },
    data: { attemptState: "sending", attemptedAt: new Date(Date.now() - 61_000), cause: null },
  });

  expect((await reconcileGrants(db, aggregator)).grantedCount).toBeGreaterThan(0);
  expect(await reconcileGrant(db, aggregator, { grantId: id })).toMatchObject({
    ok: true,
    value: { status: "granted" },
  });
  expect(rows).toHaveLength(1);
  expect(await reconcileGrant(db, aggregator, { grantId: newId() })).toEqual({ ok: false, code: "GRANT_UNKNOWN" });
});

test("the database takes no attempt on a grant that ended, and no cause without an attempt", async () => {
  const request = await givenRequest();
  await grantFreeRounds(db, keepingAggregator().aggregator, request);
  const write = (data: Parameters<typeof db.freeRoundsGrant.update>[0]["data"]) =>
    db.freeRoundsGrant.update({ where: { requestId: request.requestId }, data });

  await expect(write({ attemptState: "sending", attemptedAt: new Date() })).rejects.toThrow();
  await expect(write({ status: "intended", attemptState: "sending" })).rejects.toThrow();
  await expect(write({ status: "intended", cause: "TIMEOUT" })).rejects.toThrow();
});

test("lists grants with names, the newest first", async () => {
  const { aggregator } = keepingAggregator();
  const player = await givenPlayer(db);
  for (const rounds of [1, 2, 3])
    await grantFreeRounds(db, aggregator, await givenRequest({ playerId: player.id, rounds }));

  const { grants, total } = await listGrants(db, { playerId: player.id, page: 1, pageSize: 2 });
  expect(total).toBe(3);
  expect(grants).toMatchObject([
    { rounds: 3, username: player.username, gameName: "Free Reel" },
    { rounds: 2, username: player.username },
  ]);
  expect(await listGrants(db, { playerId: "nobody", page: 1, pageSize: 2 })).toEqual({ grants: [], total: 0 });
});

test("compares ours with theirs, with what was performed and won", async () => {
  const { aggregator, rows } = keepingAggregator(
    (award) => (award === 3 ? "TIMEOUT" : null),
    () => false,
  );
  const player = await givenPlayer(db);
  const [both, lost] = [
    await givenRequest({ playerId: player.id, rounds: 5 }),
    await givenRequest({ playerId: player.id }),
  ];
  await grantFreeRounds(db, aggregator, both);
  await grantFreeRounds(db, aggregator, { ...both, requestId: newId(), rounds: 6 });
  await grantFreeRounds(db, aggregator, lost);
  const [first, second] = rows;
  if (!first || !second) throw new Error("two awards arrived");
  Object.assign(first, { performedCount: 4, wonCents: 120n });
  Object.assign(second, { id: "theirs-alone", rounds: 77 });

  const compared = await compareFreeRounds(db, aggregator, player.id);
  if (!compared.ok) throw new Error(compared.code);
  const seen = compared.value.map(({ standing, ours, theirs }) => [
    standing,
    ours?.rounds,
    theirs?.performedCount,
    theirs?.wonCents,
  ]);
  expect(seen).toEqual(
    expect.arrayContaining([
      ["both", 5, 4, 120n],
      ["only-ours", 6, undefined, undefined],
      ["only-ours", 10, undefined, undefined],
      ["only-theirs", undefined, 0, 0n],
    ]),
  );
  expect(seen).toHaveLength(4);
  expect(await compareFreeRounds(db, aggregator, newId())).toEqual({ ok: false, code: "PLAYER_UNKNOWN" });
});

test("taking rounds back ends all active grants of that game, and no others", async () => {
  const { aggregator, rows } = keepingAggregator();
  const request = await givenRequest();
  const again = (fields: Partial<GrantRequest>) =>
    grantFreeRounds(db, aggregator, { ...request, requestId: newId(), ...fields });
  const granted = await grantFreeRounds(db, aggregator, request);
  await again({ rounds: 20 });
  await again({ rounds: 30 });
  await again({ gameId: await givenGame(db), rounds: 40 });
  const playedOut = rows[2];
  if (!granted.ok || !playedOut) throw new Error("all were awarded");
  Object.assign(playedOut, { performedCount: 30 });

  const input = { grantId: granted.value.id, actor: "operator:eva", reason: "wrong player" };
  const deleted = await deleteFreeRounds(db, aggregator, input);
  expect(deleted.ok && deleted.value.map(({ rounds }) => rounds).toSorted()).toEqual([10, 20]);

  const { grants } = await listGrants(db, { playerId: request.playerId, page: 1, pageSize: 9 });
  expect(grants.map(({ rounds, status }) => [rounds, status])).toEqual([
    [40, "granted"],
    [30, "granted"],
    [20, "deleted"],
    [10, "deleted"],
  ]);
  expect(
    await db.auditEntry.findMany({ where: { subject: `player:${request.playerId}`, action: "free-rounds.delete" } }),
  ).toMatchObject([{ actor: "operator:eva", reason: "wrong player" }]);
  expect(await deleteFreeRounds(db, aggregator, input)).toEqual({ ok: false, code: "GRANT_NOT_ACTIVE" });
  expect(await deleteFreeRounds(db, aggregator, { ...input, grantId: newId() })).toEqual({
    ok: false,
    code: "GRANT_UNKNOWN",
  });
});

test("nothing is marked when the aggregator does not take rounds back", async () => {
  const { aggregator } = keepingAggregator();
  const granted = await grantFreeRounds(db, aggregator, await givenRequest());
  if (!granted.ok) throw new Error(granted.code);
  const input = { grantId: granted.value.id, actor: "cli", reason: "test" };
  const away = { ...aggregator, deleteFreeRounds: async () => refused("UNREACHABLE") };
  const deaf = { ...aggregator, deleteFreeRounds: async () => ok(true as const) };

  expect(await deleteFreeRounds(db, away, input)).toEqual({ ok: false, code: "UNREACHABLE" });
  expect(await deleteFreeRounds(db, deaf, input)).toEqual({ ok: false, code: "REFUSED" });
  expect(await db.freeRoundsGrant.findUnique({ where: { id: input.grantId } })).toMatchObject({ status: "granted" });
});

test("a player sees rounds that can be played now, those that expire first in front, and those that are past", async () => {
  const { aggregator, rows } = keepingAggregator();
  const player = await givenPlayer(db);
  const gone = await givenGame(db);
  for (const [rounds, validDays, gameId] of [
    [5, 9],
    [6, 2],
    [7, 1],
    [8, 1, gone],
  ] as const) {
    await grantFreeRounds(
      db,
      aggregator,
      await givenRequest({ playerId: player.id, rounds, validDays, ...(gameId ? { gameId } : {}) }),
    );
  }
  const [first, , third] = rows;
  if (!first || !third) throw new Error("all were awarded");
  Object.assign(first, { performedCount: 2 });
  Object.assign(third, { performedCount: 7 });
  await db.game.update({ where: { idHash: gone }, data: { isAvailable: false } });

  const listed = await listPlayerFreeRounds(db, aggregator, player);
  expect(listed.ok && listed.value.playable.map(({ remainingCount, gameName }) => [remainingCount, gameName])).toEqual([
    [6, "Free Reel"],
    [3, "Free Reel"],
  ]);
  expect(listed.ok && listed.value.past.map(({ rounds, remainingCount }) => [rounds, remainingCount])).toEqual(
    expect.arrayContaining([
      [7, 0],
      [8, 8],
    ]),
  );
});

test("a player the aggregator has never seen is created there, and has no free rounds", async () => {
  const player = await givenPlayer(db);
  let isKnown = false;
  const fake = await startFakeAggregator(({ method }) => {
    if (method === "createPlayer") isKnown = true;
    return isKnown ? { response: [] } : { error: 1, message: "Invalid player username or password" };
  });
  const aggregator = createAggregator({ url: fake.url, login: "login", password: "password" });

  expect(await listPlayerFreeRounds(db, aggregator, player)).toEqual({
    ok: true,
    value: { playable: [], past: [] },
  });
  expect(fake.calls.map(({ method }) => method)).toEqual(["getFreeRounds", "createPlayer", "getFreeRounds"]);
  await fake.stop();
});
