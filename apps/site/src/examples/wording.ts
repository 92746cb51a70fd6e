import { parse } from 'yaml'
import { z } from 'astro/zod'
import type { ContractTerms, HeadcountChange, Scenario } from '@contract-playbook/terms'
import type { Locale } from '../words/words.ts'
import yaml from '../../../../content/examples/wording.yaml?raw'

const text = z.string().min(1)
const book = z.array(z.strictObject({ en: text, 'zh-CN': text, it: text })).parse(parse(yaml))

/** An example's word in a language; a word that is not in the book stays as it is written. */
export function worded(written: string, locale: Locale): string {
  const entry = book.find((words) => Object.values(words).includes(written))
  return entry?.[locale] ?? clauseNumber(written) ?? written
}

/** `第4.2条` and `art. 4.2` are clause 4.2: pages put the word of their own language before the number. */
const clauseNumber = (written: string) =>
  /^(?:第([\d.]+)条|art\. ([\d.]+))$/.exec(written)?.slice(1).find(Boolean)

/** An example with the names of its sites and fees, the places of its clauses and the reasons of its changes in a language. */
export function scenarioIn(locale: Locale, { headcount, terms }: Scenario): Scenario {
  return {
    terms: termsIn(locale, terms),
    headcount: headcount.map((change) => changeIn(locale, change)),
  }
}

function termsIn(locale: Locale, terms: ContractTerms): ContractTerms {
  return {
    ...terms,
    sites: mapped(terms.sites, (site) => ({ ...site, name: worded(site.name, locale) })),
    charges: mapped(terms.charges, (charge) => labelled(charge, locale)),
    ...(typeof terms.commitments === 'object' && {
      commitments: mapped(terms.commitments, (commitment) => labelled(commitment, locale)),
    }),
    ...(terms.clauses && { clauses: mapped(terms.clauses, (clause) => worded(clause, locale)) }),
  }
}

const labelled = <T extends { label?: string }>(named: T, locale: Locale): T =>
  named.label === undefined ? named : { ...named, label: worded(named.label, locale) }

const changeIn = (locale: Locale, change: HeadcountChange): HeadcountChange =>
  change.reason === undefined ? change : { ...change, reason: worded(change.reason, locale) }

const mapped = <Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
) =>
  // Object.fromEntries widens the keys; they are those of the record.
  Object.fromEntries(
    Object.entries<Value>(record).map(([key, value]) => [key, change(value)]),
  ) as Record<Key, Value>
