export { GuidancePage } from "./guidance-page";
