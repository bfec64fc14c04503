// The step Samleutsagn: one answer to many requirements, with exceptions, and what it would do before it is given.

import {
  Alert,
  Button,
  Checkbox,
  Field,
  Fieldset,
  Label,
  Paragraph,
  Radio,
  Select,
  Textfield,
} from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { useChangeDeclaration, useDeclarationRows, useStatementPreview } from "../../../api/declarations";
import type { AnswerValue } from "../../../api/generated/AnswerValue";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import type { Statement } from "../../../api/generated/Statement";
import type { StatementScope } from "../../../api/generated/StatementScope";
import { useProduct } from "../../../api/products";
import { ErrorNote } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import styles from "../steps.module.css";
import { Exceptions } from "./exceptions";

const VALUES: AnswerValue[] = ["met", "partly", "not_met", "not_relevant"];
type Scope = StatementScope["scope"];

export function StatementStep({ view }: { view: DeclarationView }) {
  const words = useWords();
  const said = words.declaration;
  return (
    <>
      <PageHeading title={said.stepNames.statement} lead={said.statementLead} />
      <div className={styles.step}>
        {view.sign_off ? (
          <Alert data-color="info">
            <Paragraph>{said.signedNotice}</Paragraph>
          </Alert>
        ) : (
          <StatementForm view={view} />
        )}
      </div>
    </>
  );
}

function StatementForm({ view }: { view: DeclarationView }) {
  const words = useWords();
  const said = words.declaration;
  const change = useChangeDeclaration(view.id);
  const rows = useDeclarationRows(view.id);
  const evidence = useProduct(view.product_known ? view.product : undefined).data?.evidence ?? [];
  const [scope, setScope] = useState<Scope>("all");
  const [theme, setTheme] = useState(view.themes[0]?.id ?? "");
  const [set, setSet] = useState(view.sets[0]?.id ?? "");
  const [value, setValue] = useState<AnswerValue>("met");
  const [description, setDescription] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  const [except, setExcept] = useState<ReadonlySet<string>>(new Set());

  const about: StatementScope = useMemo(
    () => (scope === "theme" ? { scope, theme } : scope === "set" ? { scope, set } : { scope: "all" }),
    [scope, theme, set],
  );
  // What is asked about has no exceptions, so that those that are excepted can be shown too.
  const wide: Statement = { about, except: [], value, description: "", evidence: [] };
  const preview = useStatementPreview(view.id, wide);
  const reach = preview.data?.answers ?? [];
  const answers = reach.filter((id) => !except.has(id));
  const titles = useMemo(() => new Map(rows.data?.rows.map((row) => [row.id, row.title])), [rows.data]);

  async function give() {
    if (answers.length === 0) return;
    const excepted = reach.filter((id) => except.has(id));
    const statement: Statement = { about, except: excepted, value, description, evidence: chosen };
    const given = await change(
      { change: "statement", statement },
      { said: said.statementGiven(answers.length) },
    );
    if (!given) return;
    setExcept(new Set());
    setDescription("");
    setChosen([]);
    document.getElementById("main")?.focus({ preventScroll: true });
  }

  function toggle(id: string, on: boolean) {
    const next = new Set(except);
    if (on) next.delete(id);
    else next.add(id);
    setExcept(next);
  }

  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{said.statementAbout}</Fieldset.Legend>
        {(["all", "theme", "set"] as const).map((one) => (
          <Radio
            key={one}
            name="scope"
            value={one}
            label={said.scopes[one]}
            checked={scope === one}
            onChange={() => setScope(one)}
          />
        ))}
      </Fieldset>
      {scope === "theme" ? (
        <Part label={said.whichTheme} parts={view.themes} value={theme} onChange={setTheme} />
      ) : null}
      {scope === "set" ? (
        <Part label={said.whichSet} parts={view.sets} value={set} onChange={setSet} />
      ) : null}
      <Fieldset>
        <Fieldset.Legend>{said.statementValue}</Fieldset.Legend>
        <Fieldset.Description>{said.statementPlanned}</Fieldset.Description>
        {VALUES.map((one) => (
          <Radio
            key={one}
            name="value"
            value={one}
            label={said.values[one]}
            checked={value === one}
            onChange={() => setValue(one)}
          />
        ))}
      </Fieldset>
      <Textfield
        multiline
        rows={3}
        label={`${said.statementDescription} (${words.common.optional})`}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      {evidence.length > 0 ? (
        <Fieldset>
          <Fieldset.Legend>
            {said.statementEvidence} ({words.common.optional})
          </Fieldset.Legend>
          <div className={styles.choices}>
            {evidence.map(({ item }) => (
              <Checkbox
                key={item.id}
                value={item.id}
                label={item.title}
                description={[words.products.kinds[item.kind], item.scope].filter(Boolean).join(" · ")}
                checked={chosen.includes(item.id)}
                onChange={(event) =>
                  setChosen(
                    event.target.checked ? [...chosen, item.id] : chosen.filter((other) => other !== item.id),
                  )
                }
              />
            ))}
          </div>
        </Fieldset>
      ) : null}
      <section className={styles.panel} aria-labelledby="preview">
        <h2 className={styles.title} id="preview">
          {said.preview}
        </h2>
        <div role="status">
          <p>
            <b>
              {answers.length > 0
                ? said.previewAnswers(answers.length, said.values[value])
                : said.previewNothing}
            </b>
          </p>
          {reach.length > answers.length ? <p>{said.previewExcept(reach.length - answers.length)}</p> : null}
          {(preview.data?.keeps.length ?? 0) > 0 ? (
            <p className="kk-quiet">{said.previewKeeps(preview.data?.keeps.length ?? 0)}</p>
          ) : null}
        </div>
        {preview.error ? <ErrorNote error={preview.error} retry={() => void preview.refetch()} /> : null}
        {reach.length > 0 ? (
          <Exceptions reach={reach} titles={titles} except={except} onToggle={toggle} />
        ) : null}
        <div>
          <Button aria-disabled={answers.length === 0} onClick={() => void give()}>
            {said.giveStatement(answers.length)}
          </Button>
        </div>
      </section>
    </>
  );
}

interface PartProps {
  label: string;
  parts: { id: string; name: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Part({ label, parts, value, onChange }: PartProps) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {parts.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
