import { cx } from "@/components/ui/cx";
import { useFormats } from "@/i18n/use-formats";

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
  const { signedMoney } = useFormats();

  return (
    <span className={cx("whitespace-nowrap tabular-nums", cents > 0n && "text-win", className)}>
      {signedMoney(cents, currency)}
    </span>
  );
}
