import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fraction, fraction, shown, sumOf } from '../testing/fraction.ts'
import { type Contribution, contributions, sizeOf } from './shapley.ts'

const shownMean = ({ mean }: Contribution): string => `${mean.numerator}/${mean.denominator}`

/** A game from what its sets are worth, none first. */
const game = (values: readonly bigint[]) => (set: number) => values[set] ?? 0n

test.each<{ name: string; players: number; values: bigint[]; means: string[] }>([
  { name: 'one player: all of it', players: 1, values: [5n, 12n], means: ['7/1'] },
  {
    name: 'two that do not touch each other: each its own',
    players: 2,
    values: [0n, 3n, 4n, 7n],
    means: ['3/1', '4/1'],
  },
  {
    name: 'quantity times price, 10 at 100 to 12 at 110: 210 and 110',
    players: 2,
    values: [1000n, 1200n, 1100n, 1320n],
    means: ['210/1', '110/1'],
  },
  {
    name: 'only together: half each',
    players: 2,
    values: [0n, 0n, 0n, 9n],
    means: ['9/2', '9/2'],
  },
  {
    name: 'a player who changes nothing: nothing',
    players: 2,
    values: [1n, 6n, 1n, 6n],
    means: ['5/1', '0/1'],
  },
  {
    name: 'the glove game: one left glove, two right ones',
    players: 3,
    values: [0n, 0n, 0n, 6n, 0n, 6n, 0n, 6n],
    means: ['4/1', '1/1', '1/1'],
  },
  { name: 'no players', players: 0, values: [4n], means: [] },
])('$name', ({ players, values, means }) => {
  expect(contributions(players, game(values)).map(shownMean)).toEqual(means)
})

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  )
}

/** The definition itself: the mean of what a player adds over all orders, one by one. */
function overAllOrders(players: number, value: (set: number) => bigint): Fraction[] {
  const orders = permutations(Array.from({ length: players }, (_, player) => player))
  return Array.from({ length: players }, (_, player) => {
    const added = orders.map((order) => {
      const before = order
        .slice(0, order.indexOf(player))
        .reduce((set, other) => set | (1 << other), 0)
      return value(before | (1 << player)) - value(before)
    })
    return fraction(
      added.reduce((sum, one) => sum + one, 0n),
      BigInt(orders.length),
    )
  })
}

const randomGame = fc.integer({ min: 1, max: 5 }).chain((players) =>
  fc
    .array(fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n }), {
      minLength: 1 << players,
      maxLength: 1 << players,
    })
    .map((values) => ({ players, values })),
)

const means = (players: number, values: readonly bigint[]): Fraction[] =>
  contributions(players, game(values)).map(({ mean }) => fraction(mean.numerator, mean.denominator))

describe('contributions', () => {
  test('are the means over all orders', () => {
    fc.assert(
      fc.property(randomGame, ({ players, values }) => {
        expect(means(players, values).map(shown)).toEqual(
          overAllOrders(players, game(values)).map(shown),
        )
      }),
    )
  })

  test('sum to the whole, and turn their signs when the game is played the other way round', () => {
    fc.assert(
      fc.property(randomGame, ({ players, values }) => {
        const whole = (values.at(-1) ?? 0n) - (values[0] ?? 0n)
        expect(shown(sumOf(means(players, values)))).toBe(shown(fraction(whole, 1n)))
        const turned = means(players, values.toReversed())
        expect(turned.map(({ n, d }) => shown(fraction(-n, d)))).toEqual(
          means(players, values).map(shown),
        )
      }),
    )
  })

  test('do not depend on who is listed first', () => {
    fc.assert(
      fc.property(randomGame, fc.nat(), ({ players, values }, drawn) => {
        const orders = permutations(Array.from({ length: players }, (_, player) => player))
        const order = orders[drawn % orders.length] ?? []
        const renamed = values.map((_, set) => {
          const own = order.reduce(
            (union, player, place) => ((set & (1 << place)) === 0 ? union : union | (1 << player)),
            0,
          )
          return values[own] ?? 0n
        })
        const listed = means(players, values)
        expect(means(players, renamed).map(shown)).toEqual(
          order.map((player) => shown(listed[player] ?? fraction(0n, 1n))),
        )
      }),
    )
  })
})

test.each([
  { set: 0, size: 0 },
  { set: 0b1011, size: 3 },
  { set: 1023, size: 10 },
])('$set has $size members', ({ set, size }) => {
  expect(sizeOf(set)).toBe(size)
})
