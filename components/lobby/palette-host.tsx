"use client";

import { type ComponentType, useLayoutEffect, useState } from "react";
import type { CommandPaletteProps } from "./command-palette";

/** Listens for ⌘K and fetches the palette at its first use: most visits never ask for it. */
export function PaletteHost({ version, isSignedIn }: { version: string; isSignedIn: boolean }) {
  const [Palette, setPalette] = useState<ComponentType<CommandPaletteProps> | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  // At once with the page: a key pressed a moment earlier would be the browser's.
  useLayoutEffect(() => {
    const openOnShortcut = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      // Whoever presses again while its code is on the way still waits for it.
      setIsOpen((before) => Palette === null || !before);
      import("./command-palette").then(
        ({ CommandPalette }) => setPalette(() => CommandPalette),
        // Without its code there is no palette; the lobby's own search is still there.
        () => setIsOpen(false),
      );
    };
    document.addEventListener("keydown", openOnShortcut);
    return () => document.removeEventListener("keydown", openOnShortcut);
  }, [Palette]);

  return Palette ? (
    <Palette version={version} isSignedIn={isSignedIn} isOpen={isOpen} onOpenChange={setIsOpen} />
  ) : null;
}
