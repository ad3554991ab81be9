/** How the audit names what changes the lobby's list of games: the lobby looks for these and follows. */
export const LISTING_ACTIONS = ["game.enabled", "game.hidden", "studio.enabled"] as const;
