// Forskjeller: cards of what was found narrow the matrix beneath; an answer opens beside it with all that stands behind.

import { Button, Select, Switch, Textfield, ToggleGroup } from "@digdir/designsystemet-react";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useMatrix } from "../../../api/evaluations";
import type { EvaluationView } from "../../../api/generated/EvaluationView";
import type { FindingKind } from "../../../api/generated/FindingKind";
import type { Matrix } from "../../../api/generated/Matrix";
import { EmptyState } from "../../../components/empty-state";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { go } from "../../../router";
import { useShortcut } from "../../../state/use-shortcut";
import { CellPane } from "./cell-pane";
import styles from "./differences-part.module.css";
import { isNarrowed, type MatrixFilter, NO_FILTER, shownRows } from "./filter";
import { FindingCards } from "./finding-cards";
import { MatrixGrid } from "./matrix-grid";
import { useCells } from "./use-cells";
import { useVerdicts } from "./use-verdicts";
import { VerdictForm } from "./verdict-form";

export function DifferencesPart({ view }: { view: EvaluationView }) {
  const words = useWords();
  const said = words.evaluation;
  const matrix = useMatrix(view.id);
  if (view.submissions.length === 0) {
    return (
      <>
        <PageHeading title={said.parts.differences} />
        <EmptyState title={said.noSubmissionsTitle} text={said.noSubmissionsText} help="evaluation">
          <Button onClick={() => go({ page: "evaluation", id: view.id, part: "vendors" })}>
            {said.readAnswers}
          </Button>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <div className={styles.heading}>
        <PageHeading title={said.parts.differences} />
      </div>
      <Loaded query={matrix}>{(loaded) => <Differences view={view} matrix={loaded} />}</Loaded>
    </>
  );
}

function Differences({ view, matrix }: { view: EvaluationView; matrix: Matrix }) {
  const words = useWords();
  const said = words.evaluation;
  const [filter, setFilter] = useState<MatrixFilter>(NO_FILTER);
  const wanted = useDeferredValue(filter);
  const rows = useMemo(() => shownRows(matrix, wanted), [matrix, wanted]);
  const cells = useCells(matrix, rows);
  const grid = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The answer was opened to be read, and comes in a moment. */
  const wantsHeading = useRef(false);
  const search = useRef<HTMLInputElement>(null);
  const change = (part: Partial<MatrixFilter>) => setFilter({ ...filter, ...part });
  const marked = [...cells.marks.values()];
  const verdicts = useVerdicts(view.id, {
    chosen: marked.length > 0 ? marked : cells.active ? [cells.active] : [],
    onDone: () => {
      cells.clearMarks();
      if (document.activeElement === document.body) grid.current?.focus();
    },
  });
  // What nobody has opened is opened first, so that no answer is judged unread.
  const judge = (how: () => void) => {
    if (cells.active || marked.length > 0) how();
    else cells.goTo(cells.spot);
  };
  useShortcut([{ key: "g" }], () => judge(() => verdicts.give("accepted")));
  useShortcut([{ key: "a" }], () => judge(() => verdicts.give("clarified")));
  useShortcut([{ key: "i" }], () => judge(() => verdicts.askReason()));
  useShortcut([{ key: "/" }], () => search.current?.focus());

  function toggle(kind: FindingKind) {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    change({ kinds });
  }

  return (
    <div className={styles.part}>
      <p role="status" className="kk-hidden">
        {verdicts.spoken}
      </p>
      <FindingCards cards={view.cards} chosen={filter.kinds} onToggle={toggle} />
      <div className={styles.tools}>
        <ToggleGroup
          aria-label={said.segmentLabel}
          data-size="sm"
          value={filter.segment}
          onChange={(value) => change({ segment: value === "all" ? "all" : "findings" })}
        >
          <ToggleGroup.Item value="findings">{said.segments.findings}</ToggleGroup.Item>
          <ToggleGroup.Item value="all">{said.segments.all}</ToggleGroup.Item>
        </ToggleGroup>
        <Textfield
          ref={search}
          className={styles.search}
          data-size="sm"
          type="search"
          aria-label={said.search}
          placeholder={said.search}
          value={filter.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <Select
          className={styles.theme}
          data-size="sm"
          aria-label={said.theme}
          value={filter.theme}
          onChange={(event) => change({ theme: event.target.value })}
        >
          <Select.Option value="">{said.everyTheme}</Select.Option>
          {matrix.themes.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
        <Switch
          data-size="sm"
          label={said.onlyOpen}
          checked={filter.onlyOpen}
          onChange={(event) => change({ onlyOpen: event.target.checked })}
        />
        <span role="status" className="kk-quiet">
          {said.shown(rows.length)}
        </span>
        {marked.length > 0 ? (
          <span className="kk-row">
            <b>{said.marked(marked.length)}</b>
            <Button variant="tertiary" data-size="sm" onClick={cells.clearMarks}>
              {said.clearMarks}
            </Button>
          </span>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={said.noMatchTitle}
          text={isNarrowed(filter) ? said.noMatchFiltered : said.noMatchClean}
        >
          {isNarrowed(filter) ? (
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() => setFilter({ ...NO_FILTER, segment: filter.segment })}
            >
              {said.clear}
            </Button>
          ) : null}
        </EmptyState>
      ) : (
        <div className={styles.panes} data-open={cells.active ? true : undefined}>
          <MatrixGrid
            matrix={matrix}
            rows={rows}
            spot={cells.spot}
            open={cells.active}
            marks={cells.marks}
            gridRef={grid}
            onMove={(to) => {
              verdicts.stopAsking();
              cells.goTo(to);
            }}
            onToggle={(at) => {
              const cell = cells.at(at);
              if (cell) cells.toggle(cell);
            }}
            onMarkRange={(from, to) => cells.markAll(between(from, to).flatMap((at) => cells.at(at) ?? []))}
            onClearMarks={cells.clearMarks}
            onEnter={() => {
              wantsHeading.current = !cells.active;
              if (cells.active) heading.current?.focus();
              else cells.goTo(cells.spot);
            }}
          />
          <section className={styles.pane} aria-label={said.detail}>
            {cells.active ? (
              <CellPane
                id={view.id}
                cell={cells.active}
                headingRef={(element) => {
                  heading.current = element;
                  if (!element || !wantsHeading.current) return;
                  wantsHeading.current = false;
                  element.focus();
                }}
                onBack={() => grid.current?.focus()}
                verdict={(detail) => (
                  <VerdictForm
                    key={`${detail.submission}/${detail.requirement.id}`}
                    count={Math.max(1, marked.length)}
                    verdict={marked.length > 1 ? null : detail.verdict}
                    asking={verdicts.asking}
                    onGive={verdicts.give}
                    onAsk={verdicts.askReason}
                    onStop={verdicts.stopAsking}
                    onTakeBack={verdicts.takeBack}
                  />
                )}
              />
            ) : (
              <p className="kk-quiet">{said.openHere}</p>
            )}
          </section>
        </div>
      )}
    </div>
  );
}

/** Every place in the rectangle between two. */
function between(from: { row: number; column: number }, to: { row: number; column: number }) {
  const range = (a: number, b: number) =>
    Array.from({ length: Math.abs(a - b) + 1 }, (_, step) => Math.min(a, b) + step);
  return range(from.row, to.row).flatMap((row) =>
    range(from.column, to.column).map((column) => ({ row, column })),
  );
}
