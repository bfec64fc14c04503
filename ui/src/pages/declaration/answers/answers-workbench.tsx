// The three panes: themes and filters, the list, the requirement with its answer. They fold to two and to one as the room
// gets less. In the list an answer goes on to the next requirement; in the requirement one stays, to write more.

import { Button } from "@digdir/designsystemet-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useDeclarationRows } from "../../../api/declarations";
import type { AnswerValue } from "../../../api/generated/AnswerValue";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { answerName } from "../../../components/answer-sign";
import { EmptyState } from "../../../components/empty-state";
import { ListTools } from "../../../components/filter-pane";
import { GroupedList, useMarks, usePanes } from "../../../components/grouped-list";
import { Loaded } from "../../../components/loaded";
import styles from "../../../components/panes/panes.module.css";
import { useWords } from "../../../locales/words";
import { type Query, useRoute } from "../../../router";
import { useAddressState } from "../../../state/use-address-state";
import { useShortcut } from "../../../state/use-shortcut";
import { AnswerFilters, filterChips } from "./answer-filters";
import { AnswerLine } from "./answer-line";
import { AnswerPane } from "./answer-pane";
import { byTheme, filtered, isAnswered, NO_FACETS, nextUnanswered, readState, writeState } from "./filter";
import { ManyBar } from "./many-bar";
import { useAnswers, withValue } from "./use-answers";

const NO_QUERY: Query = {};
const KEYS: [string, AnswerValue][] = [
  ["j", "met"],
  ["d", "partly"],
  ["p", "planned"],
  ["n", "not_met"],
  ["i", "not_relevant"],
];

interface Picked {
  id: string;
  value: AnswerValue;
  waits: boolean;
}

const toneOf = (row: DeclarationRow) => row.answer?.value ?? "none";

export function AnswersWorkbench({ view, vocabulary }: { view: DeclarationView; vocabulary: Vocabulary }) {
  const words = useWords();
  const said = words.declaration;
  const { id } = view;
  const route = useRoute();
  const [state, setState] = useAddressState({
    query: (route.page === "declaration" ? route.query : undefined) ?? NO_QUERY,
    read: readState,
    write: writeState,
    at: (query) => ({ page: "declaration", id, step: "answers", query }),
  });
  const query = useDeclarationRows(id);
  const rows = useMemo(() => query.data?.rows ?? [], [query.data]);
  // Typing stays quick: the list follows when there is time.
  const { theme, text, facets } = state;
  const criteria = useMemo(() => ({ theme, text, facets, requirement: "" }), [theme, text, facets]);
  const wanted = useDeferredValue(criteria);
  const shown = useMemo(() => filtered(rows, wanted), [rows, wanted]);
  const marks = useMarks(shown);
  const answers = useAnswers(id);
  const locked = view.sign_off !== null;

  const openId = state.requirement || shown[0]?.id;
  const open = rows.find((row) => row.id === openId);
  const marked = shown.filter((row) => marks.ids.has(row.id));

  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const panes = usePanes(frame);
  const [front, setFront] = useState<"list" | "detail">(state.requirement ? "detail" : "list");
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [focusHeading, setFocusHeading] = useState(0);
  const [spoken, setSpoken] = useState("");
  /** What was just chosen: shown before it is written, and «Planlagt» waits for its date. */
  const [picked, setPicked] = useState<Picked>();
  /** Counts up when the first field that the answer needs shall have the focus. */
  const [focusField, setFocusField] = useState(0);

  useEffect(() => {
    if (focusHeading > 0) heading.current?.focus({ preventScroll: false });
  }, [focusHeading]);

  useEffect(() => {
    if (focusField > 0)
      pane.current?.querySelector<HTMLElement>("[data-first-field] :is(input, textarea)")?.focus();
  }, [focusField]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another requirement begins at its top
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [openId]);

  const inList = () => list.current?.contains(document.activeElement) ?? false;

  function goOn(from: DeclarationRow, done: string) {
    const next = nextUnanswered(shown, from.id, new Set([from.id]));
    setSpoken(next ? done : `${done} ${said.allDone}`);
    if (next) setState({ requirement: next.id });
    return next !== undefined;
  }

  function answer(row: DeclarationRow, value: AnswerValue, goingOn: boolean) {
    if (locked) {
      setSpoken(said.signedNotice);
      return;
    }
    const done = said.said(answerName(value, words), row.title);
    const waits = value === "planned" && !row.answer?.planned;
    const mine = { id: row.id, value, waits };
    setPicked(mine);
    setSpoken(waits ? said.plannedMissing : done);
    // An answered one may fall out of what is filtered; it stays open until the person goes on.
    setState({ requirement: row.id });
    if (!waits) {
      void answers
        .give(row, withValue(value))
        .finally(() => setPicked((now) => (now === mine ? undefined : now)));
    }
    if (value === "met") {
      if (goingOn) goOn(row, done);
      return;
    }
    // The other answers need words; they are written where the requirement stands.
    setFront("detail");
    setFocusField((times) => times + 1);
  }

  function answerMany(value: AnswerValue | null, planned: string | null) {
    const ids = marked.map((row) => row.id);
    const many =
      value === null
        ? said.manyTakenBack(ids.length)
        : said.manyAnswered(ids.length, answerName(value, words));
    void answers.giveMany(ids, value, planned, { said: many });
    marks.clear();
    list.current?.focus();
  }

  function takeBack(row: DeclarationRow) {
    setPicked(undefined);
    void answers.giveMany([row.id], null, null, { said: said.saidTakenBack(row.title) });
    setFocusHeading((times) => times + 1);
  }

  function show(requirement: string) {
    setPicked(undefined);
    setState({ requirement });
  }

  function next() {
    if (!open) return;
    const fromList = inList();
    if (goOn(open, "") && !fromList) setFocusHeading((times) => times + 1);
  }

  useShortcut(
    KEYS.map(([key]) => ({ key })),
    (event) => {
      const value = KEYS.find(([key]) => key === event.key.toLowerCase())?.[1];
      if (!value) return;
      if (marked.length === 0) {
        if (open) answer(open, value, inList());
      } else if (value !== "planned" && !locked) answerMany(value, null);
    },
  );
  useShortcut([{ key: "g" }], next);
  useShortcut([{ key: "/" }], () => {
    setFront("list");
    window.requestAnimationFrame(() => search.current?.focus());
  });

  const groups = useMemo(
    () =>
      byTheme(shown).map((group) => {
        const left = group.rows.filter((row) => !isAnswered(row)).length;
        return { ...group, note: `${words.common.number(group.rows.length)} · ${said.remaining(left)}` };
      }),
    [shown, words, said],
  );
  const roleName = (row: DeclarationRow) =>
    vocabulary.roles.find((role) => role.id === row.role)?.name ?? row.role;

  const one = panes === "one";
  const listShown = !one || front === "list";
  const paneShown = !one || front === "detail";
  const clear = () => setState({ theme: "", text: "", facets: NO_FACETS });
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-panes={panes}
      data-filters={(listShown && filtersOpen) || undefined}
    >
      <p role="status" className="kk-hidden">
        {spoken}
      </p>
      <Loaded query={query}>
        {() => (
          <div className={styles.panes}>
            {listShown && (panes === "three" || filtersOpen) ? (
              <div className={styles.filters}>
                <AnswerFilters rows={rows} vocabulary={vocabulary} state={wanted} onChange={setState} />
              </div>
            ) : null}
            {listShown ? (
              <section className={styles.list} aria-label={said.panes.list}>
                <ListTools
                  search={{
                    text: state.text,
                    searchRef: search,
                    onText: (typed) => setState({ text: typed }),
                    onDown: () => list.current?.focus(),
                  }}
                  chips={filterChips(rows, vocabulary, state, setState, words)}
                  onClearChips={() => setState({ theme: "", facets: NO_FACETS })}
                  count={words.requirements.shown(shown.length, rows.length)}
                >
                  {panes === "three" ? null : (
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-expanded={filtersOpen}
                      onClick={() => setFiltersOpen(!filtersOpen)}
                    >
                      {said.panes.filters}
                    </Button>
                  )}
                </ListTools>
                {marked.length > 0 && !locked ? (
                  <ManyBar
                    product={view.product}
                    count={marked.length}
                    onAnswer={answerMany}
                    onBack={(evidence, title) =>
                      void answers.back(
                        marked.map((row) => row.id),
                        evidence,
                        { said: said.evidenceAddedMany(marked.length, title) },
                      )
                    }
                    onClear={() => {
                      marks.clear();
                      list.current?.focus();
                    }}
                  />
                ) : null}
                {shown.length > 0 ? (
                  <GroupedList
                    groups={groups}
                    open={openId}
                    marks={marks}
                    label={said.listLabel}
                    keysHelp={said.listKeys}
                    listRef={list}
                    tone={toneOf}
                    line={(row) => <AnswerLine row={row} role={roleName(row)} />}
                    onOpen={show}
                    onEnter={(requirement, byKey) => {
                      show(requirement);
                      setFront("detail");
                      if (byKey || one) setFocusHeading((times) => times + 1);
                    }}
                  />
                ) : (
                  <EmptyState title={words.requirements.noMatchTitle} text={words.requirements.noMatchText}>
                    <Button variant="secondary" data-size="sm" onClick={clear}>
                      {words.requirements.clearFilters}
                    </Button>
                  </EmptyState>
                )}
              </section>
            ) : null}
            {paneShown ? (
              <section ref={pane} className={styles.detail} aria-label={said.panes.detail}>
                {open ? (
                  <AnswerPane
                    key={open.id}
                    view={view}
                    row={open}
                    vocabulary={vocabulary}
                    answers={answers}
                    picked={picked?.id === open.id ? picked : undefined}
                    headingRef={heading}
                    onAnswer={(value) => answer(open, value, false)}
                    onTakeBack={() => takeBack(open)}
                    onPlanned={() => setPicked(undefined)}
                    onNext={next}
                    onList={
                      one
                        ? () => {
                            setFront("list");
                            window.requestAnimationFrame(() => list.current?.focus());
                          }
                        : undefined
                    }
                  />
                ) : (
                  <p className="kk-quiet">{words.requirements.openHere}</p>
                )}
              </section>
            ) : null}
          </div>
        )}
      </Loaded>
    </div>
  );
}
