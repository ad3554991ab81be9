export { type AuditRecord, isAudited, isRecordedBefore, recordAudit } from "./record-audit";
