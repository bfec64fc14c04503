// The words of an answer: the fields that its value needs first, the others folded away. Each saves itself.

import { Field, Label, Select, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { errorText } from "../../../api/errors";
import type { AnswerValue } from "../../../api/generated/AnswerValue";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { GivenAnswer } from "../../../api/generated/GivenAnswer";
import type { Responsibility } from "../../../api/generated/Responsibility";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { AutosaveField } from "../../../components/autosave-field";
import { fieldSize } from "../../../components/field-size";
import fields from "../../../components/field-size/field-size.module.css";
import { useWords } from "../../../locales/words";
import own from "./answer-pane.module.css";
import type { Answers } from "./use-answers";

interface AnswerFieldsProps {
  row: DeclarationRow;
  value: AnswerValue | null;
  /** «Planlagt» is chosen and waits for its date. */
  planning: boolean;
  vocabulary: Vocabulary;
  answers: Answers;
  onPlanned: () => void;
}

export function AnswerFields({ row, value, planning, vocabulary, answers, onPlanned }: AnswerFieldsProps) {
  const words = useWords();
  const said = words.declaration;
  const { answer } = row;
  const save = (part: Partial<GivenAnswer>) => answers.give(row, part, { quiet: true });
  const dated = value === "planned" || value === "partly" || (answer?.planned ?? null) !== null;
  const deviates = value === "partly" || value === "not_met" || (answer?.deviation ?? "") !== "";
  const ownParts = (answer?.documentation ?? "") !== "" || (answer?.responsibility ?? null) !== null;
  const listed = vocabulary.responsibilities.find(({ id }) => id === row.responsibility)?.name ?? "";

  const description = (
    <AutosaveField
      label={value === null ? said.description : said.descriptionFor[value]}
      saved={answer?.description ?? ""}
      multiline
      save={(text) => save({ description: text })}
    />
  );
  const deviation = (
    <AutosaveField
      label={said.deviation}
      description={said.deviationHelp}
      saved={answer?.deviation ?? ""}
      multiline
      save={(text) => save({ deviation: text })}
    />
  );
  const documentation = (
    <AutosaveField
      label={said.documentation}
      description={said.documentationHelp}
      saved={answer?.documentation ?? ""}
      multiline
      save={(text) => save({ documentation: text })}
    />
  );
  return (
    <div className={own.fields}>
      {dated && value === "planned" ? (
        <div data-first-field>
          <PlannedDate
            label={said.planned}
            saved={answer?.planned ?? null}
            missing={planning ? said.plannedMissing : undefined}
            save={async (planned) => {
              if (planned === null) return;
              await save(planning ? { value: "planned", planned } : { planned });
              onPlanned();
            }}
          />
        </div>
      ) : null}
      {value === "partly" ? <div data-first-field>{deviation}</div> : null}
      <div data-first-field={value === "partly" || value === "planned" ? undefined : true}>{description}</div>
      {deviates && value !== "partly" ? deviation : null}
      {dated && value !== "planned" ? (
        <PlannedDate
          label={said.partlyPlanned}
          saved={answer?.planned ?? null}
          save={async (planned) => {
            await save({ planned });
          }}
        />
      ) : null}
      <details className={own.more} open={ownParts || undefined}>
        <summary>{said.moreFields}</summary>
        <div>
          {deviates ? null : deviation}
          {documentation}
          <Field>
            <Label>{said.responsibility}</Label>
            <Select
              value={answer?.responsibility ?? ""}
              onChange={(event) =>
                void answers.give(row, {
                  responsibility: (event.target.value || null) as Responsibility | null,
                })
              }
            >
              <Select.Option value="">{said.responsibilityAsList(listed)}</Select.Option>
              {vocabulary.responsibilities
                .filter(({ id }) => id !== row.responsibility)
                .map(({ id, name }) => (
                  <Select.Option key={id} value={id}>
                    {name}
                  </Select.Option>
                ))}
            </Select>
          </Field>
        </div>
      </details>
    </div>
  );
}

interface PlannedDateProps {
  label: string;
  saved: string | null;
  /** Why the date is asked for, while there is none. */
  missing?: string | undefined;
  /** Throws when the date is refused. */
  save: (date: string | null) => Promise<void>;
}

/** A date is saved as soon as it is whole; a year half typed is not refused. */
function PlannedDate({ label, saved, missing, save }: PlannedDateProps) {
  const words = useWords();
  const [date, setDate] = useState(saved ?? "");
  const [refusal, setRefusal] = useState<unknown>();
  useEffect(() => setDate(saved ?? ""), [saved]);

  async function write(wanted: string) {
    setDate(wanted);
    setRefusal(undefined);
    if (wanted === (saved ?? "") || (wanted !== "" && wanted < "1900")) return;
    try {
      await save(wanted || null);
    } catch (error) {
      setRefusal(error);
    }
  }

  return (
    <Textfield
      type="date"
      label={label}
      description={date === "" ? missing : undefined}
      value={date}
      error={refusal === undefined ? undefined : errorText(words, refusal)}
      className={fields.field}
      style={fieldSize(18)}
      onChange={(event) => void write(event.target.value)}
    />
  );
}
