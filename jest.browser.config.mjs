import base from "./jest.config.mjs";

/** The tests that drive a browser. They need what webpack builds; it is built first where it is out of date. */
export default {
  ...base,
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/browser/build.ts",
  maxWorkers: 1,
};
