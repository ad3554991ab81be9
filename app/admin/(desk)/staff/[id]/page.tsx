import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { validate as isUuid } from "uuid";
import { FigureList } from "@/components/admin/figure-list";
import { dayText } from "@/components/admin/format";
import { MemberActions } from "@/components/admin/member-actions";
import { PageHeader } from "@/components/admin/page-header";
import { Section } from "@/components/admin/section";
import { SignInsTable } from "@/components/admin/sign-ins-table";
import { MemberState } from "@/components/admin/staff-table";
import { UtcTime } from "@/components/admin/utc-time";
import { type SearchParams, textParam } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listRoles, listSignIns, listStaff } from "@/lib/staff";
import { changeRoleAction, endSessionsAction, resetSignInAction, setMemberActiveAction } from "../actions";
import { Changes } from "../changes";
import { givableRoles } from "../givable-roles";

export const metadata: Metadata = { title: "Member of the staff" };

export default async function MemberPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}) {
  const { id } = await params;
  const path = `/admin/staff/${id}`;
  const staff = await requirePermission("staff.view", path);
  if (!isUuid(id)) notFound();
  const [[member], roles, signIns] = await Promise.all([
    listStaff(db(), { id }),
    listRoles(db()),
    listSignIns(db(), id),
  ]);
  if (!member) notFound();

  const isManageable =
    staff.permissions.has("staff.edit") &&
    member.id !== staff.id &&
    givableRoles(roles, staff).some((role) => role.id === member.roleId);

  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            <span className="break-all">{member.username}</span>
            <MemberState {...member} />
          </span>
        }
        description={
          member.id === staff.id ? (
            <Link href="/admin/account" className="underline underline-offset-4">
              This is you: change your password and codes
            </Link>
          ) : null
        }
        actions={
          isManageable ? (
            <MemberActions
              member={member}
              roles={givableRoles(roles, staff).filter((role) => role.id !== member.roleId)}
              actions={{
                changeRole: changeRoleAction,
                setActive: setMemberActiveAction,
                resetSignIn: resetSignInAction,
                endSessions: endSessionsAction,
              }}
            />
          ) : null
        }
      />
      <FigureList
        figures={[
          {
            label: "Role",
            value: (
              <Link
                href={`/admin/staff/roles/${member.roleId}`}
                className="underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {member.roleName}
              </Link>
            ),
          },
          {
            label: "Second step",
            value: member.secondStepSince ? "On" : "Not yet",
            note: member.secondStepSince ? <MomentUtc at={member.secondStepSince} /> : "Set up at the next sign-in",
          },
          {
            label: "Last sign-in",
            value: member.lastSignInAt ? dayText(member.lastSignInAt) : "Never",
            note: member.lastSignInAt ? <MomentUtc at={member.lastSignInAt} /> : null,
          },
          {
            label: "On the staff since",
            value: dayText(member.createdAt),
            note: <MomentUtc at={member.createdAt} />,
          },
        ]}
      />
      <Section title="Sign-ins" description="The last twenty.">
        {signIns.length > 0 ? <SignInsTable rows={signIns} /> : <EmptyState title="Has not signed in yet" />}
      </Section>
      <Changes subject={`staff:${member.id}`} path={path} before={textParam((await searchParams).before)} />
    </>
  );
}

function MomentUtc({ at }: { at: Date }) {
  return (
    <>
      <UtcTime at={at} /> UTC
    </>
  );
}
