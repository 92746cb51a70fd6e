import * as z from 'zod/mini'
import type { Issue, Outcome } from '../issue/issue.ts'
import type { Fault } from '../issue/terms-issue.ts'
import { issueOf } from '../read/finding.ts'
import { readScenarioValue } from '../read/read-scenario-value.ts'
import type { Scenario } from '../scenario.ts'
import { BitReader } from './bit-port.ts'
import { jsonValue, linkContent } from './link-content.ts'
import type { LinkContent } from './link-content.ts'
import { linkDigits, linkVersion, longestLink } from './link-text.ts'
import { moneySnapshot } from './money-snapshot.ts'
import type { MoneySnapshot } from './money-snapshot.ts'
import { taughtModel } from './taught-model.ts'

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
  const digits = version === undefined ? undefined : linkDigits(body)
  if (!digits) return damaged()
  return checked(linkContent(new BitReader(digits), taughtModel(), nothingGiven))
}

const nothingGiven = { headline: '', terms: '', headcount: [] } as const

function checked({ headline, terms, headcount }: LinkContent): Outcome<DecodedScenario> {
  const value = jsonValue(terms)
  const total = headline === '' ? undefined : readHeadline(headline)
  if (value === undefined || (headline !== '' && !total)) return damaged()
  const scenario = readScenarioValue({ terms: value, headcount })
  if (!scenario.value) return { value: undefined, issues: scenario.issues }
  const decoded = { scenario: scenario.value, version: linkVersion }
  return { value: total ? { ...decoded, headline: total } : decoded, issues: scenario.issues }
}

function readHeadline(text: string): MoneySnapshot | undefined {
  const [amount, currency] = text.split(' ')
  return z.safeParse(moneySnapshot, { amount, currency }).data
}

function damaged(): Outcome<never> {
  return refused({ code: 'link-damaged', facts: {} })
}

function refused(fault: Fault): { value: undefined; issues: readonly Issue[] } {
  return { value: undefined, issues: [issueOf({ fault, path: [] })] }
}
