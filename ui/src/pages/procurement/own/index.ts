export { OwnStep } from "./own-step";
