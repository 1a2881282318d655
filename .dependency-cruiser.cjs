// One way through, from cells to a release: the pure core knows no edge, and each folder only what it is made of.
const pure =
  "^src/(ooxml|dividend|worksheet|checks|tables|release|filling|drafts|papers|languages)/";
// How a language writes, and the words of the catalogue of facts, which the reader knows labels by: the ground
// of languages/, which needs nothing of it.
const ground = ["factWords", "wordsOfFacts", "usage", "usageIn"];
const languageGround = `languages/(?:(?:${ground.join("|")})\\.ts|(?:en|ja)/(?:facts|choices|usage)\\.ts)`;
const only = (folder, allowed) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} is made of ${allowed.join(", ")} alone`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})(?:/|$)` },
});
const sibling = (folder, child, unknown) => ({
  name: `${folder}-${child}-knows-no-${unknown.join("-")}`,
  severity: "error",
  from: { path: `^src/${folder}/${child}/` },
  to: { path: `^src/${folder}/(${unknown.join("|")})/` },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "a type may be named both ways; code that runs may not need itself",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-circular-types",
      comment: "nor may types be named both ways in the folders that are free of it",
      severity: "error",
      from: { path: "^src/(ooxml|tables|release|drafts|xlsx)/" },
      to: { circular: true },
    },
    {
      name: "no-orphans-or-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "product-needs-no-development-package",
      comment: "what users run must not need what only developers install",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "^node_modules/@types/" },
    },
    {
      name: "pure-core-knows-no-edge",
      comment: "Office, React, the DOM, Node and the clock are handed in",
      severity: "error",
      from: { path: pure },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-core-knows-no-office-no-react",
      severity: "error",
      from: { path: pure },
      to: {
        path: "node_modules/(@microsoft/office-js|@types/office-js|react|react-dom|@fluentui)/",
      },
    },
    only("ooxml", []),
    only("dividend", []),
    only("worksheet", ["dividend", languageGround]),
    only("checks", ["dividend", "worksheet", languageGround]),
    only("tables", ["dividend", "languages", "worksheet/notation"]),
    only("release", ["dividend", "worksheet", "tables", "languages"]),
    only("release/compose", [
      "release/document.ts",
      "dividend",
      "worksheet",
      "tables",
      "languages",
    ]),
    only("release/render", ["release/document.ts", "dividend", "tables", languageGround]),
    only("filling", ["dividend", "worksheet", "release", languageGround]),
    only("drafts", ["ooxml", "dividend", "worksheet", "tables", "release", "languages"]),
    sibling("drafts", "read", ["compare", "import", "mark", "accept"]),
    sibling("drafts", "import", ["compare", "mark"]),
    sibling("drafts", "compare", ["import", "mark", "accept"]),
    sibling("drafts", "mark", ["import"]),
    sibling("drafts", "accept", ["import", "mark", "read"]),
    only("papers", ["dividend", "worksheet", "checks", "tables", "release", "languages"]),
    only("languages", ["dividend", "worksheet", "checks"]),
    only("excel", [
      "dividend",
      "worksheet",
      "checks",
      "tables",
      "release",
      "drafts/accept",
      "languages",
    ]),
    only("xlsx", ["ooxml", "dividend", "worksheet", "tables", "papers", languageGround]),
    only("cli", [
      "dividend",
      "worksheet",
      "checks",
      "tables",
      "release",
      "filling",
      "drafts",
      "papers",
      "languages",
      "xlsx",
    ]),
    {
      name: "only-excel-touches-office",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(excel|workbench)/" },
      to: { path: "node_modules/@microsoft/office-js" },
    },
    {
      name: "nothing-needs-the-workbench",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
