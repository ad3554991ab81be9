import type { Browser } from "@playwright/test";
import { openWhole } from "./open-whole";

// A middling phone against the machine of who develops.
const CPU_SLOWDOWN = 4;
const BETWEEN_KEYS_MS = 150;
/** Words people type: whole ones, beginnings, slips of the finger, a studio, something there is not. */
const QUERIES = ["dragon", "crown ni", "starlihgt", "tin parrot", "cafe", "gold 7", "zzqx"];

// Runs in the page. As text, because a compiler's helpers would not be there.
const CLOCK = `
  window.keyTimes = [];
  document.addEventListener("keydown", ({ timeStamp, key }) => {
    if (key.length > 1) return;
    // The list is drawn with its letter, before the next frame. A task that follows the frame runs once its
    // paint has been handed over.
    requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - timeStamp)));
  });
`;

/** Types each query into the lobby's search and times every key, in ms: from the press to the paint of its result. */
export async function timeTyping(url: string, browser: Browser): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await openWhole(page, url);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  const search = page.locator("#search");
  await search.click();
  // A person looks where to type for longer than this.
  await page.waitForTimeout(1_500);
  // Notes for each letter how long it takes until the list that answers it is painted.
  await page.evaluate(CLOCK);
  for (const query of QUERIES) {
    for (const key of query) {
      await page.keyboard.press(key === " " ? "Space" : key);
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
    await page.keyboard.press("Escape");
    await page.waitForTimeout(BETWEEN_KEYS_MS * 2);
  }
  const times = await page.evaluate(() => window.keyTimes);
  await context.close();

  return times;
}

declare global {
  interface Window {
    keyTimes: number[];
  }
}
