import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const CRITERIA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Nothing axe knows is wrong, on a phone and on a desk, and nothing sticks out at the side. */
export async function expectAccessible(page: Page): Promise<void> {
  await onEachViewport(page, () => builder(page).withTags(CRITERIA));
}

/** The same of a page of the desk, which is worked with on a desk and only looked at on a phone. */
export async function expectAccessibleAtDesk(page: Page): Promise<void> {
  await onEachViewport(page, ({ width }) => (width > 1000 ? builder(page).withTags(CRITERIA) : null));
}

/** The same of colours alone: what a theme can spoil. */
export async function expectContrast(page: Page): Promise<void> {
  await onEachViewport(page, () => builder(page).withRules(["color-contrast"]));
}

async function onEachViewport(page: Page, axe: (viewport: { width: number }) => AxeBuilder | null): Promise<void> {
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => document.fonts.ready);
    const violations = (await axe(viewport)?.analyze())?.violations ?? [];
    const where = `${page.url()} at ${viewport.width}`;

    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      where,
    ).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, where).toBeLessThanOrEqual(0);
  }
}

/** Frames of other origins, which this way leaves out, are games: not ours to judge. It opens no page beside ours. */
function builder(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
