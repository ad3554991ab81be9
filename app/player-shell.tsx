import type { ReactNode } from "react";
import { LiveBalance } from "@/components/account/live-balance";
import { QueryProvider } from "@/components/account/query-provider";
import { SignOutButton } from "@/components/account/sign-out-button";
import { FavouritesProvider } from "@/components/lobby/favourites";
import { SiteShell } from "@/components/shell/site-shell";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { getFormats } from "@/i18n/get-formats";
import { currentPlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { listFavourites } from "@/lib/favourites";
import { getCatalogue } from "@/lib/games";
import { findPlayer } from "@/lib/players";
import { signOutAction } from "./(account)/actions";
import { chosenTheme } from "./chosen-theme";
import { setFavouriteAction } from "./favourites-action";
import { chooseLanguageAction } from "./language-action";
import { MaintenanceNotice } from "./maintenance-notice";
import { PlayerNotices } from "./player-notices";

/** The shell of every page of the player's side, with the signed-in player's balance in its bar. */
export async function PlayerShell({ children }: { children: ReactNode }) {
  const [signedIn, { version }, { money }, theme] = await Promise.all([
    currentPlayer(),
    getCatalogue(db()),
    getFormats(),
    chosenTheme(),
  ]);
  const [player, favourites] = signedIn
    ? await Promise.all([findPlayer(db(), { id: signedIn.id }), listFavourites(db(), signedIn.id)])
    : [null, []];

  const shell = (
    <SiteShell
      catalogueVersion={version}
      chooseLanguage={chooseLanguageAction}
      themeSwitch={<ThemeSwitch theme={theme} />}
      viewer={
        player && {
          username: player.username,
          balance: (
            <LiveBalance
              initial={{ balanceCents: player.balanceCents.toString(), currency: player.currency }}
              written={money(player.balanceCents, player.currency)}
              className="rounded-full border border-brass/40 bg-brass/10 px-3.5 py-2 text-sm leading-5 font-bold whitespace-nowrap text-brass-bright tabular-nums"
            />
          ),
          signOut: <SignOutButton action={signOutAction} variant="ghost" />,
        }
      }
    >
      <MaintenanceNotice playerId={signedIn?.id ?? null} />
      {signedIn ? <PlayerNotices player={signedIn} /> : null}
      {player ? (
        // Made anew for each player: one who signs out leaves no hearts behind.
        <FavouritesProvider key={player.id} initial={favourites} save={setFavouriteAction}>
          {children}
        </FavouritesProvider>
      ) : (
        children
      )}
    </SiteShell>
  );

  // Only a signed-in page has anything to ask again: a guest's does not download what asks.
  return signedIn ? <QueryProvider>{shell}</QueryProvider> : shell;
}
