import { Option } from "commander";
import { type Db, inTransaction } from "@/lib/db";
import { COMMAND_LINE, createOperator, resetSignIn, setMemberActive } from "@/lib/staff";
import { type Answer, CommandError } from "./answer";
import type { CommandGroup } from "./command-group";
import { choosePassword } from "./password";
import { withDatabase } from "./with-database";

const BY_COMMAND_LINE = "by command line";

/** `admin create | status | reset-second-step`. */
export function addAdminCommands(group: CommandGroup): void {
  const admin = group.addGroup("admin", "the casino's own people");
  admin
    .addCommand("create", "create an operator", create)
    .requiredOption("--username <name>", "one person each")
    .option("--password <text>", "asked for, or made up, when missing")
    .option("--role <id>", "owner, manager, support, finance, viewer or a role of your own", "owner");
  admin
    .addCommand("status", "shut an operator out, or let them back in", setStatus)
    .requiredOption("--username <name>", "whom")
    .addOption(new Option("--set <status>", "the new status").choices(["active", "inactive"]).makeOptionMandatory())
    .option("--reason <text>", "goes into the audit trail", BY_COMMAND_LINE);
  admin
    .addCommand("reset-second-step", "let an operator set up a new second step at the next sign-in", resetSecondStep)
    .requiredOption("--username <name>", "whom")
    .option("--new-password", "also give a made-up password, changed at that sign-in")
    .option("--reason <text>", "goes into the audit trail", BY_COMMAND_LINE);
}

async function create(options: { username: string; password?: string; role: string }): Promise<Answer> {
  const { password, isGenerated } = await choosePassword(options.password);
  const { username, role: roleId } = options;
  const created = await withDatabase((db) => createOperator(db, { username, password, roleId }));
  if (!created.ok) throw new CommandError(created.code, `Operator ${username} was not created: ${created.code}`);

  return {
    json: { ...created.value, ...(isGenerated ? { password } : {}) },
    text: `Operator ${created.value.username} created${isGenerated ? `, password ${password} (shown once)` : ""}`,
  };
}

async function setStatus(options: { username: string; set: "active" | "inactive"; reason: string }): Promise<Answer> {
  const { username, set, reason } = options;
  const isActive = set === "active";
  const changed = await withDatabase(async (db) => {
    const memberId = await getOperatorId(db, username);

    return inTransaction(db, (tx) => setMemberActive(tx, { memberId, isActive, reason }, COMMAND_LINE));
  });
  if (!changed.ok && changed.code !== "UNCHANGED")
    throw new CommandError(changed.code, `Operator ${username} was not changed: ${changed.code}`);

  return { json: { username, status: set }, text: `Operator ${username} is ${set}` };
}

async function resetSecondStep(options: { username: string; newPassword?: boolean; reason: string }): Promise<Answer> {
  const { username, newPassword: withPassword = false, reason } = options;
  const reset = await withDatabase(async (db) => {
    const memberId = await getOperatorId(db, username);

    return resetSignIn(db, { memberId, withPassword, reason }, COMMAND_LINE);
  });
  if (!reset.ok) throw new CommandError(reset.code, `Operator ${username} was not changed: ${reset.code}`);

  const { password } = reset.value;

  return {
    json: { username, ...(password === null ? {} : { password }) },
    text: `Operator ${username} sets up a second step at the next sign-in${
      password === null ? "" : `, password ${password} (shown once)`
    }`,
  };
}

async function getOperatorId(db: Db, username: string): Promise<string> {
  const operator = await db.operator.findUnique({
    where: { username: username.trim().toLowerCase() },
    select: { id: true },
  });
  if (!operator) throw new CommandError("OPERATOR_UNKNOWN", `There is no operator ${username}`);

  return operator.id;
}
