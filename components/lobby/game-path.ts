/** The address of a game's page. The slash of an `idHash` parts its segments. */
export function gamePath(idHash: string): string {
  return `/games/${idHash.split("/").map(encodeURIComponent).join("/")}`;
}
