import { Heart } from "lucide-react";
import type { Metadata } from "next";
import { GameList } from "@/components/lobby/game-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listFavourites } from "@/lib/favourites";
import { getCatalogue } from "@/lib/games";
import { offeredGames } from "../offered-games";

export const metadata: Metadata = { title: "Your favourites", robots: { index: false } };

export default async function FavouritesPage() {
  const { id } = await requirePlayer("/favourites");
  const [catalogue, ids] = await Promise.all([getCatalogue(db()), listFavourites(db(), id)]);

  return (
    <GameList title="Your favourites" games={offeredGames(catalogue, ids)}>
      <EmptyState
        icon={<Heart aria-hidden="true" />}
        title="No favourites yet"
        actions={<ButtonLink href="/">Find some</ButtonLink>}
      >
        Press the heart on a game, and it waits for you here, on every device you sign in on.
      </EmptyState>
    </GameList>
  );
}
