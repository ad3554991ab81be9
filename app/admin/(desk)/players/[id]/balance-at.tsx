import { FilterForm } from "@/components/admin/filter-form";
import { utcText } from "@/components/admin/format";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { db } from "@/lib/db";
import { formatCents } from "@/lib/money";
import type { PlayerSummary } from "@/lib/players";
import { balanceAt } from "@/lib/reports";

const MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** Asks for a moment, and tells what the player's balance was then. */
export async function BalanceAt({
  player,
  path,
  at: typed,
}: {
  player: PlayerSummary;
  path: string;
  at: string | undefined;
}) {
  const at = readMoment(typed);
  const found = at && (await balanceAt(db(), { playerId: player.id, at }));

  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <FilterForm action={path} values={{ at: typed }}>
        <Input
          label="Balance at (UTC)"
          name="at"
          type="datetime-local"
          step={1}
          required
          defaultValue={typed}
          error={typed && !at ? "That is no moment of the calendar." : undefined}
        />
        <Button type="submit" variant="secondary">
          Look up
        </Button>
      </FilterForm>
      <p role="status" className="text-sm">
        {at && found ? (
          <>
            <span className="block text-xs text-muted">
              On {utcText(at)} UTC,{" "}
              {found.version === 0n ? "before the first posting" : `after posting no. ${found.version}`}
            </span>
            <span className="font-display text-lg font-extrabold tabular-nums">
              {formatCents(found.balanceCents, player.currency)}
            </span>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** A moment as the browser's field writes it; the whole second counts. */
function readMoment(text: string | undefined): Date | null {
  if (!text || !MINUTE.test(text)) return null;
  const at = new Date(`${text.length === 16 ? `${text}:00` : text}.999Z`);

  return Number.isNaN(at.getTime()) ? null : at;
}
