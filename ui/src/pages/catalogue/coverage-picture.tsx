// The coverage picture: how many requirements of each set can concern each technology area, by norm level. A real table;
// the bars in its cells only show at a glance what the numbers say.

import { Table } from "@digdir/designsystemet-react";
import type { CoverageCell } from "../../api/generated/CoverageCell";
import type { NormLevel as Level } from "../../api/generated/NormLevel";
import type { SetView } from "../../api/generated/SetView";
import { useCoverage, useVocabulary } from "../../api/queries";
import { Loaded } from "../../components/loaded";
import { NormLevel } from "../../components/norm-level";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import styles from "./coverage-picture.module.css";

const LEVELS: Level[] = [
  "statute",
  "mandatory_standard",
  "recommended_standard",
  "sector_norm",
  "guideline",
  "guide",
];

export function CoveragePicture({ sets }: { sets: SetView[] }) {
  const said = useWords().catalogue;
  const coverage = useCoverage();
  const vocabulary = useVocabulary();
  return (
    <div className={styles.coverage}>
      <h2 id="coverage">{said.coverageTitle}</h2>
      <p>{said.coverageLead}</p>
      <ul className={styles.key}>
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={styles.swatch} data-share={level} aria-hidden />
            <NormLevel level={level} />
          </li>
        ))}
      </ul>
      <Loaded query={coverage}>
        {({ rows }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
          <section className={styles.scroll} tabIndex={0} aria-label={said.coverageTitle}>
            <Table data-size="sm" className={styles.table}>
              <caption className="kk-hidden">{said.coverageTitle}</caption>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell scope="col">{said.set}</Table.HeaderCell>
                  {vocabulary.data?.areas.map((area) => (
                    <Table.HeaderCell scope="col" key={area.id}>
                      {area.name}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {rows.map((row) => (
                  <Table.Row key={row.set}>
                    <Table.HeaderCell scope="row">
                      {sets.find((set) => set.id === row.set)?.short ?? row.set}
                    </Table.HeaderCell>
                    {row.cells.map((cell) => (
                      <Cell key={cell.area} set={row.set} cell={cell} />
                    ))}
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </section>
        )}
      </Loaded>
    </div>
  );
}

function Cell({ set, cell }: { set: string; cell: CoverageCell }) {
  const words = useWords();
  if (cell.total === 0) return <Table.Cell>{words.common.number(0)}</Table.Cell>;
  const parts = LEVELS.map((level, index) => ({ level, count: cell.levels[index] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  return (
    <Table.Cell>
      <a href={href({ page: "catalogue", query: { sets: set, areas: cell.area } })}>
        {words.common.requirements(cell.total)}
      </a>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ level, count }) => (
          <span key={level} data-share={level} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={styles.levels}>
        {parts.map(({ level, count }) => (
          <li key={level}>
            {words.common.levels[level]}: {words.common.number(count)}
          </li>
        ))}
      </ul>
    </Table.Cell>
  );
}
