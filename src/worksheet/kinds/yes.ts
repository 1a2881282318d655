import { answers } from "../choices";
import { spellingIndex } from "../spellings";
import { chosenCell, chosenFrom, expecting } from "../writing/plannedValue";
import { readChoiceCell } from "./choice";
import type { Kind } from "./kind";

const index = spellingIndex(answers);

/** Whether something is so; a dash or "none" says that it is not. */
export const yes: Kind<boolean> = {
  counts: null,
  read(cell, { log }) {
    const answer = readChoiceCell(cell, index, "answer", log);
    if (answer === null || answer.state === "blank" || answer.state === "undetermined")
      return answer;
    return { state: "given", value: answer.state === "given" && answer.value === "yes" };
  },
  write: (value, language) => chosenCell(value ? "yes" : "no", answers, language),
  offer: (cell, language) => expecting(chosenFrom(cell, answers, language), "answer"),
};
