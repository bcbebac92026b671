import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** The stages in the order of the flow: each may import those before it, through their index. The last three only wire. */
const stages = ["core", "reading", "fetching", "language", "places", "times", "actors", "statements", "claims", "events", "extract", "incidents", "settings", "ledger", "watching", "exports", "evaluation", "server", "cli"];
/** These are run by people who wait, so they load schemas; the stages before them only use their types. */
const withSchemas = new Set(["core", "evaluation", "server", "cli"]);
const wiring = new Set(["evaluation", "server", "cli"]);

const noClock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "The clock is an argument." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The clock is an argument." },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "Randomness is an argument." },
];

function stageRules(stage, index) {
  const later = stages.slice(index + 1).filter((other) => !(wiring.has(stage) && wiring.has(other)));
  const inner = stages.filter((other) => other !== stage);
  const patterns = [
    ...(later.length > 0 ? [{ regex: `^(?:\\.\\./)+(?:${later.join("|")})(?:/|$)`, message: `${stage} comes before this stage and may not import it.` }] : []),
    { regex: `^(?:\\.\\./)+(?:${inner.join("|")})/(?!index\\.ts$)${withSchemas.has(stage) ? "(?!contract/)" : ""}`, message: "Another stage is imported through its index.ts." },
    ...(withSchemas.has(stage) ? [] : [{ regex: "^zod$", message: "Stages use the contract's types; schemas are loaded by the command line, the evaluation, scripts and tests." }]),
  ];
  return {
    files: [`src/${stage}/**/*.ts`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-syntax": ["error", ...(wiring.has(stage) ? [] : noClock)],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "desk/**"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    plugins: { regexp },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...regexp.configs["flat/recommended"].rules,
      "regexp/no-super-linear-backtracking": ["error", { report: "certain" }],
      "regexp/no-super-linear-move": "off",
      "regexp/require-unicode-regexp": "error",
      "no-duplicate-imports": ["error", { allowSeparateTypeImports: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowNever: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/prefer-literal-enum-member": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["**/locales/**/*.ts", "**/tables/**/*.ts", "test/**/*.ts"], rules: { "max-lines": "off" } },
  ...stages.map(stageRules),
  // These patterns are published in the JSON Schema, whose dialect has no flags.
  { files: ["src/core/contract/**/*.ts"], rules: { "regexp/require-unicode-regexp": "off" } },
  // The one place where the machine's clock is read.
  { files: ["src/core/clock.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["scripts/**/*.ts", "bench/**/*.ts"], rules: { "no-console": "off" } },
  // What a server answers is looked at as it comes.
  {
    files: ["test/server/**/*.ts", "test/desk/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/no-unsafe-argument": "off", "@typescript-eslint/no-unsafe-call": "off", "@typescript-eslint/no-unsafe-return": "off", "@typescript-eslint/restrict-plus-operands": "off", "@typescript-eslint/restrict-template-expressions": "off" },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "@typescript-eslint/require-await": "off", "@typescript-eslint/unbound-method": "off", "@typescript-eslint/no-unsafe-assignment": "off", "@typescript-eslint/no-unsafe-member-access": "off" },
  },
);
