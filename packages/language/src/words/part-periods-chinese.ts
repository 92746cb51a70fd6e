import type { Proration } from '@contract-playbook/terms'

/** 不足整期的计费方式，供选择。 */
export const chinesePartPeriods: Readonly<Record<Proration['policy'], string>> = {
  'actual-days': '按实际天数',
  'thirty-days': '每月按30天',
  'full-period': '按整期',
  none: '下一期起计',
  'cut-off': '按截止日',
  threshold: '不足门槛天数免费',
  'high-water-mark': '当期最高数',
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
