export { type Money, money, minorUnits, type MoneySnapshot, moneySnapshot } from './exact/money.ts'
export { decimalText, readDecimal, type ScaledDecimal } from './exact/decimal.ts'
export type { Kind, Trace } from './formula/trace.ts'
export {
  type LineFacts,
  type Part,
  type PolicyName,
  policyNames,
  type Rounding,
  type Step,
  type StepCode,
  stepCodes,
  type StepFacts,
  type StepValue,
} from './explain/step.ts'
export {
  type BillingIssue,
  type BillingIssueCode,
  billingIssueCodes,
  type BillingIssueFacts,
} from './billing-issues.ts'
export type {
  Amounts,
  Bill,
  FigureId,
  HeadcountSeries,
  Invoice,
  Ledger,
  Line,
  LineId,
} from './invoices/bill.ts'
export { bill } from './bill.ts'
export { compile, type CompiledTerms } from './compile.ts'
