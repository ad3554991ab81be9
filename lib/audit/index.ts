export { checkAudit } from "./check-audit";
export { type AuditRecord, isAudited, isRecordedBefore, recordAudit } from "./record-audit";
export { type AuditProblem, type AuditReport, verifyAudit } from "./verify-audit";
