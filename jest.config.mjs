const typescript = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};

// Packages that are published as ES modules only, most of them below the spreadsheet engine, which itself is CommonJS and taken as it is.
const modulesOnly = [
  "parse5",
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

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // A slow or busy machine is no failure; what takes as long as this hangs.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  transform: {
    "\\.(ts|tsx)$": ["@swc/jest", typescript],
    // What webpack's configuration imports, and Node reads as it is.
    "/scripts/[^/]+\\.js$": [
      "@swc/jest",
      { jsc: { target: "es2022" }, module: { type: "commonjs" } },
    ],
    "node_modules/.*\\.m?js$": [
      "@swc/jest",
      { jsc: { target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${modulesOnly.join("|")})/)`],
  moduleNameMapper: { "^lodash-es$": "lodash" },
};
