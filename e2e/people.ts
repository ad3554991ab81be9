import { randomBytes } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { createOperator } from "./casino";

export const PASSWORD = "a long enough password";

/** A name nobody has taken. */
export const newUsername = (kind: string) => `${kind}-${randomBytes(5).toString("hex")}`;

/** Registers as a person does, and lands in the lobby. */
export async function register(page: Page): Promise<string> {
  const username = newUsername("player");
  await page.goto("/register");
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByLabel("Day").fill("27");
  await page.getByLabel("Month").fill("3");
  await page.getByLabel("Year").fill("1990");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL(/\/$/);

  return username;
}

/** Signs a player in. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** An operator at the desk, in a browser window of their own. */
export async function operatorAtDesk(browser: Browser): Promise<Page> {
  const username = newUsername("op");
  await createOperator(username, PASSWORD);
  const page = await (await browser.newContext()).newPage();
  await page.goto("/admin");
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/admin$/);

  return page;
}

/** Opens a player's page from the list, as an operator would find it. */
export async function openPlayer(desk: Page, username: string): Promise<void> {
  await desk.goto("/admin/players");
  await desk.getByRole("searchbox").fill(username);
  await desk.getByRole("searchbox").press("Enter");
  await desk.getByRole("link", { name: username }).click();
  await expect(desk.getByRole("heading", { name: username })).toBeVisible();
}

/** Gives a player money, with a reason and a second look. */
export async function giveMoney(desk: Page, username: string, amount: string): Promise<void> {
  await openPlayer(desk, username);
  await desk.getByRole("button", { name: "Adjust balance" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel(/^Amount/).fill(amount);
  await dialog.getByLabel("Reason").fill("Welcome gift");
  await dialog.getByRole("button", { name: "Review" }).click();
  await dialog.getByRole("button", { name: /^Give/ }).click();
  await expect(dialog).toBeHidden();
}
