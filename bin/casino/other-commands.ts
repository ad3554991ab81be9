import { aggregator } from "@/lib/aggregator";
import { migrate } from "@/lib/db/migrate";
import { type Answer, CommandError } from "./answer";
import type { CommandGroup } from "./command-group";
import { withDatabase, withDatabaseUrl } from "./with-database";

/** `migrate`, `games sync`. */
export function addOtherCommands(group: CommandGroup): void {
  group.addCommand("migrate", "bring the database up to date", migrateDatabase);
  group
    .addGroup("games", "the catalogue")
    .addCommand("sync", "fetch the aggregator's games", syncGames)
    .option("--force", "also when the list has lost most of the games");
}

async function migrateDatabase(): Promise<Answer> {
  const applied = await withDatabaseUrl((url) => migrate(url));

  return {
    json: { applied },
    text: applied.length === 0 ? "The database is up to date" : `Applied:\n${applied.join("\n")}`,
  };
}

async function syncGames({ force: isForced = false }: { force?: boolean }): Promise<Answer> {
  // Only this command needs the catalogue's code.
  const { syncCatalogue } = await import("@/lib/games");
  const synced = await withDatabase((db) => syncCatalogue(db, aggregator(), { isForced }));
  if (!synced.ok) {
    const hint = synced.code === "LIST_SHRUNK" ? "; when the list is right, --force takes it over" : "";
    throw new CommandError(synced.code, `The games were not synced: ${synced.code}${hint}`);
  }

  return { json: { ...synced.value }, text: `Games synced: ${JSON.stringify(synced.value)}` };
}
