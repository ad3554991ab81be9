export {
  isClosedTo,
  type Maintenance,
  type MaintenancePhase,
  MESSAGE_LANGUAGES,
  type MessageLanguage,
  phaseOf,
} from "./maintenance";
export { getMaintenance, readMaintenance } from "./read-maintenance";
export { listGuests, MAX_GUESTS, type MaintenanceGuest, setGuests, type UnknownPlayers } from "./set-guests";
export {
  endMaintenance,
  MAINTENANCE_SUBJECT,
  type MaintenanceActor,
  type MaintenancePlan,
  setMaintenance,
} from "./set-maintenance";
