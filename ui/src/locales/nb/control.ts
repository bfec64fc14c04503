// Words of the page Kontroll.

export const control = {
  title: "Kontroll",
};
