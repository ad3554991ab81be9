import type { SeriesPoint, SeriesStep } from "@/lib/reports";
import { Chart } from "./chart";
import { axisAmount, STEP_WORDS, stepText } from "./chart-words";
import { signedText } from "./format";

/** GGR step by step over a report's period. */
export function RevenueChart({
  points,
  step,
  currency,
}: {
  points: readonly SeriesPoint[];
  step: SeriesStep;
  currency: string;
}) {
  return (
    <Chart
      title={`GGR by ${step}, ${currency}`}
      note="turnover less wins"
      columns={{ step: STEP_WORDS[step], value: `GGR (${currency})` }}
      points={points.map(({ at, ggrCents }) => ({
        label: stepText(at, step),
        value: Number(ggrCents),
        text: signedText(ggrCents),
      }))}
      textOf={axisAmount}
    />
  );
}
