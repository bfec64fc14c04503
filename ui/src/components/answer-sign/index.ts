export { AnswerSign, answerName } from "./answer-sign";
