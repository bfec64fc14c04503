export { ListNow } from "./list-now";
