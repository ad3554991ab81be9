import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { newId } from "@/lib/ids";

test("a player created by command line is told as one JSON object, its balance as text", async () => {
  const username = `cli_${newId().slice(-12)}`;
  const account = ["--username", username, "--password", "correct horse", "--currency", "USD"];
  const expected = { username, currency: "USD", status: "active", balanceCents: "1000", id: expect.any(String) };

  const created = await casino("player", "create", ...account, "--balance-cents", "1000", "--json");
  expect(created).toMatchObject({ status: 0, answer: expected });
  expect(await casino("player", "show", "--username", username, "--json")).toMatchObject({
    status: 0,
    answer: expected,
  });

  const again = await casino("player", "create", ...account, "--balance", "10.00", "--json");
  expect(again).toMatchObject({ status: 1, answer: { error: { code: "USERNAME_TAKEN" } } });

  const frozen = await casino("player", "status", "--username", username, "--set", "frozen", "--json");
  expect(frozen).toMatchObject({ status: 0, answer: { ...expected, status: "frozen" } });
});

test("a command line that is not understood ends with status 2, in JSON too", async () => {
  expect(await casino("player", "show", "--json")).toMatchObject({ status: 2, answer: { error: { code: "USAGE" } } });
  expect(await casino("--json")).toMatchObject({ status: 2, answer: { error: { code: "USAGE" } } });
});

test("the ledger's check answers with bigints as text", async () => {
  const { answer } = await casino("ledger", "verify", "--json");
  expect(answer).toMatchObject({ sumCents: expect.stringMatching(/^-?\d+$/) });
});

/** Runs the command line on the test's database; its standard output has to be JSON and nothing else. */
function casino(...args: string[]): Promise<{ status: number; answer: unknown }> {
  const node = ["--conditions=react-server", "--import", "tsx", "bin/casino.ts", ...args];
  const env = { ...process.env, DATABASE_URL: process.env.TEST_DATABASE_URL };

  return new Promise((resolve) => {
    execFile(process.execPath, node, { env }, (error, stdout) => {
      const status = typeof error?.code === "number" ? error.code : 0;
      resolve({ status, answer: JSON.parse(stdout) });
    });
  });
}
