import {
  type Bill,
  bill,
  costCentres,
  type FigureId,
  type IndexSeries,
  type Invoice,
  type Money,
  moneySnapshot,
} from '@contract-playbook/billing'
import {
  type DecimalText,
  type IsoDate,
  type Outcome,
  readHeadcountCsv,
  readTermsValue,
  type Scenario,
} from '@contract-playbook/terms'
import { Decimal } from 'decimal.js'
import { mergePatch, type Plain } from './merge-patch.ts'
import type { PublishedCase } from './published-cases.ts'

/** What a working changes in a case: its terms by a merge patch, its headcount altogether. */
export interface Changed {
  readonly terms?: Plain
  readonly headcount?: readonly string[]
}

/** The bill of a case and what may be asked of it, as text. Everything throws where there is nothing of that name. */
export interface BilledCase {
  readonly scenario: Scenario
  readonly indices: readonly IndexSeries[]
  readonly bill: Bill
  figure(id: string): string
  invoice(id: string): Invoice
  /** Net of all invoices issued up to a day. */
  issuedBy(day: string): string
  /** Net of all lines of a kind on an invoice. */
  ofKind(kind: string, invoice: string): string
  /** Net of what a cost centre bears of a line. */
  borneBy(centre: string, line: string): string
}

/** Reads and bills a case. @throws with the first problem; an assumption is one, as a case states every policy */
export function billedCase(published: PublishedCase, changed: Changed = {}): BilledCase {
  const scenario = scenarioOf(published, changed)
  const indices = seriesOf(published)
  const billed = said(published, bill(scenario.terms, scenario.headcount, { indices }))
  const invoice = (id: string) => known(billed.invoices, (one) => one.id === id, id)
  return {
    scenario,
    indices,
    bill: billed,
    figure: (id) => figureOf(billed, id),
    invoice,
    issuedBy: (day) => netOf(billed.invoices.filter(({ issued }) => issued <= day)),
    ofKind: (kind, on) => {
      const { id } = invoice(on)
      return netOf([...billed.ledger.lines()].filter((l) => l.kind === kind && l.invoice === id))
    },
    borneBy: (centre, line) => {
      const { centres } = said(published, costCentres(billed, scenario.terms))
      const { shares } = known(centres, (one) => one.centre === centre, centre)
      return netOf([known(shares, (share) => share.line.id === line, line)])
    },
  }
}

function scenarioOf(published: PublishedCase, { terms, headcount }: Changed): Scenario {
  const read = said(published, readTermsValue(mergePatch(published.contract, terms ?? {})))
  const rows = headcount ?? published.rows
  if (rows.length === 0) return { terms: read, headcount: [] }
  const csv = ['date,site,unit,change', ...rows].join('\n')
  return { terms: read, headcount: said(published, readHeadcountCsv(csv, { terms: read })) }
}

const seriesOf = ({ indices = {} }: PublishedCase): IndexSeries[] =>
  Object.entries(indices).map(([id, { kind, values }]) => ({
    id,
    name: id,
    kind,
    values: values as Readonly<Record<string, DecimalText>>, // billing reads them
    source: 'published',
    reviewed: '2026-11-22' as IsoDate, // a literal day
  }))

/** The value of an outcome that has no problem. */
export function said<T>({ id }: { id: string }, { value, issues }: Outcome<T>): T {
  const [problem] = issues.filter(({ kind }) => kind !== 'notice')
  if (value !== undefined && problem === undefined) return value
  throw new Error(`${id}: ${JSON.stringify(problem)}`)
}

function known<T>(all: readonly T[], is: (one: T) => boolean, name: string): T {
  const found = all.find(is)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found
}

function figureOf(billed: Bill, id: string): string {
  const value = billed.explain(id as FigureId)?.value // billing knows whether it is one
  if (value?.kind !== 'money') throw new Error(`the bill has no figure ${id}`)
  return value.amount
}

const netOf = (amounts: readonly { readonly net: Money }[]): string =>
  amounts.reduce((sum, { net }) => sum.plus(moneySnapshot(net).amount), new Decimal(0)).toFixed()
