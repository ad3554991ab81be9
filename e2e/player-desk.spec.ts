import { expect, test } from "@playwright/test";
import { createPlayer, showPlayer } from "./casino";
import { newUsername, openPlayer, operatorAtDesk, PASSWORD, signedInPlayer, signIn } from "./people";

test("a large adjustment is booked once a second operator approves it", async ({ browser }) => {
  const username = newUsername("eyes");
  await createPlayer(username, PASSWORD, 1_000);
  const [first, second] = [await operatorAtDesk(browser), await operatorAtDesk(browser)];

  await openPlayer(first, username);
  await first.getByRole("button", { name: "Adjust balance" }).click();
  const dialog = first.getByRole("dialog");
  await dialog.getByLabel(/^Amount/).fill("800");
  await dialog.getByLabel("Kind").selectOption("Cashier deposit");
  await dialog.getByLabel("Reason").fill("Paid in at the cashier");
  await dialog.getByRole("button", { name: "Review" }).click();
  await dialog.getByRole("button", { name: "Ask to give 800.00" }).click();
  await expect(dialog).toBeHidden();
  expect((await showPlayer(username)).balanceCents).toBe("1000");

  await first.goto("/admin/approvals");
  const own = first.getByRole("row", { name: username });
  await expect(own.getByRole("button", { name: "Take back" })).toBeVisible();
  await expect(own.getByRole("button", { name: "Approve" })).toHaveCount(0);

  await second.goto("/admin/approvals");
  const asked = second.getByRole("row", { name: username });
  await asked.getByRole("button", { name: "Approve" }).click();
  await second.getByRole("dialog").getByRole("button", { name: "Approve and book" }).click();
  // While it is open nothing else on the page has a role.
  await expect(second.getByRole("dialog")).toBeHidden();
  await expect(asked).toHaveCount(0);
  expect((await showPlayer(username)).balanceCents).toBe("81000");

  await openPlayer(second, username);
  await expect(second.getByText("Paid in at the cashier").first()).toBeAttached();
});

test("support hands out a password link, and it works once", async ({ page, browser }) => {
  const elsewhere = await (await browser.newContext()).newPage();
  const username = await signedInPlayer(elsewhere, "reset", 0);
  await elsewhere.goto("/account");
  await expect(elsewhere).toHaveURL(/\/account/);

  const desk = await operatorAtDesk(browser);
  await openPlayer(desk, username);
  await desk.getByRole("button", { name: "Password link" }).click();
  await desk.getByRole("dialog").getByLabel("Reason").fill("Forgot it, called from the number we know");
  await desk.getByRole("dialog").getByRole("button", { name: "Make the link" }).click();
  const link = await desk.getByRole("dialog").getByLabel("Link").inputValue();

  await page.goto(link);
  await page.getByLabel("New password", { exact: true }).fill("an altogether new one");
  await page.getByLabel("New password, again").fill("an altogether new one");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByRole("heading", { name: "Your password is set" })).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link does not work" })).toBeVisible();

  await elsewhere.goto("/account");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await signIn(page, username, "an altogether new one");
  await expect(page).toHaveURL(/\/$/);
});
