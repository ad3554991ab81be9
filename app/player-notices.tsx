import { getTranslations } from "next-intl/server";
import { LastSignIn } from "@/components/account/last-sign-in";
import { WelcomeNote } from "@/components/account/welcome-note";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { findPreviousSignIn, type SignedInPlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { mustAcceptTerms } from "@/lib/players";

/** What a player has to know whatever page they open: changed terms, and just after a sign-in the one before it. */
export async function PlayerNotices({ player }: { player: SignedInPlayer }) {
  const [t, isOutdated, previous] = await Promise.all([
    getTranslations("pages.notices"),
    mustAcceptTerms(db(), player.id),
    player.isNew ? findPreviousSignIn(db(), player) : null,
  ]);
  if (!isOutdated && !previous) return null;

  return (
    <div className="mt-4 grid gap-3">
      {isOutdated ? (
        <Alert
          tone="warning"
          title={t("terms.title")}
          actions={
            <Link href="/terms/accept" className={buttonClass("secondary", "sm")}>
              {t("terms.action")}
            </Link>
          }
        >
          {t("terms.body")}
        </Alert>
      ) : null}
      {previous ? (
        <WelcomeNote>
          <LastSignIn previous={previous} />{" "}
          {t.rich("notYou", {
            link: (text) => (
              <Link href="/account/security" className="underline underline-offset-2">
                {text}
              </Link>
            ),
          })}
        </WelcomeNote>
      ) : null}
    </div>
  );
}
