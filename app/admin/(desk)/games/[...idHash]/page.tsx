import { ChartColumn, ExternalLink } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuditTable } from "@/components/admin/audit-table";
import { AvailabilityTable } from "@/components/admin/availability-table";
import { FigureList } from "@/components/admin/figure-list";
import { dayText, utcText } from "@/components/admin/format";
import { GameActions } from "@/components/admin/game-actions";
import { GameState } from "@/components/admin/game-state";
import { GamesTabs } from "@/components/admin/games-tabs";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { PageHeader } from "@/components/admin/page-header";
import { PinGame } from "@/components/admin/pin-game";
import { RawFields } from "@/components/admin/raw-fields";
import { Section } from "@/components/admin/section";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { gamePath } from "@/components/lobby/game-path";
import { typeLabel } from "@/components/lobby/type-label";
import { ButtonLink } from "@/components/ui/button-link";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { findGame, type GameDetails, getRawFields, listAvailability, listPinBoards, POPULAR_LIST } from "@/lib/games";
import { listAudit } from "@/lib/reports";
import { gamePerformancePath } from "../../reports/report-paths";
import { changeGamesAction, pinGameAction } from "../actions";

const LOG_PAGE = 20;
const AUDIT_PAGE = 10;

interface Props {
  params: Promise<{ idHash: string[] }>;
  searchParams: SearchParams;
}

export const metadata: Metadata = { title: "Game" };

export default async function GameDeskPage({ params, searchParams }: Props) {
  const { idHash } = await params;
  const staff = await requirePermission("games.view", `/admin/games/${idHash.join("/")}`);
  const game = await findGame(db(), decoded(idHash.join("/")));
  if (!game) notFound();

  const path = `/admin${gamePath(game.idHash)}`;
  const before = textParam((await searchParams).before);
  const [tTypes, boards, log, audit, raw] = await Promise.all([
    getTranslations("lobby.types"),
    listPinBoards(db(), game),
    listAvailability(db(), { gameId: game.idHash, before, limit: LOG_PAGE }),
    listAudit(db(), { subject: `game:${game.idHash}`, limit: AUDIT_PAGE }),
    getRawFields(db(), game.idHash),
  ]);
  const mayEdit = staff.permissions.has("games.edit");

  return (
    <>
      <PageHeader
        title={game.name}
        description={<code className="font-mono text-xs break-all">{game.idHash}</code>}
        actions={mayEdit ? <GameActions game={gameSwitches(game)} action={changeGamesAction} /> : null}
      />
      <GamesTabs current="Games" />
      <FigureList
        figures={[
          { label: "State", value: <GameState {...game} /> },
          {
            label: "Studio and type",
            value: (
              <a
                href={withParams("/admin/games", { studio: game.studio })}
                className="underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {game.studioName}
              </a>
            ),
            note: typeLabel(game.type, tTypes),
          },
          {
            label: "First listed (UTC)",
            value: dayText(game.firstSeenAt),
            note: `Last listed ${utcText(game.lastSeenAt)}`,
          },
          { label: "Has", value: featuresOf(game) },
        ]}
      />
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={gamePath(game.idHash)} variant="secondary" size="sm">
          <ExternalLink aria-hidden="true" className="size-4" />
          The players' page
        </ButtonLink>
        {staff.permissions.has("reports.view") ? (
          <ButtonLink href={gamePerformancePath(game.idHash)} variant="secondary" size="sm">
            <ChartColumn aria-hidden="true" className="size-4" />
            Performance
          </ButtonLink>
        ) : null}
      </div>
      <Section
        title="Places in the lobby"
        description="A pinned game keeps its place among those that are shown; a hidden or switched-off one leaves no gap."
      >
        <div className="grid gap-3 md:grid-cols-2">
          {boards.map((board) => (
            <PinGame
              key={board.list}
              game={{ idHash: game.idHash, name: game.name }}
              board={board}
              boardName={board.list === POPULAR_LIST ? "Popular this week" : typeLabel(game.type, tTypes)}
              action={mayEdit ? pinGameAction : null}
            />
          ))}
        </div>
      </Section>
      <Section title="Availability log" description="When players could open it and when not, by whom and why.">
        <AvailabilityTable rows={log.rows} firstSeenAt={log.next ? null : game.firstSeenAt} />
        <KeysetPager
          label="Availability by time"
          isFirst={!before}
          firstHref={path}
          nextHref={log.next && withParams(path, { before: log.next })}
        />
      </Section>
      <Section title="Last changes by staff">
        {audit.rows.length > 0 ? (
          <AuditTable rows={audit.rows} />
        ) : (
          <p className="text-sm text-muted">Nobody has changed it yet.</p>
        )}
      </Section>
      <Section title="As the aggregator sends it" description="The row of its list, unknown fields included.">
        <RawFields fields={raw} />
      </Section>
    </>
  );
}

/** Only what the buttons need crosses to the browser. */
function gameSwitches({ idHash, name, isEnabled, isHidden, isFeatured }: GameDetails) {
  return { idHash, name, isEnabled, isHidden, isFeatured };
}

function featuresOf(game: GameDetails) {
  const features = [
    game.hasDemo && "Demo",
    game.hasFreeRounds && "Free rounds",
    game.hasJackpot && "Jackpot",
    game.hasBonusBuy && "Bonus buy",
  ].filter((feature) => feature !== false);

  return <span className="font-sans text-sm font-normal">{features.join(", ") || "None of ours"}</span>;
}

/** Segments come as the address has them; a broken escape is no game's name. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}
