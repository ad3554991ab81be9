import type { Page, Response } from "@playwright/test";

/** Opens a page; resolved once its scripts have taken it over (components/shell/hydrated.tsx) and its line is quiet. */
export async function openWhole(page: Page, url: string): Promise<Response | null> {
  await page.addInitScript(() => {
    document.addEventListener("hydrated", () => Object.assign(window, { isHydrated: true }));
  });
  const response = await page.goto(url);
  // A quiet line alone says nothing: scripts are asked for after the first paint, which a busy machine is late with.
  await page.waitForFunction(() => "isHydrated" in window);
  await page.waitForLoadState("networkidle");

  return response;
}
