import { FigureList } from "@/components/admin/figure-list";
import { amountText, dayText, utcText } from "@/components/admin/format";
import type { PlayerProfile, PlayerSummary } from "@/lib/players";

/** Who the player is, at a glance. */
export function ProfileFigures({ player, profile }: { player: PlayerSummary; profile: PlayerProfile }) {
  const { dateOfBirth, termsVersion, termsAcceptedAt, lastSignInAt, lastSeenAt, lastBetAt } = profile;

  return (
    <FigureList
      figures={[
        { label: `Balance (${player.currency})`, value: amountText(player.balanceCents) },
        {
          label: "Last sign-in (UTC)",
          value: timeOrNever(lastSignInAt),
          note: lastSeenAt ? `Last seen ${utcText(lastSeenAt)}` : "Never seen",
        },
        { label: "Last bet (UTC)", value: timeOrNever(lastBetAt) },
        {
          label: "Age",
          value: dateOfBirth ? String(ageOf(dateOfBirth)) : "–",
          note: `${dateOfBirth ? `Born ${dayText(dateOfBirth)}` : "Date of birth unknown"}. ${
            termsVersion
              ? `Terms ${termsVersion}${termsAcceptedAt ? ` on ${dayText(termsAcceptedAt)}` : ""}`
              : "No terms accepted here"
          }. ${profile.hasSecondFactor ? "Second step on." : "No second step."}`,
        },
      ]}
    />
  );
}

function timeOrNever(at: Date | null): string {
  return at ? utcText(at).slice(0, 16) : "Never";
}

/** Whole years, counted in UTC. */
function ageOf(dateOfBirth: Date, now = new Date()): number {
  const years = now.getUTCFullYear() - dateOfBirth.getUTCFullYear();
  const birthday = Date.UTC(now.getUTCFullYear(), dateOfBirth.getUTCMonth(), dateOfBirth.getUTCDate());

  return birthday > now.getTime() ? years - 1 : years;
}
