import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/**
 * The lit board over the door: what is on tonight, in black letters with the figures in red, as sign-hangers
 * set them, between two rows of bulbs.
 */
export function Letterboard({ gameCount, studioCount }: { gameCount: number; studioCount: number }) {
  const t = useTranslations("pages.lobby");

  return (
    <div className="rounded-card bg-[#2a1c0b] p-1.5 shadow-[0_0_32px_rgb(248_216_147/0.2)] ring-1 ring-brass/40 ring-inset">
      <div aria-hidden="true" className="bulbs mx-1.5 mb-1.5" />
      <div className="grid divide-y divide-on-board/15 rounded-md bg-linear-to-b from-[#fffaf0] via-board to-[#eadcb8] text-center font-display text-on-board uppercase">
        <p className="py-1 text-xs font-bold tracking-[0.3em] sm:py-1.5 sm:text-sm">{t("nowPlaying")}</p>
        <h1 className="px-3 py-2 text-[min(2.5rem,10.5vw)] leading-none font-extrabold tracking-tight text-balance sm:text-5xl sm:leading-tight">
          <span className="whitespace-nowrap">{t.rich("games", { count: gameCount, figure })}</span>{" "}
          <span className="ms-[0.3em] whitespace-nowrap max-sm:ms-0">
            {t.rich("studios", { count: studioCount, figure })}
          </span>
        </h1>
      </div>
      <div aria-hidden="true" className="bulbs mx-1.5 mt-1.5" />
    </div>
  );
}

function figure(count: ReactNode) {
  return <span className="text-velvet">{count}</span>;
}
