import { readTermsValue } from '../../src/index.ts'
import { shortestTerms } from '../sample-terms.ts'
import { csv, file, sample } from './entry.ts'
import type { GalleryEntry } from './entry.ts'

// Each list repeats the one before nine times: a few lines of text, a million values.
const manyAliases = [0, 1, 2, 3, 4, 5]
  .map(
    (n) =>
      `l${n}: &l${n} [${Array(9)
        .fill(n === 0 ? 'x' : `*l${n - 1}`)
        .join(', ')}]\n`,
  )
  .join('')

const manyFields = Array.from({ length: 1001 }, (_, n) => `field-${n}: 1\n`).join('')

/** What makes a file unreadable. */
export const textIssues: readonly GalleryEntry[] = [
  { code: 'too-large', meet: file(`# ${'x'.repeat(1_048_576)}`) },
  { code: 'too-many-lines', meet: file(`${shortestTerms}${'\n'.repeat(50_000)}`) },
  { code: 'wrong-encoding', meet: file('title: \uFFFD\uFFFD\n') },
  { code: 'empty-file', meet: file('# nothing yet\n') },
  { code: 'several-documents', meet: file(`${shortestTerms}---\n${shortestTerms}`) },
  {
    code: 'too-deep',
    path: `title${'.0'.repeat(31)}`,
    meet: file(`title: ${'['.repeat(33)}${']'.repeat(33)}\n`),
  },
  { code: 'too-many-values', meet: file(manyAliases) },
  { code: 'bad-yaml', meet: file('sites: ]\n') },
  { code: 'unclosed-bracket', meet: file('sites: [sha, suz\ncurrency: CNY\n') },
  { code: 'missing-colon', meet: sample('currency: CNY', 'currency CNY') },
  { code: 'bad-indentation', meet: sample('    unit: user', '   unit: user') },
  {
    code: 'tab-indentation',
    meet: sample('  sha: { name: Shanghai }', '\tsha: { name: Shanghai }'),
  },
  { code: 'unclosed-quote', meet: sample('title: Two offices', 'title: "Two offices') },
  { code: 'stray-quote', meet: csv('date,site,unit,change\n2027-01-01,"sha"x,user,=80\n') },
  { code: 'text-needs-quotes', meet: sample('title: Two offices', 'title: Offices: two') },
  { code: 'unknown-alias', path: 'title', meet: sample('title: Two offices', 'title: *name') },
  {
    code: 'tag-not-read',
    path: 'title',
    meet: sample('title: Two offices', 'title: !office Two'),
  },
  { code: 'key-not-text', meet: file('? [a, b]\n: 1\n') },
  {
    code: 'duplicate-key',
    path: 'title',
    meet: sample('currency: CNY', 'title: Twice\ncurrency: CNY'),
  },
  { code: 'more-issues', meet: file(`${shortestTerms}${manyFields}`) },
  { code: 'not-plain', path: 'title', meet: () => readTermsValue({ title: () => 'made' }) },
]
