import type { DayCountName } from './step-words.ts'

/** 接在“按”字之后的计日方法。 */
export const chineseDayCounts: Readonly<Record<DayCountName, string>> = {
  'actual-days': '实际天数',
  'thirty-days': '每月30天',
  'actual-over-thirty': '日历天数除以30',
  'act-365': '实际天数/365（act/365）',
  'act-act-isda': '实际天数/实际天数（ISDA）',
  'act-act-icma': '实际天数/实际天数（ICMA）',
  'act-act-afb': '实际天数/实际天数（AFB）',
  '30-360-bond': '30/360（债券基准）',
  '30-360-us': '30/360（美国）',
  '30e-360': '30E/360（欧洲）',
  '30e-360-isda': '30E/360（ISDA）',
}
