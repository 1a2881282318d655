import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useRef } from "react";
import type { DraftSource, PaneState } from "../state/pane";
import { Announcer } from "./Announcer";
import { FailureView } from "./FailureView";
import { FirstRun } from "./FirstRun";
import { NoticeBar } from "./NoticeBar";
import { NotOpened } from "./NotOpened";
import type { PaneProps, ViewProps } from "./paneProps";
import { Waiting } from "./Waiting";
import { ChecksView } from "./checks/ChecksView";
import { paneWords } from "./paneWords";
import { statusWords } from "./statusWords";
import { useFileDrop } from "./useFileDrop";

const TablesView = lazy(async () => ({
  default: (await import("./tables/TablesView")).TablesView,
}));
const ReleaseView = lazy(async () => ({
  default: (await import("./release/ReleaseView")).ReleaseView,
}));

const ReturnedView = lazy(async () => ({
  default: (await import("./returned/ReturnedView")).ReturnedView,
}));

const TrialView = lazy(async () => ({
  default: (await import("./TrialView")).TrialView,
}));
const NewWorksheetPage = lazy(async () => ({
  default: (await import("./start/NewWorksheetPage")).NewWorksheetPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import("./start/SettingsPage")).SettingsPage,
}));

const tabs = ["checks", "tables", "release", "returned"] as const;

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", flexGrow: 1 },
  over: { outline: `2px dashed ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
  // Enlarged text leaves no room for all tabs in one line.
  tabs: { flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    outlineStyle: "none",
  },
});

/** All below the status line. */
export function PaneBody({ state, actions }: PaneProps) {
  const styles = useStyles();
  const { worksheet, language } = state;
  const props = { state, actions };
  const isOver = useFileDrop(takerOf(props));
  if (state.trial !== null) {
    return (
      <main className={styles.body}>
        <Suspense fallback={<Waiting words={statusWords(language).loadingPane} />}>
          <TrialView state={state} actions={actions} trial={state.trial} />
        </Suspense>
      </main>
    );
  }
  if (state.page !== null) {
    return (
      <main className={styles.body}>
        <Announcer state={state} />
        <Suspense fallback={<Waiting words={statusWords(language).loadingPane} />}>
          {state.page === "settings" ? (
            <SettingsPage {...props} />
          ) : (
            <NewWorksheetPage {...props} />
          )}
        </Suspense>
      </main>
    );
  }
  return (
    <main className={mergeClasses(styles.body, isOver && styles.over)}>
      <Announcer state={state} />
      {worksheet.is === "starting" && <Waiting words={statusWords(language).starting} />}
      {worksheet.is === "notOpened" && <NotOpened words={statusWords(language)} />}
      {worksheet.is === "reading" && <Waiting words={statusWords(language).reading} />}
      {worksheet.is === "none" && <FirstRun {...props} />}
      {worksheet.is === "failed" && (
        <FailureView failure={worksheet.failure} language={language} retry={actions.readAgain} />
      )}
      {worksheet.is === "read" && <TabbedViews {...props} />}
    </main>
  );
}

/** A file dropped on the pane is what is wanted there: a draft to compare, or a release to correct or to start from. */
function takerOf({ state, actions }: PaneProps): ((source: DraftSource) => void) | null {
  switch (state.worksheet.is) {
    case "read":
      return state.tab === "release" && state.correction !== null
        ? actions.correctNotice
        : actions.compareDraft;
    case "none":
      return actions.startFromRelease;
    case "starting":
    case "reading":
    case "failed":
    case "notOpened":
      return null;
  }
}

function TabbedViews({ state, actions }: PaneProps) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const words = paneWords(state.language);
  // What had the focus may go with the change it made; the panel it stood in takes it then.
  const keepFocus = () => panel.current?.focus({ preventScroll: true });
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => {
          const tab = tabs.find((each) => each === value);
          if (tab !== undefined) actions.chooseTab(tab);
        }}
      >
        {tabs.map((tab) => (
          <Tab key={tab} value={tab} id={`tab-${tab}`} aria-controls="panel">
            {words.tabs[tab]}
          </Tab>
        ))}
      </TabList>
      <NoticeBar state={state} actions={actions} keepFocus={keepFocus} />
      <div
        ref={panel}
        id="panel"
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={`tab-${state.tab}`}
        className={styles.panel}
      >
        <Suspense fallback={<Waiting words={statusWords(state.language).loadingPane} />}>
          <View state={state} actions={actions} keepFocus={keepFocus} />
        </Suspense>
      </div>
    </>
  );
}

function View(props: ViewProps) {
  const { worksheet, tab }: PaneState = props.state;
  if (worksheet.is !== "read") return null;
  const { reading } = worksheet;
  switch (tab) {
    case "checks":
      return <ChecksView {...props} reading={reading} />;
    case "tables":
      return <TablesView {...props} reading={reading} />;
    case "release":
      return <ReleaseView {...props} reading={reading} />;
    case "returned":
      return <ReturnedView {...props} reading={reading} />;
  }
}
