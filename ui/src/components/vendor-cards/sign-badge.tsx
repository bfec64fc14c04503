// Whether a declaration is signed, and whether it still says what was signed.

import type { SignOffState } from "../../api/generated/SignOffState";
import { useWords } from "../../locales/words";
import { StateBadge } from "../state-badge";

const TONES = { unsigned: "neutral", valid: "success", broken: "danger" } as const;

export function SignBadge({ state, href }: { state: SignOffState; href?: string }) {
  const { signState, signStates } = useWords().declaration;
  return (
    <StateBadge tone={TONES[state]} label={signState} {...(href ? { href } : {})}>
      {signStates[state]}
    </StateBadge>
  );
}
