import { readTermsValue } from '../../src/index.ts'
import { sample, shortestWith, terms } from './entry.ts'
import type { GalleryEntry } from './entry.ts'

function withFloat(): unknown {
  const value = structuredClone(terms())
  const { users } = value.charges
  if (users?.kind !== 'per-unit') throw new Error('The sample charges users')
  return { ...value, charges: { users: { ...users, tiers: [{ from: 1, price: 437.1 }] } } }
}

/** Values that are not what their field holds. */
export const valueIssues: readonly GalleryEntry[] = [
  {
    code: 'not-a-choice',
    path: 'charges.users.joiners.policy',
    meet: sample('policy: actual-days', 'policy: daily'),
  },
  {
    code: 'ambiguous-day-count',
    path: 'charges.users.joiners.policy',
    meet: sample('policy: actual-days', 'policy: 30/360'),
  },
  {
    code: 'not-a-date',
    path: 'term.first',
    meet: sample('first: 2027-01-01', 'first: 01/01/2027'),
  },
  {
    code: 'no-such-day',
    path: 'term.first',
    meet: sample('first: 2027-01-01', 'first: 2027-02-29'),
  },
  {
    code: 'date-out-of-range',
    path: 'term.first',
    meet: sample('first: 2027-01-01', 'first: 1827-01-01'),
  },
  { code: 'not-a-month-day', path: 'uplift.on', meet: sample('on: 01-01', 'on: 02-29') },
  {
    code: 'not-a-month',
    path: 'uplift.base',
    meet: sample(
      '{ percent: 3, on: 01-01 }',
      '{ index: cpi-cn, on: 01-01, reference: { month: 10 }, base: 2026-13 }',
    ),
  },
  {
    code: 'not-a-time',
    path: 'serviceWindow.from',
    meet: shortestWith('serviceWindow: { from: 9 am }'),
  },
  {
    code: 'not-a-time-zone',
    path: 'serviceWindow.timeZone',
    meet: shortestWith('serviceWindow: { timeZone: china }'),
  },
  {
    code: 'not-a-country',
    path: 'dataLocation.storedIn.0',
    meet: shortestWith('dataLocation: { storedIn: [China] }'),
  },
  {
    code: 'not-a-language',
    path: 'governingLanguage.prevailing',
    meet: shortestWith('governingLanguage: { prevailing: Chinese }'),
  },
  { code: 'not-an-id', path: 'sites.Sha', meet: sample('  suz: {', '  Sha: {') },
  { code: 'not-a-decimal', path: 'charges.base.price', meet: sample('4800.00', '4,800.00') },
  {
    code: 'decimal-comma',
    path: 'charges.users.tiers.1',
    meet: sample('price: 410.00', 'price: 410,00'),
  },
  {
    code: 'float-not-exact',
    path: 'charges.users.tiers.0.price',
    meet: () => readTermsValue(withFloat()),
  },
  {
    code: 'too-many-digits',
    path: 'charges.base.price',
    meet: sample('4800.00', '4800000000000'),
  },
  {
    code: 'too-many-decimals',
    path: 'charges.base.price',
    meet: sample('4800.00', '0.123456789'),
  },
  { code: 'below-minimum', path: 'charges.base.price', meet: sample('4800.00', '-4800.00') },
  { code: 'above-maximum', path: 'charges.users.vat.rate', meet: sample('rate: 6', 'rate: 106') },
  { code: 'empty-text', path: 'title', meet: sample('title: Two offices', 'title: " "') },
  {
    code: 'text-too-long',
    path: 'title',
    meet: sample('title: Two offices', `title: ${'long '.repeat(50)}`),
  },
  {
    code: 'control-character',
    path: 'title',
    meet: sample('title: Two offices', 'title: "Two\\tof\\u0007fices"'),
  },
]
