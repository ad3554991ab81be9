// What the lobby costs its visitors: bytes, vitals on a slow phone beside an empty page of the same framework,
// and how soon a letter typed is answered. It opens casinos of its own, or measures those that are named.
import { chromium } from "@playwright/test";
import { Command, InvalidArgumentError } from "commander";
import { Stopping, StopRequest } from "@/bin/machine/stopping";
import { findBrowser } from "@/bin/test/find-browser";
import { openCasino, openEmptyPage } from "./lobby/casino";
import { measureVitals, medianVitals, type Vitals } from "./lobby/lighthouse";
import { formatTable, isKept, type Line } from "./lobby/table";
import { timeTyping } from "./lobby/typing";
import { type Weight, weighPage } from "./lobby/weight";
import { percentiles } from "./percentiles";

const GAMES = 4_200;
const MANY_GAMES = 40_000;
const MAX_RUNS = 21;

const options = new Command("lobby:bench")
  .description("Measures the lobby: bytes, Lighthouse, search; a casino of its own unless one is named")
  .option("--url <url>", `a running casino in production mode with ${GAMES.toLocaleString("en")} games`)
  .option("--large-url <url>", `the same with ${MANY_GAMES.toLocaleString("en")} games`)
  .option("--runs <number>", "Lighthouse runs of each page; the median counts", toRuns, 5)
  .parse()
  .opts<{ url?: string; largeUrl?: string; runs: number }>();

const stopping = new Stopping();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => stopping.request(new StopRequest()));
}
try {
  const lines = await stopping.orStop(measure);
  console.log(`\n${formatTable(lines)}`);
  process.exitCode = lines.every(isKept) ? 0 : 1;
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof StopRequest ? "Stopped." : error);
} finally {
  await stopping.run();
}
process.exit();

async function measure(): Promise<Line[]> {
  const browserPath = await findBrowser({ isMeasuring: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  stopping.onStop(() => browser.close());

  const casino = options.url ? { url: options.url, stop: async () => undefined } : await openCasino(stopping, GAMES);
  const empty = await openEmptyPage(stopping);
  // The first visitor compiles what the others find ready.
  await weighPage(casino.url, browser);
  const weight = await weighPage(casino.url, browser);
  console.log(`Search at ${GAMES.toLocaleString("en")} games…`);
  const typing = await timeTyping(casino.url, browser);
  const plainTyping = await timeTyping(`${empty.url}list`, browser);
  const vitals = await compareVitals(casino.url, empty.url, browserPath);
  await casino.stop();
  await empty.stop();

  const large = options.largeUrl
    ? { url: options.largeUrl, stop: async () => undefined }
    : await openCasino(stopping, MANY_GAMES);
  console.log(`Search at ${MANY_GAMES.toLocaleString("en")} games…`);
  const largeTyping = await timeTyping(large.url, browser);
  await large.stop();

  return [...weightLines(weight), ...vitalLines(vitals), ...typingLines(typing, largeTyping, plainTyping)];
}

/** Both pages in turns, so that a busy moment of the machine hits both. */
async function compareVitals(lobbyUrl: string, emptyUrl: string, browserPath: string) {
  const runs: { lobby: Vitals[]; empty: Vitals[] } = { lobby: [], empty: [] };
  for (let run = 1; run <= options.runs; run += 1) {
    runs.empty.push(await stopping.orStop(() => measureVitals(emptyUrl, browserPath)));
    runs.lobby.push(await stopping.orStop(() => measureVitals(lobbyUrl, browserPath)));
    console.log(
      `Lighthouse ${run} of ${options.runs}: lobby ${runs.lobby.at(-1)?.performance}, empty page ${runs.empty.at(-1)?.performance}`,
    );
  }

  return { lobby: medianVitals(runs.lobby), empty: medianVitals(runs.empty) };
}

function weightLines({ htmlBytes, htmlSentBytes, scriptSentBytes }: Weight): Line[] {
  return [
    { name: "HTML", figure: htmlBytes / 1_000, budget: 120, unit: "kB", digits: 1 },
    { name: "HTML as sent", figure: htmlSentBytes / 1_000, budget: 30, unit: "kB", digits: 1 },
    { name: "Scripts as sent", figure: scriptSentBytes / 1_000, budget: 200, unit: "kB", digits: 1 },
  ];
}

function vitalLines({ lobby, empty }: { lobby: Vitals; empty: Vitals }): Line[] {
  return [
    {
      name: `Performance (empty page: ${empty.performance})`,
      figure: lobby.performance,
      budget: empty.performance - 5,
      isFloor: true,
      unit: "",
    },
    { name: "Accessibility", figure: lobby.accessibility, budget: 100, isFloor: true, unit: "" },
    { name: "Best practices", figure: lobby.bestPractices, budget: 100, isFloor: true, unit: "" },
    { name: "SEO", figure: lobby.seo, budget: 100, isFloor: true, unit: "" },
    { name: `LCP (empty page: ${empty.lcpMs.toFixed(0)} ms)`, figure: lobby.lcpMs, budget: 1_500, unit: "ms" },
    { name: "CLS", figure: lobby.cls, budget: 0.02, unit: "", digits: 3 },
    {
      name: `TBT (empty page: ${empty.tbtMs.toFixed(0)} ms)`,
      figure: lobby.tbtMs,
      budget: empty.tbtMs + 100,
      unit: "ms",
    },
  ];
}

function typingLines(times: number[], largeTimes: number[], plainTimes: number[]): Line[] {
  const p95 = (each: number[]) => percentiles(each).p95;
  const beside = `(plain list: ${p95(plainTimes).toFixed(0)} ms)`;

  return [
    { name: `Key to paint, p95, 4,200 games ${beside}`, figure: p95(times), budget: 50, unit: "ms" },
    { name: "Key to paint, p95, 40,000 games", figure: p95(largeTimes), budget: 100, unit: "ms" },
  ];
}

function toRuns(text: string): number {
  const runs = Number(text);
  if (!Number.isInteger(runs) || runs < 1 || runs > MAX_RUNS) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MAX_RUNS}.`);
  }

  return runs;
}
