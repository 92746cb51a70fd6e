import { isIsoDate, type IsoDate } from '@contract-playbook/terms'
import { fault } from './fault.ts'
import { type OptionName, only, type Written } from './read-options.ts'
import type { ContractFiles, Format, Printing } from './request.ts'

/**
 * The contracts that were named, each with its headcount. One headcount is that of all; of several, each is that of the contract
 * in its place. Standard input can be read once.
 */
export function readContracts(
  command: string,
  named: readonly (string | undefined)[],
  { texts, faults }: Written,
): readonly ContractFiles[] {
  const headcounts = texts.get('headcount') ?? []
  const [first] = named
  if (headcounts.length > named.length)
    faults.push(fault('option-too-often', { option: '--headcount', most: named.length }))
  if (first === undefined) faults.push(fault('no-terms', { command }))
  else if (named.includes(undefined)) faults.push(fault('no-second-contract', {}))
  const others = (['indices', 'measured', 'paid', 'calendar'] as const).flatMap(
    (name) => texts.get(name) ?? [],
  )
  if ([...named, ...headcounts, ...others].filter((file) => file === '-').length > 1)
    faults.push(fault('input-twice', {}))
  return named.map((terms = '', place) => {
    const headcount = headcounts.length > 1 ? headcounts[place] : headcounts[0]
    return { terms, ...(headcount !== undefined && { headcount }) }
  })
}

/** How the answer is printed. */
export function readPrinting({ switches, faults }: Written, format: Format): Printing {
  const excel = switches.has('excel')
  if (excel && format !== 'csv') faults.push(fault('excel-without-csv', {}))
  return { format, excel }
}

/** The one table that is wanted; JSON holds all of them. */
export function readTable<T extends string>(
  tables: readonly T[],
  written: Written,
  format: Format,
): { readonly table?: T } {
  const name = only(written, 'table')
  if (name === undefined) return {}
  const table = tables.find((one) => one === name)
  if (format === 'json') written.faults.push(fault('table-in-json', {}))
  if (table === undefined)
    written.faults.push(fault('not-a-table', { written: name, known: tables.join(', ') }))
  return table === undefined ? {} : { table }
}

/** A day of the calendar. */
export function readDay<O extends OptionName>(
  option: O,
  written: Written,
): { readonly [K in O]?: IsoDate } {
  const text = only(written, option)
  if (text === undefined) return {}
  if (!isIsoDate(text)) {
    written.faults.push(fault('not-a-day', { option: `--${option}`, written: text }))
    return {}
  }
  return { [option]: text } as { readonly [K in O]?: IsoDate } // the one key is that option
}
