import { Alert } from "@/components/ui/alert";
import type { Problem } from "@/lib/health";
import { PROBLEM_WORDS } from "./problem-words";
import { TrailLink } from "./trail-links";

/** What is wrong, the gravest first; or that nothing is. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) {
    return <Alert tone="success">Wallet, aggregator and database do as they should.</Alert>;
  }

  return (
    <ul className="grid gap-2">
      {problems.map(({ code, severity }) => {
        const { title, advice, link } = PROBLEM_WORDS[code];
        return (
          <li key={code}>
            <Alert tone={severity === "critical" ? "danger" : "warning"} title={title}>
              {advice} {link ? <TrailLink href={link.href}>{link.name}</TrailLink> : null}
            </Alert>
          </li>
        );
      })}
    </ul>
  );
}
