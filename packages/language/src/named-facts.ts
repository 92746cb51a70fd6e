import type { ContractTerms } from '@contract-playbook/terms'

/** Where a contract names what a fact holds the key of. */
const names: Readonly<Record<string, (terms: ContractTerms, key: string) => string | undefined>> = {
  site: ({ sites }, key) => listed(sites, key)?.name,
  to: ({ sites }, key) => listed(sites, key)?.name,
  charge: ({ charges }, key) => listed(charges, key)?.label,
  commitment: ({ commitments }, key) =>
    typeof commitments === 'object' ? listed(commitments, key)?.label : undefined,
}

/** What a contract lists under a key; `constructor` is a key like any other. */
const listed = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined

/** What the key of a fact names: a line's is that of its commitment if it has one, and of nothing if it rounds. */
function named(fact: string, facts: object): string {
  const of: unknown = Reflect.get(facts, 'of')
  return fact === 'charge' && (of === 'commitment' || of === 'rounding') ? of : fact
}

/** Keys of sites, charges and commitments in facts, replaced by the names that the contract gives them; a key without a name stays. */
export function namedFacts<F extends object>(facts: F, terms: ContractTerms | undefined): F {
  if (!terms) return facts
  const said: Record<string, string> = {}
  for (const fact of Object.keys(names)) {
    const key: unknown = Reflect.get(facts, fact)
    const name = typeof key === 'string' ? names[named(fact, facts)]?.(terms, key) : undefined
    if (name !== undefined) said[fact] = name
  }
  return { ...facts, ...said }
}
