export { answerCallback, type CallbackAnswer, type CallbackRequest } from "./answer-callback";
