import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { capitalized } from "../../../languages/capitalized";
import { verificationWordsIn } from "../../../languages/verificationWordsIn";
import type { CorrectionState, DraftSource } from "../../state/pane";
import { Progress } from "../Progress";
import { SeverityMark } from "../SeverityMark";
import type { ReadingProps } from "../paneProps";
import { paneWords } from "../paneWords";
import { Intake } from "../returned/Intake";
import { UnreadableFile } from "../returned/UnreadableFile";
import { Lacking } from "./Lacking";
import { ReleasePreview } from "./ReleasePreview";
import { Remarks } from "./Remarks";
import { TakeAlong } from "./TakeAlong";
import { correctionSummary } from "./correctionSummary";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  said: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

type CorrectionProps = ReadingProps & { readonly correction: CorrectionState };

/** Takes a release as it was published, and shows its correction by the worksheet. */
export function CorrectionView(props: CorrectionProps) {
  const styles = useStyles();
  const { correction, state, actions, keepFocus } = props;
  const words = paneWords(state.language).correcting;
  const isFirst = correction.is === "asked";
  const take = (source: DraftSource) => {
    keepFocus();
    actions.correctNotice(source);
  };
  return (
    <Intake language={state.language} words={words} isFirst={isFirst} take={take}>
      <div>
        <Button
          size="small"
          onClick={() => {
            keepFocus();
            actions.closeCorrection();
          }}
        >
          {words.back}
        </Button>
      </div>
      <h2 className={styles.heading}>{words.heading}</h2>
      {isFirst && (
        <>
          <Text>{words.what}</Text>
          <Text>{words.rows}</Text>
        </>
      )}
      <Outcome {...props} />
    </Intake>
  );
}

function Outcome(props: CorrectionProps) {
  const { correction, state, actions } = props;
  const { language } = state;
  const { draft } = paneWords(language);
  switch (correction.is) {
    case "asked":
      return null;
    case "reading":
      return (
        <>
          <Progress words={draft.reading(draft.named(correction.name), correction.page)} />
          <Button onClick={actions.openCorrection}>{draft.stopReading}</Button>
        </>
      );
    case "unreadable":
      return <UnreadableFile {...correction} language={language} />;
    case "errors":
      return <Said mark="error" {...props} />;
    case "compared":
      return <Compared {...props} compared={correction} />;
  }
}

function Said({
  mark,
  correction,
  state: { language },
}: CorrectionProps & { readonly mark: "error" | "note" }) {
  const styles = useStyles();
  return (
    <div className={styles.said}>
      <SeverityMark of={mark} />
      <Text weight="semibold">{correctionSummary(correction, language)}</Text>
    </div>
  );
}

function Compared({
  compared,
  ...props
}: CorrectionProps & { readonly compared: Extract<CorrectionState, { is: "compared" }> }) {
  const styles = useStyles();
  const { state, actions } = props;
  const { correction, unread } = compared;
  const words = paneWords(state.language).correcting;
  const report = verificationWordsIn(state.language);
  const notRead = unread.length > 0 && (
    <section>
      <h3 className={styles.heading}>{report.counted(report.notRead, unread.length)}</h3>
      <Text size={200}>{report.notReadHint}</Text>
      <ul className={styles.list}>
        {unread.map(({ what, after }, index) => (
          <li key={index}>{capitalized(report.unread(what, after))}</li>
        ))}
      </ul>
    </section>
  );
  if (correction.is === "refused") {
    return <Lacking lacking={correction.lacking} refused={words.refused} {...props} />;
  }
  return (
    <>
      <Said mark="note" {...props} />
      {notRead}
      {correction.is === "document" && (
        <>
          <TakeAlong
            state={state}
            lang={correction.document.language}
            copy={actions.copyCorrection}
            save={actions.saveCorrection}
          />
          <Remarks composed={correction} {...props} />
          <ReleasePreview document={correction.document} label={words.preview} />
        </>
      )}
    </>
  );
}
