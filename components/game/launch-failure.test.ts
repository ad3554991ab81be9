import { expect, test } from "vitest";
import { loadMessages } from "@/i18n/messages";
import { launchFailure } from "./launch-failure";

test("what passes by itself is worth another try, what does not is not", () => {
  expect(launchFailure("LAUNCH_CAP").isWorthRetrying).toBe(true);
  expect(launchFailure("TIMEOUT").isWorthRetrying).toBe(true);
  expect(launchFailure("GAME_UNAVAILABLE").isWorthRetrying).toBe(false);
  expect(launchFailure("PLAYER_BLOCKED").isWorthRetrying).toBe(false);
});

test("an empty operator's account is not told to players", async () => {
  const { game } = await loadMessages("en");
  const { title, advice } = game.failure[launchFailure("CREDIT_EXHAUSTED").words];

  expect(`${title} ${advice}`).not.toMatch(/credit/i);
});
