import { amountText, dayText } from "../format";
import { countText } from "./words";

/** One day on which free rounds were played. */
interface UseDay {
  readonly day: Date;
  readonly playedRounds: number;
  readonly wonCents: bigint;
}

const WIDTH = 720;
const HEIGHT = 150;
const GAP = 4;
const DAY_MS = 86_400_000;

/** Rounds played by day as bars; the figures, wins included, stand in a table under the drawing. */
export function UseChart({ days, currency }: { days: readonly UseDay[]; currency: string }) {
  const all = withQuietDays(days);
  const [first, last] = [all.at(0), all.at(-1)];
  if (!first || !last) return null;
  const top = Math.max(1, ...all.map(({ playedRounds }) => playedRounds));
  const step = WIDTH / Math.max(7, all.length);

  return (
    <figure className="grid gap-2 rounded-card border border-line bg-surface p-4">
      <figcaption className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm font-semibold">
        <span>
          Rounds played by day <span className="font-normal text-muted">(UTC)</span>
        </span>
        <span className="font-normal text-muted tabular-nums">Most in a day {countText(top)}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-36 w-full"
        role="img"
        aria-label={`Bars of rounds played from ${dayText(first.day)} to ${dayText(last.day)}; the figures follow as a table.`}
      >
        {all.map(({ day, playedRounds }, index) => {
          const height = (Math.max(0, playedRounds) / top) * (HEIGHT - 2);
          return (
            <rect
              key={dayText(day)}
              x={index * step + GAP / 2}
              y={HEIGHT - 1 - height}
              width={step - GAP}
              height={height}
              className="fill-brass"
            >
              <title>{`${dayText(day)}: ${countText(playedRounds)} rounds`}</title>
            </rect>
          );
        })}
        <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-edge" strokeWidth={1} />
      </svg>
      <div aria-hidden="true" className="flex justify-between text-xs text-muted tabular-nums">
        <span>{dayText(first.day)}</span>
        <span>{all.length > 1 ? dayText(last.day) : null}</span>
      </div>
      <details className="text-sm">
        <summary className="w-fit cursor-pointer py-1 font-semibold text-muted hover:text-ink">Show as a table</summary>
        <table className="mt-2 w-full max-w-md border-collapse">
          <caption className="sr-only">Rounds played and won by day</caption>
          <thead>
            <tr className="border-b border-line text-xs text-muted">
              <th scope="col" className="py-1 text-left font-semibold">
                Day (UTC)
              </th>
              <th scope="col" className="py-1 text-right font-semibold">
                Rounds played
              </th>
              <th scope="col" className="py-1 text-right font-semibold">
                Wins paid ({currency})
              </th>
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {days.toReversed().map(({ day, playedRounds, wonCents }) => (
              <tr key={dayText(day)}>
                <th scope="row" className="py-0.5 text-left font-normal">
                  {dayText(day)}
                </th>
                <td className="py-0.5 text-right">{countText(playedRounds)}</td>
                <td className="py-0.5 text-right">{amountText(wonCents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Every day from the first to the last: without the quiet ones the bars would lie about time. */
function withQuietDays(days: readonly UseDay[]): UseDay[] {
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) return [];
  const known = new Map(days.map((each) => [dayText(each.day), each]));
  const count = Math.round((last.day.getTime() - first.day.getTime()) / DAY_MS) + 1;

  return Array.from({ length: count }, (_, index) => {
    const day = new Date(first.day.getTime() + index * DAY_MS);

    return known.get(dayText(day)) ?? { day, playedRounds: 0, wonCents: 0n };
  });
}
