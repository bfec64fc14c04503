export { ShortcutDialog, ShortcutList } from "./shortcut-dialog";
