import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { createPlayer } from "./casino";
import { newUsername, PASSWORD, signIn } from "./people";

const WIDTHS = [390, 768, 1440];
const canvas = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = "rgb(243, 238, 225)";
const DARK = "rgb(10, 19, 17)";

/** A player of their own, signed in. */
async function enter(page: Page): Promise<void> {
  const username = newUsername("heart");
  await createPlayer(username, PASSWORD, 1000);
  await signIn(page, username, PASSWORD);
  await expect(page).toHaveURL(/\/$/);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every page of the lobby can be read in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await enter(page);
    for (const path of ["/", "/?q=zzzqqq", "/favourites", "/popular", "/recent", "/account"]) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();

        expect(violations.map(({ id, nodes }) => `${path} ${width} ${id}: ${nodes[0]?.html}`)).toEqual([]);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(sideways, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("a visitor without a choice gets the theme of the device", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  expect(await canvas(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await canvas(page)).toBe(DARK);
});

test("a chosen theme holds at once, and from the next page's first byte", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  const footer = page.getByRole("contentinfo");
  await expect(footer.getByRole("radio", { name: "As the device" })).toBeChecked();
  await footer.getByRole("radio", { name: "Light" }).check();
  expect(await canvas(page)).toBe(LIGHT);

  const html = await (await page.request.get("/terms")).text();
  expect(html).toContain('data-theme="light"');
  await page.goto("/terms");
  expect(await canvas(page)).toBe(LIGHT);
  await footer.getByRole("radio", { name: "As the device" }).check();
  await page.reload();
  expect(await canvas(page)).toBe(DARK);
});
