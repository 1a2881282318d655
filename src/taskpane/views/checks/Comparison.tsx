import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../../dividend/fact";
import type { Finding } from "../../../dividend/finding";
import type { Language } from "../../../dividend/language";
import { sayIn } from "../../../languages/say";
import { CellLink } from "../CellLink";
import { narrowPane } from "../narrowPane";
import { paneWords } from "../paneWords";
import { shortened } from "../shortened";

const useStyles = makeStyles({
  values: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    [narrowPane]: { gridTemplateColumns: "minmax(0, 1fr)" },
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
  compared: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ComparisonProps {
  readonly finding: Finding;
  readonly language: Language;
  readonly currency: string;
  readonly select: (cell: CellAddress) => void;
}

/** What was found, what was expected, and by how much they differ. */
export function Comparison({ finding, language, currency, select }: ComparisonProps) {
  const styles = useStyles();
  const words = paneWords(language).checks;
  const say = sayIn(language, currency);
  const rows = [
    [words.found, finding.actual],
    [words.expected, finding.expected],
    [words.difference, finding.gap],
  ] as const;
  return (
    <>
      {rows.some(([, value]) => value !== null) && (
        <dl className={styles.values}>
          {rows.map(
            ([name, value]) =>
              value !== null && (
                <div key={name} style={{ display: "contents" }}>
                  <dt className={styles.name}>{name}</dt>
                  <dd className={styles.value}>{shortened(say.value(value))}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      {finding.related.length > 0 && (
        <span className={styles.compared}>
          {words.comparedWith}
          {finding.related.map((cell, index) => (
            <span key={index}>
              {index === 0 ? "" : words.between}
              <CellLink cell={cell} language={language} select={select} />
            </span>
          ))}
        </span>
      )}
    </>
  );
}
