import type { RulebookRule } from "../../checks/rulebook";
import type { WordsOf } from "../ruleWords";
import { dateRules } from "./dateRules";

export const rules: WordsOf<RulebookRule> = { ...dateRules };
