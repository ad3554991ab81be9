"use client";

import { Play, Sparkles } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import type { Balance } from "@/components/live/live-state";
import { gamePath } from "@/components/lobby/game-path";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { GameShape } from "@/lib/games";
import type { Result } from "@/lib/result";
import type { PausedWords } from "./game-notice";
import { GameWindow } from "./game-window";
import { type LaunchRefusal, launchFailure } from "./launch-failure";

type Mode = "real" | "demo";

/** An opened game: the frame's address, and the server's time in ISO 8601. */
interface OpenedGame {
  url: string;
  openedAt: string;
}

/** Asks the server to open a game. */
export type LaunchAction = (input: { idHash: string }) => Promise<Result<OpenedGame, LaunchRefusal>>;

/**
 * Who looks at the game. A frozen player, or one on a break of their own, sees games but plays none for money;
 * why, and until when, the page says.
 */
export type Viewer = "guest" | "player" | "frozen" | "excluded";

type State =
  | { step: "idle" }
  | { step: "launching"; mode: Mode }
  | ({ step: "playing"; mode: Mode } & OpenedGame)
  | { step: "elsewhere" }
  | { step: "failed"; mode: Mode; code: LaunchRefusal };

// The browser's Back leaves the game, as it leaves a page: playing is a step of the history of its own.
const PLAYING_HASH = "#playing";

/** The buttons that open a game, what went wrong when it did not open, and the game itself. */
export function GameLauncher({
  game,
  viewer,
  balance,
  paused,
  isClosed,
  playAction,
  demoAction,
}: {
  game: { idHash: string; name: string; hasDemo: boolean; shape: GameShape };
  viewer: Viewer;
  /** Null for a guest. */
  balance: Balance | null;
  /** What is said while all games are paused. */
  paused: PausedWords;
  /** All games are paused for this viewer; a game that runs already goes on. */
  isClosed: boolean;
  playAction: LaunchAction;
  demoAction: LaunchAction;
}) {
  const t = useTranslations("game.launch");
  const router = useRouter();
  const [state, setState] = useState<State>({ step: "idle" });
  const isPlaying = state.step === "playing";

  const launch = async (mode: Mode) => {
    setState({ step: "launching", mode });
    const action = mode === "real" ? playAction : demoAction;
    // No answer at all is the player's connection, or ours.
    const opened = await action({ idHash: game.idHash }).catch(() => ({ ok: false, code: "UNEXPECTED" }) as const);
    if (!opened.ok) {
      // The page knows more of a pause than its cause: until when, and why.
      if (opened.code === "GAMING_SUSPENDED") router.refresh();
      return setState({ step: "failed", mode, code: opened.code });
    }

    window.history.pushState(null, "", PLAYING_HASH);
    setState({ step: "playing", mode, ...opened.value });
  };

  useEffect(() => {
    if (!isPlaying) return;
    const leaveOnBack = () => {
      if (window.location.hash !== PLAYING_HASH) setState({ step: "idle" });
    };
    window.addEventListener("popstate", leaveOnBack);
    return () => window.removeEventListener("popstate", leaveOnBack);
  }, [isPlaying]);

  const leave = useCallback(() => {
    setState({ step: "idle" });
    // In place of the playing step, so that Back from the lobby does not end in a game that is over.
    router.replace("/");
  }, [router]);

  const signInPath = `/sign-in?next=${encodeURIComponent(gamePath(game.idHash))}`;
  const pendingMode = state.step === "launching" ? state.mode : null;

  return (
    <div className="grid gap-4">
      {viewer === "frozen" ? (
        <Alert tone="warning" title={t("frozen.title")}>
          {t("frozen.lead")}
        </Alert>
      ) : null}
      {isClosed && state.step !== "failed" ? (
        <Alert tone="warning" title={paused.title}>
          {paused.advice}
        </Alert>
      ) : null}
      {isClosed ? null : (
        <div className="flex flex-wrap gap-3">
          {viewer === "player" ? (
            <Button
              size="lg"
              isPending={pendingMode === "real"}
              disabled={pendingMode === "demo"}
              onClick={() => launch("real")}
              className="max-sm:grow"
            >
              {pendingMode === "real" ? t("opening") : <PlayLabel />}
            </Button>
          ) : null}
          {viewer === "guest" ? (
            <ButtonLink href={signInPath} size="lg" className="max-sm:grow">
              {t("signIn")}
            </ButtonLink>
          ) : null}
          {game.hasDemo ? (
            <Button
              size="lg"
              variant={viewer === "frozen" || viewer === "excluded" ? "primary" : "secondary"}
              isPending={pendingMode === "demo"}
              disabled={pendingMode === "real"}
              onClick={() => launch("demo")}
              className="max-sm:grow"
            >
              {pendingMode === "demo" ? (
                t("opening")
              ) : (
                <>
                  <Sparkles aria-hidden="true" className="size-5" />
                  {t("demo")}
                </>
              )}
            </Button>
          ) : null}
        </div>
      )}
      {state.step === "failed" ? (
        <Failure code={state.code} paused={paused} onRetry={() => launch(state.mode)} signInPath={signInPath} />
      ) : null}
      {state.step === "elsewhere" ? (
        <Alert isLive title={t("elsewhere.title")}>
          {t("elsewhere.lead")}
        </Alert>
      ) : null}
      {state.step === "playing" ? (
        <GameWindow
          name={game.name}
          url={state.url}
          shape={game.shape}
          paused={paused}
          play={state.mode === "real" && balance ? { openedAt: state.openedAt, balance } : null}
          onLeave={leave}
          onOpenedElsewhere={() => {
            window.history.replaceState(null, "", window.location.pathname);
            setState({ step: "elsewhere" });
          }}
        />
      ) : null}
    </div>
  );
}

function PlayLabel() {
  const t = useTranslations("game.launch");

  return (
    <>
      <Play aria-hidden="true" className="size-5 fill-current" />
      {t("play")}
    </>
  );
}

function Failure({
  code,
  paused,
  onRetry,
  signInPath,
}: {
  code: LaunchRefusal;
  paused: PausedWords;
  onRetry: () => void;
  signInPath: string;
}) {
  const t = useTranslations("game.failure");
  const { words, isWorthRetrying } = launchFailure(code);
  const told = code === "GAMING_SUSPENDED" ? paused : { title: t(`${words}.title`), advice: t(`${words}.advice`) };
  const isSignedOut = code === "SIGNED_OUT" || code === "SIGN_IN_REQUIRED";

  return (
    <Alert
      tone="danger"
      isLive
      title={told.title}
      actions={
        <>
          {isWorthRetrying ? (
            <Button size="sm" variant="secondary" onClick={onRetry}>
              {t("retry")}
            </Button>
          ) : null}
          {isSignedOut ? (
            <ButtonLink size="sm" href={signInPath}>
              {t("signIn")}
            </ButtonLink>
          ) : null}
          <ButtonLink size="sm" variant="ghost" href="/">
            {t("lobby")}
          </ButtonLink>
        </>
      }
    >
      {told.advice}
    </Alert>
  );
}
