/** Faults of the wallet calls the sandbox sends. */
export const CALLBACK_FAULTS = [
  "duplicate",
  "delay",
  "reorder",
  "rollback-before-bet",
  "lost-answer",
  "wrong-signature",
  "stale-timestamp",
] as const;

/** Faults of the API the sandbox answers. */
export const API_FAULTS = [
  "game-url-object",
  "game-url-string",
  "string-error",
  "credit-exhausted",
  "launch-cap",
  "unauthorized",
  "malformed-rows",
  "http-500",
  "hang",
  "not-json",
  "answer-cut",
  "list-as-object",
  "remove-games",
] as const;

/** Faults whose `count` is a number of rows, so they last until they are cleared. */
const COUNTS_ROWS: ReadonlySet<FaultKind> = new Set(["malformed-rows", "remove-games"]);

export type FaultKind = (typeof CALLBACK_FAULTS)[number] | (typeof API_FAULTS)[number];

/** A fault waiting for its moment. Each filter that is present must match. */
export interface Fault {
  id: number;
  kind: FaultKind;
  username?: string;
  sessionToken?: string;
  gameId?: string;
  /** An API method, or the action of a callback: debit, credit, balance. */
  method?: string;
  /** How often it still strikes, or how many rows it touches; without it, until cleared. */
  count?: number;
  delayMs?: number;
}

/** What is going on when a fault may strike. */
export interface FaultScene {
  username?: string | null;
  sessionToken?: string | null;
  gameId?: string | null;
  method?: string | null;
}

/** Faults on demand: armed through the control API, used up as they strike. */
export class Faults {
  #armed: Fault[] = [];
  #lastId = 0;

  arm(fault: Omit<Fault, "id">): Fault {
    this.#lastId += 1;
    const armed = { ...fault, id: this.#lastId };
    this.#armed.push(armed);

    return armed;
  }

  list(): readonly Fault[] {
    return this.#armed;
  }

  /** Disarms all faults, or those of one kind; says how many there were. */
  clear(kind: string | null = null): number {
    const before = this.#armed.length;
    this.#armed = kind === null ? [] : this.#armed.filter((fault) => fault.kind !== kind);

    return before - this.#armed.length;
  }

  /** The first armed fault of these kinds that fits the scene; it counts as having struck. */
  strike(kinds: FaultKind | readonly FaultKind[], scene: FaultScene): Fault | null {
    const wanted: readonly FaultKind[] = typeof kinds === "string" ? [kinds] : kinds;
    const fault = this.#armed.find((each) => wanted.includes(each.kind) && fits(each, scene));
    if (!fault) return null;

    if (fault.count !== undefined && !COUNTS_ROWS.has(fault.kind)) {
      fault.count -= 1;
      if (fault.count <= 0) this.#armed = this.#armed.filter((each) => each !== fault);
    }

    return fault;
  }
}

/** Whether the text names a fault. */
export function isFaultKind(text: string): text is FaultKind {
  return ([...CALLBACK_FAULTS, ...API_FAULTS] as string[]).includes(text);
}

function fits(fault: Fault, scene: FaultScene): boolean {
  return (
    (fault.username === undefined || fault.username === scene.username) &&
    (fault.sessionToken === undefined || fault.sessionToken === scene.sessionToken) &&
    (fault.gameId === undefined || fault.gameId === scene.gameId) &&
    (fault.method === undefined || fault.method === scene.method)
  );
}
