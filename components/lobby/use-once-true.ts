"use client";

import { useState } from "react";

/** Whether something has ever been true while the page was open. */
export function useOnceTrue(isTrue: boolean): boolean {
  const [wasTrue, setWasTrue] = useState(isTrue);
  if (isTrue && !wasTrue) setWasTrue(true);

  return isTrue || wasTrue;
}
