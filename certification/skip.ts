/** A case that cannot be run here, and why. Reported, never hidden. */
export class SkipCase extends Error {
  override name = "SkipCase";
}
