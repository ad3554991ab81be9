import { cx } from "@/components/ui/cx";
import { signedText } from "./format";

/** A signed amount: the sign tells, the colour helps. */
export function SignedAmount({ cents }: { cents: bigint }) {
  return (
    <span className={cx("tabular-nums", cents > 0n && "text-win", cents < 0n && "text-danger")}>
      {signedText(cents)}
    </span>
  );
}
