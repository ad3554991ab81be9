export {
  type AnswerCallback,
  type CallbackAnswer,
  type CallbackRequest,
  type CallbackSettings,
  createAnswerCallback,
  wireErrorOf,
} from "./answer-callback";
export { noteForeignAddress } from "./foreign-address";
export { answerCallback } from "./this-process";
