import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntranceCard } from "@/components/account/entrance-card";
import { ResetPasswordForm } from "@/components/account/reset-password-form";
import { ButtonLink } from "@/components/ui/button-link";
import { db } from "@/lib/db";
import { findPasswordReset, MIN_PASSWORD_LENGTH } from "@/lib/players";
import { resetPasswordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("entrance.resetPassword");

  // The address is a key: it stands in no index, and goes to no other site.
  return { title: t("pageTitle"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** Where a link of the staff's leads: looking at it uses nothing up, so mail programs may. */
export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [t, reset] = await Promise.all([getTranslations("entrance.resetPassword"), findPasswordReset(db(), token)]);

  return (
    // The form keeps its place when the link is used up: what it says then must stay.
    <ResetPasswordForm
      token={token}
      username={reset?.username ?? null}
      minLength={MIN_PASSWORD_LENGTH}
      action={resetPasswordAction}
      invalid={
        <EntranceCard title={t("invalidTitle")} lead={t("invalidLead")} foot={null}>
          <ButtonLink href="/sign-in" className="w-full">
            {t("toSignIn")}
          </ButtonLink>
        </EntranceCard>
      }
    />
  );
}
