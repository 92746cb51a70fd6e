import { englishPartPeriods } from '../words/part-periods-english.ts'
import type { QuantityPolicies } from './step-words.ts'

/** The rules about days and quantities in English: what each is called, and what it says. */
export const englishQuantityPolicies: QuantityPolicies = {
  'proration/actual-days': {
    name: englishPartPeriods['actual-days'],
    rule: 'Days of service ÷ calendar days of the period. A change counts from its own day.',
  },
  'proration/thirty-days': {
    name: englishPartPeriods['thirty-days'],
    rule: 'Every month counts as thirty days. A change counts from its own day.',
  },
  'proration/actual-over-thirty': {
    name: englishPartPeriods['actual-over-thirty'],
    rule: 'Calendar days ÷ 30 of the monthly price; a whole month counts as one unless the contract says otherwise.',
  },
  'proration/act-365': {
    name: englishPartPeriods['act-365'],
    rule: 'The price of a year × calendar days ÷ 365, in leap years too.',
  },
  'proration/act-act-isda': {
    name: englishPartPeriods['act-act-isda'],
    rule: 'The price of a year × days ÷ 365; days in a leap year ÷ 366.',
  },
  'proration/act-act-icma': {
    name: englishPartPeriods['act-act-icma'],
    rule: 'Days of service ÷ days of the price period.',
  },
  'proration/act-act-afb': {
    name: englishPartPeriods['act-act-afb'],
    rule: 'The price of a year × days ÷ 365, or ÷ 366 if a 29 February is among them.',
  },
  'proration/30-360-bond': {
    name: englishPartPeriods['30-360-bond'],
    rule: 'The price of a year × days ÷ 360, every month being thirty days; an end on the 31st counts as the 30th only if the start is on the 30th or 31st.',
  },
  'proration/30-360-us': {
    name: englishPartPeriods['30-360-us'],
    rule: 'As 30/360 (bond basis), and a start on the last day of February counts as the 30th.',
  },
  'proration/30e-360': {
    name: englishPartPeriods['30e-360'],
    rule: 'The price of a year × days ÷ 360, every month being thirty days; the 31st always counts as the 30th.',
  },
  'proration/30e-360-isda': {
    name: englishPartPeriods['30e-360-isda'],
    rule: 'The price of a year × days ÷ 360; the last day of every month counts as the 30th, except the end of the term in February.',
  },
  'proration/full-period': {
    name: englishPartPeriods['full-period'],
    rule: 'Whoever joins during a period is charged for all of it, whoever leaves to its end.',
  },
  'proration/cut-off': {
    name: englishPartPeriods['cut-off'],
    rule: 'Whoever joins up to the cut-off day, or is still charged on it, is charged for the whole period; other joiners from the next, other leavers not for this one.',
  },
  'proration/threshold': {
    name: englishPartPeriods.threshold,
    rule: 'Whoever joins with too few days left in a period, or leaves with too few passed, is free in it.',
  },
  'proration/none': {
    name: englishPartPeriods.none,
    rule: 'A change inside a period counts from the next one.',
  },
  'proration/high-water-mark': {
    name: englishPartPeriods['high-water-mark'],
    rule: 'The highest number that a period has reached is charged to its end.',
  },
  'stubs/prorated': {
    name: 'Partial periods by their days',
    rule: 'A first or last period that the charge covers only in part is charged by its days.',
  },
  'stubs/full': {
    name: 'Partial periods in full',
    rule: 'A first or last period that the charge covers only in part is charged in full.',
  },
  'stubs/free-under': {
    name: 'Short partial periods free',
    rule: 'A first or last period with fewer days of service than agreed is free, others are charged by their days.',
  },
  'basis/daily': { name: 'Every day', rule: 'Every day is billed at its own quantity.' },
  'basis/opening': {
    name: 'Opening quantity',
    rule: 'The whole period is billed at the quantity of its first day.',
  },
  'basis/closing': {
    name: 'Closing quantity',
    rule: 'The whole period is billed at the quantity at the end of its last day.',
  },
  'basis/average': {
    name: 'Average quantity',
    rule: 'The whole period is billed at the exact mean of its days, each after ratchet, tolerance and floor.',
  },
  'basis/peak': {
    name: 'Peak quantity',
    rule: 'The whole period is billed at the highest quantity of any of its days.',
  },
  ratchet: {
    name: 'Ratchet',
    rule: 'Never fewer are billed than the agreed share of the highest headcount of the months before the period.',
  },
  tolerance: {
    name: 'Tolerance',
    rule: 'In a contract year no more than the agreed share of its first day’s headcount may leave without being billed.',
  },
  'floor/none': {
    name: 'No floor',
    rule: 'There is no floor: as many are billed as there are.',
  },
  'floor/quantity': { name: 'Floor', rule: 'Fewer than the floor are billed as the floor.' },
  'floor/by-site': { name: 'Floor by site', rule: 'Each site has a floor of its own.' },
  included: {
    name: 'Included quantity',
    rule: 'Units that are paid for elsewhere are taken off before the tiers.',
  },
}
