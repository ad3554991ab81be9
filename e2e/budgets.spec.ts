import { chromium, expect, test } from "@playwright/test";
import { measureVitals } from "@/bench/lobby/lighthouse";
import { weighPage } from "@/bench/lobby/weight";

// What needs no clock. How fast the lobby is, `npm run lobby:bench` measures beside an empty page.

test("the lobby stays light: its page under 120 kB, its scripts under 200 kB as sent", async ({ browser, baseURL }) => {
  const { htmlBytes, scriptSentBytes } = await weighPage(baseURL ?? "", browser);

  expect(htmlBytes).toBeLessThan(120_000);
  expect(scriptSentBytes).toBeLessThan(200_000);
  // A page without any would have been weighed wrongly.
  expect(scriptSentBytes).toBeGreaterThan(50_000);
});

test("a page in English fetches no Arabic letters; one in Arabic does", async ({ browser }) => {
  const fontsOf = async (locale: string) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const fonts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "font") fonts.push(request.url());
    });
    await page.goto("/", { waitUntil: "networkidle" });
    await context.close();

    return fonts.filter((url) => url.includes("arabic")).length;
  };

  expect(await fontsOf("en-GB")).toBe(0);
  expect(await fontsOf("ar-EG")).toBe(1);
});

test("the lobby at rest draws its bulbs and nothing else", async ({ browser }) => {
  const page = await (await browser.newContext({ reducedMotion: "no-preference" })).newPage();
  await page.goto("/", { waitUntil: "networkidle" });
  const moving = () =>
    page.evaluate(() => [
      ...new Set(document.getAnimations().map((each) => (each instanceof CSSAnimation ? each.animationName : "else"))),
    ]);

  await expect.poll(moving).toEqual(["bulbs"]);
});

test("Lighthouse finds nothing against the lobby but time", async ({ baseURL }) => {
  const vitals = await measureVitals(baseURL ?? "", chromiumPath(), { isTimed: false });

  expect(vitals).toMatchObject({ accessibility: 100, bestPractices: 100, seo: 100 });
  expect(vitals.cls).toBeLessThanOrEqual(0.02);
});

/** The browser these specs run in. */
function chromiumPath(): string {
  const { executablePath } = test.info().project.use.launchOptions ?? {};

  return executablePath ?? chromium.executablePath();
}
