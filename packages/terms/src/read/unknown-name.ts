import { mostEntries } from '../group/named.ts'
import type { Fault } from '../issue/terms-issue.ts'
import { closestName } from './closest-name.ts'

/** A fault for a name that is not known: misspelt if one that is known comes close, otherwise unknown. */
export function unknownName(
  written: string,
  known: readonly string[],
  fault: { misspelt: (suggestion: string) => Fault; unknown: (known: string) => Fault },
): Fault {
  const names = known.slice(0, mostEntries)
  const suggestion = closestName(written, names)
  return suggestion === undefined ? fault.unknown(listed(names)) : fault.misspelt(suggestion)
}

/** Names for a sentence: of very many, the first. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostShown)
  return (names.length > mostShown ? [...shown, '…'] : shown).join(', ')
}

const mostShown = 30
