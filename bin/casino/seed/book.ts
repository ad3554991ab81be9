import { ADJUSTMENTS_ACCOUNT } from "@/lib/wallet/house-accounts";
import { type HashedPosting, nextPosting } from "@/lib/wallet/posting";
import type { DayRows } from "./day-rows";
import type { Person } from "./people";
import type { Random } from "./random";
import { bytesText, escaped, NULL } from "./tables";

/** Writes what people of the seed do into the rows of the day, and counts the postings. */
export class SeedBook {
  postings = 0;
  rows: DayRows;
  readonly random: Random;
  /** When the last day ends: nobody looks at an exception after it. */
  readonly until: number;

  constructor(rows: DayRows, random: Random, until: number) {
    this.rows = rows;
    this.random = random;
    this.until = until;
  }

  /** Money given or taken by hand. */
  adjust(person: Person, at: number, movedCents: bigint, reason: string): void {
    const id = this.random.id(at);
    const createdAt = new Date(at);
    const requestId = this.random.id(at);
    this.rows.add("adjustments", at, [id, person.id, requestId, movedCents, reason, "cli", createdAt]);
    const { posting, head } = nextPosting(person.account, {
      kind: "adjustment",
      movedCents,
      houseAccount: ADJUSTMENTS_ACCOUNT,
      callId: null,
      rb: null,
      roundId: null,
      gameId: null,
      adjustmentId: id,
      createdAt,
    });
    this.addPosting(posting, at);
    person.account = head;
    person.lastAt = at;
  }

  /** Writes a posting down. */
  addPosting(row: HashedPosting, at: number): void {
    this.postings += 1;
    const { callId, rb, roundId, gameId, adjustmentId } = row;
    this.rows.addLine(
      "postings",
      at,
      `${row.playerId}\t${row.version}\t${row.kind}\t${escaped(row.debitAccount)}\t${escaped(row.creditAccount)}\t` +
        `${row.amountCents}\t${row.currency}\t${row.balanceBeforeCents}\t${row.balanceAfterCents}\t` +
        `${callId ?? NULL}\t${rb ?? NULL}\t${roundId ?? NULL}\t${gameId === null ? NULL : escaped(gameId)}\t` +
        `${adjustmentId ?? NULL}\t${bytesText(row.previousHash)}\t${bytesText(row.hash)}\t${row.createdAt.toISOString()}\n`,
    );
  }
}
