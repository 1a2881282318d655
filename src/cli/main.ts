#!/usr/bin/env node
import { runCommandLine } from "./program";
import { processTerminal } from "./terminal";

const defect = 2;
const terminal = processTerminal();

// The status is set and the process left to end by itself, so that all output is written before.
runCommandLine(process.argv.slice(2), terminal).then(
  (status) => {
    process.exitCode = status;
  },
  (thrown: unknown) => {
    // Never status 1: a defect must not read as an error found in a worksheet.
    console.error("dividend-tables stopped at a defect of its own:", thrown);
    process.exitCode = defect;
  },
);
// The status is the result's whatever becomes of the output, but a report that is not all there is never a clean one.
process.on("exit", () => {
  if (terminal.outputLost() && process.exitCode === 0) process.exitCode = defect;
});
