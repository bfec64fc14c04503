// The requirements a statement would answer; those whose mark is taken away are excepted.

import { Button, Checkbox, Search } from "@digdir/designsystemet-react";
import { useDeferredValue, useState } from "react";
import { useWords } from "../../../locales/words";
import styles from "../steps.module.css";

const SHOWN_FIRST = 100;

interface ExceptionsProps {
  reach: string[];
  titles: Map<string, string>;
  except: ReadonlySet<string>;
  onToggle: (id: string, on: boolean) => void;
}

export function Exceptions({ reach, titles, except, onToggle }: ExceptionsProps) {
  const words = useWords();
  const said = words.declaration;
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text).toLowerCase();
  const [most, setMost] = useState(SHOWN_FIRST);
  const shown = reach.filter((id) => (titles.get(id) ?? id).toLowerCase().includes(wanted));
  return (
    <>
      {reach.length > 10 ? (
        <Search data-size="sm">
          <Search.Input
            aria-label={said.searchExceptions}
            placeholder={said.searchExceptions}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Search.Clear aria-label={words.requirements.clearSearch} onClick={() => setText("")} />
        </Search>
      ) : null}
      <fieldset className={styles.choices}>
        <legend>{said.exceptions}</legend>
        {shown.slice(0, most).map((id) => (
          <Checkbox
            key={id}
            value={id}
            label={titles.get(id) ?? id}
            checked={!except.has(id)}
            onChange={(event) => onToggle(id, event.target.checked)}
          />
        ))}
        {shown.length > most ? (
          <div>
            <Button variant="tertiary" data-size="sm" onClick={() => setMost(most + SHOWN_FIRST)}>
              {said.showMore(Math.min(shown.length - most, SHOWN_FIRST))}
            </Button>
          </div>
        ) : null}
      </fieldset>
    </>
  );
}
