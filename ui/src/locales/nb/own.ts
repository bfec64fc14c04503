// Words of the page Egne krav.

export const own = {
  title: "Egne krav",
};
