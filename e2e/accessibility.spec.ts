import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { createPlayer } from "./casino";
import { gameUrl } from "./game";
import { newUsername, operatorAtDesk, PASSWORD, signIn } from "./people";
import { findSlot } from "./sandbox";

const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

const STAFF_PAGES = ["/staff", "/staff/roles", "/staff/roles/support", "/account"];

/** Nothing axe knows is wrong, and nothing sticks out at the side. */
async function expectAccessible(page: Page): Promise<void> {
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => document.fonts.ready);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }
}

for (const path of [
  "/",
  "/?q=zzzqqq",
  "/sign-in",
  "/register",
  "/terms",
  "/safer-gambling",
  "/reset-password/none",
  "/nowhere",
  "/admin/sign-in",
]) {
  test(`everyone can use ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

test("everyone can use a game's page", async ({ page }) => {
  await page.goto(gameUrl(await findSlot()));
  await expectAccessible(page);
});

test("everyone can use the account's pages", async ({ page }) => {
  const username = newUsername("axe");
  await createPlayer(username, PASSWORD, 1000);
  await signIn(page, username, PASSWORD);
  await expect(page).toHaveURL(/\/$/);
  const pages = ["", "/free-rounds", "/rounds", "/history", "/overview", "/limits", "/security", "/data"];
  for (const path of ["/", ...pages.map((each) => `/account${each}`)]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});

test("everyone on the staff can use the desk", async ({ browser }) => {
  const desk = await operatorAtDesk(browser);
  const areas = [
    ...["", "/players", "/approvals", "/games", "/studios", "/syncs", "/maintenance", "/free-rounds"],
    ...["/free-rounds/campaigns", "/free-rounds/campaigns/new", "/exceptions", "/reports", "/reports/games", "/rounds"],
    ...["/ledger", "/calls", "/health", "/connection", "/certification"],
    ...["/logs/audit", "/logs/events", "/logs/reconciliations"],
  ];
  for (const path of [...areas, ...STAFF_PAGES]) {
    await desk.goto(`/admin${path}`);
    await expectAccessible(desk);
  }
});

test("the lobby can be searched and a game opened with the keyboard alone", async ({ page }) => {
  const slot = await findSlot();
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type(slot.name);
  await expect(page.getByRole("link", { name: slot.name }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: slot.name })).toBeVisible();
});
