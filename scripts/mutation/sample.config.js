import whole from "./stryker.config.json" with { type: "json" };

const { ONE_OF = "12", SEED = "1" } = process.env;

/** The run of mutants on a part of them, drawn by lot: ONE_OF=12 SEED=1. */
export default {
  ...whole,
  // The runner calls those that are not drawn static.
  ignoreStatic: true,
  sample: { oneOf: Number(ONE_OF), seed: SEED },
  incremental: false,
  reporters: ["json", "html", "progress-append-only", "sample"],
  jsonReporter: { fileName: "reports/mutation-sample.json" },
  htmlReporter: { fileName: "reports/mutation-sample.html" },
};
