import type { ContractTerms } from '@contract-playbook/terms'

/** Where a contract names what a fact holds the key of. */
const names: Readonly<Record<string, (terms: ContractTerms, key: string) => string | undefined>> = {
  site: ({ sites }, key) => sites[key]?.name,
  to: ({ sites }, key) => sites[key]?.name,
  charge: ({ charges }, key) => charges[key]?.label,
  commitment: ({ commitments }, key) =>
    typeof commitments === 'object' ? commitments[key]?.label : undefined,
}

/** Keys of sites, charges and commitments in facts, replaced by the names that the contract gives them; a key without a name stays. */
export function namedFacts<F extends object>(facts: F, terms: ContractTerms | undefined): F {
  if (!terms) return facts
  const named: Record<string, string> = {}
  for (const [fact, nameOf] of Object.entries(names)) {
    const key: unknown = Reflect.get(facts, fact)
    const name = typeof key === 'string' ? nameOf(terms, key) : undefined
    if (name !== undefined) named[fact] = name
  }
  return { ...facts, ...named }
}
