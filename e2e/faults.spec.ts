import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { createPlayer, showPlayer, syncGames } from "./casino";
import { gameUrl } from "./game";
import { newUsername, PASSWORD, signedInPlayer, signIn } from "./people";
import { armFault, clearFaults, findSlot, sendCallback } from "./sandbox";

test.afterEach(() => clearFaults());

test("wrong credentials are refused in one sentence that tells nobody who has an account", async ({ page }) => {
  const username = newUsername("wrong");
  await createPlayer(username, PASSWORD, 0);
  await signIn(page, username, "not the password");
  // The router has an alert of its own, empty: what it would say to screen readers.
  const said = page.getByRole("alert").filter({ hasText: /\S/ });
  const answer = await said.textContent();
  await signIn(page, newUsername("nobody"), "not the password");

  await expect(said).toHaveText(answer ?? "");
  await expect(page).toHaveURL(/\/sign-in/);
});

for (const [kind, words] of [
  ["http-500", /cannot be reached|not answer|try again/i],
  ["credit-exhausted", /.+/],
  ["launch-cap", /.+/],
  ["not-json", /.+/],
] as const) {
  test(`a launch that fails by "${kind}" is told in the player's words and can be tried again`, async ({ page }) => {
    const slot = await findSlot();
    const username = await signedInPlayer(page, "launch");
    await page.goto(gameUrl(slot));
    await armFault({ kind, method: "getGame" });
    await page.getByRole("button", { name: "Play" }).click();

    await expect(page.getByRole("alert").filter({ hasText: /\S/ }).first()).toContainText(words, { timeout: 30_000 });
    await expect(page.locator("iframe")).toHaveCount(0);
    const text = (await page.locator("body").textContent()) ?? "";
    expect(text).not.toMatch(/\bat .+\(.+:\d+:\d+\)|node_modules|Error:/);
    expect((await showPlayer(username)).balanceCents).toBe("1000");

    await clearFaults();
    await page
      .getByRole("button", { name: /^(Play|Try again)/ })
      .first()
      .click();
    await expect(page.locator("iframe")).toBeVisible();
  });
}

test("malformed rows in the aggregator's list are left out and counted; the lobby keeps its games", async ({
  page,
}) => {
  const slot = await findSlot();
  await armFault({ kind: "malformed-rows", count: 5 });
  const sync = await syncGames();

  expect(sync.invalidCount).toBe(5);
  await page.goto(`/?q=${encodeURIComponent(slot.name)}`);
  await expect(page.getByRole("link", { name: slot.name }).first()).toBeVisible();
});

test("an aggregator that is away leaves the lobby as it was", async ({ page }) => {
  const slot = await findSlot();
  await armFault({ kind: "http-500" });
  await expect(syncGames()).rejects.toThrow();
  await page.goto(gameUrl(slot));

  await expect(page.getByRole("heading", { level: 1, name: slot.name })).toBeVisible();
});

test("a callback with any parameter missing gets a clear answer and moves nothing it should not", async () => {
  const username = newUsername("callback");
  await createPlayer(username, PASSWORD, 1000);
  const bet = { username, action: "debit", amount: 100, round_id: randomUUID() };

  for (const name of ["key", "timestamp", "username"]) {
    expect(await sendCallback({ ...bet, [name]: null })).toEqual({ error: 2, balanceCents: 0 });
  }
  for (const name of ["action", "amount", "call_id"]) {
    expect(await sendCallback({ ...bet, [name]: null })).toEqual({ error: 2, balanceCents: 1000 });
  }
  expect((await showPlayer(username)).balanceCents).toBe("1000");
});

test("an address that does not exist is told so, in our own page", async ({ page }) => {
  const response = await page.goto("/games/no-studio/no-game");

  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: "To the lobby" }).first()).toBeVisible();
});
