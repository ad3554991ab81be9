"use client";

import { useTranslations } from "next-intl";
import type { Balance } from "@/components/live/live-state";
import { useLive } from "@/components/live/use-live";
import { useFormats } from "@/i18n/use-formats";

/**
 * The balance, kept up to date while the page is in view. Needs a `QueryProvider` above it.
 *
 * @param written The initial balance as the visitor reads it, where the server has written it: the browser then
 *   makes no formatter before something changes. The first one of a page takes a phone a quarter of a second.
 * @param isAnnounced False where another one on the page already speaks up when it changes.
 */
export function LiveBalance({
  initial,
  written,
  isAnnounced = true,
  className,
}: {
  initial: Balance;
  written?: string;
  isAnnounced?: boolean;
  className?: string;
}) {
  const { balanceCents, currency } = useLive(initial);
  const t = useTranslations("shell");
  const { money } = useFormats();
  const isWritten = written !== undefined && balanceCents === initial.balanceCents && currency === initial.currency;
  const text = isWritten ? written : money(BigInt(balanceCents), currency);
  if (!isAnnounced) return <span className={className}>{text}</span>;

  return (
    <output aria-live="polite" aria-label={t("balance")} className={className}>
      {text}
    </output>
  );
}
