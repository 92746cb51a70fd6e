import type { LanguageTables } from '../language-of.ts'
import type { SettlementWords } from '../steps/settlement-words.ts'
import type { TotalsWords } from '../steps/totals-words.ts'
import { entryFacts, issueFacts } from './sample-facts.ts'
import { settlementStepFacts, settlementVariants } from './sample-settlement-facts.ts'
import { stepFacts } from './sample-step-facts.ts'
import { totalsStepFacts, totalsVariants } from './sample-totals-facts.ts'
import { type ProrationName, roundings, sides, stepVariants } from './step-variants.ts'

/** Something that a language says, and the key under which every language says it. */
export interface Said {
  readonly key: string
  readonly text: string
}

/** Arguments that the words of the interface can take: a day that is also a text, a number, a list, a kind of change. */
const samples = ['2027-06-15', 3, ['Shanghai', 'Suzhou'], 'join', undefined]

/** Every text of a table of words, functions called with arguments that they accept. */
export function saidWords(words: unknown, key = ''): Said[] {
  if (typeof words === 'string') return [{ key, text: words }]
  if (typeof words === 'function') return [{ key, text: called(words, key) }]
  return Object.entries(Object(words)).flatMap(([name, below]) =>
    saidWords(below, key ? `${key}.${name}` : name),
  )
}

// The table is typed where it is written; here only the number of parameters is known, so each kind of argument is tried.
function called(say: Function, key: string): string {
  for (const args of combinations(say.length)) {
    try {
      const text: unknown = say(...args)
      if (typeof text === 'string' && !/undefined|NaN/.test(text)) return text
    } catch {
      // Another kind of argument is meant.
    }
  }
  throw new Error(`no sample arguments fit ${key}`)
}

function combinations(length: number): unknown[][] {
  if (length === 0) return [[]]
  return combinations(length - 1).flatMap((args) => samples.map((sample) => [...args, sample]))
}

/** A table of functions from facts to one or two sentences, each said with sample facts. */
export function saidFacts(table: object, facts: object, kind: string): Said[] {
  return Object.entries(table).flatMap(([code, say]) => {
    const texts: (string | undefined)[] = say(Reflect.get(facts, code))
    return texts.flatMap((text, at) => (text ? [{ key: `${kind}/${code}/${at}`, text }] : []))
  })
}

/** Which facts a table says, by code: those whose change changes the words. */
export function factsSaid(table: object, facts: object): Record<string, string[]> {
  const entries = Object.entries(table).map(([code, say]) => {
    const given: object = Reflect.get(facts, code)
    const words = (of: object): string => say(of).join(' ')
    const said = Object.entries(given).filter(
      ([name, value]) => words({ ...given, [name]: other(name, value) }) !== words(given),
    )
    return [code, said.map(([name]) => name).sort()]
  })
  return Object.fromEntries(entries)
}

/** Facts that are one of a few words change to another of them, by what they are called. */
const otherWords: Readonly<Record<string, string>> = {
  expected: 'group',
  found: 'nothing',
  kind: 'leave',
  part: 'tax',
  invoice: 'settlement',
  dayCount: 'actual-days',
  joiners: 'thirty-days',
  leavers: 'actual-days',
  unit: 'device',
}

/** And by what they are. */
const otherChoices: Readonly<Record<string, string>> = {
  'actual-days': 'thirty-days',
  'thirty-days': 'actual-days',
  'contract-year': 'billing-period',
  'person-days': 'closing-heads',
  peak: 'average',
  quarter: 'month',
}

/** Another value for a fact, of the same kind. */
function other(name: string, value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return value.slice(1)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, other(key, one)]))
  const text = String(value)
  if (otherChoices[text]) return otherChoices[text]
  if (otherWords[name] && otherWords[name] !== text) return otherWords[name]
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return text.replace(/^\d{4}-\d{2}/, '2028-04')
  return /^-?[\d.]+$/.test(text) ? `${text}5` : `${text}x`
}

/** Every variant of a step, which one sample cannot say. */
const saidVariants = (
  steps: object,
  variants: readonly (readonly [string, object])[],
  kind: string,
): Said[] =>
  variants.flatMap(([code, facts], at) =>
    saidFacts({ [code]: Reflect.get(steps, code) }, { [code]: facts }, `${kind}-${at}`),
  )

/** What is said of figures beside a bill. */
const saidSettlement = ({ steps, policies, inputs, roundedAt }: SettlementWords): Said[] => [
  ...saidFacts(steps, settlementStepFacts, 'settlement'),
  ...saidVariants(steps, settlementVariants, 'settlement-variant'),
  ...saidWords(policies, 'policy'),
  ...saidWords(inputs, 'settlement-input'),
  ...saidWords(roundedAt, 'settlement-rounded'),
]

/** What is said of figures of whole contracts. */
const saidTotals = ({ steps, inputs, roundedAt }: TotalsWords): Said[] => [
  ...saidFacts(steps, totalsStepFacts, 'totals'),
  ...saidVariants(steps, totalsVariants, 'totals-variant'),
  ...saidWords(inputs, 'totals-input'),
  ...saidWords(roundedAt, 'totals-rounded'),
]

/** What each policy does to joiners and to leavers. */
const saidChanges = ({ change, policies }: LanguageTables['steps']): Said[] =>
  Object.keys(policies)
    .filter((name): name is ProrationName => name.startsWith('proration/'))
    .flatMap((name) =>
      sides.map((side) => ({ key: `change/${name}/${side}`, text: change(name, side) })),
    )

/** Everything that a language says. */
export function said({
  words,
  issues,
  entry,
  steps,
  settlement,
  totals,
  fields,
  format,
}: LanguageTables): Said[] {
  return [
    ...saidWords(words, 'words'),
    ...saidFacts(issues, issueFacts, 'issue'),
    ...saidFacts(entry.refusals, entryFacts, 'entry'),
    ...saidFacts(steps.steps, stepFacts, 'step'),
    ...saidVariants(steps.steps, stepVariants, 'variant'),
    ...saidWords(steps.policies, 'policy'),
    ...saidChanges(steps),
    ...saidWords(steps.parts, 'part'),
    ...saidWords(steps.inputs, 'input'),
    ...saidSettlement(settlement),
    ...saidTotals(totals),
    ...saidWords(fields, 'field'),
    { key: 'steps/assumed', text: steps.assumed('price-uplift') },
    { key: 'steps/assumed-other', text: steps.assumed('invoice') },
    ...roundings.map(({ at, rule }) => ({
      key: `steps/rounded/${at}/${rule}`,
      text: steps.rounded('28,569.3333…', steps.roundedAt[at], steps.roundedBy[rule]),
    })),
    { key: 'steps/lesser', text: steps.lesser(['62', '80']) },
    { key: 'steps/greater', text: steps.greater(['62', '80']) },
    { key: 'entry/readAs', text: entry.readAs('6.00') },
    { key: 'entry/useInstead', text: entry.useInstead('6.00') },
    { key: 'format/list', text: format.list(['1', '2', '3']) },
  ]
}
