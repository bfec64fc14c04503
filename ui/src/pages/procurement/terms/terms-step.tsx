// The step Rolle og svar: what each requirement is in this procurement, when it must be met, what must be enclosed and
// how it is answered, for one requirement or many at a time.

import { Button, Checkbox, Field, Label, Select } from "@digdir/designsystemet-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useProcurement, useRows, useVocabulary } from "../../../api/queries";
import { EmptyState } from "../../../components/empty-state";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { href, replace, useRoute } from "../../../router";
import { StepNav } from "../step-nav";
import { BulkBar } from "./bulk-bar";
import { TermsList } from "./terms-list";
import {
  countBy,
  type Filter,
  isOwnPart,
  readFilter,
  shownRows,
  showsWeight,
  writeFilter,
} from "./terms-rows";
import styles from "./terms-step.module.css";
import { useSelection } from "./use-selection";
import { type SetTerms, useTerms } from "./use-terms";

export function TermsStep({ id }: { id: string }) {
  const words = useWords();
  const rows = useRows(id, false);
  const vocabulary = useVocabulary();
  return (
    <>
      <PageHeading title={words.terms.title} lead={words.terms.lead} />
      <div className={styles.step}>
        <Explanation />
        <Loaded query={rows}>
          {(data) => (
            <Loaded query={vocabulary}>
              {(closed) => (
                <>
                  <OwnElsewhere id={id} rows={data.rows} />
                  <TermsOf id={id} rows={data.rows.filter((row) => row.in_list)} vocabulary={closed} />
                </>
              )}
            </Loaded>
          )}
        </Loaded>
      </div>
      <StepNav id={id} step="terms" />
    </>
  );
}

function Explanation() {
  const words = useWords();
  return (
    <div className={styles.note}>
      <p>
        <b>{words.terms.absoluteTitle}.</b> {words.terms.absoluteText}
      </p>
      <details>
        <summary>{words.terms.rolesTitle}</summary>
        <p>{words.terms.deliveryText}</p>
        <dl className={styles.roles}>
          {words.help.roles.map(([role, meaning]) => (
            <div key={role}>
              <dt>{role}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** Own requirements that are not among the rows must not be missed: what can be set of them is set where they stand. */
function OwnElsewhere({ id, rows }: { id: string; rows: Row[] }) {
  const words = useWords();
  const own = useProcurement(id).data?.own ?? [];
  const elsewhere = own.filter((one) => !rows.some((row) => row.id === one.id));
  if (elsewhere.length === 0) return null;
  return (
    <p className={styles.elsewhere}>
      {words.terms.ownElsewhere(elsewhere.length)}{" "}
      <a href={href({ page: "procurement", id, step: "own" })}>{words.terms.toOwn}</a>
    </p>
  );
}

interface TermsOfProps {
  id: string;
  rows: Row[];
  vocabulary: Vocabulary;
}

function TermsOf({ id, rows, vocabulary }: TermsOfProps) {
  const words = useWords();
  const said = words.terms;
  const route = useRoute();
  const query = (route.page === "procurement" ? route.query : undefined) ?? {};
  const asked = query.requirement;
  const filter = readFilter(query);
  const { set, reset } = useTerms(id);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string>();
  const [allWeights, setAllWeights] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  const keep = useMemo(() => new Set([...touched, ...(asked ? [asked] : [])]), [touched, asked]);
  const shown = shownRows(rows, filter, keep);
  const selection = useSelection(useMemo(() => shown.map((row) => row.id), [shown]));

  const setAndKeep: SetTerms = useCallback(
    (requirements, terms, told) => {
      setTouched((before) => new Set([...before, ...requirements]));
      return set(requirements, terms, told);
    },
    [set],
  );

  const openPanel = useCallback((wanted: string | undefined) => {
    setOpen((before) => {
      // The focus goes back to where the panel was opened.
      if (wanted === undefined && before) {
        window.requestAnimationFrame(() =>
          place.current?.querySelector<HTMLElement>(`[data-documentation="${CSS.escape(before)}"]`)?.focus(),
        );
      }
      return wanted;
    });
  }, []);

  // A link from Kontroll or Krav leads to the requirement itself.
  useEffect(() => {
    if (!asked) return;
    const row = place.current?.querySelector<HTMLElement>(`[data-requirement="${CSS.escape(asked)}"]`);
    row?.querySelector<HTMLElement>("select")?.focus({ preventScroll: true });
    // Rows get their true heights as they come into sight, so the place is found in a few rounds.
    let rounds = 4;
    let frame = 0;
    const look = () => {
      row?.scrollIntoView({ block: "center" });
      rounds -= 1;
      if (rounds > 0) frame = window.requestAnimationFrame(look);
    };
    look();
    return () => window.cancelAnimationFrame(frame);
  }, [asked]);

  function filterBy(part: Partial<Filter>) {
    setTouched(new Set());
    replace({ page: "procurement", id, step: "terms", query: writeFilter({ ...filter, ...part }) });
  }

  if (rows.length === 0) {
    return (
      <EmptyState title={said.emptyTitle} text={said.emptyText}>
        <Button asChild>
          <a href={href({ page: "procurement", id, step: "requirements" })}>{said.toRequirements}</a>
        </Button>
      </EmptyState>
    );
  }
  const weights = allWeights ? "all" : shown.some(showsWeight) ? "some" : "none";
  const selected = rows.filter((row) => selection.ids.includes(row.id));
  return (
    <div ref={place} className={styles.step} data-bulk={selected.length > 0 || undefined}>
      <Filters
        rows={rows}
        vocabulary={vocabulary}
        filter={filter}
        onFilter={filterBy}
        allWeights={allWeights}
        onAllWeights={setAllWeights}
      />
      <p className={styles.count}>
        <span role="status">{said.shown(shown.length, rows.length)}</span>
        <Weights rows={rows} />
        <span className={styles.keys}>{said.keysHelp}</span>
      </p>
      {selected.length > 0 ? (
        <BulkBar
          rows={selected}
          vocabulary={vocabulary}
          set={setAndKeep}
          reset={reset}
          onClear={() => selection.all(false)}
        />
      ) : null}
      {shown.length === 0 ? (
        <EmptyState title={said.noMatchTitle} text={said.noMatchText}>
          <Button variant="secondary" onClick={() => filterBy({ theme: "", role: "" })}>
            {said.clearFilters}
          </Button>
        </EmptyState>
      ) : (
        <TermsList
          id={id}
          rows={shown}
          vocabulary={vocabulary}
          selection={selection}
          set={setAndKeep}
          reset={reset}
          weights={weights}
          open={open}
          onOpen={openPanel}
          asked={asked}
        />
      )}
    </div>
  );
}

function Weights({ rows }: { rows: Row[] }) {
  const words = useWords();
  const weighed = rows.filter((row) => row.weight !== null);
  if (weighed.length === 0) return null;
  const total = weighed.reduce((sum, row) => sum + (row.weight ?? 0), 0);
  return (
    <span>
      {words.terms.weightsTotal(total)} {words.terms.weightHelp}
    </span>
  );
}

interface FiltersProps {
  rows: Row[];
  vocabulary: Vocabulary;
  filter: Filter;
  onFilter: (part: Partial<Filter>) => void;
  allWeights: boolean;
  onAllWeights: (on: boolean) => void;
}

function Filters({ rows, vocabulary, filter, onFilter, allWeights, onAllWeights }: FiltersProps) {
  const words = useWords();
  const said = words.terms;
  const own = rows.filter(isOwnPart).length;
  const within = rows.filter((row) => filter.municipality || !isOwnPart(row));
  const themes = countBy(within, (row) => row.theme);
  const roles = countBy(within, (row) => row.role);
  return (
    <fieldset className={styles.filters}>
      <legend className="kk-hidden">{said.filters}</legend>
      <Field className={styles.filter}>
        <Label>{said.theme}</Label>
        <Select value={filter.theme} onChange={(event) => onFilter({ theme: event.target.value })}>
          <Select.Option value="">{said.withCount(said.allThemes, within.length)}</Select.Option>
          {vocabulary.themes
            .filter(({ id }) => themes.has(id) || id === filter.theme)
            .map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {said.withCount(name, themes.get(id) ?? 0)}
              </Select.Option>
            ))}
        </Select>
      </Field>
      <Field className={styles.filter}>
        <Label>{said.role}</Label>
        <Select value={filter.role} onChange={(event) => onFilter({ role: event.target.value })}>
          <Select.Option value="">{said.withCount(said.allRoles, within.length)}</Select.Option>
          {vocabulary.roles.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {said.withCount(name, roles.get(id) ?? 0)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div className={styles.switches}>
        {own > 0 ? (
          <Checkbox
            label={<span title={said.municipalityHelp}>{said.showMunicipality(own)}</span>}
            checked={filter.municipality}
            onChange={(event) => onFilter({ municipality: event.target.checked })}
          />
        ) : null}
        <Checkbox
          label={said.showWeights}
          checked={allWeights}
          onChange={(event) => onAllWeights(event.target.checked)}
        />
      </div>
    </fieldset>
  );
}
