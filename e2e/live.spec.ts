import { expect, type Page, test } from "@playwright/test";
import { limitLosses, sendOnBreak } from "./casino";
import { amount, gameUrl, RunningGame } from "./game";
import { newUsername, operatorAtDesk, signedInPlayer } from "./people";
import { findSlot, sendCallback } from "./sandbox";

const balance = (page: Page) => page.getByRole("status", { name: "Balance" }).first();

test("the balance on a page follows the wallet by the stream alone", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/balance")) asked.push(request.url());
  });
  const streaming = page.waitForResponse((response) => response.url().endsWith("/api/live"));
  const username = await signedInPlayer(page, "live");
  await page.goto("/");
  await expect(balance(page)).toHaveText(amount(1000));
  await streaming;
  await sendCallback({ username, action: "debit", amount: 250 });
  await expect(balance(page)).toHaveText(amount(750), { timeout: 2_000 });
  await sendCallback({ username, action: "credit", amount: 5000 });
  await expect(balance(page)).toHaveText(amount(5750), { timeout: 2_000 });

  expect(asked).toEqual([]);
});

test("without the stream a page asks, and its balance follows all the same", async ({ page }) => {
  await page.route("**/api/live**", (route) => route.abort());
  const username = await signedInPlayer(page, "live");
  await page.goto("/");
  await expect(balance(page)).toHaveText(amount(1000));
  await sendCallback({ username, action: "debit", amount: 250 });

  await expect(balance(page)).toHaveText(amount(750));
});

test("beside the game stand the time and the result of this play", async ({ page }) => {
  const username = await signedInPlayer(page, "live");
  await sendCallback({ username, action: "credit", amount: 5000 });
  const game = await RunningGame.open(page, await findSlot(), "Play");
  const bar = page.getByRole("dialog");
  await expect(bar.getByText(/^0\.00 USD$/)).toBeVisible();
  let result = 0;
  for (let round = 0; round < 3; round += 1) {
    await game.spin();
    result += (await game.winCents()) - (await game.betCents());
  }

  const sign = result < 0 ? "−" : result > 0 ? "\\+" : "";
  await expect(bar.getByText(new RegExp(`^${sign}${amount(Math.abs(result)).source} USD$`))).toBeVisible();
  await expect(page.getByRole("timer")).toHaveText(/^00:0\d:\d\d$/);
});

test("a bet beyond the player's own limit is told with its reason, and the notice can be closed", async ({ page }) => {
  const username = await signedInPlayer(page, "live");
  await limitLosses(username, 10);
  const game = await RunningGame.open(page, await findSlot(), "Play");
  await game.frame.getByRole("button", { name: "Spin", exact: true }).click();
  const notice = page.getByText("This bet could take you beyond your limit on losses");
  await expect(notice).toBeVisible();
  await expect(page.getByRole("link", { name: "Your limits" })).toHaveAttribute("href", "/account/limits");

  await page.getByRole("button", { name: "Close this notice" }).first().click();
  await expect(notice).toBeHidden();
});

test("a reality check stops the play until the player says how to go on", async ({ page }) => {
  await signedInPlayer(page, "live");
  const slot = await findSlot();
  await page.goto(gameUrl(slot));
  await page.getByLabel("Remind me of the time").selectOption("Every 15 minutes");
  await page.evaluate(() => localStorage.setItem("marquee.play-time", `${15 * 60_000 - 1_000}/${Date.now()}`));
  await page.getByRole("button", { name: "Play" }).click();
  const check = page.getByRole("dialog", { name: "Time for a short break?" });
  await expect(check.getByText("00:15:0")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(check).toBeVisible();

  await check.getByRole("button", { name: "Keep playing" }).click();
  await expect(check).toBeHidden();
  await new RunningGame(page).spin();
});

test("a player on a break sees until when, and may still try the demo", async ({ page }) => {
  const username = await signedInPlayer(page, "live");
  await sendOnBreak(username);
  await page.goto(gameUrl(await findSlot()));
  await expect(page.getByText("You are taking a time-out")).toBeVisible();
  await expect(page.getByRole("button", { name: "Play" })).toHaveCount(0);

  await page.getByRole("button", { name: "Try the demo" }).click();
  await new RunningGame(page).isReady();
});

test("a game shows the round left open in it, until that is over", async ({ page }) => {
  const username = await signedInPlayer(page, "live");
  const slot = await findSlot();
  const round = { username, game_id: slot.id_hash, round_id: newUsername("round") };
  await sendCallback({ ...round, action: "debit", amount: 200 });
  await page.goto(gameUrl(slot));
  await expect(page.getByText("You left a round open")).toBeVisible();
  await expect(page.getByText("2.00 USD is staked in it")).toBeVisible();

  await sendCallback({ ...round, action: "credit", amount: 0 });
  await page.reload();
  await expect(page.getByText("You left a round open")).toHaveCount(0);
});

test("free rounds that wait in a game are offered on its page", async ({ page, browser }) => {
  const slot = await findSlot();
  const username = await signedInPlayer(page, "live");
  const desk = await operatorAtDesk(browser);
  await desk.goto("/admin/free-rounds");
  const form = desk.getByRole("form", { name: "Award free rounds" });
  await form.getByLabel("Player").fill(username);
  await desk.getByRole("option", { name: username }).click();
  await form.getByLabel("Game").fill(slot.name);
  await desk.getByRole("option", { name: slot.name }).first().click();
  await form.getByLabel("Rounds", { exact: true }).fill("5");
  await form.getByRole("button", { name: "Award" }).click();
  await expect(form.getByText(/Awarded 5 free rounds/)).toBeVisible();

  await page.goto(gameUrl(slot));
  await expect(page.getByText("5 free rounds are waiting in this game")).toBeVisible();
});
