import { chargeContradictions } from './gallery/charge-contradictions.ts'
import { contradictions } from './gallery/contradictions.ts'
import type { GalleryEntry } from './gallery/entry.ts'
import { headcountIssues } from './gallery/headcount-issues.ts'
import { linkIssues } from './gallery/link-issues.ts'
import { shapeIssues } from './gallery/shape-issues.ts'
import { textIssues } from './gallery/text-issues.ts'
import { valueIssues } from './gallery/value-issues.ts'

/** Every issue of this package at least once: tests of this package prove it, languages print it. */
export const issueGallery: readonly GalleryEntry[] = [
  ...textIssues,
  ...shapeIssues,
  ...valueIssues,
  ...contradictions,
  ...chargeContradictions,
  ...headcountIssues,
  ...linkIssues,
]
