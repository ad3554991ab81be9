import { expect, test } from "@playwright/test";
import { setStatus, showPlayer, verifyLedger } from "./casino";
import { amount, RunningGame } from "./game";
import { giveMoney, openPlayer, operatorAtDesk, register } from "./people";
import { findSlot, sendCallback } from "./sandbox";

test("a player registers, gets money, plays ten paid spins, and lobby, game and ledger agree to the cent", async ({
  page,
  browser,
}) => {
  const slot = await findSlot();
  const username = await register(page);
  const desk = await operatorAtDesk(browser);
  await giveMoney(desk, username, "50");
  await expect(page.getByRole("status", { name: "Balance" }).first()).toHaveText(amount(5000));

  const game = await RunningGame.open(page, slot, "Play");
  expect(await game.balanceCents()).toBe(5000);
  let expected = 5000;
  for (let round = 0; round < 10; round += 1) {
    await game.spin();
    expected += (await game.winCents()) - (await game.betCents());
    expect(await game.balanceCents()).toBe(expected);
  }
  await game.expectBalanceBeside(expected);
  await page.getByRole("button", { name: "Leave game" }).click();

  await expect(page.getByRole("status", { name: "Balance" }).first()).toHaveText(amount(expected));
  expect((await showPlayer(username)).balanceCents).toBe(String(expected));
  expect((await verifyLedger()).isIntact).toBe(true);

  await page.goto("/account/history");
  await expect(page.getByRole("row", { name: /bet/i })).toHaveCount(10);
  await openPlayer(desk, username);
  await expect(desk.getByText("Welcome gift").first()).toBeAttached();
});

test("a frozen player's next bet is refused while a win still arrives", async ({ page, browser }) => {
  const slot = await findSlot();
  const username = await register(page);
  const desk = await operatorAtDesk(browser);
  await giveMoney(desk, username, "10");
  const game = await RunningGame.open(page, slot, "Play");

  await openPlayer(desk, username);
  await desk.getByRole("button", { name: "Freeze" }).click();
  await desk.getByRole("dialog").getByLabel("Reason").fill("Asked us to");
  await desk.getByRole("dialog").getByRole("button", { name: "Freeze" }).click();
  await expect(desk.getByRole("dialog")).toBeHidden();

  await game.frame.getByRole("button", { name: "Spin", exact: true }).click();
  await expect(game.frame.locator("#message")).toContainText("refused");
  expect(await game.balanceCents()).toBe(1000);
  const win = await sendCallback({ username, action: "credit", amount: 250, game_id: slot.id_hash });
  expect(win).toEqual({ error: 0, balanceCents: 1250 });
  await game.expectBalanceBeside(1250);

  await setStatus(username, "active");
  await game.spin();
});
