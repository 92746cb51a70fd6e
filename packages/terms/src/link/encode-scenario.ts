import type { Scenario } from '../scenario.ts'
import { BitWriter } from './bit-port.ts'
import { linkContent, mostLinkChanges } from './link-content.ts'
import { linkText, longestLink } from './link-text.ts'
import type { MoneySnapshot } from './money-snapshot.ts'
import { taughtModel } from './taught-model.ts'
import { longestLinkText } from './text-port.ts'

/**
 * A scenario as the fragment of an address, without `#`: letters, figures, `.`, `-`, `_`. Nothing is left out: `decodeScenario` gives the
 * same scenario. Empty if the scenario is too large for a link; it is then passed on as files.
 *
 * @param headline the total that the sender saw, so that a later engine can say when it finds another
 */
export function encodeScenario({ terms, headcount }: Scenario, headline?: MoneySnapshot): string {
  const text = JSON.stringify(terms)
  // Three bytes a character are the most that UTF-8 takes here.
  if (headcount.length > mostLinkChanges || text.length * 3 > longestLinkText) return ''
  const writer = new BitWriter()
  linkContent(writer, taughtModel(), {
    headline: headline ? `${headline.amount} ${headline.currency}` : '',
    terms: text,
    headcount,
  })
  const link = linkText(writer.finish())
  return link.length > longestLink ? '' : link
}
