import type { Part } from '../explain/step.ts'
import type { Line } from '../invoices/bill.ts'
import type { SettledLineFacts } from './settlement-step-facts.ts'

/** What a step about one line says of it. */
export function lineFacts(line: Line, part: Part): SettledLineFacts {
  const { id, charge, commitment, site, month, first, last } = line
  return {
    part,
    line: id,
    ...(charge === undefined ? {} : { charge }),
    ...(commitment === undefined ? {} : { commitment }),
    ...(site === undefined ? {} : { site }),
    month,
    first,
    last,
  }
}
