import type { RulebookRule } from "../../checks/rulebook";
import type { ReadingWords } from "../readingWords";
import type { WordsOf } from "../ruleWords";
import { dateRules } from "./dateRules";
import { reading } from "./reading";

export const rules: WordsOf<RulebookRule> & ReadingWords = { ...dateRules, ...reading };
