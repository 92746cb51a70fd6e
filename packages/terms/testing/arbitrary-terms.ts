import * as fc from 'fast-check'
import * as z from 'zod/mini'
import { contractTermsSchema, dayNumber, isIsoDate, isoDate, readTermsValue } from '../src/index.ts'
import type { ContractTerms, IsoDate } from '../src/index.ts'
import { arbitraryCharges } from './arbitrary-charges.ts'
import { arbitraryDay, arbitraryText } from './arbitrary-leaf.ts'
import { arbitraryOfSchema } from './arbitrary-of-schema.ts'

const { shape } = contractTermsSchema._zod.def

const identifier = fc.stringMatching(/^[a-z][a-z0-9-]{0,7}$/)

/** One to four sites. */
const arbitrarySites = fc.dictionary(
  identifier,
  arbitraryOfSchema(shape.sites._zod.def.valueType),
  {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  },
)

/** From a day to fifty years. */
const arbitraryTerm = fc
  .tuple(arbitraryDay, fc.integer({ min: 0, max: 18_000 }))
  .map(([first, days]) => ({ first, last: isoDate(dayNumber(first) + days) }))
  .filter((term): term is { first: IsoDate; last: IsoDate } => isIsoDate(term.last))

// Made apart, since their fields must agree with each other.
const madeApart = new Set([
  'schema',
  'currency',
  'term',
  'sites',
  'charges',
  'commitments',
  'clauses',
])

/** The groups of a contract, most of them absent. */
const arbitraryGroups = fc.record(
  Object.fromEntries(
    Object.entries(shape)
      .filter(([name]) => !madeApart.has(name))
      .map(([name, group]) => [name, seldom(validGroup(group))]),
  ),
)

/** Said by one contract in four. */
function seldom(group: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: group })
}

/** A group whose own checks pass, such as rising escalation steps. */
function validGroup(group: z.core.$ZodType): fc.Arbitrary<unknown> {
  return arbitraryOfSchema(group).filter((value) => z.safeParse(group, value).success)
}

const arbitraryCommitments = seldom(validGroup(shape.commitments))

/** Commitments count charges of the contract; their names are longer than those of charges. */
function agreeing(commitments: unknown, charges: readonly string[]): unknown {
  if (typeof commitments !== 'object' || commitments === null) return commitments
  const entries = Object.values(commitments).map((fields: object, index) => [
    `commitment-${index}`,
    'charges' in fields ? { ...fields, charges } : fields,
  ])
  return Object.fromEntries(entries)
}

/** One rate for each currency, none for the contract's own; a contract may be left with none. */
function ofOtherCurrencies(basics: { currency: unknown; exchangeRates?: unknown }): unknown {
  const rates = basics.exchangeRates as readonly { of: string }[] | undefined
  const others = rates?.filter(
    ({ of }, index) =>
      of !== basics.currency && rates.findIndex((rate) => rate.of === of) === index,
  )
  return others?.length === 0 ? undefined : others
}

/** Contract terms that can be read: every field of the schema turns up. */
export const arbitraryTerms: fc.Arbitrary<ContractTerms> = fc
  .record({
    schema: arbitraryOfSchema(shape.schema),
    currency: arbitraryOfSchema(shape.currency),
    term: arbitraryTerm,
    sites: arbitrarySites,
    groups: arbitraryGroups,
  })
  .chain(({ groups, ...basics }) =>
    fc.record({
      basics: fc.constant({ ...basics, ...groups }),
      charges: arbitraryCharges({ sites: Object.keys(basics.sites), term: basics.term }),
      commitments: arbitraryCommitments,
      clauses: fc.option(arbitraryText, { nil: undefined }),
    }),
  )
  .map(({ basics, charges, commitments, clauses }) =>
    readable({
      ...basics,
      exchangeRates: ofOtherCurrencies(basics),
      charges,
      commitments: commitments && agreeing(commitments, Object.keys(charges)),
      clauses: clauses && { term: clauses, [`charges.${Object.keys(charges)[0]}`]: clauses },
    }),
  )

/** What was made must be readable: anything else is a mistake of these arbitraries or of the reader. */
function readable(value: unknown): ContractTerms {
  const read = readTermsValue(value)
  if (!read.value) throw new Error(JSON.stringify(read.issues))
  return read.value
}
