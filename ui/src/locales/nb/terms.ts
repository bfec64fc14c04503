// Words of the page Rolle og svar.

export const terms = {
  title: "Rolle og svar",
};
