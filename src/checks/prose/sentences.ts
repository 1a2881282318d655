import { remembering } from "../../worksheet/notation/remembering";

// "No. 3774", "Nov. 30, 2016", "Co., Ltd. TOKYO" and "10:00 a.m. Thursday" go on.
const abbreviation = String.raw`\b(?:No|Nos|Inc|Ltd|Co|Corp|Art|[ap]\.m|i\.e|e\.g|cf|vs|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.`;
const between = new RegExp(
  String.raw`(?<=[。！？])|(?<=[.!?])(?<!${abbreviation})\s+(?=["“(]?[\p{Lu}\d])`,
  "u",
);

/** The sentences of a text, each with its full stop. A stop within a figure (13.50) or of an abbreviation (Inc., Nov.) ends none. */
export const sentencesOf = remembering((text): readonly string[] => text.split(between));
