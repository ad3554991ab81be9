import { LinkTabs } from "@/components/admin/link-tabs";

/** The two rooms of the area. */
export function AreaTabs({ current }: { current: "grants" | "campaigns" }) {
  return (
    <LinkTabs
      label="Free rounds"
      tabs={[
        { name: "Grants", href: "/admin/free-rounds", isCurrent: current === "grants" },
        { name: "Campaigns", href: "/admin/free-rounds/campaigns", isCurrent: current === "campaigns" },
      ]}
    />
  );
}
