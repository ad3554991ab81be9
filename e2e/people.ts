import { randomBytes } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { createOperator, createPlayer, signInPlayer, signInStaff } from "./casino";

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

/** A new player, signed in past the pages that others test. The page is still to be opened. */
export async function signedInPlayer(page: Page, kind: string, balanceCents = 1000): Promise<string> {
  const username = newUsername(kind);
  await createPlayer(username, PASSWORD, balanceCents);
  await bringCookie(page, await signInPlayer(username));

  return username;
}

async function bringCookie(page: Page, cookie: { name: string; value: string }): Promise<void> {
  const url = process.env.E2E_BASE_URL ?? "http://localhost:3000";
  await page.context().addCookies([{ ...cookie, url, httpOnly: true, sameSite: "Lax" }]);
}

/** Signs a player in as a person does. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A member of the staff with an authenticator app. */
export interface Colleague {
  page: Page;
  username: string;
  /** Makes the app's code, so many steps of half a minute from now: no code is taken twice. */
  code: (stepsAhead?: number) => string;
}

/** A new operator, signed in with a fresh second step. Their browser window is still to be opened. */
export async function operatorAtDesk(browser: Browser, role = "owner"): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await bringCookie(page, await signInStaff(role));

  return page;
}

/** The same through the sign-in's own pages, with what it takes to sign in again or to show a code. */
export async function colleagueAtDesk(browser: Browser, role: string): Promise<Colleague> {
  const username = newUsername(role.slice(0, 8));
  await createOperator(username, PASSWORD, role);
  const page = await (await browser.newContext()).newPage();
  await page.goto("/admin");
  await signInAtDesk(page, username);
  const code = await readSecondStep(page);
  await page.getByRole("textbox", { name: "Code" }).fill(code());
  await page.getByRole("button", { name: "Turn on" }).click();
  await page.getByRole("button", { name: "I have kept them" }).click();
  await expect(page).toHaveURL(/\/admin$/);

  return { page, username, code };
}

/** Types name and password at the staff's sign-in; a code or its set-up is asked for next. */
export async function signInAtDesk(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Reads the key of the page that sets a second step up, as an app would. */
export async function readSecondStep(page: Page): Promise<Colleague["code"]> {
  const key = (await page.locator("code").textContent()) ?? "";
  const totp = new TOTP({ secret: Secret.fromBase32(key.replaceAll(" ", "")) });

  return (stepsAhead = 0) => totp.generate({ timestamp: Date.now() + stepsAhead * 30_000 });
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
