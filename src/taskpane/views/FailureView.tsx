import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../dividend/language";
import type { Failure } from "../state/pane";
import { SeverityMark } from "./SeverityMark";
import { failureText } from "./failureText";
import { paneWords } from "./paneWords";

const useStyles = makeStyles({
  failure: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  what: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
});

interface FailureProps {
  readonly failure: Failure;
  readonly language: Language;
  readonly retry: () => void;
}

/** The worksheet could not be read: what happened, what to do, and another try. */
export function FailureView({ failure, language, retry }: FailureProps) {
  const styles = useStyles();
  const { sentence, nextStep } = failureText(failure, language);
  return (
    <section role="alert" className={styles.failure}>
      <div className={styles.what}>
        <SeverityMark of="error" />
        <Text weight="semibold">{sentence}</Text>
      </div>
      <Text>{nextStep}</Text>
      <Button appearance="primary" onClick={retry}>
        {paneWords(language).common.retry}
      </Button>
    </section>
  );
}
