import { Gift, Play } from "lucide-react";
import Link from "next/link";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameArt } from "./game-art";
import { gamePath } from "./game-path";

/** One game in a list. It gets all it shows, and fetches nothing. */
export function GameTile({ game, isEager = false }: { game: ListedGame; isEager?: boolean | undefined }) {
  return (
    // Prefetching a wall of links would ask the server for every game that scrolls by.
    <Link
      href={gamePath(game.idHash)}
      prefetch={false}
      className="group @container block rounded-card outline-offset-4"
    >
      <span className="relative block overflow-hidden rounded-card shadow-[0_6px_18px_rgb(0_0_0/0.4)] ring-1 ring-white/8 transition-shadow duration-200 ring-inset group-hover:shadow-[0_0_0_2px_var(--color-brass),0_10px_34px_rgb(233_185_92/0.28)]">
        <GameArt name={game.name} imageUrl={game.imageUrl} isEager={isEager} />
        <span className="absolute inset-0 flex items-end justify-center bg-linear-to-t from-black/85 via-black/30 to-transparent p-3 opacity-0 transition-opacity duration-200 group-hover:opacity-100 group-focus-visible:opacity-100">
          <span className="inline-flex items-center gap-1.5 rounded-full bg-brass-bright px-3.5 py-1.5 text-xs font-bold text-on-brass">
            <Play aria-hidden="true" className="size-3.5 fill-current" />
            {game.hasDemo ? "Play or demo" : "Play"}
          </span>
        </span>
        {game.hasFreeRounds ? (
          <span
            title="Free rounds"
            className="absolute top-2 right-2 grid size-6 place-items-center rounded-full bg-black/65 text-brass-bright backdrop-blur-xs"
          >
            <Gift aria-hidden="true" className="size-3.5" />
          </span>
        ) : null}
      </span>
      <span className="mt-2 flex items-center justify-between gap-2">
        <span className="truncate text-sm leading-5 font-semibold text-ink group-hover:text-brass-bright">
          {game.name}
        </span>
        {game.hasDemo ? (
          <span className="shrink-0 rounded-sm border border-edge/70 px-1 text-[0.6875rem] leading-4 font-semibold text-muted">
            Demo
          </span>
        ) : null}
      </span>
      <span className="block truncate text-xs leading-4 text-muted">
        {game.studioName}
        {game.hasFreeRounds ? <span className="sr-only">, free rounds</span> : null}
      </span>
    </Link>
  );
}
