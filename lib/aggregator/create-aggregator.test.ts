import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "@/lib/log";
import { type Aggregator, type AggregatorOptions, createAggregator } from "./create-aggregator";
import { type FakeAggregator, type FakeAnswer, startFakeAggregator } from "./testing/fake-aggregator";

const PLAYER = { username: "ana", password: "derived-secret", currency: "EUR" };
const LAUNCH = {
  player: PLAYER,
  gameId: "x/1",
  lang: "en",
  homeUrl: "https://lobby.example/left",
  device: "mobile",
} as const;
const AWARD = { player: PLAYER, gameId: "x/1", rounds: 10, betLevel: 0, validDays: 7 };

let fake: FakeAggregator;
let answers: FakeAnswer[];

beforeEach(async () => {
  answers = [];
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
  fake = await startFakeAggregator(() => answers.shift() ?? { response: {} });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await fake.stop();
});

function client(options: Partial<AggregatorOptions> = {}): Aggregator {
  return createAggregator({ url: fake.url, login: "our-login", password: "our-password", ...options });
}

function raw(status: number, body: string): FakeAnswer {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(body);
  };
}

const hangUp: FakeAnswer = (response) => {
  response.destroy();
};

test("sends credentials and the method's fields in the body of a POST", async () => {
  answers = [{ response: "https://games.example/1" }];
  await client().getGame(LAUNCH);

  expect(fake.calls).toEqual([
    {
      api_login: "our-login",
      api_password: "our-password",
      method: "getGame",
      user_username: "ana",
      user_password: "derived-secret",
      currency: "EUR",
      gameid: "x/1",
      lang: "en",
      homeurl: "https://lobby.example/left",
      device: "mobile",
    },
  ]);
});

test("sends what the contract asks for to award free rounds", async () => {
  await client().addFreeRounds(AWARD);

  expect(fake.calls[0]).toMatchObject({
    method: "addFreeRounds",
    freespins: 10,
    bet_level: 0,
    valid_days: 7,
    currency: "EUR",
  });
});

test.each([0, "0", false])("takes error %j as success", async (error) => {
  answers = [{ error, response: "https://games.example/1" }];

  expect(await client().getGame(LAUNCH)).toEqual({ ok: true, value: { url: "https://games.example/1" } });
});

test.each([
  [{ error: "Unauthorized" }, "UNAUTHORIZED"],
  [{ error: 1, message: "No valid authentication method found" }, "UNAUTHORIZED"],
  [{ error: 1, message: "Insufficient operator credit" }, "CREDIT_EXHAUSTED"],
  [{ error: "Insufficient operator credit" }, "CREDIT_EXHAUSTED"],
  [{ error: 1, message: "Too many game launches" }, "LAUNCH_CAP"],
  [{ error: 5, message: "Game not found" }, "GAME_NOT_FOUND"],
  [{ error: 1, message: "Invalid player username or password" }, "PLAYER_REJECTED"],
  [{ error: "Maintenance", message: "Back at noon" }, "REFUSED"],
  [{ error: 7 }, "REFUSED"],
  [{ error: null, response: "https://games.example/1" }, "BAD_ANSWER"],
  [{ error: "", response: "https://games.example/1" }, "BAD_ANSWER"],
  [{ response: "http://games.example/insecure" }, "BAD_ANSWER"],
  [{ response: {} }, "BAD_ANSWER"],
] as const)("answers %j as %s", async (answer, cause) => {
  answers = [answer];

  expect(await client().getGame(LAUNCH)).toEqual({ ok: false, code: cause });
});

test("HTTP 401 is UNAUTHORIZED whatever the body says", async () => {
  answers = [raw(401, '{"error": 0, "response": []}')];

  expect(await client().listGames()).toEqual({ ok: false, code: "UNAUTHORIZED" });
});

test.each(["<html>502</html>", "", "[]", "null", '{"response": []}'])("an answer of %j is BAD_ANSWER", async (body) => {
  answers = [raw(200, body)];

  expect(await client().listGames()).toEqual({ ok: false, code: "BAD_ANSWER" });
});

test("never follows a redirect with its credentials", async () => {
  answers = [
    (response) => {
      response.writeHead(307, { Location: fake.url });
      response.end();
    },
  ];

  expect(await client().listGames()).toEqual({ ok: false, code: "BAD_ANSWER" });
  expect(fake.calls).toHaveLength(1);
});

test("does not read an answer without end", async () => {
  answers = [
    (response) => {
      const chunk = Buffer.alloc(1024 * 1024, "x");
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
        response.once("drain", pour);
      };
      pour();
    },
  ];

  expect(await client().createPlayer(PLAYER)).toEqual({ ok: false, code: "BAD_ANSWER" });
});

test("tries again over a broken connection where repeating is safe", async () => {
  answers = [hangUp, raw(502, "bad gateway"), { response: { id: 9 } }];

  expect(await client().createPlayer(PLAYER)).toEqual({ ok: true, value: { id: "9" } });
  expect(fake.calls).toHaveLength(3);
});

test("gives up after three tries", async () => {
  answers = Array.from({ length: 9 }, () => hangUp);

  expect(await client().getFreeRounds(PLAYER)).toEqual({ ok: false, code: "UNREACHABLE" });
  expect(fake.calls).toHaveLength(3);
});

test("never repeats what would award or delete twice", async () => {
  answers = [hangUp, hangUp];

  expect(await client().addFreeRounds(AWARD)).toEqual({ ok: false, code: "UNREACHABLE" });
  expect(await client().deleteFreeRounds({ player: PLAYER, gameId: "x/1" })).toEqual({
    ok: false,
    code: "UNREACHABLE",
  });
  expect(fake.calls).toHaveLength(2);
});

test("never repeats a refusal", async () => {
  answers = [{ error: 1, message: "Too many game launches" }];
  await client().getGame(LAUNCH);

  expect(fake.calls).toHaveLength(1);
});

test("a server error says nothing about the outcome, unless in words that are known", async () => {
  answers = [raw(500, '{"error": 1, "message": "oops"}'), raw(500, '{"error": 1, "message": "Game not found"}')];

  expect(await client().addFreeRounds(AWARD)).toEqual({ ok: false, code: "UNREACHABLE" });
  expect(await client().addFreeRounds(AWARD)).toEqual({ ok: false, code: "GAME_NOT_FOUND" });
});

test("the time allowed covers all tries together", async () => {
  answers = Array.from({ length: 3 }, () => () => undefined);
  const startedAt = Date.now();

  expect(await client({ timeoutMs: 150 }).getGame(LAUNCH)).toEqual({ ok: false, code: "TIMEOUT" });
  expect(Date.now() - startedAt).toBeLessThan(1_000);
  expect(fake.calls).toHaveLength(1);
});

test("a body that stops half way runs into the same time limit", async () => {
  answers = [
    (response) => {
      response.write('{"error": 0, "resp');
    },
  ];

  expect(await client({ timeoutMs: 150 }).getGame(LAUNCH)).toEqual({ ok: false, code: "TIMEOUT" });
});

test("nobody listening is UNREACHABLE", async () => {
  await fake.stop();

  expect(await client().listGames()).toEqual({ ok: false, code: "UNREACHABLE" });
});

test("logs one line for a failed call, with the cause and without any secret", async () => {
  answers = [{ error: 1, message: "Login our-login / our-password / derived-secret refused" }];
  await client().getGame(LAUNCH);

  expect(log.warn).toHaveBeenCalledTimes(1);
  const line = JSON.stringify(vi.mocked(log.warn).mock.calls[0]);
  expect(line).toContain('"cause":"REFUSED"');
  expect(line).toContain('"method":"getGame"');
  expect(line).not.toMatch(/our-login|our-password|derived-secret/);
});

test("reads forty thousand games", async () => {
  const response = Array.from({ length: 40_000 }, (_, id) => ({
    id,
    name: `Game ${id}`,
    type: "video-slots",
    category: "studio",
    id_hash: `studio/${id}`,
    freerounds_supported: true,
    play_for_fun_supported: true,
    image: `https://img.example/${id}.webp`,
  }));
  answers = [{ response }];
  const listed = await client().listGames();

  expect(listed.ok && listed.value.games).toHaveLength(40_000);
});
