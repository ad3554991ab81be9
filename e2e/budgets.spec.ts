import { chromium, expect, test } from "@playwright/test";
import { measureVitals } from "@/bench/lobby/lighthouse";
import { openWhole } from "@/bench/lobby/open-whole";
import { weighPage } from "@/bench/lobby/weight";
import { signedInPlayer } from "./people";
import { withEachLetter } from "./with-each-letter";

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
    await openWhole(page, "/");
    await context.close();

    return fonts.filter((url) => url.includes("arabic")).length;
  };

  expect(await fontsOf("en-GB")).toBe(0);
  expect(await fontsOf("ar-EG")).toBe(1);
});

test("the lobby stands before its browser makes a formatter, which a slow phone takes a quarter of a second for", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const made: string[] = [];
    for (const name of ["NumberFormat", "DateTimeFormat"] as const) {
      const note = { made, name };
      Intl[name] = new Proxy(Intl[name] as never, {
        construct: (target, args) => {
          note.made.push(note.name);
          return Reflect.construct(target, args);
        },
        apply: (target, self, args) => {
          note.made.push(note.name);
          return Reflect.apply(target, self, args);
        },
      }) as never;
    }
    Object.assign(window, { made });
  });
  const made = () => page.evaluate(() => (window as unknown as { made: string[] }).made);

  for (const open of [async () => undefined, () => signedInPlayer(page, "formats", 1_234_500)]) {
    await open();
    await openWhole(page, "/");
    await expect(page.getByRole("region", { name: "Games", exact: true }).getByText(/^\d,\d{3} games$/)).toBeVisible();
    expect(await made()).toEqual([]);
  }
  // A page that makes none at all would be watched wrongly.
  await page.getByRole("searchbox", { name: "Search games and studios" }).fill("a");
  await expect.poll(async () => (await made()).length).toBeGreaterThan(0);
});

test("the lobby's bulbs chase each other as it opens, and nothing moves for longer than five seconds", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ reducedMotion: "no-preference" })).newPage();
  await page.goto("/");
  const moving = () =>
    page.evaluate(() => [
      ...new Set(document.getAnimations().map((each) => (each instanceof CSSAnimation ? each.animationName : "else"))),
    ]);
  const lasting = await page.evaluate(() =>
    document.getAnimations().map((each) => Number(each.effect?.getComputedTiming().endTime)),
  );

  expect(await moving()).toContain("bulbs");
  expect(Math.max(...lasting)).toBeLessThan(5_000);
  await expect.poll(moving).toEqual([]);
});

test("the page gets no shorter while letters are typed, and is as short as its list afterwards", async ({ page }) => {
  await openWhole(page, "/");
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  await page.getByRole("searchbox").pressSequentially("s");
  // Pictures come when the typing has settled, and then the rows beyond the window.
  await expect(page.getByRole("list", { name: "Games that match" }).locator("img").first()).toBeAttached();
  let settled = 0;
  await expect(async () => {
    const before = settled;
    settled = await height();
    expect(settled).toBe(before);
  }).toPass({ intervals: [500] });
  const withLetter = await withEachLetter(page, () => document.documentElement.scrollHeight);

  await page.keyboard.type("t");
  await expect.poll(() => withLetter.jsonValue()).toEqual([settled]);
  await expect.poll(height).toBeLessThan(settled / 2);
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
