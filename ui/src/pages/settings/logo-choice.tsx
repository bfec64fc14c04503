// The logo that documents get: shown, chosen anew or taken away.

import { Button, Fieldset } from "@digdir/designsystemet-react";
import { pickPicture } from "../../api/files";
import { useLogo, useSaveLogo } from "../../api/logo";
import { useTellError } from "../../api/mutations";
import { Loaded } from "../../components/loaded";
import { useWords } from "../../locales/words";
import styles from "./logo-choice.module.css";

export function LogoChoice() {
  const said = useWords().logo;
  const answer = useLogo();
  const { choose, remove } = useSaveLogo();
  const tellError = useTellError();

  async function pick() {
    try {
      const path = await pickPicture();
      if (path !== null) choose(path);
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <Fieldset>
      <Fieldset.Legend>{said.title}</Fieldset.Legend>
      <Fieldset.Description>{said.help}</Fieldset.Description>
      <Loaded query={answer}>
        {({ logo }) => (
          <>
            {logo ? (
              <figure className={styles.logo}>
                <img src={logo.picture} alt={said.picture} />
                <figcaption>{said.chosen(logo.name, logo.width, logo.height)}</figcaption>
              </figure>
            ) : (
              <p className={styles.none}>{said.none}</p>
            )}
            <div className="kk-row">
              <Button variant="secondary" onClick={() => void pick()}>
                {logo ? said.change : said.pick}
              </Button>
              {logo ? (
                <Button variant="tertiary" onClick={() => remove()}>
                  {said.remove}
                </Button>
              ) : null}
            </div>
          </>
        )}
      </Loaded>
    </Fieldset>
  );
}
