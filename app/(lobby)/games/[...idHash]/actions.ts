"use server";

import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import { languageOf } from "@/i18n/locales";
import { aggregator } from "@/lib/aggregator";
import { playerAction, publicAction } from "@/lib/auth";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { type LaunchRequest, launchGame } from "@/lib/games";
import { ok, refused } from "@/lib/result";
import { countDemo } from "./demo-limit";
import { homeUrl } from "./home-url";
import { LaunchInput } from "./launch-input";

/** Opens a game for money. */
export const playAction = playerAction(LaunchInput, async ({ idHash }, player) =>
  open({ player, gameId: idHash, isDemo: false }),
);

/** Opens a game for fun, for guests too: so it is counted by address. */
export const demoAction = publicAction(LaunchInput, async ({ idHash }, player) => {
  if (!(await countDemo(await headers()))) return refused("TOO_MANY_DEMOS");

  return open({ player, gameId: idHash, isDemo: true });
});

async function open(wish: Pick<LaunchRequest, "player" | "gameId" | "isDemo">) {
  // Before the game can bet: all it brings comes after.
  const openedAt = new Date().toISOString();
  const opened = await launchGame(db(), aggregator(), { ...wish, ...(await surroundings()) });

  return opened.ok ? ok({ ...opened.value, openedAt }) : opened;
}

/** What a game wants to know of the browser it opens in. */
async function surroundings() {
  const asked = await headers();
  const isMobile = asked.get("sec-ch-ua-mobile") === "?1" || /\bMobi/.test(asked.get("user-agent") ?? "");

  return {
    lang: languageOf(await getLocale()),
    homeUrl: homeUrl({ host: asked.get("host"), publicUrl: env().NEXTAUTH_URL }),
    device: isMobile ? "mobile" : "desktop",
  } as const;
}
