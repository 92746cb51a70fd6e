/** Words of the site's frame that are not part of a page's text. */
export const englishSite = {
  name: 'Contract Playbook',
  sections: {
    playbook: 'Playbook',
    evaluate: 'Evaluate',
    redFlags: 'Red flags',
    calculators: 'Calculators',
    reference: 'Reference',
  },
  calculators: {
    headcount: 'Headcount',
    renewal: 'Renewal',
    exit: 'Exit',
    compare: 'Compare offers',
  },
  language: 'Language',
  languageNames: { en: 'English', 'zh-CN': '中文', it: 'Italiano' },
  theme: 'Dark or light',
  menu: 'Menu',
  search: 'Search',
  skip: 'Skip to content',
  onThisPage: 'On this page',
  reviewed: (date: string) => `Reviewed on ${date}`,
  publishedBy: (publisher: string) =>
    `Published by ${publisher}. Information for people who sign contracts, not legal advice. Prices in examples are illustrations. Nothing you enter leaves your browser.`,
  icp: 'ICP filing number',
  police: 'police filing number',
  editPage: 'Edit this page',
  notFound: 'There is no page at this address.',
  why: 'why?',
  workedExample: 'A worked figure',
  tryYours: 'Try your own figures',
}

export type SiteWords = typeof englishSite
