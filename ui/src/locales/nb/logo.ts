// Words of the logo in Innstillinger.

export const logo = {
  title: "Logo på dokumentene",
  help: "Logoen står på forsiden av PDF-ene, over navnet på kommunen. Velg en PNG- eller JPEG-fil på høyst 4 MB.",
  none: "Ingen logo er valgt.",
  chosen: (name: string, width: number, height: number) => `${name}, ${width} × ${height} bildepunkter`,
  picture: "Logoen slik den er lagret",
  pick: "Velg logo",
  change: "Velg en annen logo",
  remove: "Fjern logoen",
};
