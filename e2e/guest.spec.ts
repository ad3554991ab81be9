import { expect, type Locator, test } from "@playwright/test";
import { openWhole } from "@/bench/lobby/open-whole";
import { RunningGame } from "./game";
import { holdBack } from "./hold-back";
import { findSlot } from "./sandbox";
import { withEachLetter } from "./with-each-letter";

const CATALOGUE = /\/api\/catalogue\//;

test("a guest searches as they type, opens the game and plays its demo", async ({ page }) => {
  const slot = await findSlot();
  await page.goto("/");
  await expect(page.getByRole("link", { name: /.+/ }).first()).toBeVisible();
  await page.getByRole("searchbox", { name: "Search games and studios" }).fill(slot.name);
  await page.getByRole("link", { name: slot.name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: slot.name })).toBeVisible();
  await page.getByRole("button", { name: "Try the demo" }).click();

  const game = new RunningGame(page);
  await game.isReady();
  await expect(page.getByText("no real money")).toBeVisible();
  const before = await game.balanceCents();
  await game.spin();
  expect(await game.balanceCents()).toBe(before - (await game.betCents()) + (await game.winCents()));
});

test("a typing mistake still finds the game", async ({ page }) => {
  const slot = await findSlot();
  const misspelt = `${slot.name.slice(0, 2)}${slot.name[3]}${slot.name[2]}${slot.name.slice(4)}`;
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search games and studios" }).fill(misspelt);

  await expect(page.getByRole("link", { name: slot.name }).first()).toBeVisible();
});

test("words that match nothing are answered at once, and with games to try instead when the typing has settled", async ({
  page,
}) => {
  await openWhole(page, "/");
  // Whether it says so, and whether it suggests.
  const answers = await withEachLetter(page, () => {
    const text = document.querySelector("main")?.textContent ?? "";

    return text.match(/No game matches “[^”]*”|While you are here/g)?.join() ?? "";
  });
  await page.getByRole("searchbox", { name: "Search games and studios" }).pressSequentially("zzqx");

  await expect(page.getByRole("heading", { name: "While you are here" })).toBeVisible();
  expect((await answers.jsonValue()).at(-1)).toBe("No game matches “zzqx”");
});

test("while a guest searches, the rows are out of reach; the pictures follow, and clearing brings the rows back", async ({
  page,
}) => {
  const slot = await findSlot();
  await page.goto("/");
  const row = page.getByRole("region", { name: "Slots", exact: true });
  await expect(row).toBeVisible();
  await page.getByRole("searchbox", { name: "Search games and studios" }).pressSequentially(slot.name);
  const found = page.getByRole("list", { name: "Games that match" }).getByRole("link", { name: slot.name }).first();
  await expect(found.locator("img")).toBeVisible();
  await expect(row).toHaveCount(0);
  const topOfFound = async () => (await page.getByRole("list", { name: "Games that match" }).boundingBox())?.y;
  const top = await topOfFound();

  await page.keyboard.press("Escape");
  await expect(row).toBeVisible();

  // They leave no gap: what was found stands where it does without them.
  await page.goto(`/?q=${encodeURIComponent(slot.name)}`);
  await expect.poll(topOfFound).toBe(top);
});

test("what gives way to what was found is kept as it was, and so are the tiles of what was found", async ({ page }) => {
  await openWhole(page, "/");
  const search = page.getByRole("searchbox", { name: "Search games and studios" });
  const tile = (of: Locator) => of.getByRole("listitem").first();
  const row = page.getByRole("region", { name: "Slots", exact: true });
  const found = page.getByRole("list", { name: "Games that match" });
  const mark = (of: Locator) => tile(of).evaluate((element) => element.setAttribute("data-kept", ""));

  await row.scrollIntoViewIfNeeded();
  await expect(tile(row)).toBeVisible();
  await mark(row);
  await search.press("a");
  await expect(tile(found)).toBeVisible();
  await mark(found);
  await search.press("Escape");
  await expect(tile(row)).toHaveAttribute("data-kept");
  await search.fill("zzqzzq");
  await expect(page.getByText("No game matches")).toBeVisible();
  await search.fill("b");
  await expect(tile(found)).toHaveAttribute("data-kept");
});

test("what is made ready for a search loads no pictures before something is searched for", async ({ page }) => {
  await openWhole(page, "/");
  await page.getByRole("searchbox", { name: "Search games and studios" }).focus();
  const ready = page.getByRole("list", { name: "Games that match", includeHidden: true });
  await expect(ready.locator("li").first()).toBeAttached();

  expect(await ready.locator("img").count()).toBe(0);
});

test("a search turned to before the catalogue has come is made ready once it has", async ({ page }) => {
  const letThrough = await holdBack(page, CATALOGUE);
  const asked = page.waitForRequest(CATALOGUE);
  await page.goto("/");
  await asked;
  await page.getByRole("searchbox", { name: "Search games and studios" }).focus();
  const ready = page.getByRole("list", { name: "Games that match", includeHidden: true });
  await expect(ready).toHaveCount(0);
  letThrough();

  await expect(ready).toHaveCount(1);
});

test("on a phone the search goes up when it is turned to, so that what is found stands above the keyboard", async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openWhole(page, "/");
  const search = page.getByRole("searchbox", { name: "Search games and studios" });
  await search.tap();
  await search.pressSequentially("crown");
  const found = page.getByRole("list", { name: "Games that match" });
  await expect(found).toBeVisible();

  await expect.poll(async () => (await found.boundingBox())?.y).toBeLessThan(844 / 3);
  await context.close();
});

test("a row further down shows a phone the tiles it has room for, and all of them to who turns to it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const row = page.getByRole("region", { name: "Slots", exact: true });
  await row.scrollIntoViewIfNeeded();
  await expect(row.getByRole("listitem")).toHaveCount(6);

  await row.getByRole("listitem").first().getByRole("link").first().focus();
  await expect.poll(() => row.getByRole("listitem").count()).toBeGreaterThan(9);
});

for (const scrolled of [270, 900]) {
  test(`a filter chosen ${scrolled} px down the page shows its list from the top`, async ({ page }) => {
    await openWhole(page, "/");
    // What was found once stands ready above the front page: coming back, it must not push the page down.
    const search = page.getByRole("searchbox", { name: "Search games and studios" });
    const found = page.getByRole("list", { name: "Games that match" });
    await search.press("d");
    await expect(found).toBeVisible();
    await search.press("Escape");
    await expect(found).toHaveCount(0);
    await page.mouse.wheel(0, scrolled);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
    await page.getByRole("group", { name: "Filters" }).getByText("Table games").click();

    await expect(found.locator("[aria-posinset='1']")).toBeInViewport();
  });
}

test("search and filters work before any script arrives", async ({ browser }) => {
  const slot = await findSlot();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/?q=${encodeURIComponent(slot.name)}`);

  await expect(page.getByRole("link", { name: slot.name }).first()).toBeVisible();
  await context.close();
});

test("a game's exit leaves the frame and lands in the lobby", async ({ page }) => {
  const slot = await findSlot();
  const game = await RunningGame.open(page, slot, "Try the demo");
  await game.frame.getByRole("button", { name: "Exit" }).click();

  await expect(page).toHaveURL(/:\d+\/$/);
  await expect(page.locator("iframe")).toHaveCount(0);
  await expect(page.getByRole("searchbox", { name: "Search games and studios" })).toBeVisible();
});

test("a guest is asked to sign in before playing for money, and comes back to the game", async ({ page }) => {
  const slot = await findSlot();
  await page.goto(`/games/${slot.id_hash}`);
  await page.getByRole("link", { name: "Sign in to play" }).click();

  await expect(page).toHaveURL(/\/sign-in\?next=/);
});
