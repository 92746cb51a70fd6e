import type { BaseFee, Charge, OneOff, PerUnitCharge } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { type ChargeSetting, place, randomWindow, someSites, tail, time } from './charge-basics.ts'
import { draws } from './contract-kind.ts'
import { randomPrices } from './random-prices.ts'
import { randomSides } from './random-proration.ts'
import { randomQuantity } from './random-quantity.ts'
import { randomAmount } from './random-texts.ts'
import { dayWithin, laterDays } from './telling-days.ts'

function perUnit(setting: ChargeSetting): fc.Arbitrary<PerUnitCharge> {
  const { kind, term } = setting
  return fc
    .tuple(randomWindow(kind, term), time(kind), someSites(setting.sites))
    .chain(([window, time, sites]) =>
      fc
        .tuple(
          fc.record({
            kind: fc.constant('per-unit' as const),
            unit: fc.constantFrom('user', 'device'),
          }),
          randomPrices(kind, { ...term, ...window }),
          randomQuantity(kind, sites),
          randomSides(kind, time.pricePeriod === 'month'),
          tail(setting, 'per-unit'),
        )
        .map(([head, prices, quantity, sides, tail]) => ({
          ...head,
          sites,
          ...window,
          ...time,
          ...prices,
          ...quantity,
          ...sides,
          ...tail,
        })),
    )
}

function baseFee(setting: ChargeSetting): fc.Arbitrary<BaseFee> {
  const { kind, term } = setting
  const price = randomAmount(kind)
  return fc.tuple(randomWindow(kind, term), time(kind)).chain(([window, time]) =>
    fc
      .tuple(
        price,
        place(setting.sites),
        tail(setting, 'base-fee'),
        laterDays({ ...term, ...window }, 2),
      )
      .chain(([price, place, tail, days]) => {
        const fee: BaseFee = { kind: 'base-fee', price, ...window, ...time, ...place, ...tail }
        return !draws(kind, 'ramp') || days.length === 0
          ? fc.constant(fee)
          : fc
              .tuple(...days.map((from) => randomAmount(kind).map((price) => ({ from, price }))))
              .map((ramp) => ({ ...fee, ramp }))
      }),
  )
}

const oneOff = (setting: ChargeSetting): fc.Arbitrary<OneOff> =>
  fc
    .tuple(
      randomAmount(setting.kind),
      fc.record({ on: dayWithin(setting.term) }, { requiredKeys: [] }),
      place(setting.sites),
      tail(setting, 'one-off'),
    )
    .map(([price, on, place, tail]) => ({ kind: 'one-off', price, ...on, ...place, ...tail }))

/** How often each kind of charge is drawn: a new kind does not compile until it is. */
const charges = {
  'per-unit': { weight: 3, arbitrary: perUnit },
  'base-fee': { weight: 1, arbitrary: baseFee },
  'one-off': { weight: 1, arbitrary: oneOff },
} satisfies {
  readonly [K in Charge['kind']]: {
    weight: number
    arbitrary: (setting: ChargeSetting) => fc.Arbitrary<Extract<Charge, { kind: K }>>
  }
}

export function randomCharge(setting: ChargeSetting): fc.Arbitrary<Charge> {
  const running = [charges['per-unit'], charges['base-fee']]
  const drawn = draws(setting.kind, 'one-off') ? [...running, charges['one-off']] : running
  return fc.oneof(
    ...drawn.map(({ weight, arbitrary }) => ({
      weight,
      arbitrary: arbitrary(setting) as fc.Arbitrary<Charge>,
    })),
  )
}
