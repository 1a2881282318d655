import type { ReadingOutcomes } from "../worksheet/readingProblem";
import type { RuleWords } from "./ruleWords";

/** The words of everything that can go wrong while cells are read. */
export type ReadingWords = {
  readonly [R in keyof ReadingOutcomes]: RuleWords<ReadingOutcomes[R]>;
};
