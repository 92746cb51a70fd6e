import type { CurrencyCode } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import type { Ratio } from '../exact/ratio.ts'
import type { Part } from '../explain/step.ts'
import { majorUnits, moneyValue } from '../explain/values.ts'
import { input, subtract } from '../formula/expression.ts'
import { texts } from '../formula/trace.ts'
import type { LineId } from '../invoices/bill.ts'
import type { Credited, Original } from './cumulative-credit.ts'
import type { LineVat } from './line-vat.ts'
import { type SettlementPolicy, type SettlementStep, settlementStep } from './settlement-step.ts'
import { sumFigure } from './worked-figure.ts'

/** A line that is being credited. */
export interface Crediting {
  readonly id: LineId | undefined
  readonly line: Original
  readonly currency: CurrencyCode
  /** The share that is credited up to each note, from nothing on. */
  readonly upTo: readonly Ratio[]
  readonly credited: readonly Credited[]
}

const formula = subtract(
  input('already-credited', 'money', { rank: 'line' }),
  input('credited', 'money', { rank: 'line' }),
)

/** Explains a note: what is credited with it, less what was credited before. */
export function creditStep(crediting: Crediting, part: Part, number: number): SettlementStep {
  const { id: lineId, line, currency, upTo, credited } = crediting
  const { units, ...told } = sumFigure(
    formula,
    {
      'already-credited': majorUnits(entry(credited, number - 1)[part].units, line.digits),
      credited: majorUnits(entry(credited, number)[part].units, line.digits),
    },
    line.digits,
  )
  const named = lineId === undefined ? {} : { line: lineId }
  const id = ['credit', ...Object.values(named), number, part].join('/')
  const facts = { part, ...named, number, ...texts(entry(upTo, number)) }
  return settlementStep({}, id, 'credit', facts, moneyValue(units, line.digits, currency), {
    ...told,
    children: () => [
      creditedStep(crediting, part, number, `${id}/credited`),
      creditedStep(crediting, part, number - 1, `${id}/already-credited`),
    ],
  })
}

/** The amounts from which another one is worked out, by how the price was stated. */
const sources: { readonly [P in LineVat['prices']]: { readonly [Q in Part]: readonly Part[] } } = {
  exclusive: { net: [], tax: ['net'], gross: ['net', 'tax'] },
  inclusive: { gross: [], net: ['gross'], tax: ['gross', 'net'] },
}

function creditedStep(
  crediting: Crediting,
  part: Part,
  number: number,
  id: string,
): SettlementStep {
  const { line, currency, upTo, credited } = crediting
  const share = entry(upTo, number)
  const { units, ...told } = entry(credited, number)[part]
  const facts = {
    part,
    number,
    ...(line.vat === undefined ? {} : { rate: line.vat.rate }),
    ...texts(share),
  }
  const prices = line.vat?.prices ?? 'exclusive'
  const policy: SettlementPolicy = line.vat === undefined ? 'tax/none' : `tax/${prices}`
  const isWhole = share.numerator === share.denominator
  return settlementStep({}, id, 'credited', facts, moneyValue(units, line.digits, currency), {
    ...told,
    policy,
    children: () =>
      isWhole
        ? []
        : sources[prices][part].map((source) =>
            creditedStep(crediting, source, number, `${id}/${source}`),
          ),
  })
}
