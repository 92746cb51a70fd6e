import type { Words } from './en.ts'

export const chinese: Words = {
  skip: '跳到正文',
  menu: '菜单',
  sections: { playbook: '指南', calculators: '计算器' },
  languages: '语言',
  theme: '深色主题',
  onThisPage: '本页内容',
  chapters: '章节',
  search: {
    open: '搜索',
    field: '搜索本指南',
    close: '关闭',
    none: (words) => `没有找到“${words}”。`,
    found: (count, words) => `找到${count}页含“${words}”`,
    more: '显示更多',
    failed: '搜索索引未能载入。请检查网络，再重新打开搜索。',
  },
  chapter: {
    audience: {
      management: '总经理',
      operations: '运营',
      finance: '财务',
      it: '全球IT',
      legal: '法务',
      sales: '销售',
    },
    forReaders: (readers) => `适合：${readers}`,
    minutes: (minutes) => `阅读约${minutes}分钟`,
    reviewed: (date) => `核对日期：${date}`,
    between: '、',
  },

  restInCalculator: '在计算器中可以继续展开，直到每一天。',
  clause: '示范条款',
  clauseLanguage: { en: 'English', 'zh-CN': '中文', it: 'Italiano' },
  positions: { ideal: '理想', acceptable: '可接受', walkAway: '应放弃' },
  listenFor: (answer) => `好的回答：${answer}`,
  sources: {
    confidence: {
      'verified-primary': '已核对原文',
      'verified-secondary': '二手来源',
      'partly-verified': '部分核实',
      derived: '由其他事实推得',
      'general-knowledge-needs-legal-check': '待法律核对',
    },
    inForce: (date) => `${date}起施行`,
    textRead: (date) => `所读文本截至${date}`,
    marks:
      '圆点表示可信程度：实心为已核对原文；半实为二手来源、部分核实或推算所得；空心为尚待核对。',
    readIn: '法律文本读自：',
  },
  policy: {
    inTerms: '条款写法',
    example: (currency) => `算例，金额单位${currency}`,
    cases: '算例有所改变时',
    changed: '改变之处',
    amount: '金额',
    why: '为什么要紧',
    watch: '留意',
  },
  footer: {
    publisher: (name) =>
      `由${name}发布。供签约人参考，不构成法律意见。示例价格仅作说明。您输入的内容不会离开浏览器。`,
    contact: '联系我们',
  },
  notFound: {
    title: '这个地址没有页面',
    text: '页面可能已移动，或链接不完整。',
    home: '回到首页',
  },
}
