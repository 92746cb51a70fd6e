import type { Scenario } from '../scenario.ts'
import { mostLinkChanges } from './headcount-columns.ts'
import { contentBytes } from './link-content.ts'
import { linkText, longestLink } from './link-text.ts'
import type { MoneySnapshot } from './money-snapshot.ts'
import { longestContent, packedBytes } from './packed-bytes.ts'

/**
 * A scenario as the fragment of an address, without `#`: letters, figures, `.`, `-`, `_`. Nothing is left out: `decodeScenario` gives the
 * same scenario. Empty if the scenario is too large for a link; it is then passed on as files.
 *
 * @param headline the total that the sender saw, so that a later engine can say when it finds another
 */
export function encodeScenario(scenario: Scenario, headline?: MoneySnapshot): string {
  if (scenario.headcount.length > mostLinkChanges) return ''
  const content = contentBytes(scenario, headline)
  if (content.length > longestContent) return ''
  const link = linkText(packedBytes(content))
  return link.length > longestLink ? '' : link
}
