import type { SiteWords } from './site-english.ts'

/** 网站框架的用语。 */
export const chineseSite: SiteWords = {
  name: '合同指南',
  sections: {
    playbook: '指南',
    evaluate: '评估',
    redFlags: '风险信号',
    calculators: '计算器',
    reference: '参考',
  },
  calculators: { headcount: '人数', renewal: '续约', exit: '退出', compare: '方案比较' },
  language: '语言',
  languageNames: { en: 'English', 'zh-CN': '中文', it: 'Italiano' },
  theme: '深色或浅色',
  menu: '菜单',
  search: '搜索',
  skip: '跳到正文',
  onThisPage: '本页内容',
  reviewed: (date) => `核对日期：${date}`,
  publishedBy: (publisher) =>
    `由${publisher}发布。供签约人参考，不构成法律意见。示例价格仅作说明。您输入的内容不会离开浏览器。`,
  icp: 'ICP备案号',
  police: '公安备案号',
  editPage: '编辑本页',
  notFound: '此地址没有页面。',
  why: '为什么？',
  workedExample: '一个算例',
  tryYours: '换成您的数字',
}
