"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const REFRESH_EVERY_MS = 2_000;

/** Asks the server for the page again every few seconds, while something on it goes on and somebody looks. */
export function RefreshWhile({ isOn }: { isOn: boolean }) {
  const router = useRouter();

  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, REFRESH_EVERY_MS);

    return () => clearInterval(timer);
  }, [isOn, router]);

  return null;
}
