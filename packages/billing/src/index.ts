export {
  type Money,
  money,
  minorUnits,
  moneyDifference,
  type MoneySnapshot,
  moneySnapshot,
} from './exact/money.ts'
export { decimalText, readDecimal, type ScaledDecimal } from './exact/decimal.ts'
export type { Kind } from './formula/expression.ts'
export { type Trace, traceNames } from './formula/trace.ts'
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
export {
  type SettlementPolicy,
  type SettlementRounding,
  type SettlementStep,
} from './settlement/settlement-step.ts'
export {
  type SettledLineFacts,
  type SettlementStepCode,
  settlementStepCodes,
  type SettlementStepFacts,
  settlementTraceNames,
} from './settlement/settlement-step-facts.ts'
export {
  type SettlementIssueCode,
  settlementIssueCodes,
  type SettlementIssueFacts,
} from './settlement/settlement-issues.ts'
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
export { compile, type CompiledTerms, type CompileOptions, type Totals } from './compile.ts'
export type { IndexSeries } from './schedule/index-series.ts'
export { readIndexSeries } from './schedule/read-index-series.ts'
export { engineVersion } from './engine-version.ts'
export type { Series } from './headcount/series.ts'
export type { Timeline } from './headcount/timeline.ts'
