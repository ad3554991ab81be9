import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExclusionAlert } from "@/components/account/exclusion-alert";
import { LimitRow } from "@/components/account/limit-row";
import { PageTitle } from "@/components/account/page-title";
import { TakeBreak } from "@/components/account/take-break";
import { Card, CardHeader } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { BREAKS, breakKind, findExclusion, LIMIT_KEYS, limitName, listLimits } from "@/lib/players";
import { cancelLimitAction, confirmLimitAction, removeLimitAction, setLimitAction, takeBreakAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.limits");

  return { title: t("title") };
}

const KINDS = ["loss", "wager", "session"] as const;

const ACTIONS = {
  set: setLimitAction,
  remove: removeLimitAction,
  confirm: confirmLimitAction,
  cancel: cancelLimitAction,
};

const TIME_OUT = ["games", "settled", "signIn", "end"] as const;
const SELF_EXCLUSION = ["games", "final", "signIn", "settled"] as const;

export default async function LimitsPage() {
  const { id, currency } = await requireActivePlayer("/account/limits");
  const now = new Date();
  const [{ limits, use }, exclusion] = await Promise.all([listLimits(db(), id, now), findExclusion(db(), id)]);
  const t = await getTranslations("pages.limits");
  const byName = new Map(limits.map((each) => [limitName(each.limit), each]));

  return (
    <div className="grid gap-6">
      <PageTitle title={t("title")} lead={t("lead")} />
      {exclusion ? <ExclusionAlert exclusion={exclusion} /> : null}
      <div className="grid items-start gap-6 lg:grid-cols-3">
        {KINDS.map((kind) => (
          <Card key={kind}>
            <CardHeader title={t(`${kind}.title`)} description={t(`${kind}.lead`)} />
            <ul className="divide-y divide-line">
              {LIMIT_KEYS.filter((key) => key.kind === kind).map((key) => (
                <LimitRow
                  key={limitName(key)}
                  limitKey={key}
                  inForce={byName.get(limitName(key))}
                  use={use}
                  currency={currency}
                  now={now}
                  actions={ACTIONS}
                />
              ))}
            </ul>
          </Card>
        ))}
      </div>
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Card>
          <CardHeader title={t("timeOut.title")} description={t("timeOut.lead")} />
          <TakeBreak
            kind="time_out"
            consequences={TIME_OUT.map((each) => t(`timeOut.${each}`))}
            wishes={BREAKS.filter((each) => breakKind(each) === "time_out")}
            action={takeBreakAction}
          />
        </Card>
        <Card>
          <CardHeader title={t("selfExclusion.title")} description={t("selfExclusion.lead")} />
          <TakeBreak
            kind="self_exclusion"
            consequences={SELF_EXCLUSION.map((each) => t(`selfExclusion.${each}`))}
            wishes={BREAKS.filter((each) => breakKind(each) === "self_exclusion")}
            action={takeBreakAction}
          />
        </Card>
      </div>
      <p className="text-sm text-muted">
        {t.rich("help", {
          link: (text) => (
            <Link href="/safer-gambling" className="text-brass underline underline-offset-2">
              {text}
            </Link>
          ),
        })}
      </p>
    </div>
  );
}
