import { chinesePartPeriods } from '../words/part-periods-chinese.ts'
import type { QuantityPolicies } from './step-words.ts'

/** 天数与数量规则的名称和内容。 */
export const chineseQuantityPolicies: QuantityPolicies = {
  'proration/actual-days': {
    name: chinesePartPeriods['actual-days'],
    rule: '在用天数 ÷ 当期日历天数。变动自当日起计入。',
  },
  'proration/thirty-days': {
    name: chinesePartPeriods['thirty-days'],
    rule: '每个月按30天计。变动自当日起计入。',
  },
  'proration/actual-over-thirty': {
    name: chinesePartPeriods['actual-over-thirty'],
    rule: '月价 × 日历天数 ÷ 30；合同没有另行约定的，整月按一个月计。',
  },
  'proration/act-365': {
    name: chinesePartPeriods['act-365'],
    rule: '年价 × 日历天数 ÷ 365，闰年也一样。',
  },
  'proration/act-act-isda': {
    name: chinesePartPeriods['act-act-isda'],
    rule: '年价 × 天数 ÷ 365；闰年中的天数 ÷ 366。',
  },
  'proration/act-act-icma': {
    name: chinesePartPeriods['act-act-icma'],
    rule: '在用天数 ÷ 当期天数。',
  },
  'proration/act-act-afb': {
    name: chinesePartPeriods['act-act-afb'],
    rule: '年价 × 天数 ÷ 365；其中含2月29日的，÷ 366。',
  },
  'proration/30-360-bond': {
    name: chinesePartPeriods['30-360-bond'],
    rule: '年价 × 天数 ÷ 360，每月按30天计；仅起始日为30日或31日时，止于31日的按30日计。',
  },
  'proration/30-360-us': {
    name: chinesePartPeriods['30-360-us'],
    rule: '同30/360（债券基准），但起始日为2月最后一日的也按30日计。',
  },
  'proration/30e-360': {
    name: chinesePartPeriods['30e-360'],
    rule: '年价 × 天数 ÷ 360，每月按30天计；31日一律按30日计。',
  },
  'proration/30e-360-isda': {
    name: chinesePartPeriods['30e-360-isda'],
    rule: '年价 × 天数 ÷ 360；各月最后一日均按30日计，合同期止于2月末的除外。',
  },
  'proration/full-period': {
    name: chinesePartPeriods['full-period'],
    rule: '当期加入的收整期费用，当期离开的计费到期末。',
  },
  'proration/cut-off': {
    name: chinesePartPeriods['cut-off'],
    rule: '截止日当日及之前加入或当日仍在计费的，收整期费用；之后加入的自下一期起计费，此前离开的当期不收费。',
  },
  'proration/threshold': {
    name: chinesePartPeriods.threshold,
    rule: '当期剩余或已过天数不足的，不收费。',
  },
  'proration/none': { name: chinesePartPeriods.none, rule: '期内的变动自下一期起计入。' },
  'proration/high-water-mark': {
    name: chinesePartPeriods['high-water-mark'],
    rule: '当期达到的最高数计费到期末。',
  },
  'stubs/prorated': {
    name: '首尾不足整期按天计',
    rule: '首期或末期只有一部分在收费期内的，按天计费。',
  },
  'stubs/full': {
    name: '首尾不足整期按整期计',
    rule: '首期或末期只有一部分在收费期内的，按整期计费。',
  },
  'stubs/free-under': {
    name: '首尾天数过少免费',
    rule: '首期或末期的服务天数不足约定天数的免费，其余按天计费。',
  },
  'basis/daily': { name: '逐日数量', rule: '每一天按当天的数量计费。' },
  'basis/opening': { name: '期初数量', rule: '整期按首日的数量计费。' },
  'basis/closing': { name: '期末数量', rule: '整期按最后一日终了的数量计费。' },
  'basis/average': {
    name: '平均数量',
    rule: '整期按各日数量的精确平均数计费；各日先适用历史高点保底、免费减员额度和下限。',
  },
  'basis/peak': { name: '最高数量', rule: '整期按各日中最高的数量计费。' },
  ratchet: {
    name: '历史高点保底',
    rule: '计费数量不低于此前各月最高人数的约定比例。',
  },
  tolerance: {
    name: '免费减员额度',
    rule: '每个合同年内，可以减少而不计费的，不超过该年首日人数的约定比例。',
  },
  'floor/none': { name: '无下限', rule: '没有下限：实有多少就计多少。' },
  'floor/quantity': { name: '下限', rule: '不足下限时按下限计费。' },
  'floor/by-site': { name: '各场所下限', rule: '各场所分别设下限。' },
  included: { name: '已含数量', rule: '已由其他收费涵盖的数量先予扣除，再套阶梯价格。' },
}
