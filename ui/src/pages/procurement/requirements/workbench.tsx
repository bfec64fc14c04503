// The three panes: themes and filters, the list, the requirement. They fold to two and to one as the room gets less;
// which requirement is open and what is filtered stands in the address.

import { Button, ToggleGroup } from "@digdir/designsystemet-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useRows } from "../../../api/queries";
import { EmptyState } from "../../../components/empty-state";
import { MarkedBar } from "../../../components/filter-pane";
import { useMarks, usePanes } from "../../../components/grouped-list";
import { Loaded } from "../../../components/loaded";
import styles from "../../../components/panes/panes.module.css";
import { useWords } from "../../../locales/words";
import { useShortcut } from "../../../state/use-shortcut";
import { filtered, inSegment, isFiltered, NO_FACETS, SEGMENTS, type Segment } from "./filter";
import { RequirementFilters } from "./filter-pane";
import { LeaveOutForm } from "./leave-out-form";
import { ListToolbar } from "./list-toolbar";
import { byGround, MixedGrounds } from "./mixed-grounds";
import { RequirementList } from "./requirement-list";
import { RequirementPane } from "./requirement-pane";

import { useDecisions } from "./use-decisions";
import { useListState } from "./use-list-state";

interface WorkbenchProps {
  view: ProcurementView;
  vocabulary: Vocabulary;
}

export function Workbench({ view, vocabulary }: WorkbenchProps) {
  const words = useWords();
  const said = words.requirements;
  const { id } = view;
  const [state, setState] = useListState(id);
  const query = useRows(id, state.segment !== "list");
  const own = useMemo(() => new Set(view.own.map((one) => one.id)), [view.own]);
  const rows = useMemo(() => (query.data?.rows ?? []).filter((row) => !own.has(row.id)), [query.data, own]);
  // Typing stays quick: the list follows when there is time.
  const { segment, theme, text, facets } = state;
  const criteria = useMemo(
    () => ({ segment, theme, text, facets, requirement: "" }),
    [segment, theme, text, facets],
  );
  const wanted = useDeferredValue(criteria);
  const shown = useMemo(() => filtered(rows, wanted), [rows, wanted]);
  const whole = useMemo(
    () => rows.filter((row) => inSegment(row, wanted.segment)).length,
    [rows, wanted.segment],
  );
  const marks = useMarks(shown);

  const openId = state.requirement || shown[0]?.id;
  const open = rows.find((row) => row.id === openId);

  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const leavingFrom = useRef<"list" | "pane">("pane");
  const panes = usePanes(frame);
  const [front, setFront] = useState<"list" | "detail">(state.requirement ? "detail" : "list");
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [focusHeading, setFocusHeading] = useState(0);

  useEffect(() => {
    if (focusHeading > 0) heading.current?.focus({ preventScroll: false });
  }, [focusHeading]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another requirement begins at its top
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [openId]);

  const decisions = useDecisions({
    id,
    shown,
    open,
    marks,
    goTo: (requirement, keep) => {
      const fromList = list.current?.contains(document.activeElement) ?? false;
      if (!keep) setState({ requirement });
      if (fromList) return;
      const back = leavingFrom.current === "list" && panes !== "one";
      leavingFrom.current = "pane";
      if (back) list.current?.focus();
      else setFocusHeading((times) => times + 1);
    },
  });

  function askGround(rowsToLeave = decisions.chosen) {
    leavingFrom.current = list.current?.contains(document.activeElement) ? "list" : "pane";
    setFront("detail");
    decisions.askGround(rowsToLeave);
  }

  function stopLeaving() {
    decisions.stopLeaving();
    const back = leavingFrom.current === "list" && panes !== "one";
    leavingFrom.current = "pane";
    if (back) list.current?.focus();
    else setFocusHeading((times) => times + 1);
  }

  function show(requirement: string) {
    if (decisions.leaving) decisions.stopLeaving();
    setState({ requirement });
  }

  useShortcut([{ key: "i" }], () => decisions.include());
  useShortcut([{ key: "s" }], () => decisions.later());
  useShortcut([{ key: "u" }], () => askGround());
  useShortcut([{ key: "/" }], () => {
    setFront("list");
    window.requestAnimationFrame(() => search.current?.focus());
  });

  const counts: Record<Segment, number | undefined> = {
    list: query.data ? rows.filter((row) => inSegment(row, "list")).length : undefined,
    depends: view.counts.not_determined,
    not: view.counts.does_not_apply,
  };
  const { leaving } = decisions;
  const kinds = leaving ? [...byGround(leaving).keys()] : [];
  const form =
    leaving && kinds.length > 1 ? (
      <MixedGrounds
        rows={leaving}
        onPick={(ids) => decisions.askGround(leaving.filter((row) => ids.includes(row.id)))}
        onCancel={stopLeaving}
      />
    ) : leaving && kinds[0] ? (
      <LeaveOutForm
        key={leaving.map((row) => row.id).join(" ")}
        kind={kinds[0]}
        count={leaving.length}
        before={
          leaving.length === 1 && leaving[0]?.decision?.kind === "leave_out"
            ? leaving[0].decision.deviation
            : undefined
        }
        onSave={(deviation) => decisions.leaveOut(leaving, deviation)}
        onCancel={stopLeaving}
      />
    ) : null;

  const one = panes === "one";
  const listShown = !one || front === "list";
  const paneShown = !one || front === "detail";
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-panes={panes}
      data-filters={(listShown && filtersOpen) || undefined}
    >
      <p role="status" className="kk-hidden">
        {decisions.spoken}
      </p>
      {listShown ? (
        <div className={styles.top}>
          <ToggleGroup
            aria-label={said.segment}
            className={styles.toggles}
            data-size="sm"
            value={state.segment}
            onChange={(value) => {
              const segment = SEGMENTS.find((other) => other === value) ?? "list";
              setState({ segment, requirement: "", theme: "", facets: NO_FACETS });
            }}
          >
            {SEGMENTS.map((segment) => (
              <ToggleGroup.Item key={segment} value={segment}>
                {said.segments[segment]}
                {counts[segment] === undefined ? "" : ` ${words.common.number(counts[segment])}`}
              </ToggleGroup.Item>
            ))}
          </ToggleGroup>
          {panes === "three" ? null : (
            <Button
              variant="secondary"
              data-color="neutral"
              data-size="sm"
              aria-expanded={filtersOpen}
              onClick={() => setFiltersOpen(!filtersOpen)}
            >
              {said.showFilters}
            </Button>
          )}
          {state.segment === "list" ? null : <p className={styles.help}>{said.segmentHelp[state.segment]}</p>}
        </div>
      ) : null}
      <Loaded query={query}>
        {() => (
          <div className={styles.panes}>
            {listShown && (panes === "three" || filtersOpen) ? (
              <div className={styles.filters}>
                <RequirementFilters rows={rows} vocabulary={vocabulary} state={wanted} onChange={setState} />
              </div>
            ) : null}
            {listShown ? (
              <section className={styles.list} aria-label={said.panes.list}>
                <ListToolbar
                  shown={shown}
                  whole={whole}
                  vocabulary={vocabulary}
                  state={state}
                  searchRef={search}
                  onChange={setState}
                  onInclude={(ids) =>
                    decisions.run(
                      rows.filter((row) => ids.includes(row.id)),
                      { kind: "include" },
                    )
                  }
                  onDown={() => list.current?.focus()}
                />
                {decisions.marked.length > 0 ? (
                  <MarkedBar
                    count={decisions.marked.length}
                    onClear={() => {
                      marks.clear();
                      list.current?.focus();
                    }}
                  >
                    <Button data-size="sm" onClick={() => decisions.include(decisions.marked)}>
                      {said.include}
                    </Button>
                    <Button
                      data-size="sm"
                      variant="secondary"
                      data-color="neutral"
                      onClick={() => askGround(decisions.marked)}
                    >
                      {said.leaveOut}
                    </Button>
                    <Button
                      data-size="sm"
                      variant="secondary"
                      data-color="neutral"
                      onClick={() => decisions.later(decisions.marked)}
                    >
                      {said.later}
                    </Button>
                  </MarkedBar>
                ) : null}
                {shown.length > 0 ? (
                  <RequirementList
                    rows={shown}
                    vocabulary={vocabulary}
                    open={openId}
                    marks={marks}
                    deciding={state.segment === "list"}
                    listRef={list}
                    onOpen={show}
                    onEnter={(requirement, byKey) => {
                      show(requirement);
                      setFront("detail");
                      if (byKey || one) setFocusHeading((times) => times + 1);
                    }}
                  />
                ) : (
                  <NoRows
                    segment={state.segment}
                    filtered={isFiltered(state)}
                    onClear={() => setState({ theme: "", text: "", facets: NO_FACETS })}
                  />
                )}
              </section>
            ) : null}
            {paneShown ? (
              <section ref={pane} className={styles.detail} aria-label={said.panes.detail}>
                {openId ? (
                  <RequirementPane
                    id={id}
                    requirement={openId}
                    row={open}
                    language={view.header.language}
                    vocabulary={vocabulary}
                    headingRef={heading}
                    form={form}
                    onDecide={(row, decision) => decisions.run([row], decision)}
                    onLeaveOut={(row) => askGround([row])}
                    onOpen={(requirement) => {
                      show(requirement);
                      setFocusHeading((times) => times + 1);
                    }}
                    onBack={
                      one
                        ? () => {
                            decisions.stopLeaving();
                            setFront("list");
                            window.requestAnimationFrame(() => list.current?.focus());
                          }
                        : undefined
                    }
                  />
                ) : (
                  <p className="kk-quiet">{said.openHere}</p>
                )}
              </section>
            ) : null}
          </div>
        )}
      </Loaded>
    </div>
  );
}

interface NoRowsProps {
  segment: Segment;
  filtered: boolean;
  onClear: () => void;
}

function NoRows({ segment, filtered: narrowed, onClear }: NoRowsProps) {
  const words = useWords();
  const said = words.requirements;
  if (!narrowed) return <EmptyState title={said.segments[segment]} text={said.segmentEmpty[segment]} />;
  return (
    <EmptyState title={said.noMatchTitle} text={said.noMatchText}>
      <Button variant="secondary" data-size="sm" onClick={onClear}>
        {said.clearFilters}
      </Button>
    </EmptyState>
  );
}
