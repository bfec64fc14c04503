// The step Egne krav: what only this buyer asks for, written here or taken from earlier procurements.

import { Button } from "@digdir/designsystemet-react";
import { PlusIcon } from "@navikt/aksel-icons";
import { useEffect, useRef, useState } from "react";
import type { OwnRequirement } from "../../../api/generated/OwnRequirement";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useChange } from "../../../api/mutations";
import { useControl, useOwnLibrary, useProcurement, useVocabulary } from "../../../api/queries";
import { EmptyState } from "../../../components/empty-state";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { useRoute } from "../../../router";
import { StepNav } from "../step-nav";
import { ImportPanel } from "./import-panel";
import { OwnCard } from "./own-card";
import { OwnForm, type OwnText } from "./own-form";
import { OwnLibraryPanel } from "./own-library";
import styles from "./own-step.module.css";

export function OwnStep({ id }: { id: string }) {
  const procurement = useProcurement(id);
  const vocabulary = useVocabulary();
  return (
    <>
      <Loaded query={procurement}>
        {(view) => (
          <Loaded query={vocabulary}>{(lists) => <OwnRequirements view={view} vocabulary={lists} />}</Loaded>
        )}
      </Loaded>
      <StepNav id={id} step="own" quiet />
    </>
  );
}

/** Written anew, one of those there are, the library of earlier ones, or a table from outside. */
type Open = { what: "new" } | { what: "edit"; id: string } | { what: "library" } | { what: "import" };

function OwnRequirements({ view, vocabulary }: { view: ProcurementView; vocabulary: Vocabulary }) {
  const words = useWords();
  const said = words.own;
  const route = useRoute();
  const { change } = useChange(view.id);
  const control = useControl(view.id);
  const library = useOwnLibrary(view.id);
  // A finding of Kontroll leads to the requirement it is about, ready to be mended.
  const asked = route.page === "procurement" ? route.query?.requirement : undefined;
  const [open, setOpen] = useState<Open | undefined>(asked ? { what: "edit", id: asked } : undefined);
  const page = useRef<HTMLDivElement>(null);
  const [focusOn, setFocusOn] = useState<string>();

  // The focus goes to what was asked for once it is drawn, which may be a moment after the change was answered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again when what is drawn changes
  useEffect(() => {
    const target = focusOn && page.current?.querySelector<HTMLElement>(`[data-focus="${focusOn}"]`);
    if (!target) return;
    target.focus();
    setFocusOn(undefined);
  }, [focusOn, open, view.own]);

  function close(focus: string) {
    setOpen(undefined);
    setFocusOn(focus);
  }

  async function add(text: OwnText, quiet: boolean) {
    return change({ change: "add_own", ...text }, { said: said.added(text.title), quiet });
  }

  async function remove(own: OwnRequirement) {
    const place = view.own.findIndex((other) => other.id === own.id);
    const next = view.own[place + 1] ?? view.own[place - 1];
    const after = await change(
      { change: "remove_own", requirement: own.id },
      { said: said.removed(own.title) },
    );
    if (after) setFocusOn(next ? `edit-${next.id}` : "add");
  }

  const inLibrary = library.data?.items.length ?? 0;
  const empty = view.own.length === 0;
  return (
    <div ref={page} className={styles.page}>
      <PageHeading
        title={said.title}
        lead={said.lead}
        actions={
          <>
            <Button
              data-focus="import"
              variant="secondary"
              aria-expanded={open?.what === "import"}
              onClick={() => setOpen(open?.what === "import" ? undefined : { what: "import" })}
            >
              {words.imports.open}
            </Button>
            <Button
              data-focus="library"
              variant="secondary"
              aria-expanded={open?.what === "library"}
              onClick={() => setOpen(open?.what === "library" ? undefined : { what: "library" })}
            >
              {said.reuse}
            </Button>
            {empty ? null : (
              <Button data-focus="add" onClick={() => setOpen({ what: "new" })}>
                <PlusIcon aria-hidden />
                {said.add}
              </Button>
            )}
          </>
        }
      />
      {open?.what === "library" ? (
        <OwnLibraryPanel
          query={library}
          own={view.own}
          vocabulary={vocabulary}
          onUse={({ id: _, ...text }) => void add(text, false)}
          onUseAll={(own, from) =>
            void change({ change: "add_own_many", own, from }, { said: words.imports.tookAll(own.length) })
          }
          onClose={() => close("library")}
        />
      ) : null}
      {open?.what === "import" ? (
        <ImportPanel
          view={view}
          vocabulary={vocabulary}
          onDone={() => close("import")}
          onClose={() => close("import")}
        />
      ) : null}
      {open?.what === "new" ? (
        <OwnForm
          vocabulary={vocabulary}
          onSave={async (text) => {
            const after = await add(text, true);
            const added = after?.own.at(-1);
            close(added ? `edit-${added.id}` : "add");
          }}
          onCancel={() => close("add")}
        />
      ) : null}
      {empty && open === undefined ? (
        <EmptyState
          title={said.emptyTitle}
          text={inLibrary > 0 ? `${said.emptyText} ${said.emptyReuse(inLibrary)}` : said.emptyText}
        >
          <Button data-focus="add" onClick={() => setOpen({ what: "new" })}>
            <PlusIcon aria-hidden />
            {said.add}
          </Button>
        </EmptyState>
      ) : null}
      {empty ? null : (
        <ul className={styles.list} aria-label={said.title}>
          {view.own.map((own) => (
            <li key={own.id}>
              {open?.what === "edit" && open.id === own.id ? (
                <OwnForm
                  before={own}
                  vocabulary={vocabulary}
                  findings={control.data?.findings}
                  onSave={async (text) => {
                    const edited = { id: own.id, ...text };
                    await change(
                      { change: "edit_own", own: edited },
                      { said: said.saved(text.title), quiet: true },
                    );
                    close(`edit-${own.id}`);
                  }}
                  onCancel={() => close(`edit-${own.id}`)}
                />
              ) : (
                <OwnCard
                  own={own}
                  vocabulary={vocabulary}
                  language={view.header.language}
                  findings={control.data?.findings ?? []}
                  onEdit={() => setOpen({ what: "edit", id: own.id })}
                  onRemove={() => void remove(own)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
