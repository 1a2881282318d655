import { register } from "tsx/esm/api";
import whole from "./stryker.config.json" with { type: "json" };

// Stryker loads its settings with Node alone.
register();
const { drawOneOf } = await import("./drawing.ts");

const { ONE_OF = "12", SEED = "1" } = process.env;
await drawOneOf(Number(ONE_OF), SEED);

/** The run of mutants on a part of them, drawn by lot: ONE_OF=12 SEED=1. */
export default {
  ...whole,
  incremental: false,
  reporters: ["json", "html", "progress-append-only", "sample"],
  jsonReporter: { fileName: "reports/mutation-sample.json" },
  htmlReporter: { fileName: "reports/mutation-sample.html" },
};
