import { beforeEach, expect, test, vi } from "vitest";
import { createAggregator } from "@/lib/aggregator";
import { type FakeAnswer, type FakeCall, startFakeAggregator } from "@/lib/aggregator/testing/fake-aggregator";
import { gameRow, listing, stubAggregator } from "@/lib/aggregator/testing/stub-aggregator";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { setGuests, setMaintenance } from "@/lib/maintenance";
import { acceptTerms, createPlayer, setPlayerStatus, TERMS_VERSION } from "@/lib/players";
import { rolledBack } from "@/lib/testing/database";
import { changeGames } from "./change-games";
import { type LaunchRequest, launchGame } from "./launch-game";
import { listRecentGames } from "./list-played-games";
import { setStudioEnabled } from "./set-studio-enabled";
import { syncCatalogue } from "./sync-catalogue";

const DEMO_AND_REAL = "launch/both";
const REAL_ONLY = "launch/real";

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://unused");
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  vi.stubEnv("NEXTAUTH_SECRET", "s".repeat(32));
  vi.stubEnv("AGGREGATOR_URL", "http://localhost:4000");
  vi.stubEnv("AGGREGATOR_LOGIN", "login");
  vi.stubEnv("AGGREGATOR_PASSWORD", "password");
  vi.stubEnv("PLAYER_SECRET", "p".repeat(32));
  vi.stubEnv("CALLBACK_SALTS", "salt");
});

async function givenLobby(db: Db) {
  await syncCatalogue(
    db,
    stubAggregator(listing(() => [gameRow(DEMO_AND_REAL), gameRow(REAL_ONLY, { play_for_fun_supported: false })])),
    // Other tests' games do not count.
    { isForced: true },
  );
  const created = await createPlayer(db, {
    username: `l${newId().replaceAll("-", "").slice(-20)}`,
    password: "correct horse battery",
    currency: "EUR",
    actor: "cli",
  });
  if (!created.ok) throw new Error(created.code);

  return created.value;
}

function aRequest(fields: Partial<LaunchRequest> & Pick<LaunchRequest, "player">): LaunchRequest {
  return {
    gameId: DEMO_AND_REAL,
    isDemo: false,
    lang: "en",
    homeUrl: "https://lobby.example/left",
    device: "desktop",
    ...fields,
  };
}

async function withAggregator(
  answer: (call: FakeCall) => FakeAnswer,
  body: (...given: Awaited<ReturnType<typeof open>>) => Promise<void>,
) {
  const given = await open(answer);
  await body(...given).finally(() => given[1].stop());
}

async function open(answer: (call: FakeCall) => FakeAnswer) {
  const fake = await startFakeAggregator(answer);

  return [createAggregator({ url: fake.url, login: "login", password: "password" }), fake] as const;
}

const opens = ({ method }: FakeCall): FakeAnswer => ({
  response: method === "createPlayer" ? { id: 1 } : `https://games.example/${method}`,
});

test(
  "creates the player at the aggregator, then opens the game, and keeps the launch",
  rolledBack(async (db) => {
    const player = await givenLobby(db);
    await withAggregator(opens, async (aggregator, fake) => {
      expect(await launchGame(db, aggregator, aRequest({ player }))).toEqual({
        ok: true,
        value: { url: "https://games.example/getGame" },
      });
      expect(fake.calls).toMatchObject([
        { method: "createPlayer", user_username: player.username, currency: "EUR" },
        {
          method: "getGame",
          user_username: player.username,
          currency: "EUR",
          gameid: DEMO_AND_REAL,
          device: "desktop",
        },
      ]);
      expect(fake.calls[0]?.user_password).toMatch(/^[0-9a-f]{32}$/);
      expect(fake.calls[1]?.user_password).toBe(fake.calls[0]?.user_password);
    });
    expect(await db.launch.findMany({ where: { playerId: player.id } })).toMatchObject([
      { gameId: DEMO_AND_REAL, isDemo: false, cause: null },
    ]);
  }),
);

test(
  "a demo never names the player, so that it cannot touch real money",
  rolledBack(async (db) => {
    const player = await givenLobby(db);
    await withAggregator(opens, async (aggregator, fake) => {
      const launched = await launchGame(db, aggregator, aRequest({ player, isDemo: true }));
      expect(launched).toEqual({ ok: true, value: { url: "https://games.example/getGameDemo" } });
      expect(fake.calls.map((call) => call.user_username)).toEqual(["_demo_eur", "_demo_eur"]);
    });
  }),
);

test(
  "a guest plays for fun, and must sign in to play for money",
  rolledBack(async (db) => {
    await givenLobby(db);
    await withAggregator(opens, async (aggregator, fake) => {
      expect(await launchGame(db, aggregator, aRequest({ player: null, isDemo: true }))).toMatchObject({ ok: true });
      expect(fake.calls[0]).toMatchObject({ method: "createPlayer", user_username: "_demo_usd" });
      expect(await launchGame(db, aggregator, aRequest({ player: null }))).toEqual({
        ok: false,
        code: "SIGN_IN_REQUIRED",
      });
      expect(fake.calls).toHaveLength(2);
    });
  }),
);

test(
  "refuses what it knows to be impossible without asking the aggregator",
  rolledBack(async (db) => {
    const player = await givenLobby(db);
    await withAggregator(opens, async (aggregator, fake) => {
      const launch = (fields: Partial<LaunchRequest>) => launchGame(db, aggregator, aRequest({ player, ...fields }));

      expect(await launch({ gameId: "launch/none" })).toEqual({ ok: false, code: "GAME_UNKNOWN" });
      expect(await launch({ gameId: REAL_ONLY, isDemo: true })).toEqual({ ok: false, code: "DEMO_UNSUPPORTED" });
      await changeGames(db, { gameIds: [REAL_ONLY], change: "disable", reason: "test", actor: "cli" });
      expect(await launch({ gameId: REAL_ONLY })).toEqual({ ok: false, code: "GAME_UNAVAILABLE" });
      await db.game.update({ where: { idHash: REAL_ONLY }, data: { isEnabled: true, isAvailable: false } });
      expect(await launch({ gameId: REAL_ONLY })).toEqual({ ok: false, code: "GAME_UNAVAILABLE" });
      await setPlayerStatus(db, { playerId: player.id, status: "frozen", reason: "test", actor: "cli" });
      expect(await launch({})).toEqual({ ok: false, code: "PLAYER_BLOCKED" });
      expect(fake.calls).toHaveLength(0);
    });
    const launches = await db.launch.findMany({ where: { playerId: player.id }, orderBy: { id: "asc" } });
    expect(launches.map(({ cause }) => cause)).toEqual([
      "DEMO_UNSUPPORTED",
      "GAME_UNAVAILABLE",
      "GAME_UNAVAILABLE",
      "PLAYER_BLOCKED",
    ]);
  }),
);

test(
  "keeps demos open to a frozen player, and closes them with the account",
  rolledBack(async (db) => {
    const player = await givenLobby(db);
    const tryWith = async (status: "frozen" | "closed", isDemo: boolean) => {
      await setPlayerStatus(db, { playerId: player.id, status, reason: "test", actor: "cli" });
      let launched: unknown;
      await withAggregator(opens, async (aggregator, fake) => {
        launched = await launchGame(db, aggregator, aRequest({ player, isDemo }));
        expect(fake.calls.some((call) => call.user_username === player.username)).toBe(false);
      });

      return launched;
    };

    expect(await tryWith("frozen", false)).toEqual({ ok: false, code: "PLAYER_BLOCKED" });
    expect(await tryWith("frozen", true)).toMatchObject({ ok: true });
    expect(await tryWith("closed", true)).toEqual({ ok: false, code: "PLAYER_BLOCKED" });
  }),
);

test.each(["time_out", "self_exclusion"] as const)(
  "keeps a player out of play for money for as long as a %s lasts, and demos open",
  async (exclusion) => {
    await rolledBack(async (db) => {
      const player = await givenLobby(db);
      const exclude = (excludedUntil: Date) =>
        db.player.update({ where: { id: player.id }, data: { exclusion, excludedUntil } });
      await withAggregator(opens, async (aggregator, fake) => {
        await exclude(new Date(Date.now() + 60_000));
        expect(await launchGame(db, aggregator, aRequest({ player }))).toEqual({ ok: false, code: "PLAYER_EXCLUDED" });
        expect(fake.calls).toHaveLength(0);
        expect(await launchGame(db, aggregator, aRequest({ player, isDemo: true }))).toMatchObject({ ok: true });

        await exclude(new Date(Date.now() - 1));
        expect(await launchGame(db, aggregator, aRequest({ player }))).toMatchObject({ ok: true });
      });
      const launches = await db.launch.findMany({ where: { playerId: player.id }, orderBy: { id: "asc" } });
      expect(launches.map(({ cause }) => cause)).toEqual(["PLAYER_EXCLUDED", null, null]);
    })();
  },
);

test.each([
  ["createPlayer", "Insufficient operator credit", "CREDIT_EXHAUSTED"],
  ["getGame", "Too many game launches", "LAUNCH_CAP"],
  ["getGame", "Game not found", "GAME_NOT_FOUND"],
])("keeps the cause when %s answers %j", async (failing, message, cause) => {
  await rolledBack(async (db) => {
    const player = await givenLobby(db);
    const answer = (call: FakeCall) => (call.method === failing ? { error: 1, message } : opens(call));
    await withAggregator(answer, async (aggregator) => {
      expect(await launchGame(db, aggregator, aRequest({ player }))).toEqual({ ok: false, code: cause });
    });
    expect(await db.launch.findMany({ where: { playerId: player.id } })).toMatchObject([{ cause }]);
  })();
});

test(
  "lists the games a player opened last, each once, without those that failed or are gone",
  rolledBack(async (db) => {
    const player = await givenLobby(db);
    const startedAt = Date.now() - 10_000;
    const at = (ms: number) => new Date(startedAt + ms);
    const launched = (gameId: string, ms: number, cause: string | null = null) => ({
      id: newId(),
      playerId: player.id,
      gameId,
      isDemo: false,
      cause,
      createdAt: at(ms),
    });
    await db.launch.createMany({
      data: [
        launched(DEMO_AND_REAL, 1),
        launched(REAL_ONLY, 2),
        launched(DEMO_AND_REAL, 3),
        launched(REAL_ONLY, 4, "TIMEOUT"),
      ],
    });

    const recent = await listRecentGames(db, player.id, 5);
    expect(recent.map(({ idHash }) => idHash)).toEqual([DEMO_AND_REAL, REAL_ONLY]);
    expect(await listRecentGames(db, player.id, 1)).toHaveLength(1);

    await changeGames(db, { gameIds: [DEMO_AND_REAL], change: "disable", reason: "test", actor: "cli" });
    expect((await listRecentGames(db, player.id, 5)).map(({ idHash }) => idHash)).toEqual([REAL_ONLY]);
  }),
);

test(
  "keeps who accepted older terms out of play for money until they accept the present ones",
  rolledBack(async (db) => {
    const player = await givenLobby(db);
    await db.player.update({ where: { id: player.id }, data: { termsVersion: "2020-01" } });
    await withAggregator(opens, async (aggregator) => {
      const outdated = { ok: false, code: "TERMS_OUTDATED" };
      expect(await launchGame(db, aggregator, aRequest({ player }))).toEqual(outdated);
      expect(await launchGame(db, aggregator, aRequest({ player, isDemo: true }))).toMatchObject({ ok: true });

      await acceptTerms(db, { playerId: player.id, version: TERMS_VERSION });
      expect(await launchGame(db, aggregator, aRequest({ player }))).toMatchObject({ ok: true });
    });
  }),
);

test(
  "a hidden game opens only for a player who has it in progress",
  rolledBack(async (db) => {
    const player = await givenLobby(db);
    await changeGames(db, { gameIds: [DEMO_AND_REAL], change: "hide", reason: "test", actor: "cli" });
    await withAggregator(opens, async (aggregator) => {
      const launch = (isDemo: boolean) => launchGame(db, aggregator, aRequest({ player, isDemo }));
      expect(await launch(false)).toEqual({ ok: false, code: "GAME_UNAVAILABLE" });
      expect(await launchGame(db, aggregator, aRequest({ player: null, isDemo: true }))).toMatchObject({ ok: false });

      const at = new Date();
      const round = { playerId: player.id, roundId: "R1", gameId: DEMO_AND_REAL, betCount: 1 };
      await db.round.create({ data: { ...round, openedAt: at, lastCallAt: at } });
      expect(await launch(false)).toMatchObject({ ok: true });
    });
  }),
);

test(
  "a studio that is off opens no game",
  rolledBack(async (db) => {
    const player = await givenLobby(db);
    await setStudioEnabled(db, { studio: "fox", isEnabled: false, reason: "test", actor: "cli" });
    await withAggregator(opens, async (aggregator, fake) => {
      expect(await launchGame(db, aggregator, aRequest({ player }))).toEqual({ ok: false, code: "GAME_UNAVAILABLE" });
      expect(fake.calls).toEqual([]);
    });
  }),
);

test(
  "while all gaming is off nothing opens but for those let in, and the cause is kept",
  rolledBack(async (db) => {
    const player = await givenLobby(db);
    await setMaintenance(db, { startsAt: null, endsAt: null, messages: {}, reason: "test", actor: "cli" });
    await withAggregator(opens, async (aggregator) => {
      const suspended = { ok: false, code: "GAMING_SUSPENDED" };
      expect(await launchGame(db, aggregator, aRequest({ player }))).toEqual(suspended);
      expect(await launchGame(db, aggregator, aRequest({ player: null, isDemo: true }))).toEqual(suspended);
      expect(await db.launch.findMany({ where: { playerId: player.id } })).toMatchObject([
        { cause: "GAMING_SUSPENDED" },
      ]);

      await setGuests(db, { usernames: [player.username], reason: "test", actor: "cli" });
      expect(await launchGame(db, aggregator, aRequest({ player }))).toMatchObject({ ok: true });
    });
  }),
);
