import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConfirmForm } from "@/components/account/confirm-form";
import { EntranceCard } from "@/components/account/entrance-card";
import { SignOutButton } from "@/components/account/sign-out-button";
import { localPath, requirePlayer } from "@/lib/auth";
import { signOutAction } from "../actions";
import { confirmPasswordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.confirmPassword");

  return { title: t("title") };
}

export default async function ConfirmPasswordPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const next = localPath((await searchParams).next, "/account");
  const { username, isIdle } = await requirePlayer(next);
  if (!isIdle) redirect(next);
  const t = await getTranslations("pages.confirmPassword");

  return (
    <EntranceCard
      title={t("title")}
      lead={t("lead", { username })}
      foot={<SignOutButton action={signOutAction} variant="ghost" label={t("notMe", { username })} />}
    >
      <ConfirmForm action={confirmPasswordAction} submitLabel={t("submit")} wantsPassword>
        <input type="hidden" name="next" value={next} />
      </ConfirmForm>
    </EntranceCard>
  );
}
