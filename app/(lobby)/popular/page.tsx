import { TrendingUp } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GameList } from "@/components/lobby/game-list";
import { popularGames } from "@/components/lobby/rails";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { getCatalogue, getPopularity, getPromotions } from "@/lib/games";

// A ranking nobody reads to its end.
const LONGEST_LIST = 96;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.popular");

  return {
    title: t("title"),
    description: t("description"),
    alternates: { canonical: "/popular" },
  };
}

export default async function PopularPage() {
  const [catalogue, popularity, promotions] = await Promise.all([
    getCatalogue(db()),
    getPopularity(db()),
    getPromotions(db()),
  ]);

  const t = await getTranslations("pages.popular");

  return (
    <GameList title={t("title")} games={popularGames(catalogue, popularity, promotions, LONGEST_LIST)}>
      <EmptyState
        icon={<TrendingUp aria-hidden="true" />}
        title={t("none")}
        actions={<ButtonLink href="/">{t("lobby")}</ButtonLink>}
      >
        {t("advice")}
      </EmptyState>
    </GameList>
  );
}
