import * as z from 'zod/mini'
import { sized } from '../group/named.ts'
import { headcountChange, mostChanges } from '../scenario.ts'
import type { Scenario } from '../scenario.ts'
import type { Outcome } from '../issue/issue.ts'
import { checkTerms } from './check-terms.ts'
import { bounded, issueOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { groupOf, isGroup } from './group-of.ts'
import type { Group } from './group-of.ts'
import { plainCopy } from './plain-value.ts'
import { unknownSite } from './unknown-site.ts'
import { zodFindings } from './zod-findings.ts'

const headcountList = z.array(headcountChange).check(sized(0, mostChanges))

/**
 * A scenario from a value that is already parsed: `{ terms, headcount }`, as a form or a link makes it. Paths of issues begin with `terms`
 * or `headcount`. Never throws, whatever it is given.
 */
export function readScenarioValue(value: unknown): Outcome<Scenario> {
  const plain = plainCopy(value)
  const { scenario, findings } =
    plain.findings.length > 0 ? { findings: plain.findings } : checkScenario(groupOf(plain.value))
  return { value: scenario, issues: findings.map((of) => issueOf(of)) }
}

interface CheckedScenario {
  scenario?: Scenario
  findings: readonly Finding[]
}

function checkScenario(value: Group): CheckedScenario {
  const { terms, findings } = checkTerms(value['terms'])
  const headcount = z.safeParse(headcountList, value['headcount'])
  const issues = headcount.error?.issues ?? []
  const question = { schema: headcountList, value: value['headcount'] }
  const all = bounded([
    ...under('terms', findings),
    ...under('headcount', zodFindings(question, issues)),
    ...under('headcount', bounded(siteFindings(value))),
  ])
  if (all.length > 0 || !terms || !headcount.data) return { findings: all }
  return { scenario: { terms, headcount: headcount.data }, findings: [] }
}

function under(name: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((of) => ({ ...of, path: [name, ...of.path] }))
}

/** Changes at sites that the terms don't list. Says nothing where either side can't be read. */
function* siteFindings({ terms, headcount }: Group): Iterable<Finding> {
  const { sites } = groupOf(terms)
  if (!isGroup(sites) || !Array.isArray(headcount)) return
  const known = new Set(Object.keys(sites))
  for (const [index, change] of headcount.entries()) {
    for (const field of ['site', 'to']) {
      const site = groupOf(change)[field]
      if (typeof site !== 'string' || known.has(site)) continue
      yield { fault: unknownSite(site, [...known]), path: [index, field] }
    }
  }
}
