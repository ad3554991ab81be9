import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

/** What a list says when it is empty: because of its filters, with the way out of them, or because there is nothing yet. */
export function NothingFound({
  path,
  many,
  isFiltered,
  children,
}: {
  path: string;
  /** What the list holds, such as "calls". */
  many: string;
  isFiltered: boolean;
  /** Said while there is nothing at all. */
  children: ReactNode;
}) {
  if (!isFiltered) return <EmptyState title={`No ${many} yet`}>{children}</EmptyState>;

  return (
    <EmptyState
      title={`No ${many} match`}
      actions={
        <ButtonLink href={path} variant="secondary" size="sm">
          Show all {many}
        </ButtonLink>
      }
    />
  );
}
