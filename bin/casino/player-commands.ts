import { Option } from "commander";
import { formatCents, parseAmount, parseCents } from "@/lib/money";
import { createPlayer, PLAYER_STATUSES, type PlayerStatus, type PlayerSummary, setPlayerStatus } from "@/lib/players";
import { ACTOR } from "./actor";
import { type Answer, CommandError } from "./answer";
import { type CommandGroup, UsageError } from "./command-group";
import { getPlayer, unknownPlayer } from "./get-player";
import { choosePassword } from "./password";
import { addProtectionCommands } from "./protection-commands";
import { withDatabase } from "./with-database";

interface CreateOptions {
  username: string;
  password?: string;
  currency: string;
  balance?: string;
  balanceCents?: string;
}

/** `player create | show | status | exclude | limit`. */
export function addPlayerCommands(group: CommandGroup): void {
  const player = group.addGroup("player", "players and their money");
  player
    .addCommand("create", "create a player with an account", create)
    .requiredOption("--username <name>", "1 to 32 of a-z 0-9 _ -")
    .option("--password <text>", "asked for, or made up, when missing")
    .requiredOption("--currency <code>", "ISO 4217, such as USD; never changes")
    .addOption(new Option("--balance <amount>", "opening balance, such as 10.00").conflicts("balanceCents"))
    .option("--balance-cents <cents>", "the same in cents, such as 1000");
  player.addCommand("show", "show a player", show).requiredOption("--username <name>", "whom");
  player
    .addCommand("status", "freeze, close or reopen a player", setStatus)
    .requiredOption("--username <name>", "whom")
    .addOption(new Option("--set <status>", "the new status").choices(PLAYER_STATUSES).makeOptionMandatory())
    .option("--reason <text>", "goes into the audit trail", "by command line");
  addProtectionCommands(player);
}

async function create(options: CreateOptions): Promise<Answer> {
  const balanceCents = openingBalance(options);
  const { password, isGenerated } = await choosePassword(options.password);
  const { username, currency } = options;
  const created = await withDatabase((db) =>
    createPlayer(db, { username, password, currency, balanceCents, actor: ACTOR }),
  );
  if (!created.ok) throw new CommandError(created.code, `Player ${username} was not created: ${created.code}`);

  return answerFor(created.value, isGenerated ? password : undefined);
}

async function show({ username }: { username: string }): Promise<Answer> {
  return answerFor(await withDatabase((db) => getPlayer(db, username)));
}

async function setStatus(options: { username: string; set: PlayerStatus; reason: string }): Promise<Answer> {
  const changed = await withDatabase(async (db) => {
    const { id } = await getPlayer(db, options.username);

    return setPlayerStatus(db, { playerId: id, status: options.set, reason: options.reason, actor: ACTOR });
  });
  if (!changed.ok) throw unknownPlayer(options.username);

  return answerFor(changed.value);
}

function openingBalance({ balance, balanceCents }: CreateOptions): bigint {
  const cents = balanceCents === undefined ? parseAmount(balance ?? "0") : parseCents(balanceCents);
  if (cents === null || cents < 0n) throw new UsageError("The opening balance must be an amount of zero or more.");

  return cents;
}

function answerFor(player: PlayerSummary, password?: string): Answer {
  const { id, username, currency, status, balanceCents, createdAt } = player;
  const shownOnce = password === undefined ? {} : { password };

  return {
    json: { id, username, currency, status, balanceCents, createdAt, ...shownOnce },
    text: [
      `Player ${username} (${status}) has ${formatCents(balanceCents, currency)}`,
      `id ${id}`,
      ...(password === undefined ? [] : [`password ${password} (shown once)`]),
    ].join("\n"),
  };
}
