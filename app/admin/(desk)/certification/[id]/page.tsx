import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CertificationProgress } from "@/components/admin/certification-progress";
import { CertifiedCases } from "@/components/admin/certified-cases";
import { FigureList } from "@/components/admin/figure-list";
import { LinkPills } from "@/components/admin/link-pills";
import { PageHeader } from "@/components/admin/page-header";
import { RefreshWhile } from "@/components/admin/refresh-while";
import { UtcTime } from "@/components/admin/utc-time";
import { choiceParam, type SearchParams, withParams } from "@/components/admin/with-params";
import { buttonClass } from "@/components/ui/button-class";
import { requirePermission } from "@/lib/auth";
import { findRun } from "@/lib/certification";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Certification report" };

const STATUSES = ["failed", "skipped", "passed"] as const;
const NAMES = { failed: "Failed", skipped: "Skipped", passed: "Passed" } as const;

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export default async function CertificationRunPage({ params, searchParams }: Props) {
  const { id } = await params;
  await requirePermission("certification.run", `/admin/certification/${id}`);
  const run = await findRun(db(), id);
  if (!run) notFound();

  const path = `/admin/certification/${run.id}`;
  const status = choiceParam((await searchParams).status, STATUSES);
  const cases = status ? run.cases.filter((each) => each.status === status) : run.cases;

  return (
    <>
      <PageHeader
        title="Certification report"
        description={
          <>
            <UtcTime at={run.requestedAt} /> UTC, asked for by {run.requestedBy}, against{" "}
            <code className="font-mono text-xs break-all">{run.url}</code>
          </>
        }
        actions={
          run.finishedAt ? (
            <div className="flex flex-wrap gap-2">
              <a href={`${path}/report?format=html`} download className={buttonClass("secondary", "sm")}>
                Report as HTML
              </a>
              <a href={`${path}/report?format=json`} download className={buttonClass("secondary", "sm")}>
                Report as JSON
              </a>
            </div>
          ) : null
        }
      />
      {run.finishedAt ? (
        <FigureList
          figures={[
            { label: "Passed", value: run.passed },
            { label: "Failed", value: run.failed },
            { label: "Skipped", value: run.skipped, note: "Not done to a casino that is played in" },
            {
              label: "Took",
              value: tookText(run.requestedAt, run.finishedAt),
              note: (
                <>
                  Until <UtcTime at={run.finishedAt} />
                </>
              ),
            },
          ]}
        />
      ) : (
        <CertificationProgress run={run} />
      )}
      <LinkPills
        label="Result"
        pills={[
          { name: `All (${run.cases.length})`, href: path, isCurrent: !status },
          ...STATUSES.map((each) => ({
            name: `${NAMES[each]} (${run[each]})`,
            href: withParams(path, { status: each }),
            isCurrent: each === status,
          })),
        ]}
      />
      <CertifiedCases cases={cases} />
      <RefreshWhile isOn={run.finishedAt === null} />
    </>
  );
}

function tookText(from: Date, until: Date): string {
  const seconds = Math.round((until.getTime() - from.getTime()) / 1_000);

  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
