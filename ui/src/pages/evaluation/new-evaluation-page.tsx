// A new evaluation: which list the vendors have answered.

import { Button, Fieldset, Heading, Radio, ValidationMessage } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useCreateEvaluation } from "../../api/evaluations";
import { pickFile } from "../../api/files";
import type { ListOrigin } from "../../api/generated/ListOrigin";
import { useTellError } from "../../api/mutations";
import { useStart } from "../../api/queries";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { go } from "../../router";
import styles from "./evaluations-page.module.css";
import { FilesInHand } from "./files-in-hand";

interface NewEvaluationPageProps {
  procurement?: string;
  /** Files in hand, to be read as soon as there is an evaluation. */
  files: readonly string[];
}

export function NewEvaluationPage({ procurement, files }: NewEvaluationPageProps) {
  const words = useWords();
  const said = words.evaluation;
  const start = useStart();
  const create = useCreateEvaluation();
  const tellError = useTellError();
  const [chosen, setChosen] = useState(procurement ?? "");
  const [missing, setMissing] = useState(false);

  function begin(origin: ListOrigin) {
    create.mutate(
      { origin },
      { onSuccess: (view) => go({ page: "evaluation", id: view.id, part: "vendors", files }) },
    );
  }

  async function fromPackage() {
    try {
      const path = await pickFile();
      if (path !== null) begin({ kind: "package", path });
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <>
      <PageHeading title={said.newTitle} lead={said.newLead} />
      {files.length > 0 ? (
        <>
          <p>{said.readAfterwards}</p>
          <FilesInHand files={files} />
        </>
      ) : null}
      <Loaded query={start}>
        {({ procurements }) => (
          <div className={styles.choices}>
            <section className={styles.choice}>
              <Heading level={2} data-size="2xs">
                {said.fromProcurement}
              </Heading>
              {procurements.length === 0 ? (
                <p className="kk-quiet">{said.noProcurements}</p>
              ) : (
                <>
                  <Fieldset>
                    <Fieldset.Legend className="kk-hidden">{said.fromProcurement}</Fieldset.Legend>
                    <Fieldset.Description>{said.fromProcurementHelp}</Fieldset.Description>
                    {procurements.map(({ id, name, organisation }) => (
                      <Radio
                        key={id}
                        name="procurement"
                        value={id}
                        label={name}
                        description={organisation || undefined}
                        checked={chosen === id}
                        onChange={() => {
                          setChosen(id);
                          setMissing(false);
                        }}
                      />
                    ))}
                  </Fieldset>
                  {missing ? <ValidationMessage role="alert">{said.chooseOne}</ValidationMessage> : null}
                  <Button
                    loading={create.isPending}
                    onClick={() => {
                      if (chosen) begin({ kind: "procurement", id: chosen, language: null });
                      else setMissing(true);
                    }}
                  >
                    {said.begin}
                  </Button>
                </>
              )}
            </section>
            <section className={styles.choice}>
              <Heading level={2} data-size="2xs">
                {said.fromPackage}
              </Heading>
              <p className="kk-quiet">{said.fromPackageHelp}</p>
              <Button variant="secondary" onClick={() => void fromPackage()}>
                {said.pickPackage}
              </Button>
            </section>
          </div>
        )}
      </Loaded>
    </>
  );
}
