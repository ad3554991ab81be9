import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ChoiceLink } from "@/components/account/choice-link";
import { PageTitle } from "@/components/account/page-title";
import { ResultChart } from "@/components/account/result-chart";
import { SignedAmount } from "@/components/account/signed-amount";
import { Card, CardHeader } from "@/components/ui/card";
import { useFormats } from "@/i18n/use-formats";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { addDays, getLifetimeResult, type LifetimeResult, listResults } from "@/lib/players";
import { type Param, withQuery } from "../period-params";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.results");

  return { title: t("title") };
}

const VIEWS = [
  { name: "30", text: "days30", days: 30, step: "day" },
  { name: "90-days", text: "days90", days: 90, step: "day" },
  { name: "90", text: "weeks90", days: 90, step: "week" },
] as const;

export default async function OverviewPage({ searchParams }: { searchParams: Promise<{ show?: Param }> }) {
  const { show } = await searchParams;
  const view = VIEWS.find(({ name }) => name === show) ?? VIEWS[0];
  const { id, currency } = await requireActivePlayer("/account/overview");
  const t = await getTranslations("pages.results");
  const from = addDays(new Date(), 1 - view.days);
  const [lifetime, steps] = await Promise.all([
    getLifetimeResult(db(), id),
    listResults(db(), { playerId: id, from, step: view.step }),
  ]);

  return (
    <div className="grid gap-6">
      <PageTitle title={t("title")} lead={t("lead")} />
      <Figures lifetime={lifetime} currency={currency} />
      <Card className="grid gap-4">
        <div>
          <CardHeader title={t("overTime")} />
          <nav aria-label={t("show")} className="flex flex-wrap gap-2">
            {VIEWS.map(({ name, text }) => (
              <ChoiceLink
                key={name}
                href={withQuery("/account/overview", { show: name === VIEWS[0].name ? undefined : name })}
                isCurrent={name === view.name}
              >
                {t(text)}
              </ChoiceLink>
            ))}
          </nav>
        </div>
        <ResultChart steps={steps} step={view.step} currency={currency} />
      </Card>
    </div>
  );
}

function Figures({ lifetime, currency }: { lifetime: LifetimeResult; currency: string }) {
  const t = useTranslations("pages.results");
  const { money } = useFormats();
  const { betCents, winCents, paidInCents, paidOutCents } = lifetime;
  const figures = [
    { name: t("paidIn"), text: money(paidInCents, currency) },
    { name: t("paidOut"), text: money(paidOutCents, currency) },
    { name: t("bets"), text: money(betCents, currency) },
    { name: t("wins"), text: money(winCents, currency) },
  ];

  return (
    <section aria-label={t("sinceJoined")} className="grid gap-3">
      <h2 className="text-sm font-semibold text-muted">{t("sinceJoined")}</h2>
      <dl className="grid grid-cols-2 gap-3 md:grid-cols-5">
        {figures.map(({ name, text }) => (
          <div key={name} className="rounded-card border border-line bg-surface p-4">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="font-display text-lg font-extrabold tabular-nums">{text}</dd>
          </div>
        ))}
        <div className="rounded-card border border-brass/40 bg-surface p-4 max-md:col-span-2">
          <dt className="text-sm text-muted">{t("net")}</dt>
          <dd className="font-display text-lg font-extrabold">
            <SignedAmount cents={winCents - betCents} currency={currency} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
