import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { a1 } from "../../../dividend/fact";
import { factNamesIn } from "../../../languages/factNamesIn";
import type { Composition } from "../../../release/compose/composition";
import { fontName } from "../../../release/render/fontName";
import type { ReadingProps } from "../paneProps";
import { CellLink } from "../CellLink";
import { joined } from "../noticeText";
import { paneWords } from "../paneWords";
import { nextLanguage } from "../../../dividend/language";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface RemarksProps extends ReadingProps {
  readonly composed: Extract<Composition, { is: "document" }>;
}

/** What whoever sends the release out should know of how it was composed. */
export function Remarks({ composed, state, actions, reading }: RemarksProps) {
  const styles = useStyles();
  const { language } = state;
  const words = paneWords(language).release.remarks;
  const names = factNamesIn(language);
  const { templates, onlyInOtherLanguage, fromOtherLanguage, leftOut, letterheadLacks } = composed;
  const named = (facts: readonly (keyof typeof names)[]) =>
    joined(
      [...new Set(facts)].map((fact) => names[fact]),
      language,
    );
  const typed = nextLanguage(composed.document.language);
  const line = (
    facts: readonly (keyof typeof names)[],
    saying: (named: string) => string,
  ): readonly string[] => (facts.length === 0 ? [] : [saying(named(facts))]);
  const said = [
    ...line(onlyInOtherLanguage, (blocks) => words.onlyInOtherLanguage(typed, blocks)),
    ...(onlyInOtherLanguage.length + fromOtherLanguage.length > 0
      ? [words.howToGive(composed.document.language)]
      : []),
    ...line(leftOut, (blocks) => words.leftOut(blocks)),
    ...line(letterheadLacks, (facts) => words.letterheadLacks(facts)),
    ...line(templates, (blocks) => words.templates(blocks)),
    words.looks(reading.announcement.terms?.set ?? "usual", fontName(composed.document)),
  ];
  return (
    <section>
      <h2 className={styles.heading}>{words.heading}</h2>
      <ul className={styles.list}>
        {fromOtherLanguage.length > 0 && (
          <li>
            {words.fromOtherLanguage(typed)}
            {fromOtherLanguage.map(({ fact, cell }) => (
              <Fragment key={`${fact} ${a1(cell)}`}>
                {" "}
                <CellLink
                  cell={cell}
                  label={names[fact]}
                  language={language}
                  select={actions.selectCell}
                />
              </Fragment>
            ))}
          </li>
        )}
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
