import type { PricePolicies } from './step-words.ts'

/** 价格、舍入、分摊、承诺和增值税规则的名称和内容。 */
export const chinesePricePolicies: PricePolicies = {
  'tiers/each-site': { name: '各场所分别统计', rule: '各场所分别适用阶梯单价。' },
  'tiers/all-sites': { name: '所有场所合并统计', rule: '所有场所合并适用阶梯单价。' },
  'pricing/graduated': { name: '分档累进', rule: '每个单位按其所在档的单价计。' },
  'pricing/volume': { name: '全量计价', rule: '全部数量按所达到档位的单价计。' },
  'pricing/package': { name: '按包计价', rule: '不足一包按一包计；阶梯按包数统计。' },
  'pricing/stair-step': { name: '整档计价', rule: '达到某一档，全部数量只收该档的一个价格。' },
  ramp: {
    name: '约定的分步价格',
    rule: '每一步的价格自其起始日起适用，之后的上调以此为起点。',
  },
  'uplift/fixed': { name: '固定幅度上调', rule: '每年在约定日按约定幅度上调价格。' },
  'uplift/index-level': {
    name: '按指数水平调整',
    rule: '价格随指数自基期月份以来的变动调整，并适用约定的加点、上限和下限。',
  },
  'uplift/index-year-on-year': {
    name: '按指数同比调整',
    rule: '价格随参考月份公布的同比涨幅调整，并适用约定的加点、上限和下限。',
  },
  'issued/in-advance': {
    name: '预付',
    rule: '按出账时已知的人数计费，之后的变动在下一期账单中更正。',
  },
  'issued/in-arrears': { name: '后付', rule: '当期结束后出账。' },
  'discount/percent': { name: '比例折扣', rule: '以前面各步之后的余额为基数扣减。' },
  'discount/commitment': {
    name: '履满合同期折扣',
    rule: '因履满合同期而给予，扣法同比例折扣。',
  },
  'discount/amount': { name: '定额折扣', rule: '每行扣减一次，不会低于零。' },
  'discount/free-months': {
    name: '起始免费月',
    rule: '收费项目的前几个月不收费，其间的价格上调照常累计。',
  },
  'rounding/line': { name: '逐行舍入', rule: '每行只舍入一次。' },
  'rounding/segment': { name: '逐段舍入', rule: '每段分别舍入，行金额为各段之和。' },
  'rounding/invoice': {
    name: '按账单舍入',
    rule: '对账单合计舍入，与各行之和的差额另列一行。',
  },
  'exchange-rate': {
    name: '汇率折算',
    rule: '舍入后的行金额按出账日当日或之前最近的汇率折算，再舍入。',
  },
  'allocation/person-days': {
    name: '按人日分摊',
    rule: '合并计价的行按人数 × 天数分摊到各场所，尾差归余数最大者。',
  },
  'allocation/closing-heads': {
    name: '按期末人数分摊',
    rule: '合并计价的行按期末人数分摊到各场所，尾差归余数最大者。',
  },
  'allocation/equal': {
    name: '平均分摊',
    rule: '合并计价的行平均分摊到各场所，尾差归列在前面的场所。',
  },
  'commitment/minimum': {
    name: '最低承诺金额',
    rule: '核对周期内计入的各行不含税合计不足最低承诺金额的，差额作为补差收取。',
  },
  'commitment/maximum': {
    name: '封顶金额',
    rule: '核对周期内计入的各行不含税合计超过封顶金额的，超出部分予以扣减。',
  },
  'tax/exclusive': { name: '价外增值税', rule: '每一行在不含税金额之外加收增值税。' },
  'tax/inclusive': {
    name: '价内含增值税',
    rule: '价格含增值税：先算出不含税部分并舍入，其余为增值税。',
  },
  'tax/none': { name: '无增值税', rule: '这一项不收增值税。' },
}
