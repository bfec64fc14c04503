// Words of the page Dokumenter.

export const documents = {
  title: "Dokumenter",
};
