import { Link, Text, makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../dividend/language";
import { ruleWords } from "../../../languages/findingText";
import { Disclosure } from "../Disclosure";
import { paneWords } from "../paneWords";

interface RuleWhyProps {
  readonly rule: string;
  readonly language: Language;
}

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

/** Where on a rule's page a language begins. */
const anchors: Readonly<Record<Language, string>> = { en: "", ja: "#ja" };

/** Why the rule is there, with its page of the documentation, folded away. */
export function RuleWhy({ rule, language }: RuleWhyProps) {
  const styles = useStyles();
  const words = ruleWords(rule, language);
  if (words === null) return null;
  return (
    <Disclosure label={paneWords(language).checks.whyRule(rule)}>
      <Text size={200}>
        {words.why}{" "}
        {/* A page of its own, served beside the pane: a rule's whole text would crowd the finding. */}
        <Link
          inline
          className={styles.link}
          href={`rules/${rule.toLowerCase()}.html${anchors[language]}`}
          target="_blank"
          rel="noopener"
        >
          {paneWords(language).checks.rulePage(rule)}
        </Link>
      </Text>
    </Disclosure>
  );
}
