export { ProcurementPage } from "./procurement-page";
