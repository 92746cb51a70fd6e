import { changeRule } from './change-rule.ts'
import { chineseDayCounts } from './day-counts-chinese.ts'
import type { ChangeRule } from './step-words.ts'

/** 加入和离开的人怎样计费。 */
export const chineseChanges: ChangeRule = changeRule({
  dayCounts: chineseDayCounts,
  counted: {
    joiners: (by) => `加入的人自当日起计费，按${by}。`,
    leavers: (by) => `离开的人计费到最后一日，按${by}。`,
  },
  moved: {
    'full-period': {
      joiners: '当期加入即收整期费用。',
      leavers: '当期离开的人计费到期末。',
    },
    'cut-off': {
      joiners: '截止日当日及之前加入的，收整期费用；之后加入的，自下一期起计费。',
      leavers: '截止日当日仍在计费的，计费到期末；此前已离开的，当期不收费。',
    },
    threshold: {
      joiners: '加入后当期剩余天数不足门槛的，自下一期起计费。',
      leavers: '自期初至离开不足门槛天数的，当期不收费。',
    },
    none: {
      joiners: '加入的人自下一期起计费。',
      leavers: '离开的人计费到期末。',
    },
    'high-water-mark': {
      joiners: '当期达到的最高数计费到期末。',
      leavers: '当期达到的最高数计费到期末。',
    },
  },
})
