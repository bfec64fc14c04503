export { ControlStep } from "./control-step";
