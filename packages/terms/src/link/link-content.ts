import { groupOf } from '../read/group-of.ts'
import type { Scenario } from '../scenario.ts'
import { headcountColumns, headcountOf } from './headcount-columns.ts'
import type { MoneySnapshot } from './money-snapshot.ts'
import { numberBytes, numbersOf } from './whole-numbers.ts'

/** What a link carries. A link that was read may carry anything: what is not a scenario is found when it is checked. */
export interface LinkContent {
  headline: unknown
  terms: unknown
  headcount: readonly unknown[]
}

/** The content of a link as bytes: headline, terms and further names as JSON text, a 0, and the changes as numbers. */
export function contentBytes({ terms, headcount }: Scenario, headline?: MoneySnapshot): Uint8Array {
  const known = knownNames(terms)
  const used = headcount.flatMap(({ site, unit, to, reason }) => [site, unit, to, reason])
  const names = [...new Set([...known, ...used])]
  const json = JSON.stringify([headline, terms, ...names.slice(known.length)])
  const columns = numberBytes(headcountColumns(headcount, names))
  return Uint8Array.from([...new TextEncoder().encode(json), 0, ...columns])
}

/** What some bytes tell; nothing if they are no such content. */
export function contentOf(bytes: Uint8Array): LinkContent | undefined {
  const jsonLength = bytes.indexOf(0)
  const json = jsonValue(new TextDecoder().decode(bytes.subarray(0, jsonLength)))
  if (jsonLength === -1 || !Array.isArray(json)) return undefined
  // JSON.parse gives any; each part is checked later.
  const [headline, terms, ...further] = json as readonly unknown[]
  const names = [...knownNames(terms), ...further]
  const headcount = headcountOf(numbersOf(bytes.subarray(jsonLength + 1)), names)
  return headcount && { headline, terms, headcount }
}

/** The first names of every link: none, what nearly every contract counts, its sites. */
function knownNames(terms: unknown): readonly (string | undefined)[] {
  return [...new Set([undefined, 'user', ...Object.keys(groupOf(groupOf(terms)['sites']))])]
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
