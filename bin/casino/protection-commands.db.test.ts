import { expect, test, vi } from "vitest";
import { runCasino } from "@/bin/testing/run-casino";
import { newId } from "@/lib/ids";
import { createPlayer } from "@/lib/players";
import { testDb } from "@/lib/testing/database";

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const player = (...args: string[]) => runCasino(["player", ...args]);

async function givenPlayer(): Promise<string> {
  const username = `p-${newId().slice(-12)}`;
  const created = await createPlayer(testDb(), { username, password: "1", currency: "USD", actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return username;
}

test("excludes a player for days, and says why a self-exclusion stands", async () => {
  const username = await givenPlayer();
  const exclude = (kind: string, days: string) =>
    player("exclude", "--username", username, "--kind", kind, "--days", days);

  expect(await exclude("self_exclusion", "180")).toMatchObject({
    status: 0,
    answer: { username, exclusion: { kind: "self_exclusion", until: expect.stringMatching(/^\d{4}-.*Z$/) } },
  });
  const { excludedUntil } = await testDb().player.findUniqueOrThrow({ where: { username } });
  expect((Number(excludedUntil) - Date.now()) / 86_400_000).toBeCloseTo(180, 1);
  expect(await exclude("time_out", "365")).toMatchObject({
    status: 1,
    answer: { error: { code: "EXCLUSION_STANDS", message: expect.stringContaining("never shorter") } },
  });
  expect(await exclude("time_out", "0")).toMatchObject({ status: 2, answer: { error: { code: "USAGE" } } });
});

test("sets a limit at once, raises and removes it tomorrow", async () => {
  const username = await givenPlayer();
  const limit = (...args: string[]) =>
    player("limit", "--username", username, "--kind", "wager", "--period", "day", ...args);
  const daily = { kind: "wager", period: "day" };

  expect(await limit("--amount-cents", "500")).toMatchObject({
    status: 0,
    answer: { username, limit: { ...daily, amountCents: "500" }, pending: null },
  });
  expect(await limit("--amount-cents", "900")).toMatchObject({
    answer: { limit: { amountCents: "500" }, pending: { from: expect.any(String), limit: { amountCents: "900" } } },
  });
  expect(await limit("--remove")).toMatchObject({
    answer: { limit: { amountCents: "500" }, pending: { limit: null } },
  });
});

test("sets a session limit in minutes, and understands no other mixture", async () => {
  const username = await givenPlayer();
  const limit = (kind: string, period: string, ...args: string[]) =>
    player("limit", "--username", username, "--kind", kind, "--period", period, ...args);

  expect(await limit("session", "session", "--minutes", "60")).toMatchObject({
    status: 0,
    answer: { limit: { kind: "session", period: "session", minutes: 60 } },
  });
  const [asDay, asCents, asMinutes] = await Promise.all([
    limit("session", "day", "--minutes", "60"),
    limit("session", "session", "--amount-cents", "60"),
    limit("wager", "day", "--minutes", "60"),
  ]);
  for (const run of [asDay, asCents, asMinutes]) {
    expect(run).toMatchObject({ status: 2, answer: { error: { code: "USAGE" } } });
  }
});

test("tells of a player nobody is, and of a limit nobody set", async () => {
  const [nobody, noLimit] = await Promise.all([
    player("exclude", "--username", "nobody-is-this", "--kind", "time_out", "--days", "1"),
    givenPlayer().then((username) =>
      player("limit", "--username", username, "--kind", "loss", "--period", "week", "--remove"),
    ),
  ]);

  expect(nobody).toMatchObject({ status: 1, answer: { error: { code: "PLAYER_UNKNOWN" } } });
  expect(noLimit).toMatchObject({ status: 1, answer: { error: { code: "LIMIT_UNKNOWN" } } });
});
