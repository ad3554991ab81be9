"use client";

import { useEffect } from "react";

// A visit that ends before needs no page for a dead line, and a phone is busy enough with the one it opens.
const SETTLED_MS = 5_000;

/** Registers the worker that shows a page of ours when the network is gone; once the page has been there a while. */
export function OfflineWorker() {
  useEffect(() => {
    // In development it would stand between the page and hot reload.
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    // A browser that refuses, as private windows do, simply has no such page.
    const register = () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined);
    const timer = setTimeout(register, SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);

  return null;
}
