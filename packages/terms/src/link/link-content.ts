import { isGroup } from '../read/group-of.ts'
import type { HeadcountChange } from '../scenario.ts'
import type { BitPort } from './bit-port.ts'
import { ChangePort } from './change-port.ts'
import { NamePort } from './name-port.ts'
import { NumberPort } from './number-port.ts'
import type { TextModel } from './text-model.ts'
import { TextPort } from './text-port.ts'

/** Most changes of headcount in a link. */
export const mostLinkChanges = 5000

/** What a link carries. A link that was read may carry anything: what is not a scenario is found when it is checked. */
export interface LinkContent<Change = unknown> {
  /** `35298.32 CNY`, or nothing. */
  headline: string
  /** The terms as JSON text. */
  terms: string
  headcount: readonly Change[]
}

/** The format of links, for writing and reading alike: headline, terms, then one change after the other. */
export function linkContent(
  port: BitPort,
  model: TextModel,
  given: LinkContent<HeadcountChange>,
): LinkContent {
  const numbers = new NumberPort(port)
  const texts = new TextPort(port, numbers, model)
  const headline = texts.text('headline', given.headline)
  const terms = texts.text('terms', given.terms)
  const changes = new ChangePort(numbers, {
    sites: new NamePort(siteIds(terms), numbers, texts),
    units: new NamePort(['user'], numbers, texts),
    reasons: new NamePort([''], numbers, texts),
  })
  const length = Math.min(numbers.whole('changes', given.headcount.length), mostLinkChanges)
  const headcount = Array.from({ length }, (_, i) => changes.change(given.headcount[i]))
  return { headline, terms, headcount }
}

/** JSON text as a value; nothing if it is not JSON. */
export function jsonValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

function siteIds(terms: string): readonly string[] {
  const value = jsonValue(terms)
  return isGroup(value) && isGroup(value['sites']) ? Object.keys(value['sites']) : []
}
