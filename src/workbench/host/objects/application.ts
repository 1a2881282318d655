import type { ObjectType } from "../objectType";

/** The engine calculates and draws by itself, so putting off either changes nothing that can be seen. */
export const application: ObjectType<"Application"> = {
  properties: {
    CalculationMode: { get: () => "Automatic", set: () => undefined },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const runtime: ObjectType<"Runtime"> = {
  properties: {
    EnableEvents: {
      get: (workbook) => workbook.tellsEvents,
      set: (workbook, told) => {
        workbook.tellsEvents = told === true;
      },
    },
  },
};
