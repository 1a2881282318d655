import "@fontsource/noto-sans-jp/japanese-400.css";
import "@fontsource/noto-sans-jp/japanese-600.css";
import "@fontsource/noto-sans-jp/latin-400.css";
import "@fontsource/noto-sans-jp/latin-600.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { languages } from "../../dividend/language";
import type { PaneActions, Theme } from "../../taskpane/state/pane";
import { Pane } from "../../taskpane/views/Pane";
import { galleryStates } from "./states";

// ?state=slip&language=ja&theme=dark shows one state; without a state, a list of them all.
const asked = new URLSearchParams(location.search);
const language = languages.find((each) => each === asked.get("language")) ?? "en";
const theme: Theme = asked.get("theme") === "dark" ? "dark" : "light";
const states = galleryStates(language, theme);

/** Each action leaves its name in the page's title, where a test reads it; few change the state. */
function Shown({ name }: { readonly name: string }) {
  const [state, setState] = useState(states[name]);
  if (state === undefined) return <List />;
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
    retry: done("retry"),
    newWorksheet: done("newWorksheet"),
    openSample: done("openSample"),
    selectCell: ({ row, column }) => {
      done(`selectCell ${String(row)} ${String(column)}`)();
    },
    goTo: done("goTo"),
    fix: done("fix"),
    accept: (_, reason) => {
      done(`accept ${reason}`)();
    },
    withdraw: done("withdraw"),
    writeLog: done("writeLog"),
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
    closeNotice: () => {
      setState({ ...state, notice: null });
    },
  };
  return <Pane state={state} actions={actions} />;
}

function List() {
  return (
    <ul>
      {Object.keys(states).map((name) => (
        <li key={name}>
          <a href={`?state=${name}&language=${language}&theme=${theme}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

const root = document.getElementById("pane");
if (root !== null) createRoot(root).render(<Shown name={asked.get("state") ?? ""} />);
