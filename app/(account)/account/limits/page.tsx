import type { Metadata } from "next";
import Link from "next/link";
import { ExclusionAlert } from "@/components/account/exclusion-alert";
import { LimitRow } from "@/components/account/limit-row";
import { PageTitle } from "@/components/account/page-title";
import { TakeBreak } from "@/components/account/take-break";
import { Card, CardHeader } from "@/components/ui/card";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { BREAKS, breakKind, findExclusion, LIMIT_KEYS, limitName, listLimits } from "@/lib/players";
import { cancelLimitAction, confirmLimitAction, removeLimitAction, setLimitAction, takeBreakAction } from "./actions";

export const metadata: Metadata = { title: "Limits and breaks" };

const GROUPS = [
  { kind: "loss", title: "Losses", description: "Stakes less what they win." },
  { kind: "wager", title: "Stakes", description: "All bets together, whatever they win." },
  { kind: "session", title: "Time", description: "Play without a pause of half an hour." },
] as const;

const ACTIONS = {
  set: setLimitAction,
  remove: removeLimitAction,
  confirm: confirmLimitAction,
  cancel: cancelLimitAction,
};

const TIME_OUT = [
  "No game for money opens, and bets in open games are refused from now on.",
  "Bets already placed are settled: wins and returned stakes still reach you.",
  "You can sign in and see your money and your history.",
  "It ends by itself. It can be made longer, not shorter.",
];

const SELF_EXCLUSION = [
  "No game for money opens until it ends, and bets in open games are refused from now on.",
  "Neither you nor our support can lift or shorten it, for any reason.",
  "You can sign in, see your history, and ask for your money at any time.",
  "Bets already placed are settled: wins and returned stakes still reach you.",
];

export default async function LimitsPage() {
  const { id, currency } = await requireActivePlayer("/account/limits");
  const now = new Date();
  const [{ limits, use }, exclusion] = await Promise.all([listLimits(db(), id, now), findExclusion(db(), id)]);
  const byName = new Map(limits.map((each) => [limitName(each.limit), each]));

  return (
    <div className="grid gap-6">
      <PageTitle
        title="Limits and breaks"
        lead="A new or lower limit counts from the next bet on: bets over it are refused. A higher one, or none, takes 24 hours and your confirmation. Of several limits the one that leaves you least counts."
      />
      {exclusion ? <ExclusionAlert exclusion={exclusion} /> : null}
      <div className="grid items-start gap-6 lg:grid-cols-3">
        {GROUPS.map(({ kind, title, description }) => (
          <Card key={kind}>
            <CardHeader title={title} description={description} />
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
          <CardHeader title="Take a time-out" description="A short break from games for money, from now on." />
          <TakeBreak
            title="time-out"
            consequences={TIME_OUT}
            wishes={BREAKS.filter((each) => breakKind(each) === "time_out")}
            action={takeBreakAction}
          />
        </Card>
        <Card>
          <CardHeader title="Exclude yourself" description="For when a break is not enough: six months or longer." />
          <TakeBreak
            title="self-exclusion"
            consequences={SELF_EXCLUSION}
            wishes={BREAKS.filter((each) => breakKind(each) === "self_exclusion")}
            action={takeBreakAction}
          />
        </Card>
      </div>
      <p className="text-sm text-muted">
        Is it still fun?{" "}
        <Link href="/safer-gambling" className="text-brass underline underline-offset-2">
          Read about safer gambling, and who to talk to
        </Link>
        .
      </p>
    </div>
  );
}
