import type { Step } from '@contract-playbook/billing'
import type { ExplainedStep } from '@contract-playbook/language'

/** More changes in a row than this are summed up: nobody reads on, and a roster has thousands. */
const mostListed = 20

/** Changes in a row, told together. */
export interface SummedChanges {
  readonly changes: number
  /** Heads more or fewer by all of them. */
  readonly sum: number
  readonly first: string
  readonly last: string
}

type Change = Step<'headcount-change'>

const isChange = (step: ExplainedStep | undefined): step is Change =>
  step?.code === 'headcount-change'

/** Steps in their order, a long row of changes as one. A change of another site begins a new row. */
export function summedChanges(steps: readonly ExplainedStep[]): (ExplainedStep | SummedChanges)[] {
  const rows: ExplainedStep[][] = []
  for (const step of steps) {
    const row = rows.at(-1)
    if (isChange(step) && isChange(row?.[0]) && row[0].facts.site === step.facts.site)
      row.push(step)
    else rows.push([step])
  }
  return rows.flatMap((row): (ExplainedStep | SummedChanges)[] =>
    row.length > mostListed ? [summed(row.filter(isChange))] : row,
  )
}

/** Billing lists changes by their days. */
const summed = (row: readonly Change[]): SummedChanges => ({
  changes: row.length,
  sum: row.reduce((sum, { value }) => sum + (value.kind === 'count' ? value.count : 0), 0),
  first: row[0]?.facts.on ?? '',
  last: row.at(-1)?.facts.on ?? '',
})
