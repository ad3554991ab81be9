"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import type { Balance } from "@/components/live/live-state";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { formatElapsed } from "./elapsed";
import { RealityCheckInterval } from "./reality-check-interval";
import { useSessionResult } from "./session-figures";
import { useRealityCheck } from "./use-reality-check";

interface Props {
  openedAt: string;
  balance: Balance;
  onLeave: () => void;
}

/**
 * Stops the play now and then to show how long it has been and what it has brought; it goes only when the
 * player says how to go on.
 *
 * Source: RTS 13B.
 */
export function RealityCheck(props: Props) {
  const { isDue, playedMs, acknowledge } = useRealityCheck();

  return isDue ? <Check {...props} playedMs={playedMs} onContinue={acknowledge} /> : null;
}

function Check({
  openedAt,
  balance,
  playedMs,
  onLeave,
  onContinue,
}: Props & { playedMs: number; onContinue: () => void }) {
  const t = useTranslations("game.realityCheck");
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const result = useSessionResult(openedAt, balance);
  useEffect(() => ref.current?.showModal(), []);
  const leave = () => {
    onContinue();
    onLeave();
  };

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      // Only its buttons answer it: neither Escape nor a gesture for "back".
      closedby="none"
      onCancel={(event) => event.preventDefault()}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-card border border-brass/50 bg-surface p-6 text-ink shadow-2xl backdrop:bg-black/80"
    >
      <div className="grid gap-5">
        {/* The title takes the focus: a key meant for the game must not answer the question. */}
        <h2
          id={titleId}
          // biome-ignore lint/a11y/noAutofocus: a dialog has to say where reading begins.
          autoFocus
          tabIndex={-1}
          className="font-display text-2xl font-extrabold tracking-tight outline-none"
        >
          {t("title")}
        </h2>
        <dl className="grid grid-cols-2 gap-3">
          <div className="rounded-control border border-line bg-well p-3">
            <dt className="text-xs text-muted">{t("played")}</dt>
            <dd className="font-display text-2xl font-extrabold tabular-nums">
              <bdi dir="ltr">{formatElapsed(playedMs)}</bdi>
            </dd>
          </div>
          <div className="rounded-control border border-line bg-well p-3">
            <dt className="text-xs text-muted">{t("result")}</dt>
            <dd className="font-display text-2xl font-extrabold tabular-nums">{result}</dd>
          </div>
        </dl>
        <RealityCheckInterval />
        <div className="flex flex-wrap gap-3">
          <Button onClick={onContinue} variant="secondary" className="grow">
            {t("keep")}
          </Button>
          <Button onClick={leave} className="grow">
            {t("leave")}
          </Button>
        </div>
        <ButtonLink href="/account/history" variant="ghost" size="sm" onClick={onContinue}>
          {t("history")}
        </ButtonLink>
      </div>
    </dialog>
  );
}
