// The frameworks a requirement corresponds to, with the places in each, and what is to be said of the comparison once.

import type { RequirementView } from "../../api/generated/RequirementView";

interface FrameworksProps {
  of: RequirementView["frameworks"];
  /** How the page draws a plain list. */
  className?: string;
}

export function Frameworks({ of, className }: FrameworksProps) {
  return (
    <>
      <ul className={className}>
        {of.map(({ title, places }) => (
          <li key={title}>
            {title}: {places.join(", ")}
          </li>
        ))}
      </ul>
      {[...new Set(of.map(({ note }) => note))].map((note) => (
        <p key={note} className="kk-quiet">
          {note}
        </p>
      ))}
    </>
  );
}
