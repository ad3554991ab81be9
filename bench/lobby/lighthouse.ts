import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findFreePort } from "@/bin/machine/free-port";

/** What Lighthouse says of a page on a slow phone: scores out of 100, times in ms. */
export interface Vitals {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcpMs: number;
  cls: number;
  tbtMs: number;
}

/** What a run looks at beside the scores that need no clock. */
interface VitalsOptions {
  /** Whether to judge speed as well, which takes most of the time; else its figures are NaN. Default true. */
  isTimed?: boolean;
}

/** One run in a browser of its own, so that nothing is cached. */
export async function measureVitals(
  url: string,
  browserPath: string,
  { isTimed = true }: VitalsOptions = {},
): Promise<Vitals> {
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [`--remote-debugging-port=${port}`, "--no-sandbox", "--disable-background-networking", "--disable-sync"],
  });
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: "error",
      onlyCategories: [...(isTimed ? ["performance"] : []), "accessibility", "best-practices", "seo"],
      onlyAudits: ["cumulative-layout-shift"],
      disableFullPageScreenshot: true,
    });
    const report = result?.lhr;
    if (!report || report.runtimeError) throw new Error(report?.runtimeError?.message ?? "Lighthouse gave no report");
    const score = (category: string) => Math.round((report.categories[category]?.score ?? Number.NaN) * 100);
    const figure = (audit: string) => report.audits[audit]?.numericValue ?? Number.NaN;

    return {
      performance: score("performance"),
      accessibility: score("accessibility"),
      bestPractices: score("best-practices"),
      seo: score("seo"),
      lcpMs: figure("largest-contentful-paint"),
      cls: figure("cumulative-layout-shift"),
      tbtMs: figure("total-blocking-time"),
    };
  } finally {
    await browser.close();
  }
}

/** The middle of each figure on its own. */
export function medianVitals(runs: readonly Vitals[]): Vitals {
  const middle = (key: keyof Vitals) =>
    runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;

  return {
    performance: middle("performance"),
    accessibility: middle("accessibility"),
    bestPractices: middle("bestPractices"),
    seo: middle("seo"),
    lcpMs: middle("lcpMs"),
    cls: middle("cls"),
    tbtMs: middle("tbtMs"),
  };
}
