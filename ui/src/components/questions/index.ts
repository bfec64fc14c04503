// A question and its answer, in a procurement and for a product.

export { AnsweredQuestion, AnsweredQuestions, answerText } from "./answered-questions";
export { QuestionCard } from "./question-card";
