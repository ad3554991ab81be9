export { type ComparedGrant, compareFreeRounds } from "./compare-free-rounds";
export { type Deletion, type DeletionCause, deleteFreeRounds } from "./delete-free-rounds";
export type { Grant, GrantCause } from "./grant";
export { type GrantRequest, grantFreeRounds } from "./grant-free-rounds";
export { DeleteFreeRounds, GrantFreeRounds } from "./grant-input";
export { type GrantsQuery, listGrants } from "./list-grants";
export { type FreeRoundsInbox, listPlayerFreeRounds, type PlayerFreeRounds } from "./list-player-free-rounds";
export { type GrantsReconciled, reconcileGrant, reconcileGrants } from "./reconcile-grant";
