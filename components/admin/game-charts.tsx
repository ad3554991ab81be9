import type { GamePoint } from "@/lib/reports";
import { Chart } from "./chart";
import { axisAmount, axisCount, percentText, STEP_WORDS, stepText } from "./chart-words";
import { signedText } from "./format";

/** A game's return, rounds and GGR, step by step. */
export function GameCharts({
  points,
  step,
  currency,
}: {
  points: readonly GamePoint[];
  step: "day" | "month";
  currency: string;
}) {
  const labelOf = ({ at }: GamePoint) => stepText(at, step);

  return (
    <div className="grid gap-4 xl:grid-cols-2">
      <Chart
        title={`RTP by ${step}`}
        note="wins over turnover"
        columns={{ step: STEP_WORDS[step], value: "RTP" }}
        points={points.map((point) => ({
          label: labelOf(point),
          value: point.rtp,
          text: point.rtp === null ? "–" : percentText(point.rtp),
        }))}
        textOf={percentText}
      />
      <Chart
        title={`Rounds by ${step}`}
        columns={{ step: STEP_WORDS[step], value: "Rounds" }}
        points={points.map((point) => ({
          label: labelOf(point),
          value: Number(point.roundCount),
          text: point.roundCount.toLocaleString("en"),
        }))}
        textOf={axisCount}
      />
      <Chart
        title={`GGR by ${step}, ${currency}`}
        columns={{ step: STEP_WORDS[step], value: `GGR (${currency})` }}
        points={points.map((point) => ({
          label: labelOf(point),
          value: Number(point.ggrCents),
          text: signedText(point.ggrCents),
        }))}
        textOf={axisAmount}
      />
    </div>
  );
}
