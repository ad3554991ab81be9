import type { Game } from "./catalogue";

/** Where a game's picture is, on the sandbox itself. */
export function imagePath(game: Game): string {
  return `/images/${game.idHash}.webp`;
}

/** A game as getGameList shows it: the contract's fields always, the others on most rows. */
export function gameRow(game: Game, publicUrl: string): Record<string, unknown> {
  const required = {
    id: game.id,
    name: game.name,
    type: game.wireType,
    category: game.studio.slug,
    id_hash: game.idHash,
    freerounds_supported: game.isFreeRoundsSupported,
    play_for_fun_supported: game.isDemoSupported,
    image: publicUrl + imagePath(game),
  };
  if (!game.isRowComplete) return required;

  return {
    ...required,
    game_type: game.kind,
    provider: game.studio.slug,
    provider_name: game.studio.name,
    provider_logo: `${publicUrl}/images/studios/${game.studio.slug}.svg`,
    image_square: `${publicUrl}${imagePath(game)}?shape=square`,
    mobile: true,
    new: game.isNew,
    has_jackpot: game.hasJackpot,
    ...(game.kind === "slots" ? { featurebuy_supported: game.isFeatureBuySupported } : {}),
  };
}
