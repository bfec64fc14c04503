export { AreaStep } from "./area-step";
