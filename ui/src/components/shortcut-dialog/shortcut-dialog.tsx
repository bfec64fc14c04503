// The list of keyboard short-cuts, on «?» and from the rail; also shown in Hjelp.

import { Dialog, Heading, Paragraph, Switch, Table } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { useWords } from "../../locales/words";
import { setSingleKeys, useSingleKeys } from "../../state/single-keys";
import { useShortcut } from "../../state/use-shortcut";
import styles from "./shortcut-dialog.module.css";

type Action = keyof ReturnType<typeof useWords>["frame"]["actions"];

const GROUPS = {
  everywhere: [["help", "?"]],
  procurement: [
    ["undo", "Ctrl", "Z"],
    ["redo", "Ctrl", "Y"],
    ["step", "Alt", "1–8"],
  ],
  requirements: [
    ["up_down", "↑", "↓"],
    ["mark", "␣"],
    ["range", "Shift", "↑ ↓"],
    ["mark_all", "Ctrl", "A"],
    ["open", "Enter"],
    ["include", "I"],
    ["leave_out", "U"],
    ["later", "S"],
    ["search", "/"],
  ],
  terms: [
    ["up_down", "↑", "↓"],
    ["range", "Shift", "↑ ↓"],
  ],
  declaration: [
    ["met", "J"],
    ["partly", "D"],
    ["planned", "P"],
    ["not_met", "N"],
    ["not_relevant", "I"],
    ["next", "G"],
    ["undo", "Ctrl", "Z"],
    ["redo", "Ctrl", "Y"],
    ["step", "Alt", "1–8"],
    ["search", "/"],
  ],
  evaluation: [
    ["up_down", "↑", "↓", "←", "→"],
    ["mark", "␣"],
    ["range", "Shift", "↑ ↓"],
    ["accepted", "G"],
    ["clarified", "A"],
    ["not_accepted", "I"],
    ["undo", "Ctrl", "Z"],
    ["redo", "Ctrl", "Y"],
    ["search", "/"],
  ],
  catalogue: [["search", "/"]],
} as const satisfies Record<string, readonly (readonly [Action, ...string[]])[]>;

export function ShortcutList({ level }: { level: 2 | 3 }) {
  const words = useWords();
  const on = useSingleKeys();
  return (
    <div className="kk-stack">
      <Paragraph>{words.frame.shortcutsIntro}</Paragraph>
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <section key={group}>
          <Heading level={level} data-size="2xs">
            {words.frame.groups[group]}
          </Heading>
          <Table data-size="sm" className={styles.table}>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell className={styles.key}>{words.frame.key}</Table.HeaderCell>
                <Table.HeaderCell>{words.frame.does}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {GROUPS[group].map(([action, ...pressed]) => (
                <Table.Row key={action}>
                  <Table.Cell>
                    <span className="kk-row">
                      {pressed.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </span>
                  </Table.Cell>
                  <Table.Cell>{words.frame.actions[action]}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </section>
      ))}
      <Switch
        label={words.frame.singleKeys}
        description={words.frame.singleKeysHelp}
        checked={on}
        onChange={(event) => setSingleKeys(event.target.checked)}
      />
    </div>
  );
}

/** The dialog, opened by `?` anywhere and by any element with `commandFor="shortcuts"`. */
export function ShortcutDialog() {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useShortcut([{ key: "?" }], () => dialog.current?.showModal());
  return (
    <Dialog
      ref={dialog}
      id="shortcuts"
      aria-labelledby="shortcuts-title"
      closeButton={words.common.close}
      closedby="any"
    >
      <Heading level={2} data-size="xs" id="shortcuts-title">
        {words.frame.shortcuts}
      </Heading>
      <ShortcutList level={3} />
    </Dialog>
  );
}
