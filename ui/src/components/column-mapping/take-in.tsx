// The last of it: whether the rows are also kept as a set, and the button that takes them in. Where it cannot, it says why
// and stays where the keyboard can find it.

import { Button, Checkbox, Textfield } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useWords } from "../../locales/words";

interface KeepAsSetProps {
  label: string;
  on: boolean;
  name: string;
  onChange: (on: boolean) => void;
  onName: (name: string) => void;
}

export function KeepAsSet({ label, on, name, onChange, onName }: KeepAsSetProps) {
  const said = useWords().imports;
  return (
    <>
      <Checkbox
        label={label}
        description={said.asSetHelp}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      {on ? (
        <Textfield
          label={said.setName}
          value={name}
          maxLength={200}
          onChange={(event) => onName(event.target.value)}
        />
      ) : null}
    </>
  );
}

/** A set is first called as the file is. */
export function setNameOf(file: string): string {
  return file.replace(/\.[^.]+$/, "");
}

interface TakeInProps {
  label: string;
  pending: boolean;
  /** Why nothing can be taken in as it stands. */
  refused: string | undefined;
  onTake: () => void;
}

export function TakeIn({ label, pending, refused, onTake }: TakeInProps) {
  const reason = useId();
  const still = refused !== undefined || pending;
  return (
    <div className="kk-row">
      <Button
        aria-disabled={still || undefined}
        aria-describedby={refused ? reason : undefined}
        onClick={() => (still ? undefined : onTake())}
      >
        {label}
      </Button>
      {refused ? (
        <span id={reason} className="kk-quiet">
          {refused}
        </span>
      ) : null}
    </div>
  );
}
