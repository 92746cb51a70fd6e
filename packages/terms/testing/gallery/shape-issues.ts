import { sample } from './entry.ts'
import type { GalleryEntry } from './entry.ts'

const manyTiers = Array.from(
  { length: 500 },
  (_, i) => `      - { from: ${i + 2}, price: 1 }\n`,
).join('')

/** Fields that are missing, unknown or of the wrong shape. */
export const shapeIssues: readonly GalleryEntry[] = [
  { code: 'missing', path: 'currency', meet: sample('currency: CNY\n', '') },
  { code: 'empty-value', path: 'title', meet: sample('title: Two offices', 'title:') },
  { code: 'unknown-field', path: 'colour', meet: sample('title:', 'colour:') },
  {
    code: 'misspelt-field',
    path: 'charges.users.joinres',
    meet: sample('    joiners:', '    joinres:'),
  },
  {
    code: 'one-of',
    path: 'charges.users.floor',
    meet: sample('{ bySite: { sha: 60 } }', '{ quantity: 9, bySite: { sha: 60 } }'),
  },
  {
    code: 'wrong-type',
    path: 'charges.users.tiers.1.from',
    meet: sample('from: 51', 'from: "51"'),
  },
  { code: 'too-few', path: 'charges.users.sites', meet: sample('[sha, suz]', '[]') },
  {
    code: 'too-many',
    path: 'charges.users.tiers',
    meet: sample('      - { from: 51, price: 410.00 }\n', manyTiers),
  },
]
