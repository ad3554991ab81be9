import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Prose } from "@/components/account/prose";
import { Link } from "@/components/ui/link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.saferGambling");

  return { title: t("title") };
}

const BEFORE = ["budget", "needs", "chasing", "escape"] as const;
const QUESTIONS = ["longer", "hide", "borrow", "restless", "asked"] as const;
const SERVICES = [
  { name: "therapy", href: "https://www.gamblingtherapy.org" },
  { name: "anonymous", href: "https://www.gamblersanonymous.org" },
  { name: "gamcare", href: "https://www.gamcare.org.uk" },
] as const;

export default function SaferGamblingPage() {
  const t = useTranslations("pages.saferGambling");
  const limits = (text: ReactNode) => <Link href="/account/limits">{text}</Link>;

  return (
    <Prose title={t("title")} lead={t("lead")}>
      <h2>{t("before.title")}</h2>
      <ul>
        {BEFORE.map((rule) => (
          <li key={rule}>{t(`before.${rule}`)}</li>
        ))}
      </ul>
      <h2>{t("fun.title")}</h2>
      <p>{t("fun.ask")}</p>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>{t(`fun.${question}`)}</li>
        ))}
      </ul>
      <p>{t("fun.one")}</p>
      <h2>{t("spend.title")}</h2>
      <p>{t.rich("spend.text", { rounds: (text) => <Link href="/account/rounds">{text}</Link> })}</p>
      <h2>{t("limits.title")}</h2>
      <p>{t.rich("limits.text", { limits })}</p>
      <h2>{t("break.title")}</h2>
      <p>{t.rich("break.text", { limits })}</p>
      <h2>{t("talk.title")}</h2>
      <p>{t("talk.lead")}</p>
      <ul>
        {SERVICES.map(({ name, href }) => (
          <li key={name}>
            {t.rich(`talk.${name}`, {
              link: (text) => (
                <a href={href} rel="noreferrer">
                  {text}
                </a>
              ),
            })}
          </li>
        ))}
      </ul>
      <h2>{t("children.title")}</h2>
      <p>{t("children.text")}</p>
    </Prose>
  );
}
