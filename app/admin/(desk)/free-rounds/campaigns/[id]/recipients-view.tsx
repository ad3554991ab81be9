import { RecipientsTable } from "@/components/admin/campaigns/recipients-table";
import { countText, RECIPIENT_STATE_WORDS } from "@/components/admin/campaigns/words";
import { LinkPills } from "@/components/admin/link-pills";
import { Section } from "@/components/admin/section";
import { choiceParam, textParam, withParams } from "@/components/admin/with-params";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { type Campaign, listRecipients, RECIPIENT_STATES } from "@/lib/free-rounds";

const CHOICES = ["all", ...RECIPIENT_STATES] as const;

/** A campaign's recipients, one state at a time; of a draft, first those that cannot be awarded. */
export async function RecipientsView({
  campaign: { id, status, counts },
  params,
}: {
  campaign: Campaign;
  params: Record<string, string | string[] | undefined>;
}) {
  const path = `/admin/free-rounds/campaigns/${id}`;
  const first = status === "draft" && counts.refused > 0 ? "refused" : "all";
  const choice = choiceParam(params.state, CHOICES) ?? first;
  const after = Number(/^\d{1,7}$/.exec(textParam(params.after) ?? "")?.[0] ?? 0);
  const { recipients, next } = await listRecipients(db(), {
    campaignId: id,
    state: choice === "all" ? undefined : choice,
    after,
  });
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const pills = [
    { state: "all" as const, name: `All ${countText(total)}` },
    ...RECIPIENT_STATES.filter((state) => counts[state] > 0).map((state) => ({
      state,
      name: `${RECIPIENT_STATE_WORDS[state]} ${countText(counts[state])}`,
    })),
  ];

  return (
    <Section title="Recipients">
      <LinkPills
        label="State"
        pills={pills.map(({ state, name }) => ({
          name,
          href: withParams(path, { state }),
          isCurrent: state === choice,
        }))}
      />
      <div className="mt-2 grid gap-4">
        {recipients.length > 0 ? (
          <RecipientsTable rows={recipients} />
        ) : (
          <EmptyState title="Nobody">Nobody stands here.</EmptyState>
        )}
        <nav aria-label="Pages of recipients" className="flex gap-2">
          {after > 0 ? (
            <ButtonLink href={withParams(path, { state: choice })} variant="secondary" size="sm">
              From the beginning
            </ButtonLink>
          ) : null}
          {next ? (
            <ButtonLink href={withParams(path, { state: choice, after: next })} variant="secondary" size="sm">
              Further lines
            </ButtonLink>
          ) : null}
        </nav>
      </div>
    </Section>
  );
}
