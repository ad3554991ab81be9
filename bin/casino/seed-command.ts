import { type Answer, CommandError } from "./answer";
import { type CommandGroup, UsageError } from "./command-group";
import { fillDatabase } from "./seed/fill-database";
import { parseWholeNumber } from "./whole-number";
import { withDatabase } from "./with-database";

interface SeedOptions {
  players: string;
  postings: string;
  days: string;
  seedNumber: string;
  until?: string;
  intoExisting?: boolean;
}

const MAX_PLAYERS = 10_000_000;
const MAX_POSTINGS = 1_000_000_000;
const MAX_DAYS = 3_650;

/** `seed`: a casino full of people, to try the desk on. */
export function addSeedCommand(group: CommandGroup): void {
  group
    .addCommand("seed", "fill a database with players and their play, to try out what many rows do", seed)
    .option("--players <number>", "how many", "1000")
    .option("--postings <number>", "about how many", "50000")
    .option("--days <number>", "over how many days up to now", "365")
    .option("--seed-number <number>", "the same number fills a database the same way", "1")
    .option("--until <moment>", "when the last day ends, such as 2026-11-28T12:00:00Z; default: now")
    .option("--into-existing", "also into a database that has players; nothing of it takes them away again");
}

async function seed(options: SeedOptions): Promise<Answer> {
  const whole = (name: string, text: string, max: number) => parseWholeNumber(name, text, { min: 1, max });
  const players = whole("--players", options.players, MAX_PLAYERS);
  const postings = whole("--postings", options.postings, MAX_POSTINGS);
  const days = whole("--days", options.days, MAX_DAYS);
  const seedNumber = whole("--seed-number", options.seedNumber, 2 ** 31);
  const until = options.until === undefined ? new Date() : new Date(options.until);
  if (Number.isNaN(until.getTime())) throw new UsageError("--until must be a moment such as 2026-11-28T12:00:00Z.");

  const seeded = await withDatabase(async (db, databaseUrl) => {
    if (!options.intoExisting && (await db.player.findFirst({ select: { id: true } }))) {
      throw new CommandError("DATABASE_HAS_PLAYERS", "The database has players. Give --into-existing to add more.");
    }

    return fillDatabase(databaseUrl, { players, postings, days, seedNumber, until });
  });
  const words = Object.entries(seeded).map(([name, number]) => `${number.toLocaleString("en")} ${name}`);

  return {
    json: { ...seeded },
    text: `The database now has ${words.join(", ")}. None of the new players can sign in.`,
  };
}
