import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { BUNDLED_CASINO } from "@/bin/testing/bundle-casino";
import { runCasino } from "@/bin/testing/run-casino";
import { newId } from "@/lib/ids";

const casino = (...args: string[]) => runCasino(args);

test("a player created by command line is told as one JSON object, its balance as text", async () => {
  const username = `cli_${newId().slice(-12)}`;
  const account = ["--username", username, "--password", "correct horse", "--currency", "USD"];
  const expected = { username, currency: "USD", status: "active", balanceCents: "1000", id: expect.any(String) };

  const created = await casino("player", "create", ...account, "--balance-cents", "1000");
  expect(created).toMatchObject({ status: 0, answer: expected });
  expect(await casino("player", "show", "--username", username)).toMatchObject({
    status: 0,
    answer: expected,
  });

  const again = await casino("player", "create", ...account, "--balance", "10.00");
  expect(again).toMatchObject({ status: 1, answer: { error: { code: "USERNAME_TAKEN" } } });

  const frozen = await casino("player", "status", "--username", username, "--set", "frozen");
  expect(frozen).toMatchObject({ status: 0, answer: { ...expected, status: "frozen" } });
});

test("a command line that is not understood ends with status 2, in JSON too", async () => {
  expect(await casino("player", "show")).toMatchObject({ status: 2, answer: { error: { code: "USAGE" } } });
  expect(await casino()).toMatchObject({ status: 2, answer: { error: { code: "USAGE" } } });
});

test("started by itself it answers on standard output, tells people on standard error, and ends with its status", () => {
  const env = { ...process.env, DATABASE_URL: process.env.TEST_DATABASE_URL };
  const start = (...args: string[]) =>
    spawnSync(process.execPath, [BUNDLED_CASINO, ...args], { env, encoding: "utf8" });

  const shown = start("player", "show", "--username", "nobody_at_all", "--json");
  expect(shown).toMatchObject({ status: 1, stderr: "" });
  expect(JSON.parse(shown.stdout)).toMatchObject({ error: { code: "PLAYER_UNKNOWN" } });
  expect(start("player", "show", "--username", "nobody_at_all")).toMatchObject({ status: 1, stdout: "" });
  expect(start("--help")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("Usage: casino") });
});
