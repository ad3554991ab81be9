/** A game type as people read it: `video-slots` becomes `Video slots`. */
export function typeLabel(type: string): string {
  const words = type.replaceAll(/[-_]+/g, " ").trim();

  return words.charAt(0).toUpperCase() + words.slice(1);
}
