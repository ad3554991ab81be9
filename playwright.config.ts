import { existsSync } from "node:fs";
import { chromium, defineConfig } from "@playwright/test";

/** The browser the test runner found; otherwise Playwright's own, when it is installed. */
const executablePath =
  process.env.CHROMIUM_PATH ?? (existsSync(chromium.executablePath()) ? undefined : "/usr/bin/chromium");

/** They change nothing others look at. */
const LOOKING = ["accessibility.spec.ts", "roles.spec.ts", "themes.spec.ts"];

// `npm test` starts the casino these specs drive and names its places in the environment.
export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  globalSetup: "./bin/testing/bundle-casino.ts",
  // The specs share one casino: its catalogue, its faults, its clock. Those that play and manage run one after the
  // other, and wait for it much of the time; beside them run those that only look, which keep a browser busy.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: "plays", workers: 1, testIgnore: LOOKING },
    { name: "looks", workers: 1, testMatch: LOOKING },
  ],
  forbidOnly: process.env.CI === "true",
  // Some walk through all pages of an area, on machines that others share.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  // A shared machine may stall for once; what is broken fails twice. The list says which were tried again.
  retries: process.env.CI === "true" ? 1 : 0,
  reporter: [["list"]],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    locale: "en-GB",
    // Reels stop at once: the specs wait for money, not for motion.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    // Recording every step took as long as the steps.
    trace: "on-first-retry",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
