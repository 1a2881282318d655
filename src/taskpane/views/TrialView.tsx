import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { trial as english } from "../../languages/en/trial";
import { trial as japanese } from "../../languages/ja/trial";
import type { PaneProps } from "./Pane";
import { SeverityMark } from "./SeverityMark";

const words = { en: english, ja: japanese };

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, padding: 0, listStyleType: "none" },
  step: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  report: { width: "100%", minHeight: "10em", fontFamily: tokens.fontFamilyMonospace },
});

/** What came of trying this Excel, part by part, with a report to copy. */
export function TrialView({ state: { trial, language }, actions }: PaneProps) {
  const styles = useStyles();
  const { [language]: said } = words;
  if (trial === null) return null;
  const failed = trial.is === "done" ? trial.steps.filter(({ found }) => found !== null) : [];
  return (
    <section className={styles.page} aria-live="polite">
      <h2 className={styles.heading}>{said.try}</h2>
      <Text size={200}>{said.what}</Text>
      {trial.is === "running" ? (
        <Spinner size="tiny" label={said.running} />
      ) : (
        <>
          <Text weight="semibold">
            {failed.length === 0 ? said.passed(trial.steps.length) : said.failed(failed.length)}
          </Text>
          <ul className={styles.steps}>
            {trial.steps.map(({ step, found }) => (
              <li key={step} className={styles.step}>
                <SeverityMark of={found === null ? "clear" : "error"} />
                <span>
                  {said.steps[step]}
                  {found !== null && ` (${found})`}
                </span>
              </li>
            ))}
          </ul>
          <textarea
            className={styles.report}
            readOnly
            aria-label={said.copy}
            value={trial.report}
          />
        </>
      )}
      <div>
        <Button disabledFocusable={trial.is === "running"} onClick={actions.closeTrial}>
          {said.close}
        </Button>
      </div>
    </section>
  );
}

/** The way to the page. */
export function TryExcel({ state, actions }: PaneProps) {
  return (
    <Button appearance="subtle" size="small" onClick={actions.tryExcel}>
      {words[state.language].try}
    </Button>
  );
}
