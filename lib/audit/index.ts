export { type AuditRecord, isAudited, recordAudit } from "./record-audit";
