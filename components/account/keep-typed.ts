import type { FormEvent } from "react";

/** For `onReset`: React empties a form after its action, also when that failed; what was typed stays. */
export function keepTyped(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault();
}
