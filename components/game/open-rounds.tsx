import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import type { OpenRound } from "@/lib/live";
import { formatCents } from "@/lib/money";

/** Tells of rounds the player left before their end: opening the game again goes on with them. */
export function OpenRounds({
  rounds,
  currency,
  canPlay,
}: {
  rounds: readonly OpenRound[];
  currency: string;
  /** False for a player who may not open games for money now. */
  canPlay: boolean;
}) {
  if (rounds.length === 0) return null;

  const betCents = rounds.reduce((sum, round) => sum + round.betCents, 0n);
  const isOne = rounds.length === 1;
  const staked = `${formatCents(betCents, currency)} ${isOne ? "is staked in it" : "are staked in them"}. `;

  return (
    <Alert
      title={isOne ? "You left a round open" : `You left ${rounds.length} rounds open`}
      actions={
        <ButtonLink href="/account/rounds?outcome=open" size="sm" variant="secondary">
          See {isOne ? "it" : "them"} in your rounds
        </ButtonLink>
      }
    >
      {betCents > 0n ? staked : ""}
      {canPlay ? "Open the game again to go on; " : "What is still won reaches your balance, and "}a round the studio
      calls off is paid back.
    </Alert>
  );
}
