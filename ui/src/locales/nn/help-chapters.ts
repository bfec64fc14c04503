// Words of Hjelp for those who answer a list, and for those who read the answers.

import type { helpChapters as nb } from "../nb/help-chapters";

export const helpChapters: typeof nb = {
  vendorLink: "Slik svarer du på ei kravliste",
  vendorIntro:
    "Du svarer på krav for éin versjon av eitt produkt. Svara og dokumentasjonen kan du bruke om att neste gong nokon spør.",
  vendor: [
    [
      "Byrj",
      "Opne fila du har fått, eller slepp henne på vindauget. Har du ikkje fått noka, kan du svare på krava for eit område før konkurransen kjem.",
    ],
    [
      "Produktmappa",
      "Her ligg leverandør, kontaktperson, ansvarlege og dokumentasjon for éin versjon av produktet. Lagar du ein ny versjon, følgjer alt med, og den gamle mappa blir ståande.",
    ],
    [
      "Svar",
      "Ja tyder at heile kravet er oppfylt i denne versjonen. Delvis, nei og ikkje relevant treng ei forklaring, og planlagt treng ein dato. Merk fleire krav for å svare likt på alle.",
    ],
    [
      "Tidlegare svar",
      "Har du svart på det same kravet før, får du tilbod om å bruke svaret. Er ordlyden endra, svaret gammalt eller dokumentasjonen gått ut, seier vi frå. Ingenting blir fylt ut før du godtek det.",
    ],
    [
      "Samleutsegn",
      "Eitt svar på heile lista, eit tema eller eit kravsett, med dei unntaka du vel. Krav du har svart på, blir ståande. Kvart svar viser at det kom frå eit samleutsegn.",
    ],
    [
      "Les inn svar",
      "Har ein kollega fylt ut arket eller PDF-skjemaet, kan du lese det inn. Du ser kva vi forstod, kva vi ikkje forstod og kva som er endra, og vel kva som skal takast inn.",
    ],
    [
      "Før du sender",
      "Her står svar som seier imot kvarandre, krav utan svar, ja utan dokumentasjon og anna kjøparen vil spørje om. Ingenting hindrar deg i å sende.",
    ],
    [
      "Signer",
      "Ein person med namn står bak svara. Då blir dei låste, og alle filene får ein kontrollsum som viser om noko er endra etterpå. Trekk signaturen tilbake om du vil endre eit svar.",
    ],
    [
      "Filene",
      "Kjøparen får plukklista med svar i Excel, sjølvdeklareringa som PDF eller ei kravpakke. Utan signatur er dei merkte som utkast. Filer frå biblioteket blir med i kravpakka når du vel dei.",
    ],
  ],
  evaluationLink: "Slik les og vurderer du svar",
  evaluationIntro:
    "Ei evaluering er svara frå fleire leverandørar på den kravlista de sende ut. Programmet viser kva som skil dei. Vurderinga er dykkar.",
  evaluation: [
    [
      "Start",
      "Vel innkjøpet, eller kravpakka de lagra då lista gjekk ut. Lista blir frosen, så seinare endringar i innkjøpet endrar ikkje evalueringa.",
    ],
    [
      "Les inn svar",
      "Vel fleire filer på éin gong: Excel, PDF-skjema og kravpakker. For kvar fil ser du kva som er kjent att, endra, ukjent og uleseleg. Ingenting blir lagra før du tek fila inn. Leverer ein leverandør på nytt, tek vi vare på den gamle innleveringa.",
    ],
    [
      "Skilnader",
      "Korta øvst tel det du bør sjå på: absolutte krav som ikkje er oppfylte, ulike svar, «Ja» utan dokumentasjon, endra kravtekst og meir. Vel eit kort for å sjå berre dei krava. Opne ei celle for å lese svaret, dokumentasjonen og tidlegare innleveringar.",
    ],
    [
      "Vurdering",
      "Godteke, avklart eller ikkje godteke, med grunngiving. Det leverandøren svarer og det de meiner, står kvar for seg. Merk fleire celler for å vurdere dei likt.",
    ],
    [
      "Oppfølging",
      "Funna gir framlegg til spørsmål for kvar leverandør. Endre dei, eller tøm dei du ikkje vil stille. Spørsmåla kan sendast som brev eller Excel-ark.",
    ],
    [
      "Poeng",
      "Frivillig. Absolutte krav gir aldri poeng, og det som ikkje er relevant, blir ikkje rekna med. Fastset modellen før svara blir opna. Endrar de han etterpå, står det i rapporten og loggen.",
    ],
    [
      "Rapportar",
      "Rapporten til saka har avvik, vurderingar med grunngiving, spørsmål, poeng og logg. Rapporten som kan offentleggjerast, er utan interne merknader og logg. Begge blir laga som Excel og PDF.",
    ],
    [
      "Dokumentasjon og dato",
      "Under Leverandørar vel de kva dag dokumentasjon blir rekna som gyldig eller gått ut. Dagen står i rapporten.",
    ],
  ],
};
