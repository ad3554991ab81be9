"use client";

import { useEffect } from "react";

/** Says that scripts have taken the page over; what was done before is waiting for it (bin/server/page). */
export function Hydrated() {
  useEffect(() => void document.dispatchEvent(new Event("hydrated")), []);

  return null;
}
