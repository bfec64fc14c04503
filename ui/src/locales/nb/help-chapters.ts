// Words of Hjelp for those who answer a list, and for those who read the answers.

type Terms = (readonly [term: string, meaning: string])[];

export const helpChapters = {
  vendorLink: "Slik svarer du på en kravliste",
  vendorIntro:
    "Du svarer på krav for én versjon av ett produkt. Svarene og dokumentasjonen kan du bruke om igjen neste gang noen spør.",
  vendor: [
    [
      "Begynn",
      "Åpne filen du har fått, eller slipp den på vinduet. Har du ikke fått noen, kan du svare på kravene for et område før konkurransen kommer.",
    ],
    [
      "Produktmappen",
      "Her ligger leverandør, kontaktperson, ansvarlige og dokumentasjon for én versjon av produktet. Lager du en ny versjon, følger alt med, og den gamle mappen blir stående.",
    ],
    [
      "Svar",
      "Ja betyr at hele kravet er oppfylt i denne versjonen. Delvis, nei og ikke relevant trenger en forklaring, og planlagt trenger en dato. Merk flere krav for å svare likt på alle.",
    ],
    [
      "Tidligere svar",
      "Har du svart på det samme kravet før, får du tilbud om å bruke svaret. Er ordlyden endret, svaret gammelt eller dokumentasjonen utløpt, sier vi fra. Ingenting fylles ut før du godtar det.",
    ],
    [
      "Samleutsagn",
      "Ett svar på hele listen, et tema eller et kravsett, med de unntakene du velger. Krav du har svart på, blir stående. Hvert svar viser at det kom fra et samleutsagn.",
    ],
    [
      "Les inn svar",
      "Har en kollega fylt ut arket eller PDF-skjemaet, kan du lese det inn. Du ser hva vi forstod, hva vi ikke forstod og hva som er endret, og velger hva som skal tas inn.",
    ],
    [
      "Før du sender",
      "Her står svar som motsier seg, krav uten svar, ja uten dokumentasjon og annet kjøperen vil spørre om. Ingenting hindrer deg i å sende.",
    ],
    [
      "Signer",
      "En navngitt person står bak svarene. Da låses de, og alle filer får en kontrollsum som viser om noe er endret etterpå. Trekk signaturen tilbake hvis du vil endre et svar.",
    ],
    [
      "Filene",
      "Kjøperen får plukklisten besvart i Excel, selvdeklareringen som PDF eller en kravpakke. Uten signatur er de merket som utkast. Filer fra biblioteket blir med i kravpakken når du velger dem.",
    ],
  ] as Terms,
  evaluationLink: "Slik leser og vurderer du svar",
  evaluationIntro:
    "En evaluering er svarene fra flere leverandører på den kravlisten dere sendte ut. Programmet viser hva som skiller dem. Vurderingen er deres.",
  evaluation: [
    [
      "Start",
      "Velg anskaffelsen, eller kravpakken dere lagret da listen gikk ut. Listen fryses, så senere endringer i anskaffelsen endrer ikke evalueringen.",
    ],
    [
      "Les inn svar",
      "Velg flere filer på én gang: Excel, PDF-skjema og kravpakker. For hver fil ser du hva som er gjenkjent, endret, ukjent og uleselig. Ingenting lagres før du tar filen inn. Leverer en leverandør på nytt, blir den gamle innleveringen tatt vare på.",
    ],
    [
      "Forskjeller",
      "Kortene øverst teller det du bør se på: absolutte krav som ikke er oppfylt, ulike svar, «Ja» uten dokumentasjon, endret kravtekst og mer. Velg et kort for å se bare de kravene. Åpne en celle for å lese svaret, dokumentasjonen og tidligere innleveringer.",
    ],
    [
      "Vurdering",
      "Godtatt, avklart eller ikke godtatt, med begrunnelse. Det leverandøren svarer og det dere mener, står hver for seg. Merk flere celler for å vurdere dem likt.",
    ],
    [
      "Oppfølging",
      "Funnene gir forslag til spørsmål for hver leverandør. Endre dem, eller tøm dem du ikke vil stille. Spørsmålene kan sendes som brev eller Excel-ark.",
    ],
    [
      "Poeng",
      "Frivillig. Absolutte krav gir aldri poeng, og det som ikke er relevant, regnes ikke med. Fastsett modellen før svarene åpnes. Endrer dere den etterpå, står det i rapporten og loggen.",
    ],
    [
      "Rapporter",
      "Rapporten til saken har avvik, vurderinger med begrunnelse, spørsmål, poeng og logg. Rapporten som kan offentliggjøres, er uten interne merknader og logg. Begge lages som Excel og PDF.",
    ],
    [
      "Dokumentasjon og dato",
      "Under Leverandører velger dere hvilken dag dokumentasjon regnes som gyldig eller utløpt. Dagen står i rapporten.",
    ],
  ] as Terms,
};
