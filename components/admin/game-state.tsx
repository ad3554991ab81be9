import { Badge } from "@/components/ui/badge";
import type { GameDetails } from "@/lib/games";

/** Where a game stands. Reasons stand side by side: a game that is switched off may be gone too. */
export function GameState({
  isAvailable,
  isEnabled,
  isStudioEnabled,
  isHidden,
  isFeatured,
}: Pick<GameDetails, "isAvailable" | "isEnabled" | "isStudioEnabled" | "isHidden" | "isFeatured">) {
  return (
    <span className="flex flex-wrap gap-1">
      {isAvailable && isEnabled && isStudioEnabled && !isHidden ? <Badge tone="win">Listed</Badge> : null}
      {isEnabled ? null : <Badge tone="danger">Switched off</Badge>}
      {isStudioEnabled ? null : <Badge tone="danger">Studio off</Badge>}
      {isHidden ? <Badge tone="info">Hidden</Badge> : null}
      {isAvailable ? null : <Badge>Gone</Badge>}
      {isFeatured ? <Badge tone="brass">Featured</Badge> : null}
    </span>
  );
}
