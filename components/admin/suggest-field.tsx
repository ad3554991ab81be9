"use client";

import { Combobox } from "@base-ui/react/combobox";
import { Check, X } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { cx } from "@/components/ui/cx";
import { CONTROL_CLASS, Field } from "@/components/ui/field";

/** One thing to choose. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

// Long enough to swallow fast typing, short enough not to be felt.
const DEBOUNCE_MS = 150;

/** A field that asks the server for what matches while one types; only what it suggests can be chosen. */
export function SuggestField({
  label,
  hint,
  placeholder,
  emptyText,
  value,
  onChange,
  search,
}: {
  label: string;
  hint?: string;
  placeholder?: string;
  /** Said when nothing matches. */
  emptyText: string;
  value: Suggestion | null;
  onChange: (value: Suggestion | null) => void;
  /** Null when the server cannot be asked. */
  search: (text: string) => Promise<readonly Suggestion[] | null>;
}) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<Found>({ text: null, suggestions: [] });
  const isChosen = value !== null && text === value.label;

  const ask = useEffectEvent(search);
  useEffect(() => {
    if (isChosen) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const suggestions = await ask(text).catch(() => null);
      // An answer to an earlier text must not replace that to a later one.
      if (isCurrent) setFound({ text, suggestions });
    }, DEBOUNCE_MS);

    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, isChosen]);

  const suggestions = found.suggestions ?? [];
  const items = value && !suggestions.some(({ id }) => id === value.id) ? [value, ...suggestions] : suggestions;

  return (
    <Combobox.Root
      items={items}
      value={value}
      itemToStringLabel={(item: Suggestion) => item.label}
      isItemEqualToValue={(item: Suggestion, chosen: Suggestion) => item.id === chosen.id}
      filter={null}
      autoHighlight
      onValueChange={(chosen: Suggestion | null) => onChange(chosen)}
      onInputValueChange={setText}
    >
      <Field label={label} hint={hint}>
        {(control) => (
          <Combobox.InputGroup className="relative">
            <Combobox.Input
              {...control}
              placeholder={placeholder}
              autoComplete="off"
              spellCheck={false}
              className={cx(CONTROL_CLASS, "pr-11")}
            />
            <Combobox.Clear
              aria-label={`Clear ${label.toLowerCase()}`}
              className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-control text-muted hover:text-ink"
            >
              <X aria-hidden="true" className="size-4" />
            </Combobox.Clear>
          </Combobox.InputGroup>
        )}
      </Field>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup
            aria-busy={found.text !== text || undefined}
            className="max-h-[min(var(--available-height),20rem)] w-[var(--anchor-width)] min-w-64 max-w-[var(--available-width)] overflow-y-auto overscroll-contain rounded-control border border-edge bg-raised py-1 shadow-2xl"
          >
            <Combobox.Status className="px-3 text-sm text-muted">
              {statusOf(found, text, isChosen, emptyText)}
            </Combobox.Status>
            <Combobox.List>
              {(item: Suggestion) => (
                <Combobox.Item
                  key={item.id}
                  value={item}
                  className="grid min-h-11 cursor-default grid-cols-[1fr_auto] items-center gap-x-3 px-3 py-1.5 text-sm select-none data-highlighted:bg-line sm:min-h-9"
                >
                  <span className="min-w-0">
                    <span className="block truncate font-semibold">{item.label}</span>
                    <span className="block truncate text-xs text-muted">{item.detail}</span>
                  </span>
                  <Combobox.ItemIndicator>
                    <Check aria-hidden="true" className="size-4 text-brass" />
                  </Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

interface Found {
  /** What was searched for; null before the first search. */
  readonly text: string | null;
  /** Null when the server could not be asked. */
  readonly suggestions: readonly Suggestion[] | null;
}

function statusOf(found: Found, text: string, isChosen: boolean, emptyText: string): string | null {
  if (isChosen) return null;
  if (found.text !== text) return "Searching…";
  if (found.suggestions === null) return "The search did not answer. Type on to try again.";

  return found.suggestions.length === 0 ? emptyText : null;
}
