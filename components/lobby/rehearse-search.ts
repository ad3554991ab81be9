import type { BrowserCatalogue } from "./use-catalogue";
import { whenIdle } from "./when-idle";

// Like no game there is: what forgives errors is tried for it, which takes longest.
const UNHEARD_OF = "qzxwvj";
const ROUNDS = 2;

/**
 * Searches as somebody types, in idle moments and for nothing: a browser runs what it has run before many times
 * faster, and the first letters would wait for it. Stops when it is not wanted any more.
 */
export async function rehearseSearch({ games, search }: BrowserCatalogue, isWanted: () => boolean): Promise<void> {
  const [game] = games;
  if (!game) return;
  const words = [game.name, UNHEARD_OF].flatMap((word) =>
    [1, 2, 3, word.length].map((length) => word.slice(0, length)),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of words) {
      await whenIdle();
      if (!isWanted()) return;
      search(query);
    }
  }
}
