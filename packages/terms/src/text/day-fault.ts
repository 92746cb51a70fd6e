import type { Fault } from '../issue/terms-issue.ts'
import { dateFault, firstIsoDate, lastIsoDate } from './iso-date.ts'

/** What a reader is told of a text that should be a day and is none that a contract may name. */
export function dayFault(text: string): Fault | undefined {
  switch (dateFault(text)) {
    case 'form':
      return { code: 'not-a-date', facts: { written: text } }
    case 'no-such-day':
      return { code: 'no-such-day', facts: { written: text } }
    case 'out-of-range':
      return {
        code: 'date-out-of-range',
        facts: { written: text, first: firstIsoDate, last: lastIsoDate },
      }
    case undefined:
      return undefined
  }
}
