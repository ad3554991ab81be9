import { Heart } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GameList } from "@/components/lobby/game-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listFavourites } from "@/lib/favourites";
import { getCatalogue } from "@/lib/games";
import { offeredGames } from "../offered-games";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.favourites");

  return { title: t("title"), robots: { index: false } };
}

export default async function FavouritesPage() {
  const { id } = await requirePlayer("/favourites");
  const [catalogue, ids] = await Promise.all([getCatalogue(db()), listFavourites(db(), id)]);
  const t = await getTranslations("pages.favourites");

  return (
    <GameList title={t("title")} games={offeredGames(catalogue, ids)}>
      <EmptyState
        icon={<Heart aria-hidden="true" />}
        title={t("none")}
        actions={<ButtonLink href="/">{t("find")}</ButtonLink>}
      >
        {t("advice")}
      </EmptyState>
    </GameList>
  );
}
