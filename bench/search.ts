// Search as you type over the whole catalogue, beside a plain look through all names.
import { createGameSearch } from "@/lib/games/search";

const WORDS = ["Amber", "Bonanza", "Café", "Dragon", "Eldorado", "Fruit", "Gates", "Lightning", "Pirate", "Starlight"];
const QUERIES = ["b", "bonanza", "bonaza", "cafe", "starlihgt", "studio 12", "dragon 4711", "zzz nothing"];
const REPEATS = 20;

for (const count of [4_200, 40_000]) {
  const games = Array.from({ length: count }, (_, index) => ({
    name: `${WORDS[index % WORDS.length]} ${WORDS[(index * 7) % WORDS.length]} ${index}`,
    studioName: `Studio ${index % 60}`,
    type: "slots",
    studio: `studio-${index % 60}`,
  }));
  const search = createGameSearch(games);
  const names = games.map(({ name, studioName }) => `${name} ${studioName}`.toLowerCase());
  const plain = (query: string) => names.filter((name) => query.split(" ").every((term) => name.includes(term)));

  const plainMs = medianMs(plain);
  const searchMs = medianMs((query) => search(query, {}));
  console.log(
    `${String(count).padStart(6)} games: search ${searchMs.toFixed(2)} ms, plain look ${plainMs.toFixed(2)} ms, ` +
      `ratio ${(searchMs / plainMs).toFixed(1)}`,
  );
}

function medianMs(run: (query: string) => unknown): number {
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    for (const query of QUERIES) {
      const startedAt = performance.now();
      run(query);
      times.push(performance.now() - startedAt);
    }
  }

  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}
