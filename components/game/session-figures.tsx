"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import type { Balance } from "@/components/live/live-state";
import { useLive, usePlayedSince } from "@/components/live/use-live";
import { useFormats } from "@/i18n/use-formats";
import { formatElapsed } from "./elapsed";

const TICK_MS = 1_000;

/**
 * How long the game has been open, and what it has brought.
 *
 * Source: RTS 13C (elapsed time), RTS 2E (net position).
 */
export function SessionFigures({ openedAt, balance }: { openedAt: string; balance: Balance }) {
  const t = useTranslations("game.figures");
  usePlayedSince(openedAt);
  const elapsed = useElapsed();
  const result = useSessionResult(openedAt, balance);

  return (
    <dl className="order-last flex w-full justify-between gap-x-5 border-t border-line px-2 py-1 text-xs whitespace-nowrap tabular-nums sm:order-none sm:ms-3 sm:w-auto sm:justify-end sm:border-0 sm:px-0 sm:text-sm">
      <Figure name={t("time")}>
        {/* Read out on demand only: a clock that speaks each second helps nobody. */}
        <span role="timer" dir="ltr" aria-label={t("timer")}>
          {elapsed}
        </span>
      </Figure>
      <Figure name={t("result")}>{result}</Figure>
    </dl>
  );
}

/** What play has brought since the game was opened, in words; the figures beside the game ask for it. */
export function useSessionResult(openedAt: string, balance: Balance): string {
  const { signedMoney } = useFormats();
  const { net, currency } = useLive(balance);

  return signedMoney(net?.since === openedAt ? BigInt(net.cents) : 0n, currency);
}

function useElapsed(): string {
  const [openedAt] = useState(() => Date.now());
  const [now, setNow] = useState(openedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);

    return () => clearInterval(timer);
  }, []);

  return formatElapsed(now - openedAt);
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-1.5">
      <dt className="text-muted">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}
