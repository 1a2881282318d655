import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { NotChecked as Missing } from "../../../checks/rule";
import type { Language } from "../../../dividend/language";
import { ruleWords } from "../../../languages/findingText";
import { Disclosure } from "../Disclosure";
import { missingText } from "../missingText";
import { paneWords } from "../paneWords";
import type { ReadingProps } from "./ChecksView";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { paddingBottom: tokens.spacingVerticalXS },
});

/** What no rule could look at, and for want of what: never shown as a pass. */
export function NotChecked({ reading, state }: ReadingProps) {
  const styles = useStyles();
  const { language } = state;
  const words = paneWords(language).checks;
  const { notChecked, otherMarket } = reading.checks;
  if (notChecked.length + otherMarket.length === 0) return null;
  return (
    <Disclosure label={words.notChecked(notChecked.length + otherMarket.length)}>
      {notChecked.length > 0 && (
        <>
          <Text size={200}>{words.notCheckedHint}</Text>
          <ul className={styles.list}>
            {notChecked.map((missing, index) => (
              <li key={index} className={styles.item}>
                {ruledText(missing, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {otherMarket.length > 0 && <Text size={200}>{words.otherMarket(otherMarket.length)}</Text>}
    </Disclosure>
  );
}

function ruledText(missing: Missing, language: Language): string {
  const title = ruleWords(missing.rule, language)?.title ?? missing.rule;
  const colon = language === "en" ? ": " : "：";
  return `${missing.rule} ${title}${colon}${missingText(missing, language)}`;
}
