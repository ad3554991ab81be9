import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { Link } from "@/components/ui/link";

const SECTIONS = ["whoMayPlay", "account", "money", "games", "freeRounds", "closing", "changes"] as const;

/**
 * The terms. Who changes what they promise changes TERMS_VERSION, too: then every player is asked again. All
 * languages promise the same.
 */
export function TermsText() {
  const t = useTranslations("pages.terms");

  return (
    <>
      {SECTIONS.map((section) => (
        <Fragment key={section}>
          <h2>{t(`${section}.title`)}</h2>
          <p>{t.rich(`${section}.text`, LINKS)}</p>
        </Fragment>
      ))}
      <p>{t.rich("fun", LINKS)}</p>
    </>
  );
}

const LINKS = {
  account: (text: ReactNode) => <Link href="/account">{text}</Link>,
  history: (text: ReactNode) => <Link href="/account/history">{text}</Link>,
  data: (text: ReactNode) => <Link href="/account/data">{text}</Link>,
  limits: (text: ReactNode) => <Link href="/account/limits">{text}</Link>,
  saferGambling: (text: ReactNode) => <Link href="/safer-gambling">{text}</Link>,
};
