import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What axe is to look for. */
interface RunOnly {
  type: "tag" | "rule";
  values: string[];
}

const ALL: RunOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
const CONTRAST: RunOnly = { type: "rule", values: ["color-contrast"] };
/** The first window of each test that looks at pages. */
export const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

/** Nothing axe knows is wrong, on a phone and on a desk, and nothing sticks out at the side. */
export async function expectAccessible(page: Page): Promise<void> {
  await onEachViewport(page, () => axe(page, ALL));
}

/** The same of a page of the desk, which is worked with on a desk and only looked at on a phone. */
export async function expectAccessibleAtDesk(page: Page): Promise<void> {
  await onEachViewport(page, ({ width }) => (width > 1000 ? axe(page, ALL) : null));
}

/** The same of colours alone: what a theme can spoil. */
export async function expectContrast(page: Page): Promise<void> {
  await onEachViewport(page, () => axe(page, CONTRAST));
}

async function onEachViewport(
  page: Page,
  builderFor: (viewport: { width: number }) => AxeBuilder | null,
): Promise<void> {
  // The window as it is comes first: each change lays the whole page out anew.
  const isWide = page.viewportSize()?.width === DESKTOP.width;
  for (const viewport of isWide ? [DESKTOP, PHONE] : [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => document.fonts.ready);
    const violations = (await builderFor(viewport)?.analyze())?.violations ?? [];
    const where = `${page.url()} at ${viewport.width}`;

    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      where,
    ).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, where).toBeLessThanOrEqual(0);
  }
}

/**
 * Frames of other origins, which legacy mode leaves out, are games: not ours to judge. It opens no page
 * beside ours. Writing down all that passed took as long as looking at it.
 */
function axe(page: Page, runOnly: RunOnly): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ["violations"] });
}
