import { cx } from "@/components/ui/cx";
import { formatCents } from "@/lib/money";

/** An amount that was gained or lost; the sign says which, the colour only helps. */
export function SignedAmount({
  cents,
  currency,
  className,
}: {
  cents: bigint;
  currency: string;
  className?: string | undefined;
}) {
  return (
    <span className={cx("whitespace-nowrap tabular-nums", cents > 0n && "text-win", className)}>
      {cents > 0n ? "+" : ""}
      {formatCents(cents, currency)}
    </span>
  );
}
