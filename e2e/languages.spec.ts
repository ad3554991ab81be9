import { expect, test } from "@playwright/test";
import { createPlayer } from "./casino";
import { expectAccessible } from "./expect-accessible";
import { gameUrl, RunningGame } from "./game";
import { newUsername, PASSWORD } from "./people";
import { findSlot } from "./sandbox";

test("a Brazilian's browser gets Portuguese, with amounts as written there", async ({ browser }) => {
  const username = newUsername("lang");
  await createPlayer(username, PASSWORD, 123_450);
  const context = await browser.newContext({ locale: "pt-BR", timezoneId: "America/Sao_Paulo" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "pt-BR");
  await page.getByLabel("Nome de usuário").fill(username);
  await page.getByLabel("Senha", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Entrar" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("status", { name: "Saldo" }).first()).toHaveText("1.234,50 USD");

  await page.goto("/account/history");
  await expect(page.getByText(/Horários: (?!UTC)/)).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toContainText("+1.234,50 USD");
  await context.close();
});

test("Arabic is chosen at the foot of the page: it runs from right to left, and the game is told", async ({ page }) => {
  const slot = await findSlot();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("button", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("searchbox", { name: "ابحث عن الألعاب والاستوديوهات" })).toBeVisible();
  await expectAccessible(page);

  await page.goto(gameUrl(slot));
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expectAccessible(page);
  await page.getByRole("button", { name: "جرّب النسخة التجريبية" }).click();
  const game = new RunningGame(page);
  await expect(game.frame.locator("html")).toHaveAttribute("lang", "ar");
});

test("the language can be chosen before any script arrives", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/terms");
  await page.getByRole("contentinfo").getByRole("button", { name: "Português" }).click();

  await expect(page.locator("html")).toHaveAttribute("lang", "pt");
  await expect(page.getByRole("heading", { level: 1, name: "Termos" })).toBeVisible();
  await context.close();
});
