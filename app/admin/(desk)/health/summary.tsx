import { AggregatorHealthSection } from "@/components/admin/aggregator-health-section";
import { ProblemList } from "@/components/admin/problem-list";
import { WalletHealthSection } from "@/components/admin/wallet-health-section";
import { db } from "@/lib/db";
import { readHealth } from "@/lib/health";

/** The technical half of the overview: what is wrong, and how wallet and aggregator do. The page around it is the guard. */
export async function HealthSummary() {
  const { wallet, aggregator, problems } = await readHealth(db(), new Date());

  return (
    <>
      {problems.length > 0 ? <ProblemList problems={problems} /> : null}
      <WalletHealthSection wallet={wallet} isCompact />
      <AggregatorHealthSection aggregator={aggregator} isCompact />
    </>
  );
}
