import { Client } from "pg";
import { GENESIS_HASH } from "@/lib/wallet/posting";
import { copyRows } from "./copy-rows";
import { DayRows } from "./day-rows";
import { prepareGames } from "./games";
import { makePeople, type Person } from "./people";
import { Random } from "./random";
import { recordStatuses } from "./record-statuses";
import { simulate } from "./simulate";
import { daysUntil } from "./span";
import { TABLES } from "./tables";

/** What a seed is to hold. */
export interface SeedPlan {
  players: number;
  postings: number;
  days: number;
  /** The same plan with the same number fills a database with the same rows. */
  seedNumber: number;
  until: Date;
  /** Told how many postings there are so far. */
  onProgress?: (postings: number) => void;
}

/** What a seed has written. */
export interface Seeded {
  players: number;
  postings: number;
  rounds: number;
  calls: number;
}

/** Nobody of a seed can sign in: no password fits. */
const NO_PASSWORD = "none: cannot sign in";

/**
 * Fills a database with players and their play: books as the wallet itself would have kept them,
 * in one transaction, so that breaking off leaves nothing behind.
 */
export async function seedDatabase(databaseUrl: string, plan: SeedPlan): Promise<Seeded> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    const isSpared = await spareChecks(client);
    const random = new Random(plan.seedNumber);
    const people = await fill(client, random, plan);
    if (isSpared) await client.query("SET LOCAL session_replication_role = origin");
    // With its triggers on: one of them links the audit trail.
    await recordStatuses(client, random, people);
    const seeded = await count(client);
    await client.query("COMMIT");
    // Plans and index-only scans need to know what has come in.
    await client.query(`VACUUM (ANALYZE) ${Object.keys(TABLES).join(", ")}, audit_entries, audit_links`);

    return seeded;
  } finally {
    // Unfinished, the transaction ends with its connection.
    await client.end();
  }
}

/**
 * Where the account may, references are not looked up row by row: each is written a moment before
 * what refers to it. What tables check of a row is checked all the same.
 */
async function spareChecks(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    "SELECT has_parameter_privilege(current_user, 'session_replication_role', 'SET') AS may",
  );
  const isAllowed = rows[0]?.may === true;
  if (isAllowed) await client.query("SET LOCAL session_replication_role = replica");

  return isAllowed;
}

async function fill(client: Client, random: Random, plan: SeedPlan): Promise<Person[]> {
  const days = daysUntil(plan.until.getTime(), plan.days);
  const from = days[0]?.from ?? plan.until.getTime();
  const { games, newRows } = await prepareGames(client, random, new Date(from));
  const taken = await client.query<{ username: string }>("SELECT username FROM players");
  const people = makePeople(
    random,
    plan.players,
    { from, until: plan.until.getTime() },
    taken.rows.map(({ username }) => username),
  );
  await copyRows(client, newRows);
  await copyRows(client, peopleRows(people));

  // One day is copied while the next is played.
  let copying: Promise<void> = Promise.resolve();
  const onProgress = plan.onProgress ?? (() => undefined);
  for await (const day of simulate({ random, people, games, days, postings: plan.postings, onProgress })) {
    await copying;
    copying = copyRows(client, day);
    // A failure is met where it is waited for.
    copying.catch(() => undefined);
  }
  await copying;
  await writeHeads(client, people);

  return people;
}

function peopleRows(people: readonly Person[]): DayRows {
  const rows = new DayRows();
  for (const { id, username, currency, status, registeredAt, bornAt } of people) {
    const createdAt = new Date(registeredAt);
    const dateOfBirth = new Date(bornAt).toISOString().slice(0, 10);
    rows.add("players", registeredAt, [id, username, NO_PASSWORD, currency, status, dateOfBirth, createdAt]);
    rows.add("accounts", registeredAt, [id, currency, `\\x${GENESIS_HASH}`, createdAt]);
  }

  return rows;
}

/** Brings every account to where its last posting left it. */
async function writeHeads(client: Client, people: readonly Person[]): Promise<void> {
  const moved = people.filter(({ account }) => account.version > 0n);
  const moment = (at: number | null) => (at === null ? null : new Date(at));
  await client.query(
    `UPDATE accounts
     SET balance_cents = head.balance_cents, version = head.version, last_hash = decode(head.last_hash, 'hex'),
         updated_at = head.updated_at, play_started_at = head.play_started_at, last_bet_at = head.last_bet_at
     FROM unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::timestamptz[])
       AS head (player_id, balance_cents, version, last_hash, updated_at, play_started_at, last_bet_at)
     WHERE accounts.player_id = head.player_id`,
    [
      moved.map(({ id }) => id),
      moved.map(({ account }) => account.balanceCents.toString()),
      moved.map(({ account }) => account.version.toString()),
      moved.map(({ account }) => account.lastHash),
      moved.map(({ lastAt }) => new Date(lastAt)),
      moved.map(({ playStartedAt }) => moment(playStartedAt)),
      moved.map(({ lastBetAt }) => moment(lastBetAt)),
    ],
  );
}

async function count(client: Client): Promise<Seeded> {
  const { rows } = await client.query<Record<keyof Seeded, string>>(
    `SELECT (SELECT count(*) FROM players) AS players, (SELECT count(*) FROM postings) AS postings,
            (SELECT count(*) FROM rounds) AS rounds, (SELECT count(*) FROM wallet_calls) AS calls`,
  );
  const { players = 0, postings = 0, rounds = 0, calls = 0 } = rows[0] ?? {};

  return { players: Number(players), postings: Number(postings), rounds: Number(rounds), calls: Number(calls) };
}
