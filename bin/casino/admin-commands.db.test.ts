import { expect, test, vi } from "vitest";
import { runCasino } from "@/bin/testing/run-casino";
import { newId } from "@/lib/ids";

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const admin = (...args: string[]) => runCasino(["admin", ...args]);

test("an operator is created, helped over a lost phone, and shut out", async () => {
  const username = `cli-${newId().slice(-12)}`;
  const who = ["--username", username];
  const created = await admin("create", ...who, "--password", "correct horse", "--role", "support");
  expect(created).toMatchObject({ status: 0, answer: { username, id: expect.any(String) } });

  const reset = await admin("reset-second-step", ...who, "--new-password");
  expect(reset).toMatchObject({ status: 0, answer: { username, password: expect.any(String) } });
  expect(await admin("status", ...who, "--set", "inactive")).toMatchObject({
    status: 0,
    answer: { status: "inactive" },
  });

  const nobody = await admin("status", "--username", "nobody-at-all", "--set", "active");
  expect(nobody).toMatchObject({ status: 1, answer: { error: { code: "OPERATOR_UNKNOWN" } } });
});
