import type { Language } from "../../dividend/language";
import {
  type Explanation,
  explainObstacle,
  explainProblem,
  explainUnfinished,
} from "../../languages/excelWords";
import type { Failure } from "../state/pane";
import { excelWords } from "./paneWords";

/** What happened and what to do next, as one text. */
export function explanationText({ sentence, nextStep }: Explanation, language: Language): string {
  return sentence + excelWords(language).between + nextStep;
}

/** What happened, and what to do next. */
export function failureText(failure: Failure, language: Language): Explanation {
  const words = excelWords(language);
  switch (failure.is) {
    case "problem":
      return explainProblem(failure.problem, words);
    case "obstacle":
      return explainObstacle(failure.obstacle, words);
    case "unfinished":
      return explainUnfinished(failure.unfinished, words);
  }
}
