import { LinkTabs } from "./link-tabs";

const LOGS = [
  { name: "Audit trail", href: "/admin/logs/audit" },
  { name: "Significant events", href: "/admin/logs/events" },
  { name: "Ledger checks", href: "/admin/logs/reconciliations" },
] as const;

/** The logs of the casino, one beside the other. */
export function LogTabs({ current }: { current: (typeof LOGS)[number]["href"] }) {
  return <LinkTabs label="Logs" tabs={LOGS.map((log) => ({ ...log, isCurrent: log.href === current }))} />;
}
