import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rehearseSearch } from "./rehearse-search";
import type { BrowserCatalogue } from "./use-catalogue";

beforeEach(() => vi.stubGlobal("window", { requestIdleCallback: (run: () => void) => setTimeout(run) }));
afterEach(() => vi.unstubAllGlobals());

test("searches for the beginnings of a name there is, and for one there is not", async () => {
  const search = vi.fn();

  await rehearseSearch(catalogueOf(["Crown"], search), () => true);

  const queries = search.mock.calls.map(([query]) => query);
  expect(queries).toEqual(expect.arrayContaining(["C", "Cr", "Crown"]));
  expect(queries.filter((query) => !"Crown".startsWith(query))).not.toEqual([]);
});

test("stops when somebody types, and does nothing where there are no games", async () => {
  const search = vi.fn();

  await rehearseSearch(catalogueOf(["Crown"], search), () => search.mock.calls.length < 2);
  await rehearseSearch(catalogueOf([], search), () => true);

  expect(search).toHaveBeenCalledTimes(2);
});

function catalogueOf(names: string[], search: () => unknown): BrowserCatalogue {
  return { games: names.map((name) => ({ name })), search } as unknown as BrowserCatalogue;
}
