import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose } from "@/components/account/prose";
import { TermsText } from "@/components/account/terms-text";
import { TERMS_VERSION } from "@/lib/players";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.terms");

  return { title: t("name") };
}

export default function TermsPage() {
  const t = useTranslations("pages.terms");

  return (
    <Prose title={t("name")} lead={t("lead", { version: TERMS_VERSION })}>
      <TermsText />
    </Prose>
  );
}
