import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { useFormats } from "@/i18n/use-formats";
import type { OpenRound } from "@/lib/live";

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
  const t = useTranslations("pages.game.openRounds");
  const { money } = useFormats();
  if (rounds.length === 0) return null;

  const betCents = rounds.reduce((sum, round) => sum + round.betCents, 0n);
  const count = rounds.length;

  return (
    <Alert
      title={t("title", { count })}
      actions={
        <ButtonLink href="/account/rounds?outcome=open" size="sm" variant="secondary">
          {t("see", { count })}
        </ButtonLink>
      }
    >
      {betCents > 0n ? `${t("staked", { count, amount: money(betCents, currency) })} ` : ""}
      {canPlay ? t("canPlay") : t("cannotPlay")}
    </Alert>
  );
}
