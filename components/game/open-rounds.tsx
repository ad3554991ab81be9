import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import type { OpenRound } from "@/lib/live";
import { formatCents } from "@/lib/money";

/** Tells of rounds the player left before their end: opening the game again goes on with them. */
export function OpenRounds({ rounds, currency }: { rounds: readonly OpenRound[]; currency: string }) {
  if (rounds.length === 0) return null;

  const betCents = rounds.reduce((sum, round) => sum + round.betCents, 0n);
  const isOne = rounds.length === 1;

  return (
    <Alert
      title={isOne ? "You left a round open" : `You left ${rounds.length} rounds open`}
      actions={
        <ButtonLink href="/account/rounds?outcome=open" size="sm" variant="secondary">
          See {isOne ? "it" : "them"} in your rounds
        </ButtonLink>
      }
    >
      {betCents > 0n
        ? `${formatCents(betCents, currency)} ${isOne ? "is" : "are"} staked in ${isOne ? "it" : "them"}. `
        : ""}
      Open the game again to go on; a round the studio calls off is paid back.
    </Alert>
  );
}
