"use client";

import { useEffect } from "react";

const LOOK_MS = 15_000;
const SIGNS = ["pointerdown", "keydown"] as const;

/**
 * Leaves the page when nobody has touched it for as long as a session may be idle: the server has
 * ended the session by then, and what stands on the screen is for nobody else's eyes.
 */
export function IdleSignOut({ idleMinutes }: { idleMinutes: number }) {
  useEffect(() => {
    let touchedAt = Date.now();
    const touch = () => {
      touchedAt = Date.now();
    };
    for (const sign of SIGNS) document.addEventListener(sign, touch, { capture: true, passive: true });
    // A timer of the whole time would stand still while the machine sleeps.
    const timer = setInterval(() => {
      if (Date.now() - touchedAt > idleMinutes * 60_000) window.location.reload();
    }, LOOK_MS);

    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, touch, { capture: true });
    };
  }, [idleMinutes]);

  return null;
}
