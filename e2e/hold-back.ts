import type { Page } from "@playwright/test";

/** Keeps files from coming until the returned function is called. */
export async function holdBack(page: Page, files: RegExp): Promise<() => void> {
  let letThrough = () => {};
  const isLetThrough = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(files, async (route) => {
    await isLetThrough;
    await route.continue();
  });

  return letThrough;
}
