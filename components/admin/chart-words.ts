import type { SeriesStep } from "@/lib/reports";
import { amountText, dayText, utcText } from "./format";

/** A step of a series by its beginning, UTC: `11-24 10:00`, `2026-11-24` or `2026-11`. */
export function stepText(at: Date, step: SeriesStep): string {
  if (step === "hour") return utcText(at).slice(5, 16);

  return step === "day" ? dayText(at) : dayText(at).slice(0, 7);
}

/** The head of a table's first column. */
export const STEP_WORDS = {
  hour: "Hour (UTC)",
  day: "Day (UTC)",
  month: "Month (UTC)",
} as const satisfies Record<SeriesStep, string>;

/** An amount of a chart's axis: whole units of the currency, thousands shortened. */
export function axisAmount(cents: number): string {
  const units = cents / 100;
  if (Math.abs(units) < 10_000) return amountText(BigInt(Math.round(cents)));

  return AXIS.format(units).replace("-", "−");
}

const AXIS = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

/** A count on a chart's axis. */
export function axisCount(count: number): string {
  return Math.abs(count) < 10_000 ? count.toLocaleString("en") : AXIS.format(count);
}

/** A share in hundredths of a percent, such as `96.12 %`. */
export function percentText(hundredths: number): string {
  return `${(hundredths / 100).toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} %`;
}

/** How a figure compares with the one before it, such as `+12 %`; null where there was nothing. */
export function changeText(now: bigint, before: bigint): string | null {
  if (before <= 0n) return null;
  const percent = Number(((now - before) * 1_000n) / before) / 10;
  const rounded = Math.abs(percent) < 10 ? percent.toFixed(1) : Math.round(percent).toLocaleString("en");

  return `${percent > 0 ? "+" : ""}${rounded.replace("-", "−")} %`;
}
