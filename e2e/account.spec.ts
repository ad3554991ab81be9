import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { showPlayer } from "./casino";
import { gameUrl } from "./game";
import { PASSWORD, signedInPlayer, signIn } from "./people";
import { findSlot, sendCallback } from "./sandbox";

/** The text of the file a press on a link brings. */
async function download(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()]);

  return readFile(await file.path(), "utf8");
}

test("a limit holds from the next bet on; a looser one waits and can be called off", async ({ page }) => {
  const username = await signedInPlayer(page, "limit", 5000);
  await page.goto("/account/limits");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Stakes in 24 hours" }) });
  const setTo = async (amount: string) => {
    await row.locator("summary").click();
    await row.getByLabel("Amount in USD").fill(amount);
    await row.getByRole("button", { name: "Save" }).click();
  };
  await setTo("1");
  await expect(row.getByText("0.00 USD of 1.00 USD used")).toBeVisible();

  const bet = { username, action: "debit" };
  expect(await sendCallback({ ...bet, amount: 60 })).toEqual({ error: 0, balanceCents: 4940 });
  const refused = await sendCallback({ ...bet, amount: 60 });
  expect(refused.error).not.toBe(0);
  expect(refused.balanceCents).toBe(4940);

  await setTo("20");
  await expect(row.getByText(/A new limit of 20\.00 USD can be confirmed from/)).toBeVisible();
  await expect(row.getByText("0.60 USD of 1.00 USD used")).toBeVisible();
  expect((await sendCallback({ ...bet, amount: 60 })).error).not.toBe(0);
  await row.getByRole("button", { name: "Keep the present limit" }).click();
  await expect(row.getByText(/A new limit/)).toBeHidden();
});

test("a time-out takes a second look, keeps games for money shut, and leaves the money in sight", async ({ page }) => {
  const username = await signedInPlayer(page, "break", 5000);
  await page.goto("/account/limits");
  await page.getByRole("button", { name: "Start a time-out" }).click();
  const dialog = page.getByRole("dialog", { name: "A time-out of 24 hours?" });
  await dialog.getByRole("checkbox").check();
  await dialog.getByRole("button", { name: "Start it" }).click();
  await expect(page.getByText("You are taking a time-out")).toBeVisible();
  await expect(page.getByRole("status", { name: "Balance" }).first()).toHaveText(/50\.00/);

  expect((await sendCallback({ username, action: "debit", amount: 100 })).error).not.toBe(0);
  await page.goto(gameUrl(await findSlot()));
  await expect(page.getByText("You are taking a time-out")).toBeVisible();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toHaveCount(0);
});

test("rounds open to their legs, and leave as CSV; so do the statement and everything else", async ({ page }) => {
  const username = await signedInPlayer(page, "csv", 5000);
  const slot = await findSlot();
  const round = { username, round_id: `round-${username}`, game_id: slot.id_hash };
  await sendCallback({ ...round, action: "debit", amount: 200 });
  await sendCallback({ ...round, action: "credit", amount: 350 });
  await page.goto("/account/rounds");
  await page.getByText(slot.name).last().click();
  await expect(page.getByText(`Round round-${username}`)).toBeVisible();

  const rounds = (await download(page, "Export CSV")).trim().split("\r\n");
  expect(rounds).toHaveLength(2);
  expect(rounds[0]).toMatch(/^Round,Game,/);
  expect(rounds[1]).toContain(`round-${username},${slot.name},`);
  expect(rounds[1]).toContain("USD,2.00,3.50,0.00,1.50,0.00");

  await page.getByLabel("Outcome").selectOption("Lost");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("No rounds match")).toBeVisible();

  await page.goto("/account/history");
  const statement = (await download(page, "Export CSV")).trim().split("\r\n");
  expect(statement).toHaveLength(4);
  expect(statement[1]).toMatch(/,Win,.*,USD,3\.50,48\.00,51\.50$/);

  await page.goto("/account/data");
  const data = JSON.parse(await download(page, "Export everything"));
  expect(data.profile).toMatchObject({ username, balanceCents: "5150" });
  expect([data.movements.length, data.rounds.length]).toEqual([3, 1]);
});

test("a second step is set up with an app, asked for at the sign-in, and opened by a recovery code", async ({
  page,
  browser,
}) => {
  const username = await signedInPlayer(page, "totp", 5000);
  await page.goto("/account/security");
  const setup = page.getByRole("button", { name: "Set up" });
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await setup.click();
  await expect(page.getByRole("img", { name: /^QR code/ })).toBeVisible();
  const key = (await page.locator("code").textContent()) ?? "";
  const totp = new TOTP({ secret: Secret.fromBase32(key.replaceAll(" ", "")) });
  await page.getByRole("textbox", { name: "Code" }).fill(totp.generate());
  await page.getByRole("button", { name: "Turn on" }).click();
  const codes = page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  const recovery = (await codes.first().textContent()) ?? "";
  await page.getByRole("button", { name: "I have kept them" }).click();
  await expect(page.getByText(/10 of your recovery codes are left/)).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, username, PASSWORD);
  await other.getByRole("textbox", { name: "Code" }).fill("000000");
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByRole("alert").first()).toContainText("That code is not right");
  // The code of the set-up is spent; the app's next one is taken a little early.
  await other.getByRole("textbox", { name: "Code" }).fill(totp.generate({ timestamp: Date.now() + 30_000 }));
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other).toHaveURL(/\/$/);
  await expect(other.getByText("Your last sign-in before this one")).toBeVisible();

  const third = await (await browser.newContext()).newPage();
  await signIn(third, username, PASSWORD);
  await third.getByRole("textbox", { name: "Code" }).fill(recovery);
  await third.getByRole("button", { name: "Sign in" }).click();
  await expect(third).toHaveURL(/\/$/);
});

test("a new password signs out everywhere else; three wrong ones lock the name", async ({ page, browser }) => {
  const username = await signedInPlayer(page, "password", 5000);
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, username, PASSWORD);
  await expect(elsewhere).toHaveURL(/\/$/);

  await page.goto("/account/security");
  await page.getByLabel("Present password").fill(PASSWORD);
  await page.getByLabel("New password", { exact: true }).fill("another long password");
  await page.getByLabel("New password, again").fill("another long password");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed")).toBeVisible();
  await elsewhere.goto("/account");
  await expect(elsewhere).toHaveURL(/\/sign-in/);

  for (let times = 0; times < 3; times += 1) {
    await signIn(elsewhere, username, PASSWORD);
    await expect(elsewhere.getByRole("alert").first()).toContainText("do not match");
  }
  await signIn(elsewhere, username, "another long password");
  await expect(elsewhere.getByRole("alert").first()).toContainText("Too many tries. Wait 30 minutes");
});

test("an account is closed with the password and knowing of the balance", async ({ page }) => {
  const username = await signedInPlayer(page, "close", 5000);
  await page.goto("/account/data");
  await page.locator("summary", { hasText: "Close my account" }).click();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Close my account" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Your balance is not empty");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Close my account" }).click();

  await expect(page.getByRole("heading", { name: "Your account is closed" })).toBeVisible();
  expect(await showPlayer(username)).toMatchObject({ status: "closed", balanceCents: "5000" });
  await signIn(page, username, PASSWORD);
  await expect(page.getByRole("alert").first()).toContainText("closed");
});
