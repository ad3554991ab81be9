import { expect, test } from "@playwright/test";
import { createPlayer } from "./casino";
import { newUsername, operatorAtDesk, PASSWORD } from "./people";
import { armFault, findSlot } from "./sandbox";

test("a list's bad lines are explained; the good ones are awarded, also after used up credit paused it", async ({
  browser,
}) => {
  const slot = await findSlot();
  const [first, second] = [newUsername("camp"), newUsername("camp")];
  await Promise.all([createPlayer(first, PASSWORD, 0), createPlayer(second, PASSWORD, 0)]);
  const desk = await operatorAtDesk(browser);
  await desk.goto("/admin/free-rounds/campaigns/new");
  await desk.getByLabel("Name", { exact: true }).fill("Autumn");
  await desk.getByLabel("Game", { exact: true }).fill(slot.name);
  await desk.getByRole("option", { name: slot.name }).first().click();
  await desk.getByLabel("Rounds each").fill("5");
  const lines = ["username,currency", first, "nobody-of-this-name", `${first},USD`, `${second},EUR`, second];
  await desk.getByLabel("Players", { exact: true }).fill(lines.join("\n"));
  await desk.getByLabel("Reason").fill("Autumn promotion");
  await desk.getByRole("button", { name: "Check recipients" }).click();

  await expect(desk.getByText("2 players can be awarded: 10 rounds in all")).toBeVisible();
  const recipients = desk.getByRole("table", { name: "Recipients" });
  await expect(recipients.getByRole("row", { name: /nobody-of-this-name/ })).toContainText("no player of this name");
  await expect(recipients.getByRole("row", { name: `${first},USD` })).toContainText("stands in line 2 already");
  await expect(recipients.getByRole("row", { name: `${second},EUR` })).toContainText("names another currency");

  await armFault({ kind: "credit-exhausted", username: first, count: 1 });
  await desk.getByRole("button", { name: "Start" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Start" }).click();
  await expect(desk.getByText("Our prepaid credit at the aggregator is used up")).toBeVisible();
  await desk.getByRole("button", { name: "Resume" }).click();
  await expect(desk.getByText("2 of 2 (100 %)")).toBeVisible();
  await expect(desk.getByText("Finished", { exact: true })).toBeVisible();

  await expect(desk.getByRole("link", { name: "Awarded 2" })).toBeVisible();

  await desk.goto("/admin/free-rounds");
  const grants = desk.getByRole("table", { name: "Grants of free rounds" });
  await expect(grants.getByRole("row", { name: second })).toContainText("0 of 5");
});
