import { englishFormat } from '../format/english.ts'
import { englishPartPeriods } from './part-periods-english.ts'

const { count, date, dayMonth } = englishFormat

/** The words of the headcount calculator. The type of this table drives the other languages: a word added here must be added there. */
export const englishCalculator = {
  form: {
    contract: 'Contract',
    firstDay: 'First day of the term',
    lastDay: 'Last day of the term',
    currency: 'Currency',
    issued: 'Invoiced',
    issuedChoices: { 'in-arrears': 'In arrears', 'in-advance': 'In advance' },
    periods: 'Months run from',
    periodsChoices: { calendar: 'The first of the month', anniversary: 'The contract day' },

    siteName: 'Name of the site',
    addSite: 'Add a site',
    newSite: (number: number) => `Site ${number}`,

    start: 'People at the start',
    startAt: (site: string) => `People at the start, ${site}`,
    startHelp: (first: string) => `On ${date(first)}, the first day of the term.`,

    changes: 'Changes',
    noChanges: 'No changes yet: everyone stays from the first day to the last.',
    /** Where a field stands: “Change 2, people”. */
    partOf: (whole: string, part: string) => `${whole}, ${part}`,
    changeNumber: (number: number) => `Change ${number}`,
    addChange: 'Add a change',
    removeChange: 'Remove',
    on: 'On',
    onHelp:
      'The first day on which the new headcount counts. For people who leave: the day after their last day.',
    change: 'Change',
    changeChoices: { join: 'Join', leave: 'Leave', move: 'Move', set: 'Set' },
    site: 'Site',
    fromSite: 'From',
    toSite: 'To',
    /** Names a field or column that holds a number of this unit. */
    howMany: (unit: string) => englishFormat.unit(unit),
    /** Stands behind such a number. */
    counted: (unit: string) => englishFormat.unit(unit),
    reason: 'Reason',

    priceFor: (unit: string) => `Price per ${englishFormat.unit(unit, 1)} and month`,
    unit: 'What is counted',
    addTier: 'Add a tier',
    tierNumber: (number: number) => `Tier ${number}`,
    tierFrom: 'From',
    tierPrice: 'Price',
    tiersAcross: 'Tiers count people',
    tiersAcrossChoices: { 'each-site': 'Site by site', 'all-sites': 'Of all sites together' },

    baseFee: 'Base fee',
    feePer: 'Charged',
    feePerChoices: { contract: 'Once for the contract', site: 'For each site' },
    baseFeeUnit: (currency: string) => `${currency} / month`,
    joiners: 'Part months: joiners',
    leavers: 'Part months: leavers',
    partMonthChoices: englishPartPeriods,
    floor: 'Floor',
    floorHelp: 'Fewer people are billed as this many. Leave it empty if the contract has no floor.',
    uplift: 'Uplift',
    upliftUnit: '% a year',
    upliftHelp: 'The agreed yearly increase. Leave it empty if prices are fixed.',
    upliftOn: 'Uplift from',
    upliftOnChoices: { 'term-anniversary': 'Each contract anniversary', '01-01': 'Each 1 January' },
    vat: 'VAT',
    vatHelp: 'On top of the prices. Leave it empty if there is none.',
  },

  result: {
    totalFor: (span: string, part: string) => `${span}, ${part}`,
    net: 'net',
    vat: (rate?: string) => (rate === undefined ? 'VAT' : `VAT ${rate}`),
    gross: 'With VAT',
    announce: (total: string) => `Total ${total}, net`,
    why: 'why?',
    whyTotal: (amount: string) => `Why ${amount}?`,
    close: 'Close',
  },

  chart: {
    label: (span: string) => `People and net cost by month, ${span}`,
    people: 'People',
    cost: (currency: string) => `Net cost, ${currency}`,
    tierLine: (from: number, price: string) => `from ${count(from)} people: ${price} each`,
    growthAdds: (amount: string, span: string) => `Growth adds ${amount} to ${span}.`,
    shrinkingSaves: (amount: string, span: string) => `The changes save ${amount} over ${span}.`,
    noEffect: (span: string) => `The changes leave the cost of ${span} as it was.`,
    steady: (people: number) => `Headcount stays at ${count(people)}.`,
    peak: (people: number, first: string, last: string) =>
      `Headcount peaks at ${count(people)} ${between(first, last)}; the invoice follows it day by day.`,
    yearOf: 'the year',
    termOf: 'the term',
  },

  months: {
    title: 'Month by month',
    caption: (currency: string) => `${currency}. The people columns show month end.`,
    month: 'Month',
    unitFee: (unit: string) => `Fee per ${englishFormat.unit(unit, 1)}`,
    baseFee: 'Base fee',
    net: 'Net',
    gross: 'With VAT',
    settlement: 'Settlement',
    total: 'Total',
  },

  assumptions: {
    title: 'What the contract does not say',
    intro: 'These figures rest on the following. Say it in the contract, or change it here.',
  },

  errors: {
    title: 'There is a problem',
    titlePrefix: 'Error: ',
    keptTotal: 'The total shown is from before these entries.',
    notLoaded: 'Part of this page did not load. Check the connection, then reload the page.',
    field: (label: string, message: string) => `${label}: ${message}`,
  },

  actions: {
    note: 'The link holds the whole scenario and reproduces every figure. Nothing is sent anywhere.',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'The browser did not allow copying. Copy the address from the address bar.',
    print: 'Print',
    reset: 'Start again from the example',
    undo: 'Undo',
    removed: (what: string) => `Removed: ${what}.`,
  },

  link: {
    damaged:
      'This link is damaged: part of it is missing or was changed. The example is shown instead.',
    tooLarge:
      'This scenario is too large for a link. Pass it on as files: terms as YAML, headcount as CSV.',
    differs: (then: string, now: string) =>
      `When this link was made the total was ${then}; it is ${now} now. The changelog says what changed.`,
  },

  empty: {
    noScript:
      'This page shows a worked example. To use your own figures, allow JavaScript for this site.',
  },
}

/** “on 15 June” for one day, “from 15 June to 31 August” for several. */
const between = (first: string, last: string): string =>
  first === last ? `on ${dayMonth(first)}` : `from ${dayMonth(first)} to ${dayMonth(last)}`

export type CalculatorWords = typeof englishCalculator
