// The numbers of a scoring model: what partly and planned give, what themes weigh, and what single requirements weigh.

import { Details, Textfield } from "@digdir/designsystemet-react";
import type { Scoring } from "../../../api/generated/Scoring";
import type { ScoringModel } from "../../../api/generated/ScoringModel";
import { useWords } from "../../../locales/words";
import styles from "./scoring-part.module.css";

interface ModelFormProps {
  scoring: Scoring;
  model: ScoringModel;
  onChange: (model: ScoringModel) => void;
}

/** 0–100, or nothing where the field is blank or no number. */
function readWeight(text: string): number | undefined {
  if (!/^\d{1,3}$/.test(text.trim())) return undefined;
  return Math.min(100, Number(text));
}

type Weights = Record<string, number | undefined>;

function withWeight(weights: Weights, id: string, weight: number | undefined): Record<string, number> {
  const entries = Object.entries({ ...weights, [id]: weight });
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

export function ModelForm({ scoring, model, onChange }: ModelFormProps) {
  const words = useWords();
  const said = words.evaluation;
  const themes: Weights = model.theme_weights;
  const requirements: Weights = model.requirement_weights;
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <WeightField
          label={said.scoringPartly}
          value={model.partly}
          onChange={(partly) => onChange({ ...model, partly: partly ?? 0 })}
        />
        <WeightField
          label={said.scoringPlanned}
          value={model.planned}
          onChange={(planned) => onChange({ ...model, planned: planned ?? 0 })}
        />
        <WeightField
          label={said.scoringDefault}
          value={model.default_weight}
          onChange={(weight) => onChange({ ...model, default_weight: weight ?? 0 })}
        />
      </div>
      {scoring.themes.map((theme) => (
        <Details key={theme.id}>
          <Details.Summary>{theme.name}</Details.Summary>
          <Details.Content>
            <div className={styles.fields}>
              <WeightField
                label={`${said.scoringTheme}: ${theme.name}`}
                value={themes[theme.id]}
                placeholder={said.scoringThemeOwn}
                onChange={(weight) =>
                  onChange({ ...model, theme_weights: withWeight(themes, theme.id, weight) })
                }
              />
            </div>
            <ul className={styles.weights}>
              {theme.requirements.map(({ id, title, list_weight }) => (
                <li key={id}>
                  <WeightField
                    label={title}
                    value={requirements[id] ?? list_weight ?? undefined}
                    placeholder={words.common.number(model.default_weight)}
                    onChange={(weight) =>
                      onChange({ ...model, requirement_weights: withWeight(requirements, id, weight) })
                    }
                  />
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      ))}
    </div>
  );
}

interface WeightFieldProps {
  label: string;
  value: number | undefined;
  placeholder?: string;
  onChange: (value: number | undefined) => void;
}

function WeightField({ label, value, placeholder, onChange }: WeightFieldProps) {
  return (
    <Textfield
      data-size="sm"
      className={styles.weight}
      inputMode="numeric"
      label={label}
      value={value === undefined ? "" : String(value)}
      placeholder={placeholder}
      onChange={(event) => onChange(readWeight(event.target.value))}
    />
  );
}
