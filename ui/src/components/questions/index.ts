export { AnsweredQuestions, answerText } from "./answered-questions";
export { QuestionCard } from "./question-card";
