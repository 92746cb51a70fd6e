import type { FieldKind } from '@contract-playbook/terms'

/** English words of the frame and of the chapters' components. Every other language follows its keys. */
export const english = {
  skip: 'Skip to content',
  menu: 'Menu',
  sections: { playbook: 'Playbook', calculators: 'Calculators' },
  languages: 'Language',
  theme: 'Dark theme',
  onThisPage: 'On this page',
  chapters: 'Chapters',
  search: {
    open: 'Search',
    field: 'Search the playbook',
    close: 'Close',
    none: (words: string) => `Nothing found for “${words}”.`,
    found: (count: number, words: string) =>
      `${count} ${count === 1 ? 'page' : 'pages'} with “${words}”`,
    more: 'Show more',
    failed: 'The search index could not be loaded. Check the connection and open the search again.',
  },
  chapter: {
    audience: {
      management: 'general management',
      operations: 'operations',
      finance: 'finance',
      it: 'global IT',
      legal: 'legal',
      sales: 'sales',
    },
    forReaders: (readers: string) => `For ${readers}`,
    minutes: (minutes: number) => `${minutes} minutes to read`,
    reviewed: (date: string) => `Reviewed ${date}`,
    between: ', ',
  },

  restInCalculator: 'The calculator opens it further, down to the day.',
  clause: 'Model clause',
  clauseLanguage: { en: 'English', 'zh-CN': '中文', it: 'Italiano' },
  positions: { ideal: 'Ideal', acceptable: 'Acceptable', walkAway: 'Walk away' },
  listenFor: (answer: string) => `Listen for: ${answer}`,
  sources: {
    confidence: {
      'verified-primary': 'read in the law',
      'verified-secondary': 'second-hand source',
      'partly-verified': 'partly confirmed',
      derived: 'worked out from other facts',
      'general-knowledge-needs-legal-check': 'needs legal check',
    },
    inForce: (date: string) => `in force since ${date}`,
    textRead: (date: string) => `text read as of ${date}`,
    marks:
      'The mark shows how far to trust a line: full, read in the law itself; half, a second-hand source, partly confirmed or worked out; hollow, still to be checked. ',
    readIn: 'Laws were read in: ',
  },
  policy: {
    inTerms: 'In the terms',
    example: (currency: string) => `Example, amounts in ${currency}`,
    compared: 'Compared with',
    cases: 'The example with something changed',
    changed: 'Changed',
    amount: 'Amount',
    why: 'Why it matters',
    watch: 'Watch for',
  },
  reference: {
    kinds: { function: 'function', type: 'type', value: 'value' },
    tags: { source: 'Source', throws: 'Throws', param: 'Argument' },
    code: 'Source code',
    lines: (count: number) => `Declaration, ${count} lines`,
    field: 'Field',
    mayStand: 'What may stand there',
    between: ', ',
    holds: {
      text: 'text',
      date: 'day, 2027-03-20',
      'month-day': 'day of the year, 03-20',
      month: 'month, 2027-03',
      time: 'time of day, 09:00',
      'time-zone': 'time zone, Asia/Shanghai',
      amount: 'amount',
      percent: 'percentage',
      rate: 'exchange rate',
      count: 'whole number',
      choice: 'a word',
      'true-or-false': 'true or false',
      currency: 'currency code, CNY',
      country: 'country code, CN',
      language: 'language code, zh-CN',
      site: 'name of a site',
      unit: 'name of a unit, user',
      charge: 'name of a charge',
      index: 'name of a price index',
    } satisfies Readonly<Record<FieldKind, string>>,
    units: { currency: 'in the currency of the contract', unit: 'in the unit of the charge' },
  },
  footer: {
    publisher: (name: string) =>
      `Published by ${name}. Information for people who sign contracts, not legal advice. Prices in examples are illustrations. Nothing you enter leaves your browser.`,
    contact: 'Write to us',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'It may have moved, or the link may be incomplete.',
    home: 'Go to the first page',
  },
}

export type Words = typeof english
