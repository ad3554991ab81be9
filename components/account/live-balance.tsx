"use client";

import { useQuery } from "@tanstack/react-query";
import { formatCents } from "@/lib/money";
import { type Balance, balanceQuery } from "./balance-query";

/** The balance, kept up to date while the page is in view. Needs a `QueryProvider` above it. */
export function LiveBalance({ initial, className }: { initial: Balance; className?: string }) {
  const { data } = useQuery(balanceQuery(initial));

  return (
    <output aria-live="polite" aria-label="Balance" className={className}>
      {formatCents(BigInt(data.balanceCents), data.currency)}
    </output>
  );
}
