// «Jeg kjøper» or «Jeg leverer», asked once. The answer orders the start page and can be changed in Innstillinger.

import { Button } from "@digdir/designsystemet-react";
import { useWords } from "../../locales/words";
import { setUserRole, USER_ROLES, type UserRole } from "../../state/user-role";
import styles from "./start-page.module.css";

export function RoleQuestion() {
  const said = useWords().opening;
  function choose(role: UserRole) {
    document.getElementById("main")?.focus({ preventScroll: true });
    setUserRole(role);
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
