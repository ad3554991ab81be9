"use client";

import { useQuery } from "@tanstack/react-query";
import { formatCents } from "@/lib/money";
import { type Balance, balanceQuery } from "./balance-query";

/**
 * The balance, kept up to date while the page is in view. Needs a `QueryProvider` above it.
 *
 * @param isAnnounced False where another one on the page already speaks up when it changes.
 */
export function LiveBalance({
  initial,
  isAnnounced = true,
  className,
}: {
  initial: Balance;
  isAnnounced?: boolean;
  className?: string;
}) {
  const { data } = useQuery(balanceQuery(initial));
  const text = formatCents(BigInt(data.balanceCents), data.currency);
  if (!isAnnounced) return <span className={className}>{text}</span>;

  return (
    <output aria-live="polite" aria-label="Balance" className={className}>
      {text}
    </output>
  );
}
