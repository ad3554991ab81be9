import { expect, test } from "@playwright/test";
import { gameUrl } from "./game";
import { findSlot } from "./sandbox";

test("search engines are told what to read and what to leave alone", async ({ request, baseURL }) => {
  const robots = await (await request.get("/robots.txt")).text();
  for (const path of ["/admin", "/account", "/api/"]) expect(robots).toContain(`Disallow: ${path}`);

  const index = await (await request.get(/^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? "none")).text();
  const first = /<loc>([^<]+)<\/loc>/.exec(index)?.[1] ?? "none";
  const sitemap = await (await request.get(first)).text();
  expect(sitemap).toContain(`<loc>${baseURL}${gameUrl(await findSlot())}</loc>`);
  expect(sitemap).not.toMatch(/\/(admin|account|api)\b/);
});

test("the lobby says which of its addresses counts, and how it looks when shared", async ({ page, request }) => {
  await page.goto("/?page=3");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /:\d+\/?$/);
  const image = await page.locator("meta[property='og:image']").getAttribute("content");
  expect((await request.get(image ?? "none")).headers()["content-type"]).toBe("image/png");
  expect(JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "")).toMatchObject({
    "@type": "WebSite",
  });

  await page.goto("/?q=book");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex, follow");
});

test("the casino can be installed, and says so when the line is dead", async ({ page, context, request }) => {
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  const icons: { src: string; purpose: string }[] = manifest.icons;
  expect(icons.map(({ purpose }) => purpose)).toContain("maskable");
  for (const { src } of icons) expect((await request.get(src)).headers()["content-type"]).toBe("image/png");

  await page.goto("/");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect(page.locator("head link[rel=manifest]")).toHaveAttribute("href", "/manifest.webmanifest");
  // Nothing but the page for such moments, and its picture.
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.sort()).toEqual(["/icons/icon-192.png", "/offline.html"]);

  await context.setOffline(true);
  await page.goto("/terms");
  await expect(page.getByRole("heading", { name: "The line is dead" })).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page.getByRole("searchbox", { name: "Search games and studios" })).toBeVisible();
});
