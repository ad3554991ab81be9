import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { PlainError } from "@/bin/machine/places";

const run = promisify(execFile);
/** Those people have. */
const FULL = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** A browser without a window first: the specs take two thirds of the time in it. */
const NAMES = ["chromium-headless-shell", ...FULL];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const VERSION_TIMEOUT_MS = 20_000;

/** Ways to get a browser where there is none; Playwright's own first. */
const INSTALLERS = [
  { command: [process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium"], needsRoot: false },
  { command: ["apt-get", "update"], needsRoot: true },
  { command: ["apt-get", "install", "--yes", "--no-install-recommends", "chromium-headless-shell"], needsRoot: true },
  { command: ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"], needsRoot: true },
];
const INSTALL_TIMEOUT_MS = 10 * 60_000;

/** What a browser is wanted for. */
interface BrowserWish {
  /** Measures what people would see: a browser they have. Default false. */
  isMeasuring?: boolean;
}

/**
 * The browser for the tests: the one CHROMIUM_PATH names, Playwright's own, or the system's;
 * where there is none, one is installed.
 *
 * @throws PlainError when none can be had.
 */
export async function findBrowser({ isMeasuring = false }: BrowserWish = {}): Promise<string> {
  const names = isMeasuring ? FULL : NAMES;
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await isUsable(named)) return named;
    throw new PlainError(`CHROMIUM_PATH names ${named}, which is no browser that starts.`);
  }
  const found = await findInstalled(names);
  if (found) return found;

  for (const { command, needsRoot } of INSTALLERS) {
    if (needsRoot && process.getuid?.() !== 0) continue;
    await install(command);
    const installed = await findInstalled(names);
    if (installed) return installed;
  }
  throw new PlainError("There is no browser for the tests: install Chromium, or name one in CHROMIUM_PATH.");
}

async function findInstalled(names: string[]): Promise<string | null> {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const inSystem = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [chromium.executablePath(), ...inSystem, MAC_CHROME]) {
    if (await isUsable(path)) return path;
  }

  return null;
}

/** A file alone is not enough: libraries may be missing, or it only tells how to install the browser. */
async function isUsable(path: string): Promise<boolean> {
  try {
    await access(path);
    await run(path, ["--version"], { timeout: VERSION_TIMEOUT_MS });

    return true;
  } catch {
    return false;
  }
}

async function install([command = "", ...args]: string[]): Promise<void> {
  console.log(`No browser found; trying: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run(command, args, { timeout: INSTALL_TIMEOUT_MS, env, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: unknown) => {
      console.log(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
    },
  );
}
