import { FluentProvider, tokens } from "@fluentui/react-components";
import { type CSSProperties, Suspense, lazy, useEffect } from "react";
import { firstPaint } from "../firstPaint";
import type { PaneProps } from "./paneProps";
import { Mishap } from "./Mishap";
import { NotOpened } from "./NotOpened";
import { StatusLine } from "./StatusLine";
import { Waiting } from "./Waiting";
import { phraseBreaks } from "./phraseBreaks";
import { statusWords } from "./statusWords";
import { themeOf } from "./theme";

const PaneBody = lazy(async () => {
  await firstPaint;
  return { default: (await import("./PaneBody")).PaneBody };
});

// What is painted first is styled in place: compiling styles in the browser is 8 KB that can come later.
const paneStyle: CSSProperties = {
  minHeight: "100vh",
  display: "flex",
  flexDirection: "column",
  backgroundColor: tokens.colorNeutralBackground1,
  overflowWrap: "anywhere",
  ...phraseBreaks,
};

/** The whole pane. The status line is painted first; what stands below it arrives after. */
export function Pane({ state, actions }: PaneProps) {
  const { language, theme } = state;
  const words = statusWords(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.product;
  }, [language, words]);
  return (
    <FluentProvider theme={themeOf(theme, language)} style={paneStyle}>
      <StatusLine state={state} actions={actions} />
      <Mishap instead={<NotOpened words={words} />}>
        <Suspense fallback={<Waiting words={words.loadingPane} />}>
          <PaneBody state={state} actions={actions} />
        </Suspense>
      </Mishap>
    </FluentProvider>
  );
}
