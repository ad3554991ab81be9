/** The queue is as long as it may get; the caller may try again in a moment. */
export class QueueFull extends Error {
  override name = "QueueFull";
}

/**
 * Makes a queue in front of costly work.
 *
 * @param limits How many may run at once, and how many may wait for their turn.
 * @returns A function that runs `work` when its turn comes. It throws QueueFull at once
 *   when too many wait, else what `work` throws.
 */
export function takeTurns(limits: { maxRunning: number; maxWaiting: number }) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running < limits.maxRunning) {
      running += 1;
    } else {
      if (waiting.length >= limits.maxWaiting) throw new QueueFull("Too many wait for their turn");
      await new Promise<void>((resolve) => waiting.push(resolve));
    }

    try {
      return await work();
    } finally {
      // Whoever leaves hands its place over, so nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
