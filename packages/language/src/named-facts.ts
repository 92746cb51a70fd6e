import type { ContractTerms } from '@contract-playbook/terms'

/** Keys of sites and charges in facts, replaced by the names that the contract gives them; a key without a name stays. */
export function namedFacts<F extends object>(facts: F, terms: ContractTerms | undefined): F {
  if (!terms) return facts
  const names: Record<string, string> = {}
  for (const key of ['site', 'to', 'charge'] as const) {
    const id: unknown = Reflect.get(facts, key)
    if (typeof id !== 'string') continue
    const name = key === 'charge' ? terms.charges[id]?.label : terms.sites[id]?.name
    if (name !== undefined) names[key] = name
  }
  return { ...facts, ...names }
}
