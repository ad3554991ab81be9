export { type EventKind, recordEvent } from "./record-event";
