// The filled-in procurement of the fake backend.

import { catalogue, verdictOf } from "./catalogue";
import { type Contents, empty } from "./state";

export function example(): Contents {
  const contents: Contents = {
    ...empty({
      name: "Digital hjemmeoppfølging 2027",
      organisation: "Fjordvik kommune",
      organisation_number: "123456785",
      case_number: "2026/1234",
      language: "nb",
    }),
    areas: ["digital-home-follow-up", "welfare-technology"],
    delivery: "saas",
    facts: {
      "health-data": true,
      "keeps-record": false,
      users: ["citizens", "staff"],
      "integrates-with-record": true,
      measurements: true,
      "exchanges-messages": true,
    },
    own: [
      {
        id: "own-1",
        title: "Opplæring av superbrukere",
        text: "Leverandøren skal holde opplæring for åtte superbrukere på norsk før oppstart.",
        theme: "user-needs",
        role: "requirement",
        format: "yes_no",
        reason: "Hjemmetjenesten har høy turnover.",
      },
    ],
    ownNumbered: 1,
  };
  const applying = catalogue.requirements.filter(
    (requirement) => verdictOf(requirement, contents)[0] === "applies" && requirement.tier === "core",
  );
  for (const requirement of applying.slice(0, Math.ceil(applying.length / 2))) {
    contents.decisions[requirement.id] = { kind: "include" };
  }
  return contents;
}
