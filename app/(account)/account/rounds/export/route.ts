import { requireActivePlayer } from "@/lib/auth";
import { type CsvCell, csvLine } from "@/lib/csv";
import { db } from "@/lib/db";
import { listPlayerRounds, type PlayerRound } from "@/lib/players";
import { download } from "../../download";
import { type RoundsFilter, readRoundsParams } from "../rounds-params";

const ROUNDS_PER_READ = 500;

const HEAD = [
  ...["Round", "Game", "Opened (UTC)", "Last change (UTC)", "Closed (UTC)", "Currency"],
  ...["Bet", "Win", "Rolled back", "Net", "Stake of free rounds"],
];

/** The signed-in player's rounds as a CSV file, narrowed as the page is. */
export async function GET(request: Request) {
  const player = await requireActivePlayer("/account/rounds");
  const { after: _, ...filter } = readRoundsParams(Object.fromEntries(new URL(request.url).searchParams));

  return download({ name: "rounds", ending: "csv" }, write(player, filter));
}

async function* write({ id, currency }: { id: string; currency: string }, filter: RoundsFilter) {
  // A round that moves meanwhile would jump to a page already written.
  const to = new Date(Math.min(Date.now(), filter.to?.getTime() ?? Number.POSITIVE_INFINITY));
  yield csvLine(HEAD);

  let after: string | null | undefined;
  while (after !== null) {
    const page = await listPlayerRounds(db(), {
      ...{ ...filter, to, playerId: id, limit: ROUNDS_PER_READ },
      ...(after !== undefined && { after }),
    });
    yield page.rounds.map((round) => csvLine(cellsOf(round, currency))).join("");
    after = page.next;
  }
}

function cellsOf(round: PlayerRound, currency: string): CsvCell[] {
  const { roundId, gameName, gameId, openedAt, lastCallAt, closedAt } = round;

  return [
    ...[roundId, gameName ?? gameId, openedAt, lastCallAt, closedAt, currency],
    ...[round.betCents, round.winCents, round.rolledBackCents, round.netCents, round.freeBetCents],
  ];
}
