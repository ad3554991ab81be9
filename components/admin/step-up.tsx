"use client";

import { createContext, type ReactNode, useContext, useMemo, useRef } from "react";
import type { Result } from "@/lib/result";

/** How a code of the second step is shown while signed in. */
export type StepUpAction = (input: { code: string }) => Promise<Result<null, string>>;

interface StepUp {
  action: StepUpAction;
  /** Keeps what was refused for want of a code, to be sent again. */
  remember: (retry: () => void) => void;
  /** Sends it again. */
  retry: () => void;
}

const StepUpContext = createContext<StepUp | null>(null);

/** Lets every form below it ask for a code in place, and send the same request again. */
export function StepUpProvider({ action, children }: { action: StepUpAction; children: ReactNode }) {
  const refusedLast = useRef<(() => void) | null>(null);
  const stepUp = useMemo<StepUp>(
    () => ({
      action,
      remember: (retry) => {
        refusedLast.current = retry;
      },
      retry: () => refusedLast.current?.(),
    }),
    [action],
  );

  return <StepUpContext value={stepUp}>{children}</StepUpContext>;
}

/** The means to ask for a code; null outside of the desk. */
export function useStepUp(): StepUp | null {
  return useContext(StepUpContext);
}
