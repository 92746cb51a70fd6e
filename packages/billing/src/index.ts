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
export { type DueDate, dueDate } from './settlement/due-dates.ts'
export { type LateInterest, lateInterest, type OverdueInvoice } from './settlement/late-interest.ts'
export { type CreditedLine, creditLine, type CreditNote } from './settlement/credit-notes.ts'
export { billedLine } from './settlement/billed-line.ts'
export { type LineVat, lineVat } from './settlement/line-vat.ts'
export { type Correction, type Corrections, corrections } from './settlement/corrections.ts'
export {
  type CostCentre,
  type CostCentres,
  costCentres,
  type CostCentreShare,
  type Unallocated,
} from './settlement/cost-centres.ts'
export {
  type CreditAtRate,
  type ServiceCredit,
  type ServiceCredits,
  serviceCredits,
} from './settlement/service-credits.ts'
export type { MeasuredMonth } from './settlement/measured-months.ts'
export type { SettledBill } from './settlement/settled-bill.ts'
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
  UnexplainedBill,
} from './invoices/bill.ts'
export { bill } from './bill.ts'
export { unexplainedBill } from './unexplained-bill.ts'
export { compile, type CompiledTerms, type CompileOptions, type Totals } from './compile.ts'
export type { IndexSeries } from './schedule/index-series.ts'
export { readIndexSeries } from './schedule/read-index-series.ts'
export { engineVersion } from './engine-version.ts'
export type { Series } from './headcount/series.ts'
export type { Timeline } from './headcount/timeline.ts'
export { metrics, type Metrics } from './totals/metrics.ts'
export type { Figure } from './totals/figure.ts'
export { type Cause, causes } from './totals/cause.ts'
export type { BilledBy } from './totals/billed-by.ts'
export type { BilledShare } from './totals/contracted-billing.ts'
export type {
  ItemFacts,
  KeyFacts,
  PricePeriod,
  TotalsStepFacts,
} from './totals/totals-step-facts.ts'
export {
  type TotalsRounding,
  type TotalsStep,
  type TotalsStepCode,
  totalsStepCodes,
  totalsTraceNames,
} from './totals/totals-step.ts'
export {
  type TotalsIssueCode,
  totalsIssueCodes,
  type TotalsIssueFacts,
} from './totals/totals-issues.ts'
export type { Recurring } from './totals/recurring.ts'
export { type TierCliff, tierCliffs } from './totals/tier-cliffs.ts'
export { nextHeads, type NextHeads } from './totals/next-heads.ts'
export { type Bridge, bridge, type BridgePart } from './totals/bridge.ts'
export type { ComparedScenario } from './totals/mixed-scenario.ts'
export { isWorkingDay, nextWorkingDay, type WorkCalendar } from './calendar/working-days.ts'
