import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { formatCents } from "@/lib/money";
import type { ResultStep, ResultStepLength } from "@/lib/players";
import { SignedAmount } from "./signed-amount";

const WIDTH = 720;
const HEIGHT = 160;

const DAY = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short" });

/** Net results as bars over and under a line, and the same as a table for whoever cannot see it or wants them exact. */
export function ResultChart({
  steps,
  step,
  currency,
}: {
  steps: readonly ResultStep[];
  step: ResultStepLength;
  currency: string;
}) {
  const nets = steps.map(({ from, betCents, winCents }) => ({ from, cents: winCents - betCents }));
  const [first, last] = [nets.at(0), nets.at(-1)];
  if (!first || !last) return null;
  const { top, bottom } = rangeOf(nets.map(({ cents }) => cents));
  const zeroY = top === bottom ? HEIGHT / 2 : shareOf(top, top - bottom) * HEIGHT;
  const width = WIDTH / nets.length;
  const gap = Math.min(4, width / 4);

  return (
    <figure className="grid gap-3">
      <figcaption className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm text-muted">
        <span>
          Net result by {step}: above the line you won, below it you lost. {DAY.format(first.from)} –{" "}
          {DAY.format(last.from)}, UTC.
        </span>
        <span className="tabular-nums">
          Best {formatCents(top, currency)} · worst {formatCents(bottom, currency)}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Bars of your net result by ${step}; the figures follow as a table.`}
        className="h-40 w-full"
      >
        {nets.map(({ from, cents }, index) => {
          const height = shareOf(cents < 0n ? -cents : cents, top - bottom) * HEIGHT;

          return (
            <rect
              key={from.getTime()}
              x={index * width + gap / 2}
              y={cents < 0n ? zeroY : zeroY - height}
              width={width - gap}
              height={height}
              className={cents < 0n ? "fill-danger" : "fill-win"}
            >
              <title>{`${DAY.format(from)}: ${formatCents(cents, currency)}`}</title>
            </rect>
          );
        })}
        <line
          x1={0}
          x2={WIDTH}
          y1={zeroY}
          y2={zeroY}
          className="stroke-edge"
          strokeWidth={1}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-brass underline decoration-brass/50 underline-offset-4 sm:min-h-6">
          Show as a table
        </summary>
        <div className="mt-3">
          <Table caption={`Results by ${step}`}>
            <Thead>
              <Tr>
                <Th>{step === "day" ? "Day" : "Week from"}</Th>
                <Th isNumeric>Bets</Th>
                <Th isNumeric>Wins</Th>
                <Th isNumeric>Net</Th>
              </Tr>
            </Thead>
            <Tbody>
              {steps.toReversed().map(({ from, betCents, winCents }) => (
                <Tr key={from.getTime()}>
                  <Th scope="row" className="font-normal">
                    {DAY.format(from)}
                  </Th>
                  <Td isNumeric>{formatCents(betCents, currency)}</Td>
                  <Td isNumeric>{formatCents(winCents, currency)}</Td>
                  <Td isNumeric>
                    <SignedAmount cents={winCents - betCents} currency={currency} />
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        </div>
      </details>
    </figure>
  );
}

/** The range to draw: zero is always in it. */
function rangeOf(amounts: readonly bigint[]): { top: bigint; bottom: bigint } {
  let [top, bottom] = [0n, 0n];
  for (const cents of amounts) {
    if (cents > top) top = cents;
    if (cents < bottom) bottom = cents;
  }

  return { top, bottom };
}

// Only the drawing leaves bigint: a ten-thousandth is finer than a pixel.
function shareOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 10_000n) / whole) / 10_000;
}
