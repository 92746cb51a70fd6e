import type { PerUnitCharge } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { type ContractKind, draws } from './contract-kind.ts'

type Joiners = NonNullable<PerUnitCharge['joiners']>
type Leavers = NonNullable<PerUnitCharge['leavers']>

/** How joiners and leavers are charged. */
export interface Sides {
  readonly joiners: Joiners
  readonly leavers: Leavers
}

const named = <P extends string>(policy: P) => fc.constant({ policy })

const overThirty = fc.record(
  {
    policy: fc.constant('actual-over-thirty' as const),
    wholePeriodIsOne: fc.boolean(),
    neverAboveOne: fc.boolean(),
  },
  { requiredKeys: ['policy'] },
)

/** One entry a policy: a new one does not compile until it is drawn. */
const joiners = {
  'actual-days': named('actual-days'),
  'thirty-days': named('thirty-days'),
  'act-365': named('act-365'),
  'act-act-isda': named('act-act-isda'),
  'act-act-icma': named('act-act-icma'),
  'act-act-afb': named('act-act-afb'),
  '30-360-bond': named('30-360-bond'),
  '30-360-us': named('30-360-us'),
  '30e-360': named('30e-360'),
  '30e-360-isda': named('30e-360-isda'),
  'actual-over-thirty': overThirty,
  'full-period': named('full-period'),
  none: named('none'),
  'cut-off': fc.record({
    policy: fc.constant('cut-off' as const),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  threshold: fc.record({
    policy: fc.constant('threshold' as const),
    days: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 100 })),
  }),
} satisfies { readonly [P in Joiners['policy']]: fc.Arbitrary<Joiners> }

const leavers = {
  ...joiners,
  'high-water-mark': named('high-water-mark'),
} satisfies { readonly [P in Leavers['policy']]: fc.Arbitrary<Leavers> }

/** Policies that say from when a change counts, and leave its days to the other side. */
const moving: readonly string[] = ['full-period', 'none', 'cut-off', 'threshold', 'high-water-mark']

type Pair = readonly [keyof typeof joiners, keyof typeof leavers]

const pairs = (Object.keys(joiners) as Pair[0][]).flatMap((a) =>
  (Object.keys(leavers) as Pair[1][]).map((b): Pair => [a, b]),
)

/** Calendar days over thirty go with themselves and with what moves days, in months only. */
const mayPair = ([a, b]: Pair, isMonthly: boolean): boolean => {
  const [over, other] = a === 'actual-over-thirty' ? [a, b] : [b, a]
  if (over !== 'actual-over-thirty') return true
  return isMonthly && (other === 'actual-over-thirty' || moving.includes(other))
}

/** Both sides over thirty days say the same of whole periods. */
const sidesOf = ([a, b]: Pair): fc.Arbitrary<Sides> =>
  a === 'actual-over-thirty' && b === 'actual-over-thirty'
    ? overThirty.map((side) => ({ joiners: side, leavers: side }))
    : fc.record({
        joiners: joiners[a] as fc.Arbitrary<Joiners>,
        leavers: leavers[b] as fc.Arbitrary<Leavers>,
      })

const plain: readonly Pair[] = [
  ['actual-days', 'actual-days'],
  ['actual-days', 'full-period'],
  ['full-period', 'actual-days'],
  ['thirty-days', 'thirty-days'],
  ['thirty-days', 'full-period'],
  ['full-period', 'thirty-days'],
  ['full-period', 'full-period'],
]

/** The pairs of policies that can be billed. */
export function randomSides(kind: ContractKind, isMonthly: boolean): fc.Arbitrary<Sides> {
  const drawn = draws(kind, 'proration') ? pairs.filter((pair) => mayPair(pair, isMonthly)) : plain
  return fc.constantFrom(...drawn).chain(sidesOf)
}
