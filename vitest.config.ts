import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const exclude = ["**/node_modules/**", "**/.next/**", "**/.data/**", "e2e/**"];

export default defineConfig({
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      // The guard against client bundles has no meaning outside Next.
      "server-only": `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    env: { LOG_LEVEL: "silent" },
    maxWorkers: 2,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, "**/*.db.test.ts"],
          // They share their workers' modules: loading them anew for each file took longer than the tests.
          isolate: false,
          // Some go through thousands of random cases, on machines that others share.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude,
          // As above; what a process keeps is each file's own all the same. Threads start faster than processes.
          isolate: false,
          pool: "threads",
          globalSetup: ["bin/testing/bundle-casino.ts", "bin/testing/start-database.ts"],
          setupFiles: ["bin/testing/give-database.ts"],
          // As with the browser tests: a shared machine may stall for once, what is broken fails twice.
          retry: process.env.CI === "true" ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
