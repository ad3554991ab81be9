import type { ReactNode } from "react";
import { QueryProvider } from "@/components/account/query-provider";
import { SignOutButton } from "@/components/account/sign-out-button";
import { SiteFrame } from "@/components/account/site-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { currentPlayer } from "@/lib/auth";
import { signOutAction } from "./actions";

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const player = await currentPlayer();

  return (
    <QueryProvider>
      <SiteFrame
        corner={
          player ? (
            <>
              <ButtonLink href="/account" variant="ghost" size="sm">
                {player.username}
              </ButtonLink>
              <SignOutButton action={signOutAction} />
            </>
          ) : (
            <ButtonLink href="/" variant="ghost" size="sm">
              All games
            </ButtonLink>
          )
        }
      >
        {children}
      </SiteFrame>
    </QueryProvider>
  );
}
