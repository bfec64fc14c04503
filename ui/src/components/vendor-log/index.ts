export { VendorLog } from "./vendor-log";
