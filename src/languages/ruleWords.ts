import type { Rule } from "../checks/rule";
import type { Say } from "./say";

/** What a language says of a rule: its name, why it matters, and a sentence an outcome. */
export interface RuleWords<Outcomes> {
  /** A few words, for lists: "Forecast record date". */
  readonly title: string;
  /** What it compares and why, with its source, in one or two sentences. */
  readonly why: string;
  readonly sentences: {
    readonly [K in keyof Outcomes]: (details: Outcomes[K], say: Say) => string;
  };
}

type OutcomesOf<R> = R extends Rule<string, infer Outcomes> ? Outcomes : never;

/** The words of some rules, by id: `WordsOf<typeof dv16 | typeof dv17>`. */
export type WordsOf<R extends { readonly id: string }> = {
  readonly [Each in R as Each["id"]]: RuleWords<OutcomesOf<Each>>;
};
