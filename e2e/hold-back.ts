import type { Page } from "@playwright/test";

/** The scripts of a page, those fetched later among them. */
export const SCRIPTS = /\/_next\/static\/.*\.js/;

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
