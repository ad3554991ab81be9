// Runs in the browser too: no imports of the server.

/** What staff can do to games. Disabled: no launch, no bet. Hidden: in no list. Featured: recommended. */
export const GAME_CHANGES = ["disable", "enable", "hide", "show", "feature", "unfeature"] as const;

/** One of them. */
export type GameChange = (typeof GAME_CHANGES)[number];
