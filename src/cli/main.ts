#!/usr/bin/env node
import { runCommandLine } from "./program";
import { processTerminal } from "./terminal";

const defect = 2;

// The status is set and the process left to end by itself, so that all output is written before.
runCommandLine(process.argv.slice(2), processTerminal()).then(
  (status) => {
    process.exitCode = status;
  },
  (thrown: unknown) => {
    // Never status 1: a defect must not read as an error found in a worksheet.
    console.error("dividend-tables stopped at a defect of its own:", thrown);
    process.exitCode = defect;
  },
);
