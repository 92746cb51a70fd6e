import { type CurrencyCode, isoDate, type IsoMonth } from '@contract-playbook/terms'
import { readDay } from '../../calendar/day.ts'
import { addMonths } from '../../calendar/months.ts'
import { moneySnapshot } from '../../exact/money.ts'
import type { Step } from '../../explain/step.ts'
import type { FigureId, Line } from '../../invoices/bill.ts'
import { day } from '../../testing/terms.ts'
import { partAmounts, parts, partUnits } from '../part-amounts.ts'
import type { SettledBill } from '../settled-bill.ts'
import { amountsOf } from './amounts.ts'

/** A line of a month, `2027-03`, unless its days say otherwise; net and tax in minor units. */
export interface PlainLine {
  readonly id?: string
  readonly kind?: Line['kind']
  readonly charge?: string
  readonly commitment?: string
  readonly site?: string
  readonly month: string
  readonly first?: string
  readonly last?: string
  readonly invoice?: string
  readonly net: bigint
  readonly tax?: bigint
}

function lineOf(plain: PlainLine, currency: CurrencyCode): Line {
  const { month, charge, commitment, site, net, tax = 0n, invoice = month } = plain
  const start = readDay(day(`${month}-01`))
  const [first, last] = [
    plain.first ?? `${month}-01`,
    plain.last ?? isoDate(addMonths(start, 1) - 1),
  ]
  const named = [month, charge ?? commitment, site].filter((name) => name !== undefined)
  return {
    id: plain.id ?? named.join('/'),
    kind: plain.kind ?? 'charge',
    ...(charge === undefined ? {} : { charge }),
    ...(commitment === undefined ? {} : { commitment }),
    ...(site === undefined ? {} : { site }),
    month: month as IsoMonth, // a test writes months
    first: day(first),
    last: day(last),
    invoice,
    ...amountsOf(net, tax, currency),
  }
}

/** The amount of a line, and no reason for it. */
function lineStep(lines: readonly Line[], figure: FigureId): Step | undefined {
  return lines
    .flatMap((line) => parts.map((part) => ({ line, part, id: `line/${line.id}/${part}` })))
    .filter(({ id }) => id === figure)
    .map(({ line, part }): Step => {
      const { charge = line.kind, month, first, last } = line
      const value = { kind: 'money' as const, ...moneySnapshot(line[part]) }
      return {
        id: figure,
        code: 'line',
        facts: { part, charge, month, first, last },
        value,
        children: [],
      }
    })[0]
}

/** A bill that another system made, as a list of lines; each invoice is issued on the first day of the month in its name. */
export function plainBill(
  lines: readonly PlainLine[],
  currency: CurrencyCode = 'CNY',
): SettledBill {
  const ledger = lines.map((line) => lineOf(line, currency))
  const ids = [...new Set(ledger.map(({ invoice }) => invoice))]
  return {
    currency,
    invoices: ids.map((id) => ({ id, issued: day(`${id}-01`) })),
    ledger: { lines: () => ledger },
    totals: partAmounts(
      (part) => ledger.reduce((sum, line) => sum + partUnits(line)[part], 0n),
      currency,
    ),
    explain: (figure) => lineStep(ledger, figure),
  }
}
