import * as z from 'zod/mini'
import type { Issue, Outcome } from '../issue/issue.ts'
import type { Fault } from '../issue/terms-issue.ts'
import { issueOf } from '../read/finding.ts'
import { readScenarioValue } from '../read/read-scenario-value.ts'
import type { Scenario } from '../scenario.ts'
import { contentOf } from './link-content.ts'
import { linkBytes, linkVersion, longestLink } from './link-text.ts'
import { moneySnapshot } from './money-snapshot.ts'
import type { MoneySnapshot } from './money-snapshot.ts'
import { unpackedBytes } from './packed-bytes.ts'

/** What a link tells. */
export interface DecodedScenario {
  scenario: Scenario
  /** The total that the sender saw. */
  headline?: MoneySnapshot
  /** Version of the link format that it was written in. */
  version: number
}

/**
 * The scenario of a fragment, with or without its `#`. Any text gives either a scenario that passed the same checks as a file, or issues:
 * empty, too long, newer than this version, damaged, or what the checks found. Never throws.
 */
export function decodeScenario(fragment: string): Outcome<DecodedScenario> {
  const text = fragment.trim().replace(/^#/, '')
  if (text === '') return refused({ code: 'link-empty', facts: {} })
  if (text.length > longestLink) {
    return refused({ code: 'link-too-long', facts: { length: text.length, limit: longestLink } })
  }
  const [, version, body = ''] = /^([1-9]\d{0,5})\.(.*)$/s.exec(text) ?? []
  if (Number(version) > linkVersion) {
    return refused({
      code: 'link-newer',
      facts: { version: Number(version), current: linkVersion },
    })
  }
  const bytes = version === undefined ? undefined : linkBytes(body)
  const content = bytes && unpackedBytes(bytes)
  return (content && checked(content)) ?? damaged()
}

/** The scenario of unpacked content, or what is wrong with it; nothing if it is no content of a link. */
function checked(content: Uint8Array): Outcome<DecodedScenario> | undefined {
  const told = contentOf(content)
  if (!told) return undefined
  const headline = told.headline === null ? null : z.safeParse(moneySnapshot, told.headline).data
  if (headline === undefined) return undefined
  const { value, issues } = readScenarioValue({ terms: told.terms, headcount: told.headcount })
  if (!value) return { value, issues }
  const decoded = { scenario: value, version: linkVersion }
  return { value: headline ? { ...decoded, headline } : decoded, issues }
}

function damaged(): Outcome<never> {
  return refused({ code: 'link-damaged', facts: {} })
}

function refused(fault: Fault): { value: undefined; issues: readonly Issue[] } {
  return { value: undefined, issues: [issueOf({ fault, path: [] })] }
}
