import { History } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GameList } from "@/components/lobby/game-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listRecentGames } from "@/lib/games";

const LONGEST_LIST = 96;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.recent");

  return { title: t("title"), robots: { index: false } };
}

export default async function RecentPage() {
  const { id } = await requirePlayer("/recent");
  const t = await getTranslations("pages.recent");

  return (
    <GameList title={t("title")} games={await listRecentGames(db(), id, LONGEST_LIST)}>
      <EmptyState
        icon={<History aria-hidden="true" />}
        title={t("none")}
        actions={<ButtonLink href="/">{t("lobby")}</ButtonLink>}
      >
        {t("advice")}
      </EmptyState>
    </GameList>
  );
}
