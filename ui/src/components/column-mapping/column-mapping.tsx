// Which sheet, which row of headers and which column holds what: the program's guess, which a person can change. The
// preview beside it follows every change.

import { Field, Fieldset, Label, Select } from "@digdir/designsystemet-react";
import type { Columns } from "../../api/generated/Columns";
import type { Field as Meaning } from "../../api/generated/Field";
import type { TableView } from "../../api/generated/TableView";
import { useWords } from "../../locales/words";
import styles from "./column-mapping.module.css";

const MEANINGS: Meaning[] = ["text", "title", "number", "theme", "role", "reason"];

interface ColumnMappingProps {
  table: TableView;
  /** `columns` is `null` for another sheet, whose columns are guessed anew. */
  onChange: (choice: { sheet: string; columns: Columns | null }) => void;
}

export function ColumnMapping({ table, onChange }: ColumnMappingProps) {
  const said = useWords().imports;
  const { sheet, columns } = table;
  function meaning(field: Meaning, column: string) {
    const fields = { ...columns.fields };
    delete fields[field];
    if (column !== "") fields[field] = Number(column);
    onChange({ sheet, columns: { ...columns, fields } });
  }
  return (
    <div className={styles.mapping}>
      {table.sheets.length > 1 ? (
        <Field>
          <Label>{said.sheet}</Label>
          <Select value={sheet} onChange={(event) => onChange({ sheet: event.target.value, columns: null })}>
            {table.sheets.map(({ name, rows }) => (
              <option key={name} value={name}>
                {said.sheetOption(name, rows)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field>
        <Label>{said.header}</Label>
        <Select
          value={columns.header ?? ""}
          onChange={(event) => {
            const header = event.target.value === "" ? null : Number(event.target.value);
            onChange({ sheet, columns: { ...columns, header } });
          }}
        >
          <option value="">{said.headerNone}</option>
          {table.top.map(({ number, text }) => (
            <option key={number} value={number}>
              {said.headerRow(number, text)}
            </option>
          ))}
        </Select>
      </Field>
      <Fieldset className={styles.columns}>
        <Fieldset.Legend>{said.columns}</Fieldset.Legend>
        <Fieldset.Description>{said.columnsHelp}</Fieldset.Description>
        <div className={styles.choices}>
          {MEANINGS.map((field) => (
            <Field key={field}>
              <Label>{said.fields[field]}</Label>
              <Select
                value={columns.fields[field] ?? ""}
                onChange={(event) => meaning(field, event.target.value)}
              >
                <option value="">{said.noColumn}</option>
                {table.heads.map(({ letters, header, sample }, column) => (
                  <option key={letters} value={column}>
                    {said.column(letters, header, sample)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </Fieldset>
    </div>
  );
}
