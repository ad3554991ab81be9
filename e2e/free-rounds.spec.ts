import { expect, test } from "@playwright/test";
import { showPlayer } from "./casino";
import { RunningGame } from "./game";
import { operatorAtDesk, signedInPlayer } from "./people";
import { findSlot } from "./sandbox";

test("an operator awards 5 free rounds; the player plays them: no stake is taken, wins are paid", async ({
  page,
  browser,
}) => {
  const slot = await findSlot();
  const username = await signedInPlayer(page, "free");
  const desk = await operatorAtDesk(browser);
  await desk.goto("/admin/free-rounds");
  const form = desk.getByRole("form", { name: "Award free rounds" });
  await form.getByLabel("Player").fill(username);
  await desk.getByRole("option", { name: username }).click();
  await form.getByLabel("Game").fill(slot.name);
  await desk.getByRole("option", { name: slot.name }).first().click();
  await form.getByLabel("Rounds", { exact: true }).fill("5");
  await form.getByLabel("Bet level").fill("2");
  await form.getByRole("button", { name: "Award" }).click();
  await expect(form.getByText(/Awarded 5 free rounds/)).toBeVisible();

  const game = await RunningGame.open(page, slot, "Play");
  await expect(game.frame.locator("#free-rounds")).toHaveAttribute("data-remaining", "5");
  let expected = 1000;
  for (let round = 0; round < 5; round += 1) {
    await game.spin();
    expected += await game.winCents();
    expect(await game.balanceCents()).toBe(expected);
  }
  await expect(game.frame.locator("#free-rounds")).toBeHidden();
  expect((await showPlayer(username)).balanceCents).toBe(String(expected));

  await desk.reload();
  await desk.getByRole("link", { name: username }).first().click();
  await expect(desk.getByRole("heading", { name: new RegExp(username) })).toBeVisible();
});
