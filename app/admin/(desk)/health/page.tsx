import type { Metadata } from "next";
import { AggregatorHealthSection } from "@/components/admin/aggregator-health-section";
import { FigureList } from "@/components/admin/figure-list";
import { millisecondsText, utcText } from "@/components/admin/format";
import { KeepFresh } from "@/components/admin/keep-fresh";
import { PageHeader } from "@/components/admin/page-header";
import { ProblemList } from "@/components/admin/problem-list";
import { Section } from "@/components/admin/section";
import { WalletHealthSection } from "@/components/admin/wallet-health-section";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { readHealth } from "@/lib/health";
import { walletQueue } from "@/lib/wallet";

export const metadata: Metadata = { title: "Health" };

const REFRESH_MS = 15_000;

export default async function HealthPage() {
  await requirePermission("overview.view", "/admin/health");
  const { wallet, aggregator, databaseMs, problems } = await readHealth(db(), new Date());

  return (
    <>
      <PageHeader title="Health" description="Drawn anew every 15 seconds. Times are UTC." />
      <KeepFresh everyMs={REFRESH_MS} />
      <ProblemList problems={problems} />
      <WalletHealthSection wallet={wallet} />
      <AggregatorHealthSection aggregator={aggregator} />
      <Section title="Beneath">
        <FigureList
          figures={[
            { label: "Database answers in", value: `${millisecondsText(databaseMs)} ms` },
            {
              label: "Last callback",
              value: wallet.lastCallAt ? utcText(wallet.lastCallAt).slice(11, 16) : "–",
              note: wallet.lastCallAt ? "UTC, trusted or not" : "None in 24 hours",
            },
            {
              label: "Calls waiting in the queue",
              value: walletQueue().waitingCount.toLocaleString("en"),
              note: "Of this process; one more than 2,000 is turned away",
            },
            {
              label: "Missing in the call log",
              value: wallet.lastDay.lost.toLocaleString("en"),
              note: "24 hours; they are in the ledger all the same",
            },
          ]}
        />
      </Section>
    </>
  );
}
