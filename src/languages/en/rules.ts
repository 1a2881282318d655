import type { RulebookRule } from "../../checks/rulebook";
import type { ReadingWords } from "../readingWords";
import type { WordsOf } from "../ruleWords";
import { annualRules } from "./annualRules";
import { arithmeticRules } from "./arithmeticRules";
import { basisRules } from "./basisRules";
import { dateRules } from "./dateRules";
import { distributionRules } from "./distributionRules";
import { lawRules } from "./lawRules";
import { reading } from "./reading";
import { wordingRules } from "./wordingRules";

export const rules: WordsOf<RulebookRule> & ReadingWords = {
  ...annualRules,
  ...arithmeticRules,
  ...basisRules,
  ...dateRules,
  ...lawRules,
  ...distributionRules,
  ...wordingRules,
  ...reading,
};
