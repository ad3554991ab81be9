export { type CreateOperatorRefusal, createOperator } from "./create-operator";
export { BUILT_IN_ROLES, type BuiltInRole, PERMISSIONS, type Permission, permissionsOf } from "./permissions";
export { verifyOperator } from "./verify-operator";
