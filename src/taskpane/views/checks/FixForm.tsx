import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../dividend/fact";
import type { Fix } from "../../../dividend/finding";
import type { Language } from "../../../dividend/language";
import { sayIn } from "../../../languages/say";
import { paneWords } from "../paneWords";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

interface FixFormProps {
  readonly fix: Fix;
  readonly language: Language;
  readonly currency: string;
  readonly write: () => void;
  readonly stop: () => void;
}

/** Shows what a fix writes, and where, before it is written. */
export function FixForm({ fix, language, currency, write, stop }: FixFormProps) {
  const styles = useStyles();
  const { checks, common } = paneWords(language);
  const value = sayIn(language, currency).value(fix.value);
  return (
    <div
      className={styles.form}
      onKeyDown={({ key }) => {
        if (key === "Escape") stop();
      }}
    >
      <Text>{checks.fixWill(a1(fix.cell), value)}</Text>
      <div className={styles.actions}>
        <Button autoFocus size="small" appearance="primary" onClick={write}>
          {checks.fixDo}
        </Button>
        <Button size="small" onClick={stop}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
