export { type CreateOperatorRefusal, createOperator } from "./create-operator";
export { verifyOperator } from "./verify-operator";
