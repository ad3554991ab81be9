import { aggregator } from "@/lib/aggregator";
import { migrate } from "@/lib/db/migrate";
import { createOperator } from "@/lib/staff";
import { type Answer, CommandError } from "./answer";
import type { CommandGroup } from "./command-group";
import { choosePassword } from "./password";
import { withDatabase, withDatabaseUrl } from "./with-database";

/** `migrate`, `admin create`, `games sync`. */
export function addOtherCommands(group: CommandGroup): void {
  group.addCommand("migrate", "bring the database up to date", migrateDatabase);
  group
    .addGroup("admin", "the casino's own people")
    .addCommand("create", "create an operator", createAdmin)
    .requiredOption("--username <name>", "one person each")
    .option("--password <text>", "asked for, or made up, when missing")
    .option("--role <id>", "owner, manager, support, finance, viewer or a role of your own", "owner");
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

async function createAdmin(options: { username: string; password?: string; role: string }): Promise<Answer> {
  const { password, isGenerated } = await choosePassword(options.password);
  const { username, role: roleId } = options;
  const created = await withDatabase((db) => createOperator(db, { username, password, roleId }));
  if (!created.ok) throw new CommandError(created.code, `Operator ${username} was not created: ${created.code}`);

  return {
    json: { ...created.value, ...(isGenerated ? { password } : {}) },
    text: `Operator ${created.value.username} created${isGenerated ? `, password ${password} (shown once)` : ""}`,
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
