"use client";

import { type ReactNode, useEffect } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { LEAVE_MESSAGE } from "./leave-message";

/** Asks the page around the frame to go to the lobby; outside of any frame it goes there itself. */
export function StepOut({ children }: { children: ReactNode }) {
  useEffect(() => {
    if (window.top === window) window.location.replace("/");
    else askToLeave();
  }, []);

  return (
    // The frame may not move the page around it by itself, so a press asks again.
    <a href="/" target="_top" onClick={askToLeave} className={buttonClass()}>
      {children}
    </a>
  );
}

function askToLeave() {
  window.top?.postMessage(LEAVE_MESSAGE, window.location.origin);
}
