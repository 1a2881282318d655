import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { missingFacts } from "../../../checks/missingFacts";
import type { NotChecked as Missing } from "../../../checks/rule";
import type { CellAddress } from "../../../dividend/fact";
import type { Language } from "../../../dividend/language";
import { capitalized } from "../../../languages/capitalized";
import { factNamesIn } from "../../../languages/factNamesIn";
import { ruleWords } from "../../../languages/findingText";
import { CellLink } from "../CellLink";
import { Disclosure } from "../Disclosure";
import { paneWords } from "../paneWords";
import type { ReadingProps } from "../paneProps";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { paddingBottom: tokens.spacingVerticalXS },
  rules: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** What no rule could look at, by the fact that is missing: never shown as a pass. */
export function NotChecked({ reading, state, actions }: ReadingProps) {
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
            {missingFacts(notChecked).map(({ missing, unread, rules, places }) => (
              <li key={JSON.stringify([missing, unread])} className={styles.item}>
                {capitalized(
                  unread === null
                    ? factNamesIn(language)[missing]
                    : words.notUnderstood(factNamesIn(language)[missing]),
                )}
                {places.map((place, index) => (
                  <Where key={index} {...place} language={language} select={actions.selectCell} />
                ))}
                <span className={styles.rules}>
                  {words.neededBy(rules.map((rule) => ruled(rule, language)).join(words.between))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {otherMarket.length > 0 && <Text size={200}>{words.otherMarket(otherMarket.length)}</Text>}
    </Disclosure>
  );
}

interface WhereProps extends Omit<Missing, "rule"> {
  readonly language: Language;
  readonly select: (cell: CellAddress) => void;
}

/** Where the fact would stand: its column, its share class, and its cell to go to. */
function Where({ missing, column, shareClass, cell, language, select }: WhereProps) {
  const words = paneWords(language).checks;
  const where = [
    // Where a column itself is missing, its name says which.
    column === undefined || missing === `${column}Column` ? null : words.column(column),
    shareClass ?? null,
  ].filter((part) => part !== null);
  const label = where.join(words.between);
  if (cell === undefined || cell === null) return label === "" ? null : <> {`(${label})`}</>;
  return (
    <>
      {" "}
      <CellLink cell={cell} label={label} language={language} select={select} />
    </>
  );
}

function ruled(rule: string, language: Language): string {
  return `${rule} ${ruleWords(rule, language)?.title ?? ""}`.trim();
}
