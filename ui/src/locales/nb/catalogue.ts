// Words of the page Kravkatalog.

export const catalogue = {
  title: "Kravkatalog",
};
