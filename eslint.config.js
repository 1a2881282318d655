import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const noDate = {
  selector: "NewExpression[callee.name='Date']",
  message: "Dates are civil dates (src/dividend/civilDate.ts); a Date carries a time zone.",
};

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "dist-cli/",
      "out/",
      "coverage/",
      "reports/",
      ".stryker-tmp/",
      "node_modules",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A value's kind is read from its tag; a switch that forgets one is a defect.
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // Naming what a rest leaves out is how an object is copied without it.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": ["error", noDate],
    },
  },
  {
    // What import rules cannot see: globals of the host, the browser and Node, and the clock.
    files: ["src/{dividend,worksheet,checks,tables,release,filling,papers,languages}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Office", "Excel", "OfficeExtension", "window", "document", "navigator", "fetch"],
        ...["process", "console", "Date", "setTimeout", "setInterval", "performance"],
      ],
    },
  },
  {
    files: ["src/{taskpane,commands,cli,xlsx}/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", "Office", "Excel", "OfficeExtension"] },
  },
  {
    // The plugin's rules about Office.js, not its preset, which brings rules of its own for all else.
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    // The run of mutants takes these tests in a process of its own, which has of Jest what they use and no more.
    files: ["test/{dividend,worksheet,checks,tables,conformance}/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...["beforeAll", "beforeEach", "afterEach", "afterAll"]],
      "no-restricted-syntax": [
        "error",
        "MemberExpression[object.name='jest'][property.name!='setTimeout']",
      ],
    },
  },
  {
    // A language left out of a list of all of them does not compile; one left out of a comparison is printed as another.
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        noDate,
        ...["BinaryExpression", "SwitchCase"].map((where) => ({
          selector: `${where} > Literal[value=/^(en|ja)$/]`,
          message:
            "A word or a function of each language (src/languages/usage.ts), not a comparison.",
        })),
      ],
    },
  },
  {
    // A text somebody else wrote must not keep a pattern busy.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": "error" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        module: "readonly",
        require: "readonly",
        __dirname: "readonly",
      },
    },
  },
);
