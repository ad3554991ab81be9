"use client";

import { useEffect, useState } from "react";

const LINES = Array.from({ length: 24 }, (_, place) => place + 1);

/** A field and two dozen lines that each letter changes: nothing searched for, no looks. */
export default function PlainList() {
  const [query, setQuery] = useState("");
  // As the lobby does: who measures waits for it.
  useEffect(() => void document.dispatchEvent(new Event("hydrated")), []);

  return (
    <main>
      <input
        id="search"
        type="search"
        aria-label="Search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul>
        {LINES.map((line) => (
          <li key={line}>
            {query} {line}
          </li>
        ))}
      </ul>
    </main>
  );
}
