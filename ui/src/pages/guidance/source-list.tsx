// Where a piece of guidance stands, in one line each: document, place, how it was read. The longer story of a source
// stands on the record pages.

import { useOpenAddress } from "../../api/addresses";
import type { SourceView } from "../../api/generated/SourceView";
import { ConfidenceMark } from "../../components/confidence-mark";
import { useWords } from "../../locales/words";
import styles from "./parts.module.css";

export function SourceList({ sources }: { sources: SourceView[] }) {
  const { guidance, common } = useWords();
  const open = useOpenAddress();
  return (
    <div className={styles.sources}>
      <span>{sources.length === 1 ? guidance.source : guidance.sources}:</span>
      <ul>
        {sources.map(({ document, place, address, read_on, confidence }) => (
          <li key={`${document} ${place}`}>
            {address ? (
              <a
                href={address}
                title={guidance.opensBrowser}
                onClick={(event) => {
                  // The window shows only the program itself; the system's browser takes the address.
                  event.preventDefault();
                  open.mutate(address);
                }}
              >
                {document}
              </a>
            ) : (
              document
            )}
            , {place}. {guidance.readOn(read_on)}{" "}
            {confidence === "verified" ? (
              `${common.confidences.verified}.`
            ) : (
              <ConfidenceMark confidence={confidence} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
