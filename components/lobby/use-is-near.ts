"use client";

import { type RefObject, useEffect, useState } from "react";

/**
 * Whether an element is in sight or close to it; once it was, it stays so.
 *
 * @param margin How far from the window's edge is close, such as `400px`.
 * @param isKnown Says so from the beginning, without looking.
 */
export function useIsNear(ref: RefObject<Element | null>, margin: string, isKnown = false): boolean {
  const [wasNear, setWasNear] = useState(false);
  const isNear = isKnown || wasNear;

  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setWasNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, margin, isNear]);

  return isNear;
}
