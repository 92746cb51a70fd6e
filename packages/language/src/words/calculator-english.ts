import { englishFormat, englishPlural } from '../format/english.ts'

const { count, date, dayMonth, list, quote } = englishFormat

/** The words of the headcount calculator. The type of this table drives the other languages: a word added here must be added there. */
export const englishCalculator = {
  kicker: 'Calculator',
  title: 'What headcount changes cost',
  lede: 'Dated changes, several sites, price tiers. The invoice of every month, to the fen, with its reason.',

  form: {
    label: 'Contract and headcount',
    contract: 'Contract',
    firstDay: 'First day of the term',
    lastDay: 'Last day of the term',
    currency: 'Currency',
    issued: 'Invoiced',
    issuedChoices: { 'in-advance': 'In advance', 'in-arrears': 'In arrears' },
    periods: 'Months run from',
    periodsChoices: { calendar: 'The first of the month', anniversary: 'The contract day' },

    sites: 'Sites',
    siteName: 'Name of the site',
    addSite: 'Add a site',
    removeSite: (site: string) => `Remove ${site}`,
    newSite: (number: number) => `Site ${number}`,

    start: 'People at the start',
    startAt: (site: string) => `People at the start, ${site}`,
    startHelp: (first: string) => `On ${date(first)}, the first day of the term.`,

    changes: 'Changes',
    changesCaption: 'Dated changes of headcount',
    noChanges: 'No changes yet: everyone stays from the first day to the last.',
    changeNumber: (number: number) => `Change ${number}`,
    addChange: 'Add a change',
    editChange: 'Edit',
    removeChange: 'Remove',
    saveChange: 'Save the change',
    cancelChange: 'Cancel',
    on: 'On',
    onHelp: 'The first day on which the new headcount counts.',
    leaveHelp: 'The day after the last day of those who leave.',
    change: 'Change',
    changeChoices: { join: 'Join', leave: 'Leave', move: 'Move', set: 'Set' },
    changeHelp: {
      join: 'People start at a site.',
      leave: 'People stop at a site.',
      move: 'People go from one site to another.',
      set: 'From this day the site has exactly this many.',
    },
    site: 'Site',
    fromSite: 'From',
    toSite: 'To',
    people: 'People',
    reason: 'Reason',
    optional: 'optional',
    changeAt: (kind: 'join' | 'leave' | 'set', site: string) =>
      ({ join: `Join · ${site}`, leave: `Leave · ${site}`, set: `Set · ${site}` })[kind],
    moveBetween: (from: string, to: string) => `Move · ${from} to ${to}`,

    price: 'Price per person and month',
    priceFor: (unit: string) => `Price per ${englishFormat.unit(unit, 1)} and month`,
    unit: 'What is counted',
    tiersCaption: 'Price tiers, graduated',
    addTier: 'Add a tier',
    removeTier: 'Remove this tier',
    tierNumber: (number: number) => `Tier ${number}`,
    tierFrom: 'From',
    tierFromHelp: 'The first person charged at this price.',
    tierPrice: 'Price',
    tierPriceOf: (from: number) => `Price from person ${count(from)}`,
    each: (currency: string) => `${currency} each`,
    tierFirst: (to: number) => `first ${count(to)}`,
    tierBetween: (from: number, to: number) => `${count(from)} to ${count(to)}`,
    tierLast: (from: number) => `from ${count(from)}`,
    tierOnly: 'everyone',
    tiersAcross: 'Tiers count people',
    tiersAcrossChoices: { 'each-site': 'Site by site', 'all-sites': 'Of all sites together' },

    baseFee: 'Base fee',
    feePer: 'Charged',
    feePerChoices: { contract: 'Once for the contract', site: 'For each site' },
    baseFeeUnit: (currency: string) => `${currency} / month`,
    partMonths: 'Part months',
    joiners: 'Part months: joiners',
    leavers: 'Part months: leavers',
    partMonthChoices: {
      'actual-days': 'Actual days',
      'thirty-days': 'Thirty days',
      'full-period': 'Whole month',
    },
    partMonthHelp: {
      'actual-days': 'Days of service ÷ days of that month.',
      'thirty-days': 'Every month counts as thirty days.',
      'full-period': 'A month that is begun is paid in full.',
    },
    floor: 'Floor',
    floorUnit: 'people',
    floorHelp: 'Fewer people are billed as this many. Leave it empty if the contract has no floor.',
    floorAt: (site: string) => `Floor, ${site}`,
    uplift: 'Uplift',
    upliftUnit: '% a year',
    upliftHelp: 'The agreed yearly increase. Leave it empty if prices are fixed.',
    upliftOn: 'Uplift from',
    upliftOnChoices: { 'term-anniversary': 'Each contract anniversary', '01-01': 'Each 1 January' },
    vat: 'VAT',
    vatUnit: '%',
    vatHelp: 'On top of the prices. Leave it empty if there is none.',
    discount: 'Discount',
    discountUnit: '%',
    more: 'More terms',
  },

  result: {
    label: 'Result',
    totalFor: (span: string, part: string) => `${span}, ${part}`,
    net: 'net',
    vat: (rate?: string) => (rate === undefined ? 'VAT' : `VAT ${rate}`),
    gross: 'With VAT',
    perPerson: 'Per person and month',
    perPersonHelp: 'Net total divided by the person-months billed.',
    announce: (total: string) => `Total ${total}, net`,
    why: 'why?',
    whyFigure: (amount: string, of: string) => `Why ${amount} in ${of}?`,
    whyTotal: (amount: string) => `Why ${amount}?`,
    close: 'Close',
    readMore: 'How this is charged',
  },

  chart: {
    label: (span: string) => `People and net cost by month, ${span}`,
    people: 'People',
    cost: (currency: string) => `Net cost, ${currency}`,
    total: 'all sites',
    tierLine: (from: number, price: string) => `from ${count(from)} people: ${price} each`,
    growthAdds: (amount: string, span: string) => `Growth adds ${amount} to ${span}.`,
    shrinkingSaves: (amount: string, span: string) => `The changes save ${amount} over ${span}.`,
    noEffect: (span: string) => `The changes leave the cost of ${span} as it was.`,
    steady: (people: number) => `Headcount stays at ${count(people)}.`,
    peak: (people: number, first: string, last: string) =>
      `Headcount peaks at ${count(people)} ${between(first, last)}; the invoice follows it day by day.`,
    floorHolds: (billed: number) => `The floor holds the bill at ${count(billed, 'person')}.`,
    yearOf: 'the year',
    termOf: 'the term',
  },

  months: {
    title: 'Month by month',
    caption: (currency: string) => `${currency}. The people columns show month end.`,
    month: 'Month',
    people: 'People',
    unitFee: (unit: string) => `Fee per ${englishFormat.unit(unit, 1)}`,
    baseFee: 'Base fee',
    adjustment: 'Correction',
    net: 'Net',
    gross: 'With VAT',
    invoice: 'Invoice',
    issued: 'Issued',
    settlement: 'Settlement',
    year: 'Year',
    total: 'Total',
    showAll: (months: number) => `Show all ${count(months)} months`,
  },

  assumptions: {
    title: 'What the contract does not say',
    intro: 'These figures rest on the following. Say it in the contract, or change it here.',
    none: 'Nothing was assumed: the contract says everything these figures need.',
  },

  errors: {
    title: 'There is a problem',
    titlePrefix: 'Error: ',
    summary: (problems: number) =>
      `${count(problems)} ${englishPlural(problems, 'entry needs', 'entries need')} a look before the total is right.`,
    keptTotal: 'The total shown is from before these entries.',
    field: (label: string, message: string) => `${label}: ${message}`,
    required: (label: string) => `Enter ${label.slice(0, 1).toLowerCase()}${label.slice(1)}.`,
  },

  actions: {
    note: 'The link holds the whole scenario and reproduces every figure. Nothing is sent anywhere.',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'The browser did not allow copying. Copy the address from the address bar.',
    workbook: 'Workbook',
    csv: 'CSV',
    csvLedger: 'CSV, every line',
    print: 'Print',
    reset: 'Start again from the example',
    undo: 'Undo',
    removed: (what: string) => `Removed: ${what}.`,
    restored: (what: string) => `Restored: ${what}.`,
    loadFile: 'Open a file',
    loadFileHelp:
      'Terms as YAML or JSON, headcount as CSV. The file is read in your browser and is not sent anywhere.',
    fileRead: (name: string) => `${quote(name)} is loaded.`,
    fileUnreadable: (name: string) => `${quote(name)} can’t be read. Nothing was changed.`,
    fileTooLarge: (name: string, megabytes: number) =>
      `${quote(name)} is larger than ${count(megabytes)} MB. Nothing was changed.`,
    exampleLoaded: (name: string) => `Example loaded: ${name}.`,
    tryYours: 'Try your own figures',
    open: 'Open in the calculator',
  },

  link: {
    damaged:
      'This link is damaged: part of it is missing or was changed. The example is shown instead.',
    newer: 'This link was made by a newer version of this page. Reload the page and try again.',
    differs: (then: string, now: string) =>
      `When this link was made the total was ${then}; it is ${now} now. The changelog says what changed.`,
    changelog: 'Changelog',
  },

  empty: {
    noPeople: 'Enter how many people work at each site on the first day.',
    noTotal: 'The total appears when the entries above are complete.',
    noScript:
      'This page shows a worked example. To use your own figures, allow JavaScript for this site.',
  },

  said: {
    sites: (names: readonly string[]) => list(names),
    joined: (people: number, site: string, on: string) =>
      `${count(people, 'person')} ${englishPlural(people, 'joins', 'join')} in ${site} on ${dayMonth(on)}`,
    left: (people: number, site: string, on: string) =>
      `${count(people, 'person')} ${englishPlural(people, 'leaves', 'leave')} ${site} on ${dayMonth(on)}`,
    moved: (people: number, from: string, to: string, on: string) =>
      `${count(people, 'person')} ${englishPlural(people, 'moves', 'move')} from ${from} to ${to} on ${dayMonth(on)}`,
    set: (people: number, site: string, on: string) =>
      `${site} has ${count(people, 'person')} from ${dayMonth(on)}`,
  },
}

/** “on 15 June” for one day, “from 15 June to 31 August” for several. */
const between = (first: string, last: string): string =>
  first === last ? `on ${dayMonth(first)}` : `from ${dayMonth(first)} to ${dayMonth(last)}`

export type CalculatorWords = typeof englishCalculator
