import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConfirmForm } from "@/components/account/confirm-form";
import { Prose } from "@/components/account/prose";
import { TermsText } from "@/components/account/terms-text";
import { Card } from "@/components/ui/card";
import { localPath, requirePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { mustAcceptTerms, TERMS_VERSION } from "@/lib/players";
import { acceptTermsAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.acceptTerms");

  return { title: t("name") };
}

export default async function AcceptTermsPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const next = localPath((await searchParams).next);
  const { id } = await requirePlayer("/terms/accept");
  if (!(await mustAcceptTerms(db(), id))) redirect(next);
  const t = await getTranslations("pages.acceptTerms");

  return (
    <Prose title={t("title")} lead={t("lead", { version: TERMS_VERSION })}>
      <TermsText />
      <Card>
        <ConfirmForm action={acceptTermsAction} submitLabel={t("submit")}>
          <input type="hidden" name="version" value={TERMS_VERSION} />
          <input type="hidden" name="next" value={next} />
          <p className="text-sm text-muted">{t("ratherNot")}</p>
        </ConfirmForm>
      </Card>
    </Prose>
  );
}
