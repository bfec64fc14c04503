// The frame around one thing that is worked on: its name, «Lagret», undo and redo, a badge, the steps and the page of the
// step one is on.

import { Button } from "@digdir/designsystemet-react";
import { ArrowRedoIcon, ArrowUndoIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useWords } from "../../locales/words";
import { useToasts } from "../../state/toasts";
import { useShortcut } from "../../state/use-shortcut";
import { WindowPart } from "../page-heading";
import { SavedNote } from "../saved-note";
import styles from "./record-frame.module.css";

interface RecordFrameProps {
  /** The key its changes are saved under. */
  id: string;
  name: string;
  /** What stands beside the name, such as a version. */
  aside?: ReactNode;
  changedAt: string;
  /** What undo would take back, in words; `undefined` when there is nothing. */
  undo: string | undefined;
  redo: string | undefined;
  /** Answers whether it was done. */
  onUndo: () => Promise<boolean>;
  onRedo: () => Promise<boolean>;
  badge?: ReactNode;
  steps: ReactNode;
  children: ReactNode;
}

export function RecordFrame(props: RecordFrameProps) {
  const { id, name, aside, changedAt, undo, redo, onUndo, onRedo, badge, steps, children } = props;
  const words = useWords();
  const { tell } = useToasts();
  const said = words.procurement;

  // What changes may be out of sight, so it is said what it was.
  async function runUndo() {
    if (undo !== undefined && (await onUndo())) tell({ text: said.undid(undo) });
  }
  async function runRedo() {
    if (redo !== undefined && (await onRedo())) tell({ text: said.redid(redo) });
  }

  useShortcut([{ key: "z", ctrl: true, shift: false }], () => void runUndo());
  useShortcut(
    [
      { key: "y", ctrl: true },
      { key: "z", ctrl: true, shift: true },
    ],
    () => void runRedo(),
  );
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <p className={styles.name}>{name}</p>
        {aside}
        <SavedNote id={id} changedAt={changedAt} />
        <span className={styles.tools}>
          <Tool
            label={undo === undefined ? said.nothingToUndo : said.undoWhat(undo)}
            keys="Ctrl+Z"
            can={undo !== undefined}
            onUse={() => void runUndo()}
          >
            <ArrowUndoIcon aria-hidden />
          </Tool>
          <Tool
            label={redo === undefined ? said.nothingToRedo : said.redoWhat(redo)}
            keys="Ctrl+Y"
            can={redo !== undefined}
            onUse={() => void runRedo()}
          >
            <ArrowRedoIcon aria-hidden />
          </Tool>
          {badge}
        </span>
      </div>
      {steps}
      <div className={styles.content}>
        <WindowPart value={name}>{children}</WindowPart>
      </div>
    </div>
  );
}

interface ToolProps {
  label: string;
  keys: string;
  can: boolean;
  onUse: () => void;
  children: ReactNode;
}

function Tool({ label, keys, can, onUse, children }: ToolProps) {
  return (
    <Button
      variant="tertiary"
      data-color="neutral"
      icon
      aria-label={label}
      title={`${label} (${keys})`}
      aria-disabled={!can}
      onClick={onUse}
    >
      {children}
    </Button>
  );
}
