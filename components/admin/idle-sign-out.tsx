"use client";

import { useEffect } from "react";
import { lastTouch, noteTouch } from "./last-touch";
import { withParams } from "./with-params";

const LOOK_MS = 15_000;
const SIGNS = ["pointerdown", "keydown"] as const;

/**
 * Ends the session when nobody has touched any of its pages for as long as it may be idle, and leaves
 * the page: what stands on it is for nobody else's eyes. The server ends idle sessions too, but to it
 * a page that refreshes itself looks like somebody who is there.
 */
export function IdleSignOut({ idleMinutes, endSession }: { idleMinutes: number; endSession: () => Promise<void> }) {
  useEffect(() => {
    const leave = async () => {
      // Without an answer the sign-in page finds out by itself how the session stands.
      await endSession().catch(() => undefined);
      const { pathname, search } = window.location;
      window.location.assign(withParams("/admin/sign-in", { next: pathname + search }));
    };
    noteTouch();
    for (const sign of SIGNS) document.addEventListener(sign, noteTouch, { capture: true, passive: true });
    // A timer of the whole time would stand still while the machine sleeps.
    const timer = setInterval(() => {
      if (Date.now() - lastTouch() <= idleMinutes * 60_000) return;
      clearInterval(timer);
      void leave();
    }, LOOK_MS);

    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, noteTouch, { capture: true });
    };
  }, [idleMinutes, endSession]);

  return null;
}
