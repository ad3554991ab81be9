import { Play } from "lucide-react";
import Link from "next/link";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameArt } from "./game-art";
import { gamePath } from "./game-path";

/** The games a player opened last: low, so that the way back in costs the wall no room. */
export function ContinueRail({ games }: { games: readonly ListedGame[] }) {
  if (games.length === 0) return null;

  return (
    <section aria-label="Continue playing" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 className="font-display text-xl font-bold tracking-tight">Continue playing</h2>
      <ul className="relative -mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 py-1 [scrollbar-width:thin] sm:-mx-6 sm:scroll-px-6 sm:px-6">
        {games.map((game) => (
          <li key={game.idHash} className="w-64 shrink-0 snap-start">
            <Link
              href={gamePath(game.idHash)}
              prefetch={false}
              className="group flex items-center gap-3 rounded-card border border-line bg-surface pr-4 transition-colors hover:border-brass hover:bg-raised"
            >
              <span className="@container w-14 shrink-0">
                <GameArt name={game.name} imageUrl={game.imageUrl} isEager className="rounded-l-card" />
              </span>
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-semibold">{game.name}</span>
                <span className="block truncate text-xs text-muted">{game.studioName}</span>
              </span>
              <Play aria-hidden="true" className="size-4 shrink-0 fill-current text-brass" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
