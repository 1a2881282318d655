import type { DividendKind } from "../dividend/fiscalYear";
import { languages } from "../dividend/language";
import { choiceWords } from "./wordsOfFacts";

/** How a worksheet names each kind of dividend, in each language. */
export const kindLabels: Readonly<Record<DividendKind, readonly string[]>> = {
  firstQuarter: labels("firstQuarter"),
  interim: labels("interim"),
  thirdQuarter: labels("thirdQuarter"),
  yearEnd: labels("yearEnd"),
  special: labels("special"),
};

function labels(kind: DividendKind): readonly string[] {
  return languages.map((language) => choiceWords[language].kind[kind][0]);
}
