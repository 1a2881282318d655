import { Text } from "@fluentui/react-components";
import type { Language } from "../../../dividend/language";
import { ruleWords } from "../../../languages/findingText";
import { Disclosure } from "../Disclosure";
import { paneWords } from "../paneWords";

interface RuleWhyProps {
  readonly rule: string;
  readonly language: Language;
}

/** What the rule compares and why, folded away. */
export function RuleWhy({ rule, language }: RuleWhyProps) {
  const words = ruleWords(rule, language);
  if (words === null) return null;
  return (
    <Disclosure label={paneWords(language).checks.whyRule(rule)}>
      <Text size={200}>{words.why}</Text>
    </Disclosure>
  );
}
