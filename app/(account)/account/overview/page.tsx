import type { Metadata } from "next";
import { ChoiceLink } from "@/components/account/choice-link";
import { PageTitle } from "@/components/account/page-title";
import { ResultChart } from "@/components/account/result-chart";
import { SignedAmount } from "@/components/account/signed-amount";
import { Card, CardHeader } from "@/components/ui/card";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { formatCents } from "@/lib/money";
import { addDays, getLifetimeResult, type LifetimeResult, listResults } from "@/lib/players";
import { type Param, withQuery } from "../period-params";

export const metadata: Metadata = { title: "Results" };

const VIEWS = [
  { name: "30", label: "30 days, by day", days: 30, step: "day" },
  { name: "90-days", label: "90 days, by day", days: 90, step: "day" },
  { name: "90", label: "90 days, by week", days: 90, step: "week" },
] as const;

export default async function OverviewPage({ searchParams }: { searchParams: Promise<{ show?: Param }> }) {
  const { show } = await searchParams;
  const view = VIEWS.find(({ name }) => name === show) ?? VIEWS[0];
  const { id, currency } = await requireActivePlayer("/account/overview");
  const from = addDays(new Date(), 1 - view.days);
  const [lifetime, steps] = await Promise.all([
    getLifetimeResult(db(), id),
    listResults(db(), { playerId: id, from, step: view.step }),
  ]);

  return (
    <div className="grid gap-6">
      <PageTitle title="Results" lead="What playing has cost or brought you, rollbacks taken into account." />
      <Figures lifetime={lifetime} currency={currency} />
      <Card className="grid gap-4">
        <div>
          <CardHeader title="Over time" />
          <nav aria-label="Show" className="flex flex-wrap gap-2">
            {VIEWS.map(({ name, label }) => (
              <ChoiceLink
                key={name}
                href={withQuery("/account/overview", { show: name === VIEWS[0].name ? undefined : name })}
                isCurrent={name === view.name}
              >
                {label}
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
  const { betCents, winCents, paidInCents, paidOutCents } = lifetime;
  const figures = [
    { name: "Paid in", text: formatCents(paidInCents, currency) },
    { name: "Paid out", text: formatCents(paidOutCents, currency) },
    { name: "Bets", text: formatCents(betCents, currency) },
    { name: "Wins", text: formatCents(winCents, currency) },
  ];

  return (
    <section aria-label="Since you joined" className="grid gap-3">
      <h2 className="text-sm font-semibold text-muted">Since you joined</h2>
      <dl className="grid grid-cols-2 gap-3 md:grid-cols-5">
        {figures.map(({ name, text }) => (
          <div key={name} className="rounded-card border border-line bg-surface p-4">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="font-display text-lg font-bold tabular-nums">{text}</dd>
          </div>
        ))}
        <div className="rounded-card border border-brass/40 bg-surface p-4 max-md:col-span-2">
          <dt className="text-sm text-muted">Net result of play</dt>
          <dd className="font-display text-lg font-bold">
            <SignedAmount cents={winCents - betCents} currency={currency} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
