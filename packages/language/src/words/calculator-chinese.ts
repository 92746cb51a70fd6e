import { chineseFormat } from '../format/chinese.ts'
import type { CalculatorWords } from './calculator-english.ts'
import { chinesePartPeriods } from './part-periods-chinese.ts'

const { count, date, dayMonth } = chineseFormat

/** 人数计算器的用语。 */
export const chineseCalculator: CalculatorWords = {
  form: {
    contract: '合同',
    firstDay: '合同首日',
    lastDay: '合同最后一日',
    currency: '币种',
    issued: '出账方式',
    issuedChoices: { 'in-arrears': '后付（月末）', 'in-advance': '预付（月初）' },
    periods: '计费月起点',
    periodsChoices: { calendar: '每月1日', anniversary: '合同起始日' },

    siteName: '场所名称',
    addSite: '增加场所',
    newSite: (number) => `场所${number}`,

    start: '期初人数',
    startAt: (site) => `期初人数，${site}`,
    startHelp: (first) => `合同首日${date(first)}的人数。`,

    changes: '变动',
    noChanges: '尚无变动：人数自始至终不变。',
    partOf: (whole, part) => `${whole}，${part}`,
    changeNumber: (number) => `变动${number}`,
    addChange: '增加变动',
    removeChange: '移除',
    on: '日期',
    onHelp: '新人数开始计入的第一天。人员离开的，填其最后一天的次日。',
    change: '变动',
    changeChoices: { join: '加入', leave: '离开', move: '调动', set: '设为' },
    site: '场所',
    fromSite: '调出',
    toSite: '调入',
    howMany: (unit) =>
      chineseFormat.each(unit) === '人' ? '人数' : `${chineseFormat.unit(unit)}数量`,
    counted: (unit) => chineseFormat.each(unit),
    reason: '原因',

    priceFor: (unit) => `每${chineseFormat.each(unit)}每月单价`,
    unit: '计数对象',
    addTier: '增加一档',
    tierNumber: (number) => `第${number}档`,
    tierFrom: '起点',
    tierPrice: '单价',
    tiersAcross: '阶梯人数的统计范围',
    tiersAcrossChoices: { 'each-site': '各场所分别统计', 'all-sites': '所有场所合并统计' },

    baseFee: '基础服务费',
    feePer: '收取方式',
    feePerChoices: { contract: '整份合同收一次', site: '每个场所各收一次' },
    baseFeeUnit: (currency) => `${currency} / 月`,
    joiners: '不足整月：加入',
    leavers: '不足整月：离开',
    partMonthChoices: chinesePartPeriods,
    floor: '下限',
    floorHelp: '不足此数时按此数计费。合同没有下限就留空。',
    uplift: '价格上调',
    upliftUnit: '% / 年',
    upliftHelp: '约定的年度上调幅度。价格不变就留空。',
    upliftOn: '上调日',
    upliftOnChoices: { 'term-anniversary': '每个合同周年日', '01-01': '每年1月1日' },
    vat: '增值税',
    vatHelp: '在单价之外加收。不收就留空。',
  },

  result: {
    totalFor: (span, part) => `${span}，${part}`,
    net: '不含税',
    vat: (rate) => (rate === undefined ? '增值税' : `增值税${rate}`),
    gross: '含税',
    announce: (total) => `不含税总额${total}`,
    why: '为什么？',
    whyTotal: (amount) => `为什么是${amount}？`,
    close: '关闭',
  },

  chart: {
    label: (span) => `${span}逐月人数与不含税费用`,
    people: '人数',
    cost: (currency) => `不含税费用，${currency}`,
    tierLine: (from, price) => `第${count(from)}人起每人${price}`,
    growthAdds: (amount, span) => `人数增长使${span}多付${amount}。`,
    shrinkingSaves: (amount, span) => `人数变动使${span}少付${amount}。`,
    noEffect: (span) => `人数变动没有改变${span}的费用。`,
    steady: (people) => `人数始终为${count(people, 'person')}。`,
    peak: (people, first, last) =>
      `${between(first, last)}人数最多，为${count(people, 'person')}；账单按天随之变化。`,
    yearOf: '全年',
    termOf: '合同期内',
  },

  months: {
    title: '逐月明细',
    caption: (currency) => `单位：${currency}。人数为月末人数。`,
    month: '月份',
    unitFee: (unit) => `${chineseFormat.unit(unit)}费用`,
    baseFee: '基础服务费',
    net: '不含税',
    gross: '含税',
    settlement: '结算',
    total: '合计',
  },

  assumptions: {
    title: '合同没有写的事',
    intro: '以上数字以下列假定为前提。请写进合同，或在此处修改。',
  },

  errors: {
    title: '有一处需要更正',
    titlePrefix: '有误：',
    keptTotal: '目前显示的是更正前的总额。',
    notLoaded: '本页有一部分未能加载。请检查网络连接，然后重新加载本页。',
    field: (label, message) => `${label}：${message}`,
  },

  actions: {
    note: '链接包含整个方案，打开即可得到同样的数字。所有内容都不会发送到任何地方。',
    copyLink: '复制链接',
    copied: '链接已复制',
    copyFailed: '浏览器不允许复制。请从地址栏复制网址。',
    print: '打印',
    reset: '恢复示例',
    undo: '撤销',
    removed: (what) => `已移除：${what}。`,
  },

  link: {
    damaged: '链接不完整或被改动过，现显示示例。',
    tooLarge: '此方案过大，无法放入链接。请以文件传递：条款用YAML，人数用CSV。',
    differs: (then, now) => `生成此链接时总额为${then}，现在为${now}。变更原因见更新记录。`,
  },

  empty: {
    noScript: '本页显示一个算例。要用您自己的数字计算，请为本站启用JavaScript。',
  },
}

const between = (first: string, last: string): string =>
  first === last ? `${dayMonth(first)}` : `${dayMonth(first)}至${dayMonth(last)}`
