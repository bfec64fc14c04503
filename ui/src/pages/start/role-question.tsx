// «Jeg kjøper» or «Jeg leverer», asked once. The answer orders the start page and can be changed in Innstillinger.

import { Button } from "@digdir/designsystemet-react";
import type { Settings } from "../../api/generated/Settings";
import type { UserRole } from "../../api/generated/UserRole";
import { useSaveSettings } from "../../api/mutations";
import { useWords } from "../../locales/words";
import styles from "./start-page.module.css";

const USER_ROLES: UserRole[] = ["buyer", "vendor"];

export function RoleQuestion({ settings }: { settings: Settings }) {
  const said = useWords().opening;
  const save = useSaveSettings();

  function choose(user_role: UserRole) {
    document.getElementById("main")?.focus({ preventScroll: true });
    save.mutate({ ...settings, user_role });
  }
  return (
    <section className={styles.role} aria-labelledby="role">
      <h2 id="role">{said.roleTitle}</h2>
      <div className="kk-row">
        {USER_ROLES.map((role) => (
          <Button key={role} variant="secondary" onClick={() => choose(role)}>
            {said.roles[role]}
          </Button>
        ))}
      </div>
      <p className="kk-quiet">{said.roleText}</p>
    </section>
  );
}
