/** Whose second step it is. */
export type Owner = { readonly playerId: string } | { readonly operatorId: string };

/** The owner's id. */
export function idOf(owner: Owner): string {
  return "playerId" in owner ? owner.playerId : owner.operatorId;
}
