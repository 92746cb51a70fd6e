import type { Charge } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { decimal } from '../terms.ts'
import { type ContractKind, draws } from './contract-kind.ts'
import { wordsOf } from './random-schedule.ts'
import { laterDays, type Span } from './telling-days.ts'

export type Vat = NonNullable<Charge['vat']>
type Said = Exclude<Vat, 'none'>

const pricesWords = wordsOf<NonNullable<Said['prices']>>({ exclusive: true, inclusive: true })

const rate = fc.constantFrom('6', '13', '1.5', '0', '22').map(decimal)

const later = (term: Span): fc.Arbitrary<Pick<Said, 'later'>> =>
  laterDays(term, 2).chain((days) =>
    days.length === 0
      ? fc.constant({})
      : fc
          .tuple(...days.map((from) => fc.record({ from: fc.constant(from), rate })))
          .map((later) => ({ later })),
  )

/** VAT on top or contained, with rates that change within the term; or none. */
export function randomVat(kind: ContractKind, term: Span): fc.Arbitrary<Vat> {
  const plain = fc.record({ rate })
  const said: fc.Arbitrary<Said> = draws(kind, 'tax')
    ? fc
        .tuple(
          plain,
          fc.record({ prices: fc.constantFrom(...pricesWords) }, { requiredKeys: [] }),
          later(term),
        )
        .map(([rate, prices, later]) => ({ ...rate, ...prices, ...later }))
    : plain
  return fc.option(said, { nil: 'none' as const })
}
