import tseslint from 'typescript-eslint';

/** Time, chance and rounding each have one home; whoever needs them is handed them. */
const clock = 'Time comes from the injected clock: work.now, or a Clock.';
const product = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance comes from kernel/id or node:crypto.',
  },
];
const rounding = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='round']",
    message: 'Math.round(-2.5) is -2: round in kernel/money.',
  },
];
const entities = [
  {
    selector: "Decorator[expression.callee.name='OneToMany']",
    message: 'A list under a row is a query with a scope, not a relation.',
  },
  {
    selector: 'Decorator Property[key.name=/^(eager|cascade|lazy)$/]',
    message: 'Reads and writes are said where they happen: no eager, cascade or lazy.',
  },
];
const ban = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });

/** The bans alone: they need no types, so that a test can plant what they refuse. */
export default [
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  { files: ['server/**/*.ts'], rules: ban(...product, ...rounding, ...entities) },
  { files: ['server/kernel/{clock,id,money}.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['admin/**/*.{ts,tsx}'], rules: ban(...rounding) },
];
