/** Some of the causes that differ, one bit a cause. */
export type Causes = number

/**
 * The finest grouping of so many causes under which every mixture of two scenarios can be billed: one group a cause if all can. Otherwise the
 * two groups whose union leaves the fewest mixtures that cannot are made one, the first of equal ones, until none is left. What is one way
 * round is the same the other way round, as the mixtures are the same ones.
 */
export function billableGroups(count: number, isBillable: (causes: Causes) => boolean): Causes[] {
  let groups: Causes[] = Array.from({ length: count }, (_, cause) => 1 << cause)
  while (failures(groups, isBillable) > 0) groups = withFewestFailures(groups, isBillable)
  return groups
}

/** How many unions of groups cannot be billed. None of them and all of them can: the scenarios themselves. */
function failures(groups: readonly Causes[], isBillable: (causes: Causes) => boolean): number {
  let count = 0
  for (let set = 1; set < (1 << groups.length) - 1; set++)
    if (!isBillable(unionOf(groups, set))) count++
  return count
}

/** The causes in a set of groups. */
export const unionOf = (groups: readonly Causes[], set: number): Causes =>
  groups.reduce((union, group, place) => ((set & (1 << place)) === 0 ? union : union | group), 0)

function withFewestFailures(
  groups: readonly Causes[],
  isBillable: (causes: Causes) => boolean,
): Causes[] {
  const merged = groups.flatMap((group, place) =>
    groups.slice(place + 1).map((other) => {
      const rest = groups.filter((one) => one !== other)
      return rest.map((one) => (one === group ? group | other : one))
    }),
  )
  const counted = merged.map((one) => ({ groups: one, failures: failures(one, isBillable) }))
  return counted.reduce((best, one) => (one.failures < best.failures ? one : best)).groups
}
