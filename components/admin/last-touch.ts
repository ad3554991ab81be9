import { recall, remember } from "@/components/game/browser-memory";

const NAME = "desk.touched-at";

let touchedAt = 0;

/** Notes that somebody touches a page of the desk, for all its windows in this browser. */
export function noteTouch(): void {
  touchedAt = Date.now();
  remember(NAME, String(touchedAt));
}

/** When a page of the desk was last touched, in any window; where the browser keeps nothing, in this one. */
export function lastTouch(): number {
  return Math.max(touchedAt, Number(recall(NAME)) || 0);
}
