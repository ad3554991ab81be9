import { join } from "node:path";
import { type ChildOptions, startChild } from "@/bin/machine/child";
import { findFreePort } from "@/bin/machine/free-port";
import { readJson } from "@/bin/machine/json-file";
import { removeDataDir } from "@/bin/machine/postgres/start";
import type { Stopping } from "@/bin/machine/stopping";
import { findBrowser } from "./find-browser";
import { FAILED, PASSED, type Tally, tallyPlaywright, tallyVitest, withStatus } from "./tally";

const BIOME = "node_modules/@biomejs/biome/bin/biome";
const NEXT = "node_modules/next/dist/bin/next";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";
const TSC = "node_modules/typescript/bin/tsc";
const VITEST = "node_modules/vitest/vitest.mjs";

/** The stages of a test run. Each writes into `folder`, which is deleted in the end. */
export class Stages {
  readonly #stopping: Stopping;
  readonly #folder: string;

  constructor(stopping: Stopping, folder: string) {
    this.#stopping = stopping;
    this.#folder = folder;
  }

  async lint(): Promise<Tally> {
    return this.#check([BIOME, "check", "--error-on-warnings", "."]);
  }

  async types(): Promise<Tally> {
    // The types of pages and their addresses are generated.
    const generated = await this.#run({ name: "next typegen", args: [NEXT, "typegen"] });

    return generated === 0 ? this.#check([TSC, "--noEmit"]) : FAILED;
  }

  async unitAndDatabase(): Promise<Tally> {
    const report = join(this.#folder, "vitest.json");
    const args = [VITEST, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const status = await this.#run({ name: "vitest", args });

    return withStatus(tallyVitest(await readJson(report)), status);
  }

  async build(): Promise<Tally> {
    return this.#check(["--import", "tsx", "bin/build.ts", "--if-changed"]);
  }

  /** Opens a casino of its own, and lets a browser visit it. */
  async browser(): Promise<Tally> {
    const browser = await findBrowser();
    const [port, sandboxPort] = [await findFreePort(), await findFreePort()];
    const dataDir = join(this.#folder, "data");
    const places = { PORT: String(port), SANDBOX_PORT: String(sandboxPort), DATA_DIR: dataDir };
    this.#stopping.onStop(() => removeDataDir(dataDir));
    const casino = startChild({
      name: "The casino",
      args: ["--conditions=react-server", "--import", "tsx", "bin/demo.ts"],
      env: places,
    });
    this.#stopping.onStop(casino.stop);
    await casino.ready;

    const report = join(this.#folder, "playwright.json");
    const status = await this.#run({
      name: "playwright",
      args: [PLAYWRIGHT, "test", "--reporter=list,json"],
      env: {
        ...places,
        CHROMIUM_PATH: browser,
        E2E_BASE_URL: `http://localhost:${port}`,
        E2E_SANDBOX_URL: `http://localhost:${sandboxPort}`,
        E2E_DATA_DIR: dataDir,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    });

    return withStatus(tallyPlaywright(await readJson(report)), status);
  }

  async #check(args: string[]): Promise<Tally> {
    return (await this.#run({ name: args.join(" "), args })) === 0 ? PASSED : FAILED;
  }

  async #run(options: ChildOptions): Promise<number> {
    const child = startChild({ ...options, hasChannel: false, env: { ...options.env, TMPDIR: this.#folder } });
    this.#stopping.onStop(child.stop);

    return child.ended;
  }
}
