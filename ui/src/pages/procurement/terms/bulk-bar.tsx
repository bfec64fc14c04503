// One term for all selected requirements. What is chosen is only used on the button, since it reaches many.

import { Button, Select } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { AnswerFormat } from "../../../api/generated/AnswerFormat";
import type { Fulfilment } from "../../../api/generated/Fulfilment";
import type { ProcurementRole } from "../../../api/generated/ProcurementRole";
import type { Row } from "../../../api/generated/Row";
import type { TermsChange } from "../../../api/generated/TermsChange";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useWords } from "../../../locales/words";
import styles from "./bulk-bar.module.css";
import { DocumentationPanel } from "./documentation-panel";
import { FormatSelect, FulfilmentInput, RoleSelect, WeightInput } from "./fields";
import { COLUMNS, type Column } from "./row-fields";
import { fulfilmentChange, isDate, roleChange } from "./terms-rows";
import type { ResetTerms, SetTerms } from "./use-terms";

interface BulkBarProps {
  rows: Row[];
  vocabulary: Vocabulary;
  set: SetTerms;
  reset: ResetTerms;
  onClear: () => void;
}

export function BulkBar({ rows, vocabulary, set, reset, onClear }: BulkBarProps) {
  const words = useWords();
  const said = words.terms;
  const [term, setTerm] = useState<Column>("role");
  const [role, setRole] = useState<ProcurementRole>("absolute_requirement");
  const [fulfilment, setFulfilment] = useState<Fulfilment>({ kind: "at_tender" });
  const [format, setFormat] = useState<AnswerFormat>("yes_no");
  const [weight, setWeight] = useState<number | null>(null);
  const ids = rows.map((row) => row.id);

  function use(terms: TermsChange) {
    void set(ids, terms, said.saidSet(ids.length, said.columns[term]));
  }

  function apply() {
    if (term === "role") use(roleChange(role, rows));
    if (term === "fulfilment" && !(fulfilment.kind === "by" && !isDate(fulfilment.date))) {
      use(fulfilmentChange(fulfilment));
    }
    if (term === "format") use({ kind: "format", format });
    if (term === "weight") use({ kind: "weight", weight });
  }

  const value = {
    role: <RoleSelect label={said.columns.role} roles={vocabulary.roles} value={role} onChange={setRole} />,
    fulfilment: (
      <FulfilmentInput label={said.columns.fulfilment} value={fulfilment} onChange={setFulfilment} />
    ),
    format: (
      <FormatSelect
        label={said.columns.format}
        formats={vocabulary.formats}
        value={format}
        onChange={setFormat}
      />
    ),
    weight: <WeightInput label={said.columns.weight} saved={weight} onSave={setWeight} />,
    documentation: null,
  }[term];

  return (
    <section className={styles.bar} aria-label={said.bulk}>
      <div className={styles.line}>
        <b role="status">{said.selected(rows.length)}</b>
        <Select
          aria-label={said.bulkTerm}
          className={styles.term}
          value={term}
          onChange={(event) => setTerm(COLUMNS.find((one) => one === event.target.value) ?? "role")}
        >
          {COLUMNS.map((column) => (
            <Select.Option key={column} value={column}>
              {said.columns[column]}
            </Select.Option>
          ))}
        </Select>
        {value ? (
          <>
            <span className={styles.value}>{value}</span>
            <Button onClick={apply}>{said.apply(rows.length)}</Button>
          </>
        ) : null}
        <span className={styles.rest}>
          <Button variant="tertiary" onClick={() => void reset(ids)}>
            {said.reset}
          </Button>
          <Button variant="tertiary" onClick={onClear}>
            {said.unselect}
          </Button>
        </span>
      </div>
      {term === "documentation" ? (
        <DocumentationPanel
          legend={said.documentationOfMany(rows.length)}
          evidence={vocabulary.evidence}
          chosen={[]}
          onUse={(documentation) => use({ kind: "documentation", documentation })}
          onReset={() => use({ kind: "documentation", documentation: null })}
          onClose={() => setTerm("role")}
        />
      ) : null}
    </section>
  );
}
