import type { Fault } from '../issue/terms-issue.ts'
import { closestName } from './closest-name.ts'

/** A fault for a name that is not known: misspelt if one that is known comes close, otherwise unknown. */
export function unknownName(
  written: string,
  known: readonly string[],
  fault: { misspelt: (suggestion: string) => Fault; unknown: (known: string) => Fault },
): Fault {
  const suggestion = closestName(written, known)
  return suggestion === undefined ? fault.unknown(known.join(', ')) : fault.misspelt(suggestion)
}
