import { History } from "lucide-react";
import type { Metadata } from "next";
import { GameList } from "@/components/lobby/game-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listRecentGames } from "@/lib/games";

const LONGEST_LIST = 96;

export const metadata: Metadata = { title: "Continue playing", robots: { index: false } };

export default async function RecentPage() {
  const { id } = await requirePlayer("/recent");

  return (
    <GameList title="Continue playing" games={await listRecentGames(db(), id, LONGEST_LIST)}>
      <EmptyState
        icon={<History aria-hidden="true" />}
        title="You have not opened a game yet"
        actions={<ButtonLink href="/">To the lobby</ButtonLink>}
      >
        The games you open stand here, the last one first.
      </EmptyState>
    </GameList>
  );
}
