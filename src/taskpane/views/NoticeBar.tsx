import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice, Place } from "../state/pane";
import { narrowPane } from "./narrowPane";
import type { ViewProps } from "./paneProps";
import { Progress } from "./Progress";
import { noticeText, workingText } from "./noticeText";
import { paneWords } from "./paneWords";

const useStyles = makeStyles({
  // Over the foot of the pane: what comes and goes there moves nothing that is being read.
  place: {
    order: 1,
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    // At 200 % the words have the whole width, below the sign, so that none of them is torn.
    [narrowPane]: {
      margin: `${tokens.spacingVerticalS} 0 0`,
      paddingRight: tokens.spacingHorizontalS,
      paddingLeft: tokens.spacingHorizontalS,
      gridTemplateColumns: "auto minmax(0, 1fr) auto",
      gridTemplateAreas:
        '"icon . actions" "body body body" "secondaryActions secondaryActions secondaryActions"',
    },
  },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

const intents: Record<Notice["is"], MessageBarIntent> = {
  inserted: "success",
  updated: "success",
  logWritten: "success",
  paperDone: "success",
  lackedAdded: "success",
  sectionAdded: "success",
  draftSheetDone: "success",
  tieOutDone: "success",
  markedSaved: "success",
  cannotSaveMarked: "warning",
  notMarkable: "warning",
  fixed: "success",
  linked: "success",
  undone: "success",
  sheetRemoved: "success",
  textAmountsDone: "success",
  copied: "success",
  copiedPlain: "warning",
  copyByHand: "warning",
  cannotSave: "warning",
  saved: "success",
  notImported: "error",
  notLoaded: "error",
  failed: "error",
};

/** What came of the last action, with the way to go there or on. */
export function NoticeBar({ state, actions, keepFocus }: ViewProps) {
  const styles = useStyles();
  const { notice, working, language, worksheet } = state;
  const { common } = paneWords(language);
  const shown = notice ?? staleNotice(worksheet);
  // What is done within a moment needs no word meanwhile, and moves nothing out of its place.
  if (working?.slow === true)
    return (
      <div className={styles.place}>
        <Progress words={workingText(working, language)} />
        {working.on === "excel" && (
          <Button
            size="small"
            className={styles.bar}
            onClick={() => {
              keepFocus();
              actions.stopWaiting();
            }}
          >
            {common.stopWaiting}
          </Button>
        )}
      </div>
    );
  if (shown === null) return null;
  const place = placeOf(shown);
  const close = () => {
    keepFocus();
    actions.closeNotice();
  };
  return (
    <MessageBar
      className={mergeClasses(styles.place, styles.bar)}
      intent={intents[shown.is]}
      layout="multiline"
    >
      <MessageBarBody className={styles.body}>{noticeText(shown, language)}</MessageBarBody>
      <MessageBarActions
        {...(notice !== null && {
          containerAction: (
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={common.close}
              onClick={close}
            />
          ),
        })}
      >
        {place !== null && (
          <Button
            size="small"
            onClick={() => {
              actions.goTo(place);
            }}
          >
            {common.goThere}
          </Button>
        )}
        {"undo" in shown && shown.undo !== null && (
          <Button
            size="small"
            onClick={() => {
              keepFocus();
              actions.undo(shown.undo ?? []);
            }}
          >
            {common.undo}
          </Button>
        )}
        {(shown.is === "failed" || shown.is === "notLoaded") && (
          <Button size="small" onClick={notice === null ? actions.readAgain : actions.retry}>
            {common.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Reading again failed, so what is shown is older: said until a reading succeeds. */
function staleNotice(worksheet: ViewProps["state"]["worksheet"]): Notice | null {
  return worksheet.is === "read" && worksheet.failure !== null
    ? { is: "failed", failure: worksheet.failure }
    : null;
}

function placeOf(notice: Notice): Place | null {
  if ("places" in notice) return notice.places[0] ?? null;
  return "place" in notice ? notice.place : null;
}
