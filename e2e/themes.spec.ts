import { expect, type Page, test } from "@playwright/test";
import { expectContrast, PHONE } from "./expect-accessible";
import { signedInPlayer } from "./people";

test.use({ viewport: PHONE });

const canvas = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = "rgb(243, 238, 225)";
const DARK = "rgb(10, 19, 17)";

// In the light one, which a browser has that asks for none, accessibility.spec.ts looks at them all.
test("every page of the lobby can be read in the dark theme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await signedInPlayer(page, "theme");
  for (const path of ["/", "/?q=zzzqqq", "/favourites", "/popular", "/recent", "/account"]) {
    await page.goto(path);
    await expectContrast(page);
  }
});

test("a visitor without a choice gets the theme of the device", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  expect(await canvas(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => canvas(page)).toBe(DARK);
});

test("a chosen theme holds at once, and from the next page's first byte", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  const footer = page.getByRole("contentinfo");
  await expect(footer.getByRole("radio", { name: "As the device" })).toBeChecked();
  await footer.getByRole("radio", { name: "Light" }).check();
  await expect.poll(() => canvas(page)).toBe(LIGHT);

  const html = await (await page.request.get("/terms")).text();
  expect(html).toContain('data-theme="light"');
  expect(html.match(/<input[^>]*value="light"[^>]*>/)?.[0]).toContain("checked");
  await page.goto("/terms");
  expect(await canvas(page)).toBe(LIGHT);
  await footer.getByRole("radio", { name: "As the device" }).check();
  await page.reload();
  expect(await canvas(page)).toBe(DARK);
});
