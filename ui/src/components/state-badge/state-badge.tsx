// How something stands, as one badge: a shape and a word, with the tone of the two; a link where there is more to see.

import {
  CheckmarkCircleIcon,
  CircleIcon,
  ClockDashedIcon,
  ExclamationmarkTriangleIcon,
  XMarkOctagonIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import styles from "./state-badge.module.css";

const SIGNS = {
  success: CheckmarkCircleIcon,
  warning: ExclamationmarkTriangleIcon,
  danger: XMarkOctagonIcon,
  info: ClockDashedIcon,
  neutral: CircleIcon,
};
export type Tone = keyof typeof SIGNS;

interface StateBadgeProps {
  tone: Tone;
  /** What it is about, for those who do not see where it stands. */
  label?: string;
  href?: string;
  children: ReactNode;
}

export function StateBadge({ tone, label, href, children }: StateBadgeProps) {
  const Sign = SIGNS[tone];
  const inside = (
    <>
      <Sign aria-hidden />
      <span>
        {label ? <span className="kk-hidden">{label} </span> : null}
        {children}
      </span>
    </>
  );
  return href ? (
    <a className={styles.badge} data-color={tone} href={href}>
      {inside}
    </a>
  ) : (
    <span className={styles.badge} data-color={tone}>
      {inside}
    </span>
  );
}
