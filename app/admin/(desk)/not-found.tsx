import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export default function DeskNotFound() {
  return (
    <>
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        title="There is nothing under this address"
        actions={
          <ButtonLink href="/admin/players" variant="secondary" size="sm">
            All players
          </ButtonLink>
        }
      >
        The id may be mistyped, or belong to another installation.
      </EmptyState>
    </>
  );
}
