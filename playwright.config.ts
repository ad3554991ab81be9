import { existsSync } from "node:fs";
import { chromium, defineConfig } from "@playwright/test";

/** The browser the test runner found; otherwise Playwright's own, when it is installed. */
const executablePath =
  process.env.CHROMIUM_PATH ?? (existsSync(chromium.executablePath()) ? undefined : "/usr/bin/chromium");

// `npm test` starts the casino these specs drive and names its places in the environment.
export default defineConfig({
  testDir: "e2e",
  // The specs share one casino. Most bring people of their own and run two at a time; a spec that
  // changes what all share (its catalogue, its faults, its load) says so in its name and runs alone.
  workers: 2,
  projects: [
    { name: "together", testMatch: "*.spec.ts", testIgnore: "*.alone.spec.ts" },
    { name: "alone", testMatch: "*.alone.spec.ts", workers: 1, dependencies: ["together"] },
  ],
  forbidOnly: process.env.CI === "true",
  // Some walk through all pages of an area, two at a time on a small machine.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    locale: "en-GB",
    // What is not there by then will not come: a spec must not wait for it until its own end.
    actionTimeout: 20_000,
    navigationTimeout: 45_000,
    // Reels stop at once: the specs wait for money, not for motion.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
