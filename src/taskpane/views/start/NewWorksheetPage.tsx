import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import type { DecidingBody, Notice } from "../../../dividend/factValues";
import type { DividendKind, Period } from "../../../dividend/fiscalYear";
import type { Language } from "../../../dividend/language";
import { NoticeBar } from "../NoticeBar";
import type { PaneProps } from "../paneProps";
import { narrowField } from "../narrowField";
import { LastYear } from "./LastYear";
import { type Asked, askedOfNew, begunBy, offeredDates, readDay } from "./beginningForm";
import { usePageStyles } from "./pageStyles";
import { usePageFocus } from "./usePageFocus";
import { startWords } from "./startWords";

/** Asks what a new worksheet needs, so that it holds those rows and no others. */
export function NewWorksheetPage({ state, actions }: PaneProps) {
  const styles = usePageStyles();
  const head = usePageFocus<HTMLHeadingElement>();
  const { language, working } = state;
  const { begin: words } = startWords(language);
  const [asked, setAsked] = useState<Asked>(askedOfNew(language));
  const ask = (change: Partial<Asked>) => {
    setAsked({ ...asked, ...change });
  };
  const { releaseDate, recordDate } = offeredDates(asked, language);
  const isDate = asked.fiscalYearEnd.trim() === "" || readDay(asked.fiscalYearEnd) !== null;
  const choices = <Name extends string>(
    label: string,
    named: Readonly<Record<Name, string>>,
    chosen: Name,
    choose: (name: Name) => void,
  ) => (
    <Field label={label} style={narrowField}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          choose(value as Name);
        }}
      >
        {Object.entries<string>(named).map(([name, text]) => (
          <Radio key={name} value={name} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
  return (
    <>
      <NoticeBar state={state} actions={actions} keepFocus={() => undefined} />
      <form
        className={styles.page}
        onSubmit={(event) => {
          event.preventDefault();
          if (isDate && working === null) actions.newWorksheet(begunBy(asked, language));
        }}
      >
        <h2 ref={head} tabIndex={-1} className={styles.heading}>
          {words.title}
        </h2>
        <Text>{words.what}</Text>
        <LastYear state={state} actions={actions} />
        {choices<Notice>(words.notice, words.notices, asked.notice, (notice) => {
          ask({ notice });
        })}
        <Field label={words.kind} style={narrowField}>
          <Select
            value={asked.kind}
            onChange={(_, { value }) => {
              ask({ kind: value as DividendKind });
            }}
          >
            {Object.entries(words.kinds).map(([kind, text]) => (
              <option key={kind} value={kind}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
        {asked.notice !== "revision" &&
          choices<DecidingBody>(words.decidedBy, words.bodies, asked.decidedBy, (decidedBy) => {
            ask({ decidedBy });
          })}
        {choices<Language | "both">(
          words.releasedIn,
          words.releases,
          asked.releasedIn,
          (releasedIn) => {
            ask({ releasedIn });
          },
        )}
        {/* No Field: it would give each of the boxes the same id, and a click on a label the first box. */}
        <div role="group" aria-label={words.periods} className={styles.group}>
          <Text>{words.periods}</Text>
          {Object.entries(words.periodNames).map(([period, text]) => (
            <Checkbox
              key={period}
              label={text}
              checked={asked.periods.includes(period as Period)}
              onChange={(_, { checked }) => {
                const others = asked.periods.filter((each) => each !== period);
                ask({ periods: checked === true ? [...others, period as Period] : others });
              }}
            />
          ))}
        </div>
        {asked.notice !== "revision" && (
          <Field label={words.classes} hint={words.classesHint} style={narrowField}>
            <Input
              value={asked.classes}
              onChange={(_, { value }) => {
                ask({ classes: value });
              }}
            />
          </Field>
        )}
        <Field
          label={words.fiscalYearEnd}
          hint={words.fiscalYearEndHint}
          style={narrowField}
          {...(isDate ? {} : { validationMessage: words.notADate })}
        >
          <Input
            value={asked.fiscalYearEnd}
            onChange={(_, { value }) => {
              ask({ fiscalYearEnd: value });
            }}
          />
        </Field>
        <div role="group" aria-label={words.offers} className={styles.group}>
          <Text>{words.offers}</Text>
          <Checkbox
            label={words.releaseDate(releaseDate)}
            checked={asked.writesToday}
            onChange={(_, { checked }) => {
              ask({ writesToday: checked === true });
            }}
          />
          {recordDate !== null && (
            <Checkbox
              label={words.recordDate(recordDate)}
              checked={asked.writesRecordDate}
              onChange={(_, { checked }) => {
                ask({ writesRecordDate: checked === true });
              }}
            />
          )}
        </div>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={working !== null}>
            {words.create}
          </Button>
          <Button
            onClick={() => {
              actions.openPage(null);
            }}
          >
            {words.cancel}
          </Button>
        </div>
      </form>
    </>
  );
}
