import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { DarkSign } from "@/components/shell/dark-sign";
import { ButtonLink } from "@/components/ui/button-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.notFound");

  return { title: t("name") };
}

export default function NotFound() {
  const t = useTranslations("pages.notFound");

  return (
    <DarkSign title={t("title")} actions={<ButtonLink href="/">{t("lobby")}</ButtonLink>}>
      <p>{t("lead")}</p>
    </DarkSign>
  );
}
