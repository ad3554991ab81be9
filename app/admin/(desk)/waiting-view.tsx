import { FigureList } from "@/components/admin/figure-list";
import { Section } from "@/components/admin/section";
import { Link } from "@/components/ui/link";
import { db } from "@/lib/db";
import { countWaiting } from "@/lib/reports";

/** What waits for a person, each with the way to it where the role may go there. */
export async function WaitingView({
  mayOpen,
}: {
  mayOpen: { approvals: boolean; exceptions: boolean; freeRounds: boolean };
}) {
  const { exceptions, approvals, awards } = await countWaiting(db());

  return (
    <Section title="Waiting for a person">
      <FigureList
        figures={[
          {
            label: "Open exceptions",
            value: <Count count={exceptions} href={mayOpen.exceptions ? "/admin/exceptions" : null} />,
            note: exceptions > 0 ? "Calls a person should look at" : "Nothing waits",
          },
          {
            label: "Adjustments to approve",
            value: <Count count={approvals} href={mayOpen.approvals ? "/admin/approvals" : null} />,
            note: approvals > 0 ? "Asked for by a colleague" : "Nothing waits",
          },
          {
            label: "Awards of free rounds in question",
            value: <Count count={awards} href={mayOpen.freeRounds ? "/admin/free-rounds" : null} />,
            note: awards > 0 ? "Sent, and their outcome not known" : "Nothing waits",
          },
        ]}
      />
    </Section>
  );
}

function Count({ count, href }: { count: number; href: string | null }) {
  const text = count >= 1_000 ? "1,000 or more" : count.toLocaleString("en");
  if (!href) return text;

  return (
    <Link href={href} className="underline decoration-edge underline-offset-4 hover:decoration-brass">
      {text}
    </Link>
  );
}
