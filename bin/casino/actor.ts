/** Who the audit trail names for what the command line does. */
export const ACTOR = "cli";
