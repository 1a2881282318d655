import { Input, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../dividend/finding";
import type { Language } from "../../../dividend/language";
import { reportWordsIn } from "../../../languages/reportWordsIn";
import { paneWords } from "../paneWords";

const severities: readonly Severity[] = ["error", "warning", "note"];

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  kind: { minWidth: 0 },
  search: { width: "100%", minWidth: 0 },
});

/** What is shown of the findings: one kind or all, and those that have all the words. */
export interface Wanted {
  readonly severity: Severity | null;
  readonly words: string;
}

interface FindingFilterProps {
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
  readonly language: Language;
}

/** Chooses which findings are shown, by kind and by words. */
export function FindingFilter({ wanted, want, language }: FindingFilterProps) {
  const styles = useStyles();
  const { filter } = paneWords(language).checks;
  const names = reportWordsIn(language).severity;
  const kinds = [
    [null, filter.all] as const,
    ...severities.map((each) => [each, names[each]] as const),
  ];
  return (
    <div className={styles.filter}>
      <div role="group" aria-label={filter.label} className={styles.kinds}>
        {kinds.map(([severity, name]) => (
          <ToggleButton
            key={name}
            size="small"
            className={styles.kind}
            checked={wanted.severity === severity}
            onClick={() => {
              want({ ...wanted, severity });
            }}
          >
            {name}
          </ToggleButton>
        ))}
      </div>
      <Input
        type="search"
        size="small"
        className={styles.search}
        aria-label={filter.search}
        placeholder={filter.search}
        value={wanted.words}
        onChange={(_, { value }) => {
          want({ ...wanted, words: value });
        }}
      />
    </div>
  );
}
