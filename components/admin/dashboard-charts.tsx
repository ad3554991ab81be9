import type { DashboardPoint } from "@/lib/reports";
import { Chart } from "./chart";
import type { ChartPoint } from "./chart-shape";
import { axisAmount, axisCount, STEP_WORDS, stepText } from "./chart-words";
import { amountText, signedText } from "./format";

/** GGR, turnover, players and rounds, step by step, each beside the time before. */
export function DashboardCharts({
  points,
  step,
  currency,
  before,
}: {
  points: readonly DashboardPoint[];
  step: "hour" | "day";
  currency: string;
  /** What it is compared with, such as `the 7 days before`. */
  before: string;
}) {
  const columns = { step: STEP_WORDS[step], previous: before };
  const pointsOf = (pick: (point: DashboardPoint) => readonly [bigint, bigint], textOf: (value: bigint) => string) =>
    points.map((point): ChartPoint => {
      const [value, previous] = pick(point);

      return {
        label: stepText(point.current.at, step),
        value: Number(value),
        text: textOf(value),
        previous: {
          label: stepText(point.previous.at, step),
          value: Number(previous),
          text: textOf(previous),
        },
      };
    });

  return (
    <div className="grid gap-4 xl:grid-cols-2">
      <Chart
        title={`GGR by ${step}, ${currency}`}
        note="turnover less wins"
        columns={{ ...columns, value: `GGR (${currency})` }}
        points={pointsOf(({ current, previous }) => [current.ggrCents, previous.ggrCents], signedText)}
        textOf={axisAmount}
      />
      <Chart
        title={`Turnover by ${step}, ${currency}`}
        note="stakes less those rolled back"
        columns={{ ...columns, value: `Turnover (${currency})` }}
        points={pointsOf(({ current, previous }) => [current.turnoverCents, previous.turnoverCents], amountText)}
        textOf={axisAmount}
      />
      <Chart
        title={`Active players by ${step}`}
        note="with a paid stake"
        columns={{ ...columns, value: "Active players" }}
        points={pointsOf((point) => [point.activePlayers, point.previousActivePlayers], countText)}
        textOf={axisCount}
      />
      <Chart
        title={`Rounds by ${step}`}
        note="with a paid stake"
        columns={{ ...columns, value: "Rounds" }}
        points={pointsOf(({ current, previous }) => [current.roundCount, previous.roundCount], countText)}
        textOf={axisCount}
      />
    </div>
  );
}

function countText(count: bigint): string {
  return count.toLocaleString("en");
}
