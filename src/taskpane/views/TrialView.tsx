import {
  Button,
  Field,
  Spinner,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../dividend/language";
import { trialSteps } from "../../excel/trialSteps";
import type { TrialStep } from "../../excel/trial";
import { explainProblem } from "../../languages/excelWords";
import type { TrialWords } from "../../languages/trialWords";
import { trial as english } from "../../languages/en/trial";
import { trial as japanese } from "../../languages/ja/trial";
import type { TrialState } from "../state/pane";
import type { PaneProps } from "./paneProps";
import { SeverityMark } from "./SeverityMark";
import { narrowField } from "./narrowField";
import { excelWords, paneWords } from "./paneWords";

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
  // A step that was left out has no sign, and stands where the others do.
  blank: { width: "16px", flexShrink: 0 },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
  asked: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  progress: { justifyContent: "flex-start" },
  report: { fontFamily: tokens.fontFamilyMonospace },
});

interface TrialProps extends PaneProps {
  readonly trial: TrialState;
}

/** The trial of this Excel, part by part while it runs, with a report to copy at the end. */
export function TrialView({ state: { language }, actions, trial }: TrialProps) {
  const styles = useStyles();
  const { [language]: said } = words;
  return (
    <section className={styles.page}>
      <h2 className={styles.heading}>{paneWords(language).common.tryExcel}</h2>
      <Text size={200}>{said.what}</Text>
      <div aria-live="polite">
        {trial.is === "running" ? (
          <Spinner
            className={styles.progress}
            size="tiny"
            labelPosition="after"
            label={said.running(trial.steps.length, trialSteps.length)}
          />
        ) : (
          summary(trial.steps, said).map((line) => (
            <Text key={line} block weight="semibold">
              {line}
            </Text>
          ))
        )}
      </div>
      {trial.is === "running" && trial.asks !== null && (
        <div className={styles.asked} role="alert">
          <Text>{said.byHand[trial.asks]}</Text>
          <div className={styles.row}>
            <Button
              size="small"
              onClick={() => {
                actions.answerTrial("nothing");
              }}
            >
              {said.nothingHappened}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                actions.answerTrial("skip");
              }}
            >
              {said.skip}
            </Button>
          </div>
        </div>
      )}
      <ul className={styles.steps}>
        {trial.steps.map((step) => (
          <li key={step.step} className={styles.step}>
            <Sign of={step.is} />
            <span>
              {said.steps[step.step]}
              {step.is === "notTried" && ` (${said.notTried})`}
              <About step={step} language={language} />
            </span>
          </li>
        ))}
      </ul>
      {trial.is === "done" && (
        <>
          <div className={styles.row}>
            <Button appearance="primary" onClick={actions.copyTrial}>
              {said.copy}
            </Button>
            <Button onClick={actions.closeTrial}>{said.close}</Button>
          </div>
          <Text aria-live="polite">{copyingSaid(trial.copied, said)}</Text>
          <Field label={said.report} style={narrowField}>
            <Textarea
              className={styles.report}
              readOnly
              resize="vertical"
              rows={8}
              value={trial.report}
            />
          </Field>
        </>
      )}
    </section>
  );
}

const signs = { passed: "clear", known: "warning", failed: "error" } as const;

function Sign({ of }: { readonly of: TrialStep["is"] }) {
  const styles = useStyles();
  return of === "notTried" ? <span className={styles.blank} /> : <SeverityMark of={signs[of]} />;
}

function copyingSaid(copied: boolean | null, { copied: done, copyByHand }: TrialWords): string {
  if (copied === null) return "";
  return copied ? done : copyByHand;
}

/** What was found, in words, and Excel's own answer. */
function About({ step, language }: { readonly step: TrialStep; readonly language: Language }) {
  const styles = useStyles();
  if (step.is !== "known" && step.is !== "failed") return null;
  const { faults, handFindings } = words[language];
  const explained =
    step.is === "failed" && step.problem !== null
      ? explainProblem(step.problem, excelWords(language))
      : null;
  const byHand = Object.entries(handFindings).find(([name]) => name === step.found);
  return (
    <Text size={200} className={styles.about}>
      {step.is === "known" ? faults[step.step] : explained?.sentence} {explained?.nextStep}
      {explained === null && <i> ({byHand?.[1] ?? step.found})</i>}
    </Text>
  );
}

function summary(steps: readonly TrialStep[], said: TrialWords): string[] {
  const count = (is: TrialStep["is"]) => steps.filter((step) => step.is === is).length;
  const [failed, known, notTried] = [count("failed"), count("known"), count("notTried")];
  return [
    ...(failed + known + notTried === 0 ? [said.passed(steps.length)] : []),
    ...(failed > 0 ? [said.failed(failed)] : []),
    ...(known > 0 ? [said.known(known)] : []),
    ...(notTried > 0 ? [said.skipped(notTried)] : []),
  ];
}
