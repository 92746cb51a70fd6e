import { isIsoDate } from '../text/iso-date.ts'
import type { IsoDate } from '../text/iso-date.ts'
import { chargesOf } from './charge-of.ts'
import type { ChargeOf } from './charge-of.ts'
import type { Finding } from './finding.ts'
import { groupOf, groupsOf } from './group-of.ts'
import type { Group } from './group-of.ts'

/** A first and a last day, both inclusive. */
interface Span {
  first: IsoDate
  last: IsoDate
}

/**
 * Days of charges that can never come: a charge that ends before it begins or lies outside the term, a one-off fee outside the term, a
 * step of a ramp while its charge does not run, or on its first day, where the first prices hold. A charge that begins before the term or
 * ends after it is no contradiction: it runs for as long as the term does.
 */
export function chargeDaysFindings(terms: Group): readonly Finding[] {
  const term = spanOf(groupOf(terms['term']))
  // Nothing can be said of a term that can't be read.
  if (!term || term.last < term.first) return []
  return chargesOf(terms).flatMap((of) => [...dayOfOneOff(of, term), ...chargeWindow(of, term)])
}

function dayOfOneOff({ charge, fields, path }: ChargeOf, { first, last }: Span): Finding[] {
  const on = dayOf(fields['on'])
  if (on === undefined || (on >= first && on <= last)) return []
  const fault = { code: 'one-off-outside-term', facts: { charge, on, first, last } } as const
  return [{ fault, path: [...path, 'on'] }]
}

function chargeWindow(of: ChargeOf, term: Span): Finding[] {
  const { charge, fields, path } = of
  const { first = term.first, last = term.last } = openSpan(fields)
  if (last < term.first || first > term.last) {
    const [name, day] = last < term.first ? (['last', last] as const) : (['first', first] as const)
    const fault = { code: 'charge-never-runs', facts: { charge, day, ...term } } as const
    return [{ fault, path: [...path, name] }]
  }
  if (last < first) {
    const fault = { code: 'charge-reversed', facts: { charge, first, last } } as const
    return [{ fault, path: [...path, 'last'] }]
  }
  return steps(of, {
    first: first > term.first ? first : term.first,
    last: last < term.last ? last : term.last,
  })
}

function steps({ charge, fields, path }: ChargeOf, { first, last }: Span): Finding[] {
  return groupsOf(fields['ramp']).flatMap((step, index): Finding[] => {
    const from = dayOf(step['from'])
    if (from === undefined || (from > first && from <= last)) return []
    const fault = { code: 'step-outside-charge', facts: { charge, from, first, last } } as const
    return [{ fault, path: [...path, 'ramp', index, 'from'] }]
  })
}

function spanOf(fields: Group): Span | undefined {
  const { first, last } = openSpan(fields)
  return first === undefined || last === undefined ? undefined : { first, last }
}

function openSpan(fields: Group): Partial<Span> {
  const [first, last] = [dayOf(fields['first']), dayOf(fields['last'])]
  return { ...(first && { first }), ...(last && { last }) }
}

function dayOf(value: unknown): IsoDate | undefined {
  return typeof value === 'string' && isIsoDate(value) ? value : undefined
}
