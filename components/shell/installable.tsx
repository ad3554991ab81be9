"use client";

import { useEffect, useState } from "react";

// A visit that ends before needs neither, and a phone is busy enough with the page it opens: a browser that may
// offer to install the casino fetches its icon, and moves its own bar.
const SETTLED_MS = 5_000;

/**
 * Lets a device keep the casino among its apps and shows a page of ours when the network is gone; once the page has
 * been there a while.
 */
export function Installable() {
  const [isSettled, setIsSettled] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => {
      setIsSettled(true);
      registerWorker();
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);

  return isSettled ? <link rel="manifest" href="/manifest.webmanifest" /> : null;
}

function registerWorker(): void {
  // In development it would stand between the page and hot reload.
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  // A browser that refuses, as private windows do, simply has no such page.
  void navigator.serviceWorker.register("/sw.js").catch(() => undefined);
}
