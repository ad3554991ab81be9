import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openWhole } from "@/bench/lobby/open-whole";
import { holdBack, SCRIPTS } from "./hold-back";
import { findSlot } from "./sandbox";

test("the palette finds a game, opens it and remembers the search, by keyboard alone", async ({ page }) => {
  const slot = await findSlot();
  await page.goto("/safer-gambling");
  const palette = page.getByRole("combobox", { name: "Search games, studios and pages" });
  // Scripts take the key over a moment after the page shows.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(palette).toBeFocused({ timeout: 3_000 });
  }).toPass();
  await page.keyboard.type(slot.name);
  await expect(page.getByRole("option", { selected: true })).toContainText(slot.name);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: slot.name })).toBeVisible();

  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option", { selected: true })).toHaveText(slot.name);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

test("the palette knows the pages, and where a guest may go", async ({ page }) => {
  await page.goto("/");
  const palette = page.getByRole("combobox", { name: "Search games, studios and pages" });
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(palette).toBeFocused({ timeout: 3_000 });
  }).toPass();
  await expect(page.getByRole("option", { name: "Favourites" })).toBeHidden();
  await page.keyboard.type("log in");
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/\/sign-in$/);
});

test("whoever presses again while the palette is on its way gets it all the same", async ({ page }) => {
  await openWhole(page, "/");
  const letThrough = await holdBack(page, SCRIPTS);
  const asked = page.waitForRequest(SCRIPTS);
  await page.keyboard.press("Control+k");
  await asked;
  await page.keyboard.press("Control+k");
  letThrough();

  await expect(page.getByRole("combobox", { name: "Search games, studios and pages" })).toBeFocused();
});

test("its keys are named at the far end of the header's search, whichever way a page runs", async ({ browser }) => {
  for (const [locale, isFarEnd] of [
    ["en-GB", (share: number) => share > 0.8],
    ["ar-EG", (share: number) => share < 0.2],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/terms");
    const [field, keys] = await Promise.all([
      page.getByRole("searchbox").boundingBox(),
      page.getByText(/^(?:Ctrl K|⌘K)$/).boundingBox(),
    ]);
    await context.close();

    expect(field && keys && isFarEnd((keys.x - field.x) / field.width)).toBe(true);
  }
});
