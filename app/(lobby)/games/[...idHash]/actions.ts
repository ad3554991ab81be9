"use server";

import { headers } from "next/headers";
import { aggregator } from "@/lib/aggregator";
import { playerAction, publicAction } from "@/lib/auth";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { launchGame } from "@/lib/games";
import { refused } from "@/lib/result";
import { countDemo } from "./demo-limit";
import { homeUrl } from "./home-url";
import { LaunchInput } from "./launch-input";

/** Opens a game for money. */
export const playAction = playerAction(LaunchInput, async ({ idHash }, player) =>
  launchGame(db(), aggregator(), { player, gameId: idHash, isDemo: false, ...(await surroundings()) }),
);

/** Opens a game for fun, for guests too: so it is counted by address. */
export const demoAction = publicAction(LaunchInput, async ({ idHash }, player) => {
  if (!(await countDemo(await headers()))) return refused("TOO_MANY_DEMOS");

  return launchGame(db(), aggregator(), { player, gameId: idHash, isDemo: true, ...(await surroundings()) });
});

/** What a game wants to know of the browser it opens in. */
async function surroundings() {
  const asked = await headers();
  const isMobile = asked.get("sec-ch-ua-mobile") === "?1" || /\bMobi/.test(asked.get("user-agent") ?? "");

  return {
    lang: "en",
    homeUrl: homeUrl({ host: asked.get("host"), publicUrl: env().NEXTAUTH_URL }),
    device: isMobile ? "mobile" : "desktop",
  } as const;
}
