"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { Balance } from "@/components/live/live-state";
import { useLive, usePlayedSince } from "@/components/live/use-live";
import { formatElapsed } from "./elapsed";
import { resultText } from "./result-text";

const TICK_MS = 1_000;

/**
 * How long the game has been open, and what it has brought.
 *
 * Source: RTS 13C (elapsed time), RTS 2E (net position).
 */
export function SessionFigures({ openedAt, balance }: { openedAt: string; balance: Balance }) {
  usePlayedSince(openedAt);
  const elapsed = useElapsed();
  const result = useSessionResult(openedAt, balance);

  return (
    <dl className="order-last flex w-full justify-between gap-x-5 border-t border-line px-2 py-1 text-xs whitespace-nowrap tabular-nums sm:order-none sm:ml-3 sm:w-auto sm:justify-end sm:border-0 sm:px-0 sm:text-sm">
      <Figure name="Time">
        {/* Read out on demand only: a clock that speaks each second helps nobody. */}
        <span role="timer" aria-label="Time in this game">
          {elapsed}
        </span>
      </Figure>
      <Figure name="Result">{result}</Figure>
    </dl>
  );
}

/** What play has brought since the game was opened, in words; the figures beside the game ask for it. */
export function useSessionResult(openedAt: string, balance: Balance): string {
  const { net, currency } = useLive(balance);

  return resultText(net?.since === openedAt ? BigInt(net.cents) : 0n, currency);
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
