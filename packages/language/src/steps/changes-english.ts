import { englishDayCounts } from './day-counts-english.ts'
import { changeRule } from './change-rule.ts'
import type { ChangeRule } from './step-words.ts'

/** How joiners and leavers are charged, in English. */
export const englishChanges: ChangeRule = changeRule({
  dayCounts: englishDayCounts,
  counted: {
    joiners: (by) => `Joiners are charged from their first day, by ${by}.`,
    leavers: (by) => `Leavers are charged to their last day, by ${by}.`,
  },
  moved: {
    'full-period': {
      joiners: 'Whoever joins during a period is charged for all of it.',
      leavers: 'Whoever leaves during a period is charged to its end.',
    },
    'cut-off': {
      joiners:
        'Whoever joins up to the cut-off day is charged for the whole period, whoever joins later from the next.',
      leavers:
        'Whoever is still charged on the cut-off day is charged to the end of the period, whoever left before not for it at all.',
    },
    threshold: {
      joiners: 'Joiners with too few days left in the period are charged from the next.',
      leavers: 'Leavers with too few days since the period began are not charged for it.',
    },
    none: {
      joiners: 'Joiners are charged from the next period.',
      leavers: 'Leavers are charged to the end of the period.',
    },
    'high-water-mark': {
      joiners: 'The highest number of a period is charged to its end.',
      leavers: 'The highest number of a period is charged to its end.',
    },
  },
})
