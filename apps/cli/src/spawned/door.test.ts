import * as billing from '@contract-playbook/billing'
import { describe, expect, test } from 'vitest'
import { runPlaybook } from './run-playbook.ts'

const file = (name: string) => `apps/cli/src/spawned/whole/${name}`
const contract = ['apps/cli/src/spawned/whole', '--indices', file('prices.yaml')]
const asked = [
  '--measured',
  file('measured.csv'),
  '--paid',
  file('paid.csv'),
  '--calendar',
  file('calendar.yaml'),
  '--credit',
  '2027-01/users/sha=1/3',
]
const commands = {
  bill: ['bill', ...contract, ...asked],
  compare: [
    'compare',
    'apps/cli/src/spawned/whole',
    ...contract,
    '--headcount',
    file('headcount.csv'),
    '--headcount',
    file('leaver.csv'),
  ],
} as const

type Answer = readonly [command: keyof typeof commands, path: string]

/** Where the JSON of the command line holds what each function of the door computes. */
const answers: Readonly<Record<string, Answer>> = {
  bill: ['bill', 'totals.gross.amount'],
  compile: ['bill', 'totals.net.amount'],
  // The same bill without its reasons, for pages that load them later.
  unexplainedBill: ['bill', 'totals.gross.amount'],
  metrics: ['bill', 'keyFigures.tcv.amount'],
  tierCliffs: ['bill', 'tierCliffs.0.saving'],
  nextHeads: ['bill', 'nextHeads.charges.0.costs'],
  costCentres: ['bill', 'costCentres.centres.0.net'],
  serviceCredits: ['bill', 'serviceCredits.months.0.net'],
  lateInterest: ['bill', 'lateInterest.0.interest'],
  creditLine: ['bill', 'creditNotes.0.net'],
  billedLine: ['bill', 'creditNotes.0.line'],
  lineVat: ['bill', 'lines.0.vat.rate'],
  dueDate: ['bill', 'invoices.0.due.on'],
  nextWorkingDay: ['bill', 'invoices.2.due.on'],
  isWorkingDay: ['bill', 'invoices.2.due.moved'],
  readIndexSeries: ['bill', 'indices.0.source'],
  bridge: ['compare', 'bridge.parts.0.net'],
  corrections: ['compare', 'corrections.lines.0.net'],
  // How amounts are held and written: every amount of the JSON went through them.
  money: ['bill', 'totals.net.amount'],
  minorUnits: ['bill', 'totals.net.amount'],
  moneySnapshot: ['bill', 'totals.net.currency'],
  moneyDifference: ['compare', 'bridge.difference.net.amount'],
  decimalText: ['bill', 'totals.net.amount'],
  readDecimal: ['bill', 'totals.net.amount'],
}

const computing = Object.entries(billing).flatMap(([name, value]) =>
  typeof value === 'function' ? [name] : [],
)

test('every function of the door has its answer on the command line, and no other is named', () => {
  expect(computing.length).toBeGreaterThan(20)
  expect(Object.keys(answers).toSorted()).toEqual(computing.toSorted())
})

describe.each(['bill', 'compare'] as const)('%s --format json', (command) => {
  const { exit, out, err } = runPlaybook([...commands[command], '--format', 'json'])
  const json: unknown = JSON.parse(out)

  test('is one JSON text, with nothing beside it', () => {
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
  })

  test.each(Object.entries(answers).filter(([, [of]]) => of === command))(
    'answers %s',
    (_, [, path]) => {
      const found = path
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], json)
      expect(found ?? undefined).toBeDefined()
      expect(found).not.toBe('')
    },
  )
})
