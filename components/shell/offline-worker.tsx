"use client";

import { useEffect } from "react";

/** Registers the worker that shows a page of ours when the network is gone; once the page has loaded. */
export function OfflineWorker() {
  useEffect(() => {
    // In development it would stand between the page and hot reload.
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    // A browser that refuses, as private windows do, simply has no such page.
    const register = () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined);
    if (document.readyState === "complete") return register();
    window.addEventListener("load", register, { once: true });
    return () => window.removeEventListener("load", register);
  }, []);

  return null;
}
