import { sample, shortestWith } from './entry.ts'
import type { GalleryEntry } from './entry.ts'

const users = (fields: string) => sample('    tiers:', `${fields}    tiers:`)
const base = (fields: string) => sample('    per: site\n', `    per: site\n${fields}`)
const index = 'index: cpi-cn, on: 01-01, reference: { month: 10 }'

/** What the fields of charges, commitments and prices say against each other. */
export const chargeContradictions: readonly GalleryEntry[] = [
  {
    code: 'included-by-site-pooled',
    path: 'charges.users.included.bySite',
    meet: sample(
      '    floor: { bySite: { sha: 60 } }',
      '    included: { bySite: { sha: 5 } }\n    tiersAcross: all-sites',
    ),
  },
  {
    code: 'charge-reversed',
    path: 'charges.base.last',
    meet: base('    first: 2028-07-01\n    last: 2028-06-30\n'),
  },
  { code: 'charge-never-runs', path: 'charges.base.first', meet: base('    first: 2030-01-01\n') },
  {
    code: 'one-off-outside-term',
    path: 'charges.base.on',
    meet: sample('    kind: base-fee\n', '    kind: one-off\n    on: 2026-12-31\n'),
  },
  {
    code: 'step-outside-charge',
    path: 'charges.base.ramp.0.from',
    meet: base('    ramp: [{ from: 2027-01-01, price: 5000.00 }]\n'),
  },
  {
    code: 'day-order',
    path: 'charges.users.vat.later.1.from',
    meet: sample(
      '{ rate: 6 }',
      '{ rate: 6, later: [{ from: 2028-07-01, rate: 9 }, { from: 2028-01-01, rate: 7 }] }',
    ),
  },
  {
    code: 'package-size-unused',
    path: 'charges.users.packageSize',
    meet: users('    packageSize: 10\n'),
  },
  {
    code: 'flat-in-stair-step',
    path: 'charges.users.tiers.0.flat',
    meet: sample(
      '    tiers:\n      - { from: 1, price: 437.00 }',
      '    pricing: stair-step\n    tiers:\n      - { from: 1, price: 437.00, flat: 20.00 }',
    ),
  },
  {
    code: 'free-one-off',
    path: 'charges.base.discounts',
    meet: sample('    kind: base-fee\n', '    kind: one-off\n    discounts: [{ freeMonths: 1 }]\n'),
  },
  {
    code: 'allocation-unpooled',
    path: 'charges.users.allocation',
    meet: users('    allocation: person-days\n'),
  },
  {
    code: 'cost-centres-sum',
    path: 'sites.suz.costCentres',
    meet: sample('name: 苏州', 'name: 苏州, costCentres: { cc-100: 33.33, cc-200: 66.66 }'),
  },
  {
    code: 'unknown-charge',
    path: 'commitments.least.charges.0',
    meet: shortestWith(
      'commitments: { least: { kind: minimum, amount: 9, window: quarter, charges: [phones] } }',
    ),
  },
  {
    code: 'misspelt-charge',
    path: 'commitments.least.charges.0',
    meet: shortestWith(
      'commitments: { least: { kind: minimum, amount: 9, window: quarter, charges: [user] } }',
    ),
  },
  {
    code: 'commitment-named-as-charge',
    path: 'commitments.users',
    meet: shortestWith('commitments: { users: { kind: minimum, amount: 9, window: quarter } }'),
  },
  {
    code: 'rate-of-own-currency',
    path: 'exchangeRates.0.of',
    meet: shortestWith('exchangeRates: [{ of: CNY, on: 2027-01-01, rate: 1 }]'),
  },
  {
    code: 'repeated-rate',
    path: 'exchangeRates.1.on',
    meet: shortestWith(
      'exchangeRates: [{ of: EUR, on: 2027-01-01, rate: 7.8 }, { of: EUR, on: 2027-01-01, rate: 7.9 }]',
    ),
  },
  {
    code: 'cap-below-floor',
    path: 'uplift.cap',
    meet: sample('{ percent: 3, on: 01-01 }', `{ ${index}, cap: 2, floor: 3 }`),
  },
]
