import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { OutlinedFinding } from "../../../checks/outline";
import type { Finding } from "../../../dividend/finding";
import { Disclosure } from "../Disclosure";
import { paneWords } from "../paneWords";
import { AcceptForm } from "./AcceptForm";
import type { ReadingProps } from "../paneProps";
import { Comparison } from "./Comparison";
import { FindingText } from "./FindingText";
import { FixForm } from "./FixForm";
import { RuleWhy } from "./RuleWhy";

const useStyles = makeStyles({
  finding: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  note: { borderLeftColor: tokens.colorBrandStroke1 },
  below: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  consequences: { margin: 0, padding: 0, listStyleType: "none" },
});

type Doing = "fix" | "accept";

interface OpenFindingProps extends ReadingProps {
  readonly outlined: OutlinedFinding;
}

/** One finding, with what can be done about it and what follows from it. */
export function OpenFinding({ outlined, state, actions, reading, keepFocus }: OpenFindingProps) {
  const styles = useStyles();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { finding, consequences } = outlined;
  const { language, working } = state;
  const words = paneWords(language).checks;
  const { currency } = reading.announcement.presentation;
  const select = ({ cell }: Finding) => {
    if (cell !== null) actions.selectCell(cell);
  };
  const shown = { language, currency };
  const began = useRef<Record<Doing, HTMLButtonElement | null>>({ fix: null, accept: null });
  const left = useRef<Doing | null>(null);
  // Who changes their mind goes on from the button they came by.
  useEffect(() => {
    if (doing === null && left.current !== null)
      began.current[left.current]?.focus({ preventScroll: true });
    left.current = doing;
  }, [doing]);
  const stop = () => {
    setDoing(null);
  };
  const done = () => {
    left.current = null;
    keepFocus();
    setDoing(null);
  };
  return (
    <li className={mergeClasses(styles.finding, styles[finding.severity])}>
      <FindingText {...shown} finding={finding} select={select} />
      <div className={styles.below}>
        <Comparison {...shown} finding={finding} select={actions.selectCell} />
        {doing === "fix" && finding.fix !== null ? (
          <FixForm
            {...shown}
            fix={finding.fix}
            stop={stop}
            write={() => {
              done();
              actions.fix(finding);
            }}
          />
        ) : doing === "accept" ? (
          <AcceptForm
            language={language}
            stop={stop}
            accept={(reason, by) => {
              done();
              actions.accept(finding, reason, by);
            }}
          />
        ) : (
          <div className={styles.actions}>
            {finding.fix !== null && (
              <Button
                ref={(button) => {
                  began.current.fix = button;
                }}
                size="small"
                appearance="primary"
                disabledFocusable={working !== null}
                onClick={() => {
                  setDoing("fix");
                }}
              >
                {words.fix}
              </Button>
            )}
            <Button
              ref={(button) => {
                began.current.accept = button;
              }}
              size="small"
              disabledFocusable={working !== null}
              onClick={() => {
                setDoing("accept");
              }}
            >
              {words.accept}
            </Button>
          </div>
        )}
        <RuleWhy rule={finding.rule} language={language} />
        {consequences.length > 0 && (
          <Disclosure label={words.follows(consequences.length)}>
            <ul className={styles.consequences}>
              {consequences.map((consequence, index) => (
                <li key={index}>
                  <FindingText {...shown} finding={consequence} select={select} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </li>
  );
}
