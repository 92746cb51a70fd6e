import type { DayCountName } from './step-words.ts'

/** What stands behind “by” where days are counted. */
export const englishDayCounts: Readonly<Record<DayCountName, string>> = {
  'actual-days': 'actual days',
  'thirty-days': 'months of thirty days',
  'actual-over-thirty': 'calendar days over thirty',
  'act-365': 'act/365',
  'act-act-isda': 'act/act (ISDA)',
  'act-act-icma': 'act/act (ICMA)',
  'act-act-afb': 'act/act (AFB)',
  '30-360-bond': '30/360 (bond basis)',
  '30-360-us': '30/360 (US)',
  '30e-360': '30E/360',
  '30e-360-isda': '30E/360 (ISDA)',
}
