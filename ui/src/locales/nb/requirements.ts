// Words of the page Krav.

export const requirements = {
  title: "Krav",
};
