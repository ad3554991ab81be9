import { expect, type Page, test } from "@playwright/test";
import { openWhole } from "@/bench/lobby/open-whole";
import { RunningGame } from "./game";
import { holdBack, SCRIPTS } from "./hold-back";
import { openPlayer, operatorAtDesk, signedInPlayer } from "./people";
import { findSlot } from "./sandbox";

/** Opens a page on a line so slow that no script comes. They come once the returned function is called. */
async function openWithoutScripts(page: Page, path: string): Promise<() => Promise<void>> {
  const letThrough = await holdBack(page, SCRIPTS);
  const asked = page.waitForRequest(SCRIPTS);
  await page.goto(path, { waitUntil: "commit" });
  await asked;

  return async () => {
    letThrough();
    await page.waitForLoadState("networkidle");
  };
}

test("a page is painted before any script or, on a first visit, any font is asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (["script", "font"].includes(request.resourceType())) asked.push(request.resourceType());
  });
  const waits = () =>
    page.evaluate(() => {
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      const files = performance.getEntriesByType("resource").filter(({ name }) => /\.(?:js|woff2)$/.test(name));

      return files.map((file) => file.startTime >= (paint?.startTime ?? Number.POSITIVE_INFINITY));
    });
  await openWhole(page, "/");
  expect(asked).toContain("script");
  expect(asked).toContain("font");
  expect(new Set(await waits())).toEqual(new Set([true]));
  await expect(page.locator("html")).not.toHaveAttribute("data-fonts");

  // The second visit has them, and is told of them at once.
  await page.context().addCookies([{ name: "marquee.time-zone", value: "Asia/Tokyo", url: page.url() }]);
  await openWhole(page, "/");
  expect(new Set(await waits())).toEqual(new Set([false, true]));
});

test("on a first visit text changes its face once, when all fonts are there", async ({ page }) => {
  const letThrough = await holdBack(page, /bricolage.*\.woff2/);
  const other = page.waitForEvent("requestfinished", (request) => /figtree.*\.woff2/.test(request.url()));
  await page.goto("/");
  await other;
  await expect(page.locator("html")).toHaveAttribute("data-fonts", "late");
  letThrough();

  await expect(page.locator("html")).not.toHaveAttribute("data-fonts");
});

test("a font that cannot be had is no reason to do without the others", async ({ page }) => {
  await page.route(/bricolage.*\.woff2/, (route) => route.abort());
  await page.goto("/");

  await expect(page.locator("html")).not.toHaveAttribute("data-fonts");
});

test("what is typed before the scripts are there is searched for, and the caret stays", async ({ page }) => {
  const slot = await findSlot();
  const bringScripts = await openWithoutScripts(page, "/");
  const search = page.getByRole("searchbox", { name: "Search games and studios" });
  await search.pressSequentially(`${slot.name}x`);
  await search.press("ArrowLeft");
  await bringScripts();
  await expect(page).toHaveURL(/\?q=/);
  await page.keyboard.press("Delete");

  await expect(search).toHaveValue(slot.name);
  const found = page.getByRole("list", { name: "Games that match" });
  await expect(found.getByRole("link", { name: slot.name }).first()).toBeVisible();
});

test("a filter chosen before the scripts are there is applied", async ({ page }) => {
  const bringScripts = await openWithoutScripts(page, "/");
  const chip = page.getByRole("group", { name: "Filters" }).getByText("Table games");
  await chip.click();
  await bringScripts();

  await expect(page.getByRole("list", { name: "Games that match" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /Table games/ })).toBeChecked();
});

test("a button pressed before the scripts are there does what it says once they are", async ({ page }) => {
  const slot = await findSlot();
  const bringScripts = await openWithoutScripts(page, `/games/${slot.id_hash}`);
  await page.getByRole("button", { name: "Try the demo" }).click();
  await bringScripts();

  await new RunningGame(page).isReady();
});

test("a guest's heart pressed before the scripts are there leads back to the very list", async ({ page }) => {
  const slot = await findSlot();
  const here = `/?q=${encodeURIComponent(slot.name)}`;
  const bringScripts = await openWithoutScripts(page, here);
  await page.getByRole("link", { name: `Sign in to keep ${slot.name}` }).click();
  await bringScripts();

  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(here)}`);
});

test("a form of the desk filled in and sent before the scripts are there is sent once they are", async ({
  page,
  browser,
}) => {
  const username = await signedInPlayer(page, "early");
  const desk = await operatorAtDesk(browser);
  await openPlayer(desk, username);
  const bringScripts = await openWithoutScripts(desk, `${desk.url()}?view=notes`);
  await desk.getByLabel("Note").fill("Called about the bonus");
  await desk.getByRole("combobox", { name: "About" }).selectOption({ index: 1 });
  await desk.getByRole("button", { name: "Keep the note" }).click();
  expect(desk.url()).not.toContain("text=");
  await bringScripts();

  await expect(desk.getByRole("listitem").getByText("Called about the bonus")).toBeVisible();
});

test("what is typed into a field that suggests is answered with suggestions once the scripts are there", async ({
  browser,
}) => {
  const slot = await findSlot();
  const desk = await operatorAtDesk(browser);
  const bringScripts = await openWithoutScripts(desk, "/admin/free-rounds/campaigns/new");
  await desk.getByLabel("Game", { exact: true }).fill(slot.name);
  await bringScripts();

  await expect(desk.getByRole("option", { name: slot.name }).first()).toBeVisible();
});

test("a page without text gets its scripts as well", async ({ page }) => {
  // Next sends an empty page for it, which its scripts fill.
  await page.goto("/games/no-studio/no-game");

  await expect(page.getByRole("link", { name: "To the lobby" }).first()).toBeVisible();
});
