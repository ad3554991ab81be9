import { Alert } from "@/components/ui/alert";
import type { Campaign } from "@/lib/free-rounds";
import { countText } from "./words";

/** What a draft would do, before anybody starts it. */
export function DraftNotice({ campaign, left }: { campaign: Campaign; left: number }) {
  const { counts, rounds, maxAwards, isFilled } = campaign;
  if (!isFilled) {
    return (
      <Alert tone="warning" title="The list has not arrived to its end">
        Discard this draft and prepare the campaign again.
      </Alert>
    );
  }
  const beyond = counts.waiting - left;

  return (
    <Alert
      tone={counts.refused > 0 ? "warning" : "info"}
      title={`${countText(left)} ${left === 1 ? "player" : "players"} can be awarded: ${countText(left * rounds)} rounds in all`}
    >
      {counts.refused > 0
        ? `${countText(counts.refused)} ${counts.refused === 1 ? "line" : "lines"} cannot be awarded; the list below says why. The others can go on without them. `
        : null}
      {beyond > 0 && maxAwards !== null
        ? `The cap of ${countText(maxAwards)} awards leaves ${countText(beyond)} out, the last of the list. `
        : null}
      Nobody is awarded before this is started.
    </Alert>
  );
}
