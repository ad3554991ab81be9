"use client";

import { useTranslations } from "next-intl";
import { ErrorSign } from "@/components/shell/error-sign";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("shell.error");
  const words = {
    title: t("title"),
    retry: t("retry"),
    lobby: t("lobby"),
    lead: t("lead"),
    reference: t("reference"),
  };

  return <ErrorSign error={error} retry={retry} words={words} />;
}
