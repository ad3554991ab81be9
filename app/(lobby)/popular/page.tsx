import { TrendingUp } from "lucide-react";
import type { Metadata } from "next";
import { GameList } from "@/components/lobby/game-list";
import { popularGames } from "@/components/lobby/rails";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { getCatalogue, getPopularity, getPromotions } from "@/lib/games";

// A ranking nobody reads to its end.
const LONGEST_LIST = 96;

export const metadata: Metadata = {
  title: "Popular this week",
  description: "The games played most in the last seven days.",
  alternates: { canonical: "/popular" },
};

export default async function PopularPage() {
  const [catalogue, popularity, promotions] = await Promise.all([
    getCatalogue(db()),
    getPopularity(db()),
    getPromotions(db()),
  ]);

  return (
    <GameList title="Popular this week" games={popularGames(catalogue, popularity, promotions, LONGEST_LIST)}>
      <EmptyState
        icon={<TrendingUp aria-hidden="true" />}
        title="Nothing has been played enough yet"
        actions={<ButtonLink href="/">To the lobby</ButtonLink>}
      >
        The ranking counts the rounds of the last seven days.
      </EmptyState>
    </GameList>
  );
}
