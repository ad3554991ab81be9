import { expect, type Page, test } from "@playwright/test";
import { createPlayer, showPlayer } from "./casino";
import { newUsername, operatorAtDesk, PASSWORD } from "./people";
import { sendCallback } from "./sandbox";

/** Some money was moved in a round whose bet was given back while its win was kept. */
async function givenHalfUndoneRound() {
  const username = newUsername("dispute");
  await createPlayer(username, PASSWORD, 1000);
  const [round_id, call_id] = [newUsername("round"), newUsername("bet")];
  const fields = { username, round_id, game_id: "studio/Dispute" };
  await sendCallback({ ...fields, action: "debit", amount: 100, call_id });
  await sendCallback({ ...fields, action: "credit", amount: 250 });
  const rolledBack = await sendCallback({ ...fields, action: "credit", rb: 1, amount: 100 });
  expect(rolledBack).toEqual({ error: 0, balanceCents: 1250 });

  return { username, roundId: round_id, callId: call_id };
}

/** Searches the call log until the call is written there, a moment after its answer. */
async function findCall(desk: Page, callId: string): Promise<void> {
  await expect(async () => {
    await desk.goto(`/admin/calls?call=${callId}`);
    await expect(desk.getByRole("row", { name: /Error 0/ })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test("an operator follows a call to its round, its posting and its player, and takes back what an exception tells", async ({
  browser,
}) => {
  const { username, roundId, callId } = await givenHalfUndoneRound();
  const desk = await operatorAtDesk(browser);

  await findCall(desk, callId);
  await desk
    .getByRole("row", { name: /Error 0/ })
    .getByRole("link")
    .first()
    .click();
  await expect(desk.getByRole("heading", { level: 1, name: "Bet" })).toBeVisible();
  await desk.getByRole("button", { name: "Try it now" }).click();
  await expect(desk.getByText(/It is a repeat: the first answer again/)).toBeVisible();

  await desk.getByRole("link", { name: roundId }).first().click();
  await expect(desk.getByRole("heading", { level: 1, name: roundId })).toBeVisible();
  await expect(desk.getByRole("row", { name: /Bet rolled back/ })).toBeVisible();
  await desk
    .getByRole("link", { name: /^No\. / })
    .first()
    .click();
  await expect(desk.getByRole("heading", { level: 1, name: "Ledger" })).toBeVisible();
  await expect(desk.getByRole("region", { name: "Postings" }).getByRole("link", { name: username })).toHaveCount(3);

  await desk.goBack();
  await desk.getByRole("link", { name: "Bet rolled back, its win kept" }).click();
  await desk.getByRole("button", { name: "Apply" }).click();
  const dialog = desk.getByRole("dialog");
  await expect(dialog.getByText("the balance goes from 12.50 to 10.00")).toBeVisible();
  await dialog.getByLabel("Reason").fill("The aggregator confirmed it");
  await dialog.getByRole("button", { name: "Apply" }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByText("The aggregator confirmed it")).toBeVisible();
  expect((await showPlayer(username)).balanceCents).toBe("1000");
});
