// How much of the catalogue is asked for: the core, some themes more, or everything; and what each step more costs the
// one who must answer.

import { Button, Checkbox, Fieldset, Radio } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import type { Width } from "../../../api/generated/Width";
import { useChange } from "../../../api/mutations";
import { useRows } from "../../../api/queries";
import { Loaded } from "../../../components/loaded";
import { useWords } from "../../../locales/words";
import styles from "./width-panel.module.css";

interface WidthPanelProps {
  view: ProcurementView;
  vocabulary: Vocabulary;
  onClose: () => void;
}

interface Cost {
  all: number;
  /** Of them, for the vendor to answer. */
  vendor: number;
}

/** What the extended requirements that apply come to, by theme. */
export function costsOf(rows: Row[]): Map<string, Cost> {
  const costs = new Map<string, Cost>();
  for (const row of rows) {
    if (row.tier !== "extended" || row.verdict.verdict !== "applies") continue;
    const cost = costs.get(row.theme) ?? { all: 0, vendor: 0 };
    cost.all += 1;
    if (row.responsibility !== "municipality") cost.vendor += 1;
    costs.set(row.theme, cost);
  }
  return costs;
}

export function WidthPanel({ view, vocabulary, onClose }: WidthPanelProps) {
  const words = useWords();
  const rows = useRows(view.id, true);
  const heading = useId();
  return (
    <section className={styles.panel} aria-labelledby={heading} id="width-panel">
      <div className={styles.head}>
        <h2 className={styles.heading} id={heading}>
          {words.requirements.width}
        </h2>
        <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={onClose}>
          {words.common.close}
        </Button>
      </div>
      <p className={styles.lead}>{words.requirements.widthLead}</p>
      <Loaded query={rows}>
        {(data) => <WidthChoice view={view} vocabulary={vocabulary} costs={costsOf(data.rows)} />}
      </Loaded>
    </section>
  );
}

interface WidthChoiceProps {
  view: ProcurementView;
  vocabulary: Vocabulary;
  costs: Map<string, Cost>;
}

function WidthChoice({ view, vocabulary, costs }: WidthChoiceProps) {
  const words = useWords();
  const said = words.requirements;
  const { change } = useChange(view.id);
  const name = useId();
  const { width } = view;
  // «Some themes» with none chosen yet is the core to the program, but the person is about to choose.
  const [choosing, setChoosing] = useState(false);
  const chosen = width.everything ? "all" : width.themes.length > 0 || choosing ? "themes" : "core";
  const themes = vocabulary.themes.filter((theme) => costs.has(theme.id) || width.themes.includes(theme.id));
  const whole = [...costs.values()].reduce(
    (sum, cost) => ({ all: sum.all + cost.all, vendor: sum.vendor + cost.vendor }),
    { all: 0, vendor: 0 },
  );
  const set = (next: Width) => void change({ change: "width", width: next }, { said: said.widthChanged });
  const cost = ({ all, vendor }: Cost) => said.widthCost(all, vendor);
  if (themes.length === 0) return <p>{said.widthNothing}</p>;
  return (
    <div className={styles.choice}>
      <Fieldset>
        <Fieldset.Legend className="kk-hidden">{said.width}</Fieldset.Legend>
        <Radio
          name={name}
          value="core"
          label={said.widthCore}
          checked={chosen === "core"}
          onChange={() => {
            setChoosing(false);
            set({ everything: false, themes: [] });
          }}
        />
        <Radio
          name={name}
          value="themes"
          label={said.widthThemes}
          checked={chosen === "themes"}
          onChange={() => {
            setChoosing(true);
            if (width.everything) set({ everything: false, themes: width.themes });
          }}
        />
        <Radio
          name={name}
          value="all"
          label={said.widthAll}
          description={cost(whole)}
          checked={chosen === "all"}
          onChange={() => set({ everything: true, themes: width.themes })}
        />
      </Fieldset>
      {chosen === "themes" ? (
        <Fieldset>
          <Fieldset.Legend>{said.themes}</Fieldset.Legend>
          <div className={styles.themes}>
            {themes.map((theme) => (
              <Checkbox
                key={theme.id}
                value={theme.id}
                label={theme.name}
                description={cost(costs.get(theme.id) ?? { all: 0, vendor: 0 })}
                checked={width.themes.includes(theme.id)}
                onChange={(event) =>
                  set({
                    everything: false,
                    themes: event.target.checked
                      ? [...width.themes, theme.id]
                      : width.themes.filter((other) => other !== theme.id),
                  })
                }
              />
            ))}
          </div>
        </Fieldset>
      ) : null}
    </div>
  );
}
