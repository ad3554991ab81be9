import { CAUSE_WORDS } from "@/components/admin/cause-words";
import { ComparisonTable } from "@/components/admin/comparison-table";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { aggregator } from "@/lib/aggregator";
import { db } from "@/lib/db";
import { compareFreeRounds } from "@/lib/free-rounds";
import type { PlayerSummary } from "@/lib/players";

const REFUSALS = { ...CAUSE_WORDS, PLAYER_UNKNOWN: "There is no such player." } as const;

/** Asks the aggregator for a player's free rounds and lays ours beside them. */
export async function Comparison({ player }: { player: PlayerSummary }) {
  const compared = await compareFreeRounds(db(), aggregator(), player.id);
  if (!compared.ok) {
    return (
      <Alert
        tone="danger"
        title="Nothing could be compared"
        actions={
          <ButtonLink href={`/admin/free-rounds/${player.id}`} variant="secondary" size="sm">
            Try again
          </ButtonLink>
        }
      >
        {REFUSALS[compared.code]}
      </Alert>
    );
  }
  if (compared.value.length === 0) {
    return <EmptyState title="No free rounds">Neither we nor the aggregator know any of this player.</EmptyState>;
  }

  return <ComparisonTable rows={compared.value} currency={player.currency} now={new Date()} />;
}
