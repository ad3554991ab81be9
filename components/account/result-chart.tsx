import { useTranslations } from "next-intl";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { useFormats } from "@/i18n/use-formats";
import type { ResultStep, ResultStepLength } from "@/lib/players";
import { SignedAmount } from "./signed-amount";

const WIDTH = 720;
const HEIGHT = 160;

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
  const t = useTranslations("pages.results");
  const { money, utcDay } = useFormats();
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
        <span>{t("chart.lead", { step, from: utcDay(first.from), to: utcDay(last.from) })}</span>
        <span className="tabular-nums">
          {t("chart.range", { best: money(top, currency), worst: money(bottom, currency) })}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("chart.label", { step })}
        className="h-40 w-full rtl:-scale-x-100"
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
              <title>{`${utcDay(from)}: ${money(cents, currency)}`}</title>
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
          {t("chart.table")}
        </summary>
        <div className="mt-3">
          <Table caption={t("chart.caption", { step })}>
            <Thead>
              <Tr>
                <Th>{step === "day" ? t("chart.day") : t("chart.week")}</Th>
                <Th isNumeric>{t("bets")}</Th>
                <Th isNumeric>{t("wins")}</Th>
                <Th isNumeric>{t("chart.net")}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {steps.toReversed().map(({ from, betCents, winCents }) => (
                <Tr key={from.getTime()}>
                  <Th scope="row" className="font-normal">
                    {utcDay(from)}
                  </Th>
                  <Td isNumeric>{money(betCents, currency)}</Td>
                  <Td isNumeric>{money(winCents, currency)}</Td>
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
