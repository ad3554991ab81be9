import { LinkTabs } from "./link-tabs";

const TABS = [
  { name: "Games", href: "/admin/games" },
  { name: "Studios", href: "/admin/studios" },
  { name: "Syncs", href: "/admin/syncs" },
] as const;

/** The rooms of the catalogue. */
export function GamesTabs({ current }: { current: (typeof TABS)[number]["name"] }) {
  return <LinkTabs label="Catalogue" tabs={TABS.map((tab) => ({ ...tab, isCurrent: tab.name === current }))} />;
}
