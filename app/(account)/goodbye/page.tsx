import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Prose } from "@/components/account/prose";
import { Link } from "@/components/ui/link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.goodbye");

  return { title: t("name") };
}

export default function GoodbyePage() {
  const t = useTranslations("pages.goodbye");

  return (
    <Prose title={t("title")} lead={t("lead")}>
      <p>{t("money")}</p>
      <p>{t.rich("help", { link: (text) => <Link href="/safer-gambling">{text}</Link> })}</p>
    </Prose>
  );
}
