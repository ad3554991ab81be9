import type { JSHandle, Page } from "@playwright/test";

/**
 * Notes what `read` finds in the frame that answers a letter, for each typed from now on: however long a test takes
 * to ask.
 *
 * @param read Runs in the page, and knows nothing of the test around it.
 */
export function withEachLetter<Found>(page: Page, read: () => Found): Promise<JSHandle<Found[]>> {
  return page.evaluateHandle<Found[]>(`(() => {
    const found = [];
    document.addEventListener("input", () => requestAnimationFrame(() => found.push((${read})())));

    return found;
  })()`);
}
