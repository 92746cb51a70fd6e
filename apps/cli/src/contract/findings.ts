import type { Issue } from '@contract-playbook/terms'

/**
 * What the reader is told: everything that reading and billing found, once. What was assumed belongs to a bill, which
 * lists it; without a bill it stands in nobody's way. A unit that no charge bills is found by both: reading names the line.
 */
export function findings(read: readonly Issue[], billed: readonly Issue[]): readonly Issue[] {
  const unbilled = new Set(
    read.filter(({ code }) => code === 'unit-not-charged').map(({ facts }) => facts['unit']),
  )
  const repeats = ({ code, facts }: Issue): boolean =>
    code === 'headcount-not-billed' && unbilled.has(facts['unit'])
  return [...read, ...billed.filter((issue) => !repeats(issue))].filter(
    ({ kind }) => kind !== 'assumption',
  )
}
