import { expect, test } from "@playwright/test";
import { signedInPlayer } from "./people";
import { findSlot } from "./sandbox";

test("a player keeps a game with its heart, finds it again, and lets it go", async ({ page }) => {
  const slot = await findSlot();
  await signedInPlayer(page, "heart");
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search games and studios" }).fill(slot.name);
  const heart = page.getByRole("button", { name: `Favourite: ${slot.name}` }).first();
  await expect(heart).toHaveAttribute("aria-pressed", "false");
  // With the keyboard: the heart is a stop of its own, after its game.
  await page.getByRole("link", { name: slot.name }).first().focus();
  await page.keyboard.press("Tab");
  await expect(heart).toBeFocused();
  const saved = page.waitForResponse((response) => response.request().method() === "POST");
  await page.keyboard.press("Enter");
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await saved;

  await page.goto("/");
  const rail = page.getByRole("region", { name: "Your favourites" });
  await expect(rail.getByRole("link", { name: slot.name })).toBeVisible();
  await rail.getByRole("link", { name: "See all of Your favourites" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your favourites" })).toBeVisible();
  const removed = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: `Favourite: ${slot.name}` }).click();
  await removed;
  await page.reload();
  await expect(page.getByText("No favourites yet")).toBeVisible();
});

test("a heart that the server does not keep turns back, and says so", async ({ page }) => {
  await signedInPlayer(page, "heart");
  await page.goto("/");
  await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  const heart = page.getByRole("button", { name: /^Favourite: / }).first();
  await heart.click();

  await expect(page.getByText(/favourites could not be changed/)).toBeVisible();
  await expect(heart).toHaveAttribute("aria-pressed", "false");
});

test("a guest's heart leads to the sign-in and back to the very list", async ({ page }) => {
  const slot = await findSlot();
  const here = `/?q=${encodeURIComponent(slot.name)}`;
  await page.goto(here);
  await page.getByRole("link", { name: `Sign in to keep ${slot.name}` }).click();

  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(here)}`);
});
