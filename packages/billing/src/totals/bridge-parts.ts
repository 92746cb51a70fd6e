import type { Issue, Outcome } from '@contract-playbook/terms'
import type { Totals } from '../compile.ts'
import { entry } from '../exact/column.ts'
import type { Ratio } from '../exact/ratio.ts'
import { billableGroups, type Causes, unionOf } from './cause-groups.ts'
import type { Cause } from './cause.ts'
import { type DifferingCause, differingCauses } from './differing-causes.ts'
import { type ComparedScenario, mixedScenario, type ScenarioPair } from './mixed-scenario.ts'
import { type Contribution, contributions } from './shapley.ts'
import { totalsIssue } from './totals-issues.ts'
import { wholeParts } from './whole-parts.ts'

/** What a group of causes explains of the net amounts, or of the tax; in minor units. */
export interface Explained {
  readonly units: bigint
  /** It was made larger or smaller by a unit so that the groups sum to the difference. */
  readonly extra: boolean
  /** The mean effect, exactly, and what it is the mean of: when no other group has changed, when one has, … when all have. */
  readonly mean: Ratio
  readonly after: readonly Ratio[]
  readonly first: bigint
  readonly last: bigint
}

export interface GroupPart {
  readonly causes: readonly Cause[]
  readonly fields: readonly string[]
  readonly net: Explained
  readonly tax: Explained
}

type Bill = (scenario: ComparedScenario) => Outcome<Totals>

/** Splits the difference of two scenarios over the causes that differ. */
export function bridgeParts(
  pair: ScenarioPair,
  ends: { readonly from: Totals; readonly to: Totals },
  bill: Bill,
): { readonly parts: readonly GroupPart[]; readonly issues: readonly Issue[] } {
  const differing = differingCauses(pair)
  const mixtures = mixturesOf(pair, differing, ends, bill)
  const groups = billableGroups(
    differing.length,
    (causes) => entry(mixtures, causes).value !== undefined,
  )
  const explained = {
    net: explainedBy(groups, (causes) => totalsIn(mixtures, causes).net),
    tax: explainedBy(groups, (causes) => totalsIn(mixtures, causes).tax),
  }
  const parts = groups.map((group, place): GroupPart => {
    const causes = differing.filter((_, cause) => (group & (1 << cause)) !== 0)
    return {
      causes: causes.map(({ cause }) => cause),
      fields: causes.flatMap(({ fields }) => fields),
      net: entry(explained.net, place),
      tax: entry(explained.tax, place),
    }
  })
  return { parts, issues: togetherIssues(parts, mixtures) }
}

/** The totals of every mixture, by the causes that it takes from the other scenario. */
function mixturesOf(
  pair: ScenarioPair,
  differing: readonly DifferingCause[],
  { from, to }: { readonly from: Totals; readonly to: Totals },
  bill: Bill,
): Outcome<Totals>[] {
  const all = (1 << differing.length) - 1
  return Array.from({ length: all + 1 }, (_, causes) => {
    if (causes === 0) return { value: from, issues: [] }
    if (causes === all) return { value: to, issues: [] }
    const taken = new Set<string>(
      differing.filter((_, place) => (causes & (1 << place)) !== 0).map(({ cause }) => cause),
    )
    return bill(mixedScenario(pair, (cause) => (taken.has(cause) ? 'to' : 'from')))
  })
}

function totalsIn(mixtures: readonly Outcome<Totals>[], causes: Causes): Totals {
  const { value } = entry(mixtures, causes)
  if (value === undefined) throw new Error('a mixture of groups can be billed')
  return value
}

function explainedBy(groups: readonly Causes[], value: (causes: Causes) => bigint): Explained[] {
  const found = contributions(groups.length, (set) => value(unionOf(groups, set)))
  const whole = wholeParts(found.map(({ mean }) => mean))
  return found.map(({ mean, after }: Contribution, place) => ({
    units: entry(whole, place).units,
    extra: entry(whole, place).extra,
    mean,
    after,
    first: entry(after, 0).numerator,
    last: entry(after, after.length - 1).numerator,
  }))
}

/** Says which causes are one, and why some contract between them could not be billed. */
function togetherIssues(
  parts: readonly GroupPart[],
  mixtures: readonly Outcome<Totals>[],
): Issue[] {
  const because = [
    ...new Set(
      mixtures
        .filter(({ value }) => value === undefined)
        .flatMap(({ issues }) => issues)
        .filter(({ kind }) => kind === 'unknown' || kind === 'refusal')
        .map(({ code }) => code),
    ),
  ].toSorted()
  return parts.flatMap(({ causes }) =>
    causes.length > 1 ? [totalsIssue('causes-together', { causes, because })] : [],
  )
}
