export { EVENT_KINDS, type EventKind } from "./event-kinds";
export { startHeartbeat } from "./heartbeat";
export { recordEvent } from "./record-event";
