import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { Severity } from "../../../dividend/finding";
import type { ReadingProps } from "../paneProps";
import { paneWords } from "../paneWords";
import { AcceptedFinding } from "./AcceptedFinding";
import { AllClear } from "./AllClear";
import { BegunNote } from "./BegunNote";
import { CheckLog } from "./CheckLog";
import { MoreWorksheets } from "./MoreWorksheets";
import { NotChecked } from "./NotChecked";
import { NotCoveredNote } from "./NotCoveredNote";
import type { Wanted } from "./FindingFilter";
import { OpenFinding } from "./OpenFinding";
import { isWanted } from "./wantedFindings";

const DaysAndAmount = lazy(async () => ({
  default: (await import("./DaysAndAmount")).DaysAndAmount,
}));

const FillPanel = lazy(async () => ({
  default: (await import("../start/FillPanel")).FillPanel,
}));
const FillNote = lazy(async () => ({
  default: (await import("../start/FillNote")).FillNote,
}));
const OtherWorksheets = lazy(async () => ({
  default: (await import("../start/OtherWorksheets")).OtherWorksheets,
}));
const NotesHidden = lazy(async () => ({
  default: (await import("../start/NotesHidden")).NotesHidden,
}));
const TextTies = lazy(async () => ({ default: (await import("./TextTies")).TextTies }));

const FindingFilter = lazy(async () => ({
  default: (await import("./FindingFilter")).FindingFilter,
}));

/** So many findings are looked through, not read one after the other. */
const filteredFrom = 6;

const severities: readonly Severity[] = ["error", "warning", "note"];

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

/** What the rulebook found, by severity; what was accepted; what could not be checked. */
export function ChecksView(props: ReadingProps) {
  const styles = useStyles();
  const { checks, cut, outline } = props.reading;
  const isCovered = checks.notCovered.length === 0;
  const { open, accepted } = outline;
  const words = paneWords(props.state.language).checks;
  const { shown } = props.state;
  const { language } = props.state;
  const { currency } = props.reading.announcement.presentation;
  const [wanted, setWanted] = useState<Wanted>({ severity: null, words: "" });
  const listed = severities
    .filter((severity) => severity !== "note" || shown.notes)
    .flatMap((severity) => open[severity].map((outlined) => ({ severity, outlined })));
  // Fewer than need a filter are all shown, also after some of many were put right.
  const shownOnes =
    listed.length < filteredFrom
      ? listed
      : listed.filter(({ severity, outlined }) =>
          isWanted(outlined, severity, wanted, language, currency),
        );
  const anyOpen = severities.some((severity) => open[severity].length > 0);
  return (
    <div className={styles.view}>
      <BegunNote {...props} />
      <Suspense>
        <OtherWorksheets {...props} />
        {props.state.filling ? <FillPanel {...props} /> : <FillNote {...props} />}
      </Suspense>
      {cut !== null && <Text>{words.cut(cut.read, cut.used)}</Text>}
      {!isCovered && <NotCoveredNote {...props} />}
      {!anyOpen && isCovered && <AllClear {...props} anyAccepted={accepted.length > 0} />}
      {listed.length >= filteredFrom && (
        <Suspense>
          <FindingFilter wanted={wanted} want={setWanted} language={language} />
        </Suspense>
      )}
      {listed.length > 0 && shownOnes.length === 0 && (
        <Text role="status">{words.filter.nothing(listed.length)}</Text>
      )}
      {severities.map((severity) => {
        const those = shownOnes.filter((each) => each.severity === severity);
        return (
          those.length > 0 && (
            <section key={severity}>
              <h2 className={styles.heading}>{words.severity(severity, open[severity].length)}</h2>
              <ul className={styles.list}>
                {those.map(({ outlined }) => (
                  <OpenFinding key={outlined.name} {...props} outlined={outlined} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {!shown.notes && open.note.length > 0 && (
        <Suspense>
          <NotesHidden {...props} />
        </Suspense>
      )}
      {accepted.length > 0 && (
        <section>
          <h2 className={styles.heading}>{words.accepted(accepted.length)}</h2>
          <ul className={styles.list}>
            {accepted.map((outlined) => (
              <AcceptedFinding key={outlined.name} {...props} outlined={outlined} />
            ))}
          </ul>
        </section>
      )}
      <NotChecked {...props} />
      <Suspense>
        <TextTies {...props} />
      </Suspense>
      {shown.papers && (
        <Suspense>
          <DaysAndAmount {...props} />
        </Suspense>
      )}
      <CheckLog {...props} />
      <MoreWorksheets {...props} />
    </div>
  );
}
