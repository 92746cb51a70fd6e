import { decodeScenario, encodeScenario } from '../../src/index.ts'
import { terms } from './entry.ts'
import type { GalleryEntry } from './entry.ts'

/** Links. */
export const linkIssues: readonly GalleryEntry[] = [
  { code: 'link-empty', meet: () => decodeScenario('#') },
  { code: 'link-too-long', meet: () => decodeScenario(`1.${'A'.repeat(20_000)}`) },
  { code: 'link-newer', meet: () => decodeScenario('2.AAAA') },
  {
    code: 'link-damaged',
    meet: () => decodeScenario(encodeScenario({ terms: terms(), headcount: [] }).slice(0, -1)),
  },
]
