import type { WalletHealth } from "@/lib/health";
import { FigureList } from "./figure-list";
import { millisecondsText, skewText } from "./format";
import { Section } from "./section";
import { TimeChart } from "./time-chart";
import { TrailLink } from "./trail-links";

/** How the wallet answers: figures of the last hour and, unless only they are wanted, the last day as lines. */
export function WalletHealthSection({ wallet, isCompact = false }: { wallet: WalletHealth; isCompact?: boolean }) {
  const { lastHour, lastDay, slices } = wallet;
  const moments = slices.map(({ at }) => at);

  return (
    <Section
      title="Wallet"
      description="Callbacks of the aggregator and our answers, the last hour."
      actions={isCompact ? <TrailLink href="/admin/health">Health</TrailLink> : null}
    >
      <FigureList
        figures={[
          {
            label: "Calls a minute",
            value: (lastHour.calls / 60).toLocaleString("en", { maximumFractionDigits: 1 }),
            note: `${lastDay.calls.toLocaleString("en")} in 24 hours`,
          },
          {
            label: "Answer time, p95",
            value: timeText(lastHour.p95Ms),
            note: `p50 ${timeText(lastHour.p50Ms)} · p99 ${timeText(lastHour.p99Ms)}`,
          },
          {
            label: "Could not be answered",
            value: shareText(lastHour.failed, lastHour.calls),
            note: `Error 1: ${shareText(lastHour.insufficient, lastHour.calls)} · error 2: ${shareText(lastHour.refused, lastHour.calls)}`,
          },
          {
            label: "Turned away",
            value: lastHour.untrusted.toLocaleString("en"),
            note: `Clock skew at most ${skewText(lastHour.worstSkewMs)} · repeats ${lastHour.repeats.toLocaleString("en")}`,
          },
        ]}
      />
      <div className="grid gap-3 xl:grid-cols-2">
        <TimeChart
          title="Answer time"
          note="ms, by quarter of an hour"
          moments={moments}
          valueText={millisecondsText}
          lines={[
            { name: "p50", tone: "win", values: slices.map(({ p50Ms }) => p50Ms) },
            { name: "p95", tone: "brass", values: slices.map(({ p95Ms }) => p95Ms) },
            { name: "p99", tone: "danger", values: slices.map(({ p99Ms }) => p99Ms) },
          ]}
        />
        {isCompact ? null : (
          <TimeChart
            title="Calls"
            note="by quarter of an hour"
            moments={moments}
            valueText={(value) => Math.round(value).toLocaleString("en")}
            lines={[
              { name: "All", tone: "info", values: slices.map(({ calls }) => calls) },
              { name: "Error 1", tone: "brass", values: slices.map(({ insufficient }) => insufficient) },
              { name: "Error 2", tone: "danger", values: slices.map(({ refused }) => refused) },
            ]}
          />
        )}
      </div>
    </Section>
  );
}

function timeText(ms: number | null): string {
  return ms === null ? "–" : `${millisecondsText(ms)} ms`;
}

function shareText(part: number, whole: number): string {
  return (whole === 0 ? 0 : part / whole).toLocaleString("en", { style: "percent", maximumFractionDigits: 2 });
}
