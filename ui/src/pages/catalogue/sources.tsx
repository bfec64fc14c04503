// Where a requirement stands: document, edition, place and day it was read, with how it was read. The address is shown,
// so that one sees where a link leads before following it.

import { ExternalLinkIcon } from "@navikt/aksel-icons";
import { useOpenAddress } from "../../api/addresses";
import type { SourceView } from "../../api/generated/SourceView";
import { ConfidenceMark } from "../../components/confidence-mark";
import { useWords } from "../../locales/words";
import styles from "./record-page.module.css";

export function Sources({ sources }: { sources: SourceView[] }) {
  const words = useWords();
  const said = words.catalogue;
  const open = useOpenAddress();
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={`${source.document} ${source.place}`}>
          <p>
            <b>{source.document}</b>
            {source.edition ? `, ${source.edition}` : ""}. {source.publisher}.
          </p>
          <p>
            {said.place(source.place)} {said.readOn(source.read_on)}{" "}
            {words.common.confidences[source.confidence]}. <ConfidenceMark confidence={source.confidence} />
          </p>
          {source.confidence === "verified" ? null : (
            <p className="kk-quiet">{words.common.checkAgainstSourceWhy}</p>
          )}
          {source.address ? (
            <p>
              <a
                href={source.address}
                className={styles.address}
                onClick={(event) => {
                  // The window shows only the program itself; the system's browser takes the address.
                  event.preventDefault();
                  if (source.address) open.mutate(source.address);
                }}
              >
                {source.address}
                <ExternalLinkIcon title={said.opensBrowser} />
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
