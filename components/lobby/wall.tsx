"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";
import type { ListedGame } from "@/lib/games/catalogue-index";
import { GameGrid } from "./game-grid";

/** All games there are, below the rows of the front page. */
export function Wall({
  games,
  count,
  written,
  isPending,
  ref,
}: {
  games: readonly ListedGame[];
  count: number;
  /** The count with its word, where somebody has written it already. */
  written: string | undefined;
  isPending: boolean;
  ref: Ref<HTMLDivElement>;
}) {
  const t = useTranslations("lobby.list");

  return (
    <section aria-label={t("label")} className="grid gap-4">
      <h2 className="list-title">
        {t("all")}{" "}
        <span className="font-sans text-sm font-medium tracking-normal text-muted">
          {isPending ? t("searching") : (written ?? t("count", { count }))}
        </span>
      </h2>
      <div ref={ref}>
        <GameGrid games={games} label={t("all")} />
      </div>
    </section>
  );
}
