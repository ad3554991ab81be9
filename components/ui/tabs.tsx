"use client";

import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

interface Tab {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

/** Panels of one page, one shown at a time. Arrow keys move between the tabs. */
export function Tabs({ label, tabs, defaultTab }: { label: string; tabs: readonly Tab[]; defaultTab?: string }) {
  return (
    <BaseTabs.Root defaultValue={defaultTab ?? tabs[0]?.id}>
      <BaseTabs.List aria-label={label} className="mb-4 flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map(({ id, label: name }) => (
          <BaseTabs.Tab
            key={id}
            value={id}
            className="-mb-px min-h-11 border-b-2 border-transparent px-4 text-sm font-semibold whitespace-nowrap text-muted -outline-offset-2 hover:text-ink data-active:border-brass data-active:text-ink"
          >
            {name}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map(({ id, content }) => (
        <BaseTabs.Panel key={id} value={id}>
          {content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
