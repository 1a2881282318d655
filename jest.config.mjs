const swc = (jsc) => [
  "@swc/jest",
  { jsc: { target: "es2022", ...jsc }, module: { type: "commonjs" } },
];

const typescript = swc({
  parser: { syntax: "typescript", tsx: true },
  transform: { react: { runtime: "automatic" } },
});

// Packages that are published as ES modules only, most of them below the spreadsheet engine, which itself is CommonJS and taken as it is.
const modulesOnly = [
  "parse5",
  "pdfjs-dist",
  "entities",
  "nanoid",
  "numfmt",
  "rbush",
  "kdbush",
  "quickselect",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
];

const common = {
  testEnvironment: "node",
  transform: {
    "\\.(ts|tsx)$": typescript,
    // What webpack's configuration imports, and Node reads as it is.
    "/scripts/[^/]+\\.js$": swc({}),
    "node_modules/.*\\.m?js$": swc({}),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${modulesOnly.join("|")})/)`],
  moduleNameMapper: { "^lodash-es$": "lodash" },
};

/** @type {import("jest").Config} */
export default {
  // Every core; `npm test` has more of the tests in Node at once, some of which wait for timers.
  maxWorkers: "100%",
  // A slow or busy machine is no failure; what takes as long as this hangs.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      // They need what webpack builds; it is built first where it is out of date.
      globalSetup: "<rootDir>/test/browser/build.ts",
    },
  ],
};
