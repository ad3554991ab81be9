import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleAtDesk, PHONE } from "./expect-accessible";
import { gameUrl } from "./game";
import { operatorAtDesk, signedInPlayer } from "./people";
import { findSlot } from "./sandbox";

test.use({ viewport: PHONE });

const STAFF_PAGES = ["/staff", "/staff/roles", "/staff/roles/support", "/account"];

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

test("everyone can use the pages of who is signed in", async ({ page }) => {
  await signedInPlayer(page, "axe");
  const pages = ["", "/free-rounds", "/rounds", "/history", "/overview", "/limits", "/security", "/data"];
  for (const path of ["/", "/favourites", "/popular", "/recent", ...pages.map((each) => `/account${each}`)]) {
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
    await expectAccessibleAtDesk(desk);
  }
});

test("the lobby can be searched and a game opened with the keyboard alone", async ({ page }) => {
  const slot = await findSlot();
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type(slot.name);
  const found = page.getByRole("list", { name: "Games that match" });
  await expect(found.getByRole("link", { name: slot.name }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: slot.name })).toBeVisible();
});
