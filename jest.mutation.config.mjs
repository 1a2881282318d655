import base from "./jest.config.mjs";

/** The tests that judge the pure core, for mutation testing: quick, and with no process of their own. */
export default {
  ...base,
  testMatch: ["dividend", "checks", "worksheet", "conformance"].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
};
