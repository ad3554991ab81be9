import { expect, test } from "@playwright/test";
import { createPlayer, forgetSecondStep, showPlayer } from "./casino";
import { colleagueAtDesk, newUsername, openPlayer, PASSWORD, readSecondStep, signInAtDesk } from "./people";

test("money asks for a fresh code where it stands, and moves once", async ({ browser }) => {
  const username = newUsername("step");
  await createPlayer(username, PASSWORD, 1000);
  const { page: desk, username: operator, code } = await colleagueAtDesk(browser, "finance");
  await forgetSecondStep(operator);

  await openPlayer(desk, username);
  await desk.getByRole("button", { name: "Adjust balance" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel(/^Amount/).fill("5");
  await dialog.getByLabel("Reason").fill("Goodwill");
  await dialog.getByRole("button", { name: "Review" }).click();
  await dialog.getByRole("button", { name: /^Give/ }).click();
  await dialog.getByLabel("Code").fill("000000");
  await dialog.getByLabel("Code").press("Enter");
  await expect(dialog.getByText(/That code is not right/)).toBeVisible();
  expect((await showPlayer(username)).balanceCents).toBe("1000");

  // The code of the set-up is spent; the app's next one is taken a little early.
  await dialog.getByLabel("Code").fill(code(1));
  await dialog.getByRole("button", { name: "Confirm" }).click();
  await expect(dialog).toBeHidden();
  expect((await showPlayer(username)).balanceCents).toBe("1500");
});

test("a new member sets up a second step and a password of their own; a second sign-in ends the first, half an hour away any", async ({
  browser,
}) => {
  const { page: owner } = await colleagueAtDesk(browser, "owner");
  const username = newUsername("new");
  await owner.goto("/admin/staff");
  await owner.getByRole("button", { name: "Add a member" }).click();
  const dialog = owner.getByRole("dialog");
  await dialog.getByLabel("Username").fill(username);
  await dialog.getByLabel("Role").selectOption("Support");
  await dialog.getByLabel("Reason").fill("New at the desk");
  await dialog.getByRole("button", { name: "Add a member" }).click();
  const temporary = (await dialog.getByRole("definition").last().textContent()) ?? "";

  const first = await (await browser.newContext()).newPage();
  await first.goto("/admin/players");
  await signInAtDesk(first, username, temporary);
  await expect(first).toHaveURL(/\/admin\/set-up/);
  const code = await readSecondStep(first);
  await first.getByRole("textbox", { name: "Code" }).fill(code());
  await first.getByLabel("New password", { exact: true }).fill(PASSWORD);
  await first.getByLabel("New password, again").fill(PASSWORD);
  await first.getByRole("button", { name: "Turn on" }).click();
  await first.getByRole("button", { name: "I have kept them" }).click();
  await expect(first).toHaveURL(/\/admin\/players$/);

  const second = await (await browser.newContext()).newPage();
  await second.clock.install();
  await second.goto("/admin");
  await signInAtDesk(second, username);
  await second.getByRole("textbox", { name: "Code" }).fill(code(1));
  await second.getByRole("button", { name: "Sign in" }).click();
  await expect(second).toHaveURL(/\/admin$/);
  await first.getByRole("link", { name: "Games" }).click();
  await expect(first.getByText("You signed in somewhere else")).toBeVisible();

  await second.clock.fastForward("31:00");
  await expect(second.getByText("You were away for a while")).toBeVisible();
});
