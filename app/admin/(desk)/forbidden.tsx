import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { missingPermission } from "@/lib/auth";

export default function DeskForbidden() {
  const permission = missingPermission();

  return (
    <>
      <h1 className="sr-only">Not permitted</h1>
      <EmptyState
        title="Your role does not include this"
        actions={
          <ButtonLink href="/admin" variant="secondary" size="sm">
            Overview
          </ButtonLink>
        }
      >
        {permission ? `It needs the permission ${permission}. ` : ""}Ask somebody who manages the staff.
      </EmptyState>
    </>
  );
}
