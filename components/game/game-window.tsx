"use client";

import { ArrowLeft, ExternalLink, Maximize, Minimize } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { LiveBalance } from "@/components/account/live-balance";
import type { Balance } from "@/components/live/live-state";
import { cx } from "@/components/ui/cx";
import { Spinner } from "@/components/ui/spinner";
import type { GameShape } from "@/lib/games";
import type { PausedWords } from "./game-notice";
import { GameNotices } from "./game-notices";
import { isLeaveMessage } from "./leave-message";
import { RealityCheck } from "./reality-check";
import { SessionFigures } from "./session-figures";
import { TurnHint } from "./turn-hint";

// Scripts, and the studio's own origin for its storage and its server; forms for its dialogs; windows of their
// own for rules and help; turning the screen. Never the page around it: leaving goes through our own page.
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-orientation-lock";
const ALLOW = "autoplay; fullscreen; screen-wake-lock";

// A refused frame says nothing and looks like a slow one: after this long the player is offered another way.
const PATIENCE_MS = 12_000;

// Only where there is height for it: on a phone held sideways it would be a strip.
const TALL = "mx-auto max-w-full sm:[@media(min-height:30rem)]:aspect-9/16 sm:[@media(min-height:30rem)]:w-auto";

const TOOL =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-control px-3 text-sm font-semibold text-ink hover:bg-raised";

/** A game that is open for money. */
export interface MoneyPlay {
  /** The server's time, in ISO 8601. */
  openedAt: string;
  /** What the page came with; the live one follows. */
  balance: Balance;
}

/** The running game: a bar that never goes away, and the studio's frame in all the room there is. */
export function GameWindow({
  name,
  url,
  shape,
  play,
  paused,
  onLeave,
  onOpenedElsewhere,
}: {
  name: string;
  url: string;
  shape: GameShape;
  /** Null for a demo. */
  play: MoneyPlay | null;
  paused: PausedWords;
  onLeave: () => void;
  onOpenedElsewhere: () => void;
}) {
  const t = useTranslations("game.window");
  const dialogRef = useRef<HTMLDialogElement>(null);
  const frameRef = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setIsLoaded] = useState(false);
  const isSlow = useIsLate(isLoaded);
  const isDemo = play === null;

  useEffect(() => {
    // Modal, so that nothing behind the game can be reached or scrolled.
    dialogRef.current?.showModal();
    frameRef.current?.focus();
  }, []);

  useEffect(() => {
    const leaveWhenTold = (event: MessageEvent) => {
      if (isLeaveMessage(event, window.location.origin, frameRef.current?.contentWindow)) onLeave();
    };
    window.addEventListener("message", leaveWhenTold);
    return () => window.removeEventListener("message", leaveWhenTold);
  }, [onLeave]);

  return (
    <dialog
      ref={dialogRef}
      aria-label={isDemo ? t("ofDemo", { name }) : name}
      // Escape belongs to the game, and a slip must not end it.
      closedby="none"
      onCancel={(event) => event.preventDefault()}
      className="m-0 h-dvh max-h-none w-screen max-w-none flex-col bg-black p-0 text-ink open:flex"
    >
      <div
        className={cx(
          "flex flex-wrap items-center gap-1 border-b bg-canvas pt-[env(safe-area-inset-top)] pr-[max(0.25rem,env(safe-area-inset-right))] pl-[max(0.25rem,env(safe-area-inset-left))] sm:gap-2",
          isDemo ? "border-info/60" : "border-line",
        )}
      >
        <button type="button" onClick={onLeave} className={TOOL}>
          <ArrowLeft aria-hidden="true" className="size-5 shrink-0 rtl:-scale-x-100" />
          <span className="max-sm:sr-only">{t("leave")}</span>
        </button>
        <div className="flex min-w-0 flex-1 flex-col py-1.5 sm:flex-row sm:items-center sm:justify-between sm:gap-4">
          <p className="truncate font-display leading-5 font-extrabold tracking-tight">
            <bdi>{name}</bdi>
          </p>
          {play ? (
            <LiveBalance
              initial={play.balance}
              className="text-sm font-bold whitespace-nowrap text-brass-bright tabular-nums"
            />
          ) : (
            <p className="text-xs font-semibold text-info sm:rounded-full sm:border sm:border-info/40 sm:bg-info/12 sm:px-3 sm:py-1">
              {t("demo")}
            </p>
          )}
        </div>
        {play ? <SessionFigures {...play} /> : null}
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          onClick={onOpenedElsewhere}
          className={cx(TOOL, "px-2")}
          title={t("newTab")}
        >
          <ExternalLink aria-hidden="true" className="size-5" />
          <span className="sr-only">{t("newTab")}</span>
        </a>
        <FullscreenButton targetRef={dialogRef} />
      </div>
      {isSlow ? (
        <p role="status" className="border-b border-brass/50 bg-raised px-4 py-2.5 text-sm">
          {t.rich("slow", {
            link: (text) => (
              <a
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                onClick={onOpenedElsewhere}
                className="font-semibold text-brass-bright underline underline-offset-4"
              >
                {text}
              </a>
            ),
          })}
        </p>
      ) : null}
      {play ? <GameNotices {...play} paused={paused} /> : null}
      <TurnHint shape={shape} />
      {/* Nothing of the game lies under a notch or the bar that a phone is swiped home by. */}
      <div className="min-h-0 flex-1 pr-[env(safe-area-inset-right)] pb-[env(safe-area-inset-bottom)] pl-[env(safe-area-inset-left)]">
        <div className={cx("relative size-full", shape === "portrait" && TALL)}>
          {isLoaded ? null : (
            <div className="absolute inset-0 grid place-items-center text-muted">
              <Spinner label={t("loading", { name })} className="text-3xl text-brass" />
            </div>
          )}
          <iframe
            ref={frameRef}
            src={url}
            title={name}
            sandbox={SANDBOX}
            allow={ALLOW}
            referrerPolicy="strict-origin"
            onLoad={() => setIsLoaded(true)}
            className="absolute inset-0 size-full border-0"
          />
        </div>
      </div>
      {play ? <RealityCheck {...play} onLeave={onLeave} /> : null}
    </dialog>
  );
}

/** Whether something has kept the player waiting for longer than is usual. */
function useIsLate(isDone: boolean): boolean {
  const [isLate, setIsLate] = useState(false);

  useEffect(() => {
    if (isDone) {
      setIsLate(false);
      return;
    }
    const timer = setTimeout(() => setIsLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isDone]);

  return isLate;
}

/** Fills the screen with the game and its bar. Left out where the browser cannot, as on an iPhone. */
function FullscreenButton({ targetRef }: { targetRef: { current: HTMLElement | null } }) {
  const t = useTranslations("game.window");
  const [isFull, setIsFull] = useState(false);
  const [isPossible, setIsPossible] = useState(false);

  useEffect(() => {
    setIsPossible(document.fullscreenEnabled);
    const follow = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, []);

  if (!isPossible) return null;
  const Icon = isFull ? Minimize : Maximize;
  const label = isFull ? t("leaveFullScreen") : t("fullScreen");

  return (
    <button
      type="button"
      title={label}
      onClick={() => {
        // The browser may refuse, and then the game simply stays as it is.
        if (isFull) document.exitFullscreen().catch(() => {});
        else targetRef.current?.requestFullscreen().catch(() => {});
      }}
      className={cx(TOOL, "px-2")}
    >
      <Icon aria-hidden="true" className="size-5" />
      <span className="sr-only">{label}</span>
    </button>
  );
}
