import { PlainError } from "@/bin/machine/places";
import { aggregator } from "@/lib/aggregator";
import { db } from "@/lib/db";
import { syncCatalogue } from "@/lib/games";
import { createPlayer } from "@/lib/players";
import { sealSecret } from "@/lib/second-factor";
import { createOperator } from "@/lib/staff";
import { DEMO_SECOND_STEP_KEY } from "./second-step";

/** Who can sign in at once. The passwords are public: this casino is reachable from this machine alone. */
export const DEMO_PLAYER = { username: "player", password: "player-demo" };
export const DEMO_OPERATOR = { username: "operator", password: "operator-demo" };

const OPENING_BALANCE_CENTS = 10_000n;

/** Fills the lobby the first time, and when its pictures lie elsewhere now; else the server keeps it fresh by itself. */
export async function syncGamesOnce(sandboxUrl: string): Promise<void> {
  const pictured = await db().game.findFirst({
    where: { imageUrl: { startsWith: `${sandboxUrl}/` } },
    select: { idHash: true },
  });
  if (pictured) return;
  const synced = await syncCatalogue(db(), aggregator());
  if (!synced.ok) throw new Error(`The games could not be fetched: ${synced.code}`);
}

/**
 * Creates the demo's people, unless they are there.
 *
 * @throws PlainError when the database is somebody's casino: accounts with known passwords have no place there.
 */
export async function createDemoPeople(): Promise<void> {
  const { player, operator } = db();
  const isOurs = await player.findUnique({ where: { username: DEMO_PLAYER.username }, select: { id: true } });
  if (!isOurs && ((await player.count()) > 0 || (await operator.count()) > 0)) {
    throw new PlainError(
      "This database has players or operators of its own; the demo would give it accounts with known passwords. " +
        "Name an empty one in DATABASE_URL, or none.",
    );
  }
  if (!isOurs) {
    const input = { ...DEMO_PLAYER, currency: "USD", balanceCents: OPENING_BALANCE_CENTS, actor: "demo" };
    const created = await createPlayer(db(), input);
    if (!created.ok) throw new Error(`The demo player was not created: ${created.code}`);
  }
  if (!(await operator.findUnique({ where: { username: DEMO_OPERATOR.username }, select: { id: true } }))) {
    const created = await createOperator(db(), { ...DEMO_OPERATOR, roleId: "owner" });
    if (!created.ok) throw new Error(`The demo operator was not created: ${created.code}`);
  }
  await giveSecondStep();
}

/** Sets the demo operator's second step up with the published key, unless they have one. */
async function giveSecondStep(): Promise<void> {
  const { id: operatorId } = await db().operator.findUniqueOrThrow({ where: { username: DEMO_OPERATOR.username } });
  const now = new Date();
  const sealedSecret = sealSecret({ operatorId }, DEMO_SECOND_STEP_KEY);
  await db().secondFactor.createMany({
    data: { operatorId, sealedSecret, createdAt: now, confirmedAt: now },
    skipDuplicates: true,
  });
}

/** Lets go of the database, so that it can be stopped. */
export async function closeDb(): Promise<void> {
  await db().$disconnect();
}
