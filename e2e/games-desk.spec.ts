import { expect, type Page, test } from "@playwright/test";
import { gameUrl, RunningGame } from "./game";
import { operatorAtDesk, signedInPlayer } from "./people";
import { findSlot, sendCallback } from "./sandbox";

/** Presses a button that asks why, the first of its name, and says why. */
async function doBecause(desk: Page, button: string, confirm = button): Promise<void> {
  await desk.getByRole("button", { name: button, exact: true }).first().click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("Browser test");
  await dialog.getByRole("button", { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test("what the operator features and pins stands in the lobby, and leaves it again", async ({ browser, page }) => {
  const slot = await findSlot();
  const desk = await operatorAtDesk(browser);
  await desk.goto(`/admin${gameUrl(slot)}`);
  const popular = page.getByRole("region", { name: "Popular this week" });
  try {
    await doBecause(desk, "Feature");
    await doBecause(desk, "Pin");
    await expect(async () => {
      await page.goto("/");
      await expect(page.getByRole("region", { name: "Featured" }).getByText(slot.name)).toBeVisible({ timeout: 1_000 });
      await expect(popular.getByRole("listitem").first()).toContainText(slot.name, { timeout: 1_000 });
    }).toPass();
  } finally {
    await doBecause(desk, "Unpin");
    await doBecause(desk, "Unfeature");
  }
  await expect(desk.getByText("Game pinned or let go").first()).toBeVisible();
});

test("while all gaming is off only those let in play; a running game is told, and its wins are paid", async ({
  browser,
  page: adaPage,
}) => {
  const slot = await findSlot();
  const ada = await signedInPlayer(adaPage, "ada");
  const testerPage = await (await browser.newContext()).newPage();
  const tester = await signedInPlayer(testerPage, "tester");
  await RunningGame.open(adaPage, slot, "Play");
  await testerPage.goto(gameUrl(slot));
  const desk = await operatorAtDesk(browser);
  await desk.goto("/admin/maintenance");
  try {
    await desk.getByLabel("Usernames").fill(tester);
    await desk.getByLabel("Reason").last().fill("Browser test");
    await desk.getByRole("button", { name: "Save the list" }).click();
    await expect(desk.getByText("One player is on the list.")).toBeVisible();
    await desk.getByLabel("English").fill("New machines are being carried in");
    await desk.getByLabel("Reason").first().fill("Browser test");
    await desk.getByRole("button", { name: "Switch all gaming off now" }).click();
    await expect(desk.getByText("All gaming is off").first()).toBeVisible();

    await expect(adaPage.getByText("All games are paused for maintenance")).toBeVisible();
    expect(await sendCallback({ username: ada, action: "debit", amount: 100 })).toMatchObject({ error: 2 });
    expect(await sendCallback({ username: ada, action: "credit", amount: 100 })).toEqual({
      error: 0,
      balanceCents: 1100,
    });
    await adaPage.goto(gameUrl(slot));
    await expect(adaPage.getByText("New machines are being carried in")).toBeVisible();
    await expect(adaPage.getByRole("button", { name: "Play for real" })).toBeHidden();

    await testerPage.getByRole("button", { name: "Play" }).click();
    const game = new RunningGame(testerPage);
    await game.isReady();
    await game.spin();
  } finally {
    await desk.goto("/admin/maintenance");
    await doBecause(desk, "Switch gaming on");
  }
  await expect(desk.getByText("Gaming is on", { exact: true })).toBeVisible();
  await expect(async () => {
    await adaPage.goto(gameUrl(slot));
    await expect(adaPage.getByRole("button", { name: "Play" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});
