import { useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { type Language, languages } from "../../dividend/language";
import type { ReleaseSource, PaneActions, PaneState, Theme } from "../../taskpane/state/pane";
import { Pane } from "../../taskpane/views/Pane";
import { galleryStates } from "./states";

/** What the address asks to see: "#slip/ja/dark". Without a state, a list of them all. */
interface Asked {
  readonly name: string;
  readonly language: Language;
  readonly theme: Theme;
}

function asked(): Asked {
  const [name = "", language, theme] = location.hash.slice(1).split("/");
  return {
    name,
    language: languages.find((each) => each === language) ?? "en",
    theme: theme === "dark" ? "dark" : "light",
  };
}

function onAsked(then: () => void): () => void {
  addEventListener("hashchange", then);
  return () => {
    removeEventListener("hashchange", then);
  };
}

function Gallery() {
  const address = useSyncExternalStore(onAsked, () => location.hash);
  const { name, language, theme } = asked();
  const states = galleryStates(language, theme);
  const first = states[name];
  if (first !== undefined) return <Shown key={address} first={first} />;
  return (
    <ul>
      {Object.keys(states).map((each) => (
        <li key={each}>
          <a href={`#${each}/${language}/${theme}`}>{each}</a>
        </li>
      ))}
    </ul>
  );
}

/** Each action leaves its name on the page's body, where a test reads it; few change the state. */
function Shown({ first }: { readonly first: PaneState }) {
  const [state, setState] = useState(first);
  const done = (action: string) => (): void => {
    document.body.dataset["action"] = action;
  };
  const actions: PaneActions = {
    chooseTab: (tab) => {
      setState({ ...state, tab });
    },
    chooseLanguage: (chosen) => {
      setState({ ...state, language: chosen });
    },
    readAgain: done("readAgain"),
    undo: done("undo"),
    stopWaiting: done("stopWaiting"),
    retry: done("retry"),
    openPage: (page) => {
      setState({ ...state, page });
    },
    chooseShown: (shown) => {
      setState({ ...state, shown });
    },
    newWorksheet: (beginning) => {
      done(`newWorksheet ${JSON.stringify(beginning)}`)();
    },
    leadThrough: (filling) => {
      setState({ ...state, filling });
    },
    fillCells: (filled) => {
      done(`fillCells ${filled.map(({ text }) => text).join(", ")}`)();
    },
    openSample: done("openSample"),
    startFromRelease: (source) => {
      done(`startFromRelease ${sourceText(source)}`)();
    },
    nextYear: done("nextYear"),
    putThere: ({ row, column }, text) => {
      done(`putThere ${String(row)} ${String(column)} ${text}`)();
    },
    closeBegun: () => {
      setState({ ...state, begun: null });
    },
    selectCell: ({ row, column }) => {
      done(`selectCell ${String(row)} ${String(column)}`)();
    },
    goTo: done("goTo"),
    fix: done("fix"),
    accept: (_, reason) => {
      done(`accept ${reason}`)();
    },
    linkText: (_, text, count) => {
      done(`linkText ${String(count)} ${text}`)();
    },
    withdraw: done("withdraw"),
    writeLog: done("writeLog"),
    writeWorkPaper: done("writeWorkPaper"),
    addLacked: done("addLacked"),
    addSection: (section) => {
      done(`addSection ${section}`)();
    },
    writeDays: done("writeDays"),
    saveCalendar: done("saveCalendar"),
    insert: (target) => {
      done(`insert ${target}`)();
    },
    update: done("update"),
    answer: (replace) => {
      done(`answer ${String(replace)}`)();
      setState({ ...state, question: null });
    },
    turnTextAmounts: done("turnTextAmounts"),
    chooseOutputLanguage: (chosen) => {
      done(`chooseOutputLanguage ${chosen}`)();
    },
    markDraft: (draft) => {
      setState({ ...state, draft });
    },
    copyRelease: done("copyRelease"),
    saveRelease: (format) => {
      done(`saveRelease ${format}`)();
    },
    putReleaseOnSheet: done("putReleaseOnSheet"),
    openCorrection: () => {
      setState({ ...state, correction: { is: "asked" } });
    },
    closeCorrection: () => {
      setState({ ...state, correction: null });
    },
    correctNotice: (source) => {
      done(`correctNotice ${sourceText(source)}`)();
    },
    copyCorrection: done("copyCorrection"),
    saveCorrection: (format) => {
      done(`saveCorrection ${format}`)();
    },
    compareDraft: (source) => {
      done(`compareDraft ${sourceText(source)}`)();
    },
    putDraftAway: () => {
      setState({ ...state, returned: { is: "none" } });
    },
    acceptInDraft: (_, reason, by) => {
      done(`acceptInDraft ${reason} ${by}`)();
    },
    withdrawInDraft: done("withdrawInDraft"),
    saveMarked: (ticks) => {
      done(`saveMarked ${String(ticks)}`)();
    },
    writeTieOut: done("writeTieOut"),
    closeNotice: () => {
      setState({ ...state, notice: null });
    },
    tryExcel: done("tryExcel"),
    answerTrial: (answer) => {
      done(`answerTrial ${answer}`)();
    },
    copyTrial: done("copyTrial"),
    closeTrial: done("closeTrial"),
  };
  return <Pane state={state} actions={actions} />;
}

function sourceText(source: ReleaseSource): string {
  if (source.is === "sheet") return source.sheet;
  return source.is === "file" ? source.file.name : `${source.html} ${source.text}`.trim();
}

const root = document.getElementById("pane");
if (root !== null) createRoot(root).render(<Gallery />);
