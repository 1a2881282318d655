import { areaText, intersection } from "../../workbook/area";
import type { RangeTarget } from "../hostObject";
import type { ObjectType } from "../objectType";
import { invalidArgument } from "../requestFailure";

const stored = ({ worksheet, area }: RangeTarget) =>
  worksheet.validations.findLast((validation) => intersection(validation.area, area));

/** Rules are kept and given back; the engine does not hold anyone to them. */
export const dataValidation: ObjectType<"DataValidation"> = {
  exists: ({ worksheet }) => worksheet.exists,
  properties: {
    Rule: {
      get: (target) => stored(target)?.rule ?? {},
      set: ({ worksheet, area }, rule, session) => {
        session.mayChange(worksheet, area);
        // Of one kind only.
        if (Object.keys(rule ?? {}).length > 1) throw invalidArgument();
        worksheet.validations.push({ area, rule });
      },
    },
    Type: { get: (target) => typeOfRule(stored(target)?.rule) },
    IgnoreBlanks: { get: () => true, set: () => undefined },
    ErrorAlert: {
      get: (target) => stored(target)?.alert ?? {},
      set: (target, alert, session) => {
        session.mayChange(target.worksheet, target.area);
        const rule = stored(target);
        if (rule !== undefined) rule.alert = alert;
      },
    },
    Prompt: {
      get: (target) => stored(target)?.prompt ?? {},
      set: ({ worksheet, area }, prompt, session) => {
        session.mayChange(worksheet, area);
        const rule = stored({ worksheet, area });
        if (rule !== undefined && areaText(rule.area) === areaText(area)) rule.prompt = prompt;
        else worksheet.validations.push({ area, rule: rule?.rule ?? {}, prompt });
      },
    },
  },
  methods: {
    Clear: ({ worksheet, area }, _args, session) => {
      session.mayChange(worksheet, area);
      const left = worksheet.validations.filter(
        (validation) => areaText(validation.area) !== areaText(area),
      );
      worksheet.validations.splice(0, worksheet.validations.length, ...left);
    },
  },
};

function typeOfRule(rule: unknown): string {
  const [name = "none"] = Object.keys(rule ?? {});
  return name.charAt(0).toUpperCase() + name.slice(1);
}
