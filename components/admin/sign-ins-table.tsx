import { useTranslations } from "next-intl";
import { browserName } from "@/components/account/browser-name";
import type { StaffSignIn } from "@/lib/staff";
import { Cell, DataTable, RowHead } from "./data-table";
import { UtcTime } from "./utc-time";

const ENDED_WORDS: Readonly<Record<string, string>> = {
  elsewhere: "By the next sign-in",
  by_staff: "By a colleague",
};

/** When somebody of the staff signed in, with what, and how it ended. */
export function SignInsTable({ rows }: { rows: readonly StaffSignIn[] }) {
  const t = useTranslations("pages.account.browser");

  return (
    <DataTable
      label="Sign-ins"
      columns={[
        { name: "Signed in (UTC)" },
        { name: "With" },
        { name: "Last seen (UTC)" },
        { name: "Ended (UTC)" },
        { name: "How" },
      ]}
    >
      {rows.map(({ id, createdAt, activeAt, revokedAt, endedBecause, userAgent }) => (
        <tr key={id}>
          <RowHead>
            <UtcTime at={createdAt} />
          </RowHead>
          <Cell className="whitespace-nowrap">{browserName(userAgent, t)}</Cell>
          <Cell>
            <UtcTime at={activeAt ?? createdAt} />
          </Cell>
          <Cell>{revokedAt ? <UtcTime at={revokedAt} /> : "–"}</Cell>
          <Cell className="whitespace-nowrap">
            {revokedAt ? (ENDED_WORDS[endedBecause ?? ""] ?? "Signed out") : "–"}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
