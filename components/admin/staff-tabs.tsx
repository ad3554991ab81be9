import { LinkTabs } from "./link-tabs";

/** The people, and what they may do. */
export function StaffTabs({ current }: { current: "members" | "roles" }) {
  return (
    <LinkTabs
      label="Staff"
      tabs={[
        { name: "Members", href: "/admin/staff", isCurrent: current === "members" },
        { name: "Roles", href: "/admin/staff/roles", isCurrent: current === "roles" },
      ]}
    />
  );
}
