import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../dividend/fact";
import { factNamesIn } from "../../../languages/factNamesIn";
import type { Composition } from "../../../release/composition";
import type { ReadingProps } from "../checks/ChecksView";
import { joined } from "../noticeText";
import { paneWords } from "../paneWords";

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
  cell: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXXS}` },
});

interface RemarksProps extends ReadingProps {
  readonly composed: Extract<Composition, { is: "document" }>;
}

/** What whoever sends the release out should know of how it was composed. */
export function Remarks({ composed, state, actions }: RemarksProps) {
  const styles = useStyles();
  const { language } = state;
  const { checks, release } = paneWords(language);
  const words = release.remarks;
  const names = factNamesIn(language);
  const { templates, onlyInOtherLanguage, fromOtherLanguage, leftOut, letterheadLacks } = composed;
  const named = (facts: readonly (keyof typeof names)[]) =>
    joined(
      [...new Set(facts)].map((fact) => names[fact]),
      language,
    );
  const lines = [
    [onlyInOtherLanguage, words.onlyInOtherLanguage],
    [leftOut, words.leftOut],
    [letterheadLacks, words.letterheadLacks],
    [templates, words.templates],
  ] as const;
  const said = lines.filter(([facts]) => facts.length > 0);
  if (said.length + fromOtherLanguage.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{words.heading}</h2>
      <ul className={styles.list}>
        {fromOtherLanguage.length > 0 && (
          <li>
            {words.fromOtherLanguage}
            {fromOtherLanguage.map(({ fact, cell }) => (
              <Button
                key={`${fact} ${a1(cell)}`}
                size="small"
                appearance="transparent"
                className={styles.cell}
                title={checks.selectCell(a1(cell))}
                onClick={() => {
                  actions.selectCell(cell);
                }}
              >
                {`${names[fact]} ${a1(cell)}`}
              </Button>
            ))}
          </li>
        )}
        {said.map(([facts, saying], index) => (
          <li key={index}>{saying(named(facts))}</li>
        ))}
      </ul>
    </section>
  );
}
