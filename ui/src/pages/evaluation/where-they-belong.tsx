// Files with answers in hand, and the question where they belong: an evaluation that is here, or a new one. What the
// files say of it themselves stands first; a person chooses.

import { Button, Heading } from "@digdir/designsystemet-react";
import { useBelonging, useCreateEvaluation, useEvaluations } from "../../api/evaluations";
import type { EvaluationSummary } from "../../api/generated/EvaluationSummary";
import { useStart } from "../../api/queries";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { go, href } from "../../router";
import styles from "./evaluations-page.module.css";
import { FilesInHand } from "./files-in-hand";

type Files = { files: readonly string[] };

export function WhereTheyBelong({ files }: Files) {
  const words = useWords();
  const said = words.evaluation;
  const evaluations = useEvaluations();
  const belonging = useBelonging(files);
  return (
    <div className={styles.page}>
      <PageHeading
        title={said.belongTitle}
        lead={said.belongLead(files.length)}
        actions={
          <Button asChild variant="secondary" data-color="neutral">
            <a href={href({ page: "evaluations" })}>{words.common.cancel}</a>
          </Button>
        }
      />
      <FilesInHand files={files} />
      <Loaded query={belonging}>
        {({ evaluations: same, procurements }) => (
          <>
            <Loaded query={evaluations}>
              {({ evaluations: all }) => <Evaluations all={all} same={same} files={files} />}
            </Loaded>
            <Anew procurements={procurements} answered={same.length > 0} files={files} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Evaluations({ all, same, files }: Files & { all: EvaluationSummary[]; same: string[] }) {
  const said = useWords().evaluation;
  if (all.length === 0) return null;
  const likely = all.filter(({ id }) => same.includes(id));
  const others = all.filter(({ id }) => !same.includes(id));
  return (
    <section className={styles.belong}>
      <Heading level={2} data-size="2xs">
        {said.belongHere}
      </Heading>
      <ul className={styles.list}>
        {[...likely, ...others].map(({ id, name, organisation, vendors, requirements }) => (
          <li key={id} className={styles.card}>
            <div>
              <h3 className={styles.name}>
                <a href={href({ page: "evaluation", id, part: "vendors", files })}>{name}</a>
              </h3>
              {organisation ? <p className="kk-quiet">{organisation}</p> : null}
            </div>
            <p className={styles.count}>
              {said.summary(vendors, requirements)}
              <br />
              <span className="kk-quiet">{same.includes(id) ? said.sameList : said.notSameList}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A procurement whose list the files answer, and any other list. */
function Anew({ procurements, answered, files }: Files & { procurements: string[]; answered: boolean }) {
  const said = useWords().evaluation;
  const start = useStart();
  const create = useCreateEvaluation();
  const known = start.data?.procurements.filter(({ id }) => procurements.includes(id)) ?? [];
  return (
    <section className={styles.belong}>
      <Heading level={2} data-size="2xs">
        {said.belongNew}
      </Heading>
      <div className="kk-row">
        {known.map(({ id, name }, place) => (
          <Button
            key={id}
            variant={answered || place > 0 ? "secondary" : "primary"}
            loading={create.isPending}
            onClick={() =>
              create.mutate(
                { origin: { kind: "procurement", id, language: null } },
                { onSuccess: (view) => go({ page: "evaluation", id: view.id, part: "vendors", files }) },
              )
            }
          >
            {said.beginOf(name)}
          </Button>
        ))}
        <Button asChild variant={answered || known.length > 0 ? "tertiary" : "primary"}>
          <a href={href({ page: "new-evaluation", files })}>{said.chooseList}</a>
        </Button>
      </div>
    </section>
  );
}
