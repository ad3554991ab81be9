import { bundle } from "@/bin/build/bundle";

/** Where the tests find the command line. It cannot start a database of its own: that needs files beside it. */
export const BUNDLED_CASINO = "dist/testing/casino.mjs";

/** Bundles the command line once for a whole test run: each of its many starts then takes a third of the time. */
export default function bundleCasino(): Promise<void> {
  return bundle(["bin/casino.ts"], "dist/testing");
}
