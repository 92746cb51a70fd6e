import { escalation, greaterOfTwo, indexAndSpread, risenByTheTerm } from './indexation.ts'
import { halfOfJune, highWaterMark, oneSeatLess, quarterlyTrueUps, tenMoreSeats } from './seats.ts'
import { discounted, renewed, threeMoreSeats } from './totals.ts'
import { editedInsideAPeriod, repairedInFull } from './upgrades.ts'
import type { Working } from './working.ts'

/** The cases whose figures take more than one bill, or something beside it. */
export const workings: Readonly<Record<string, Working>> = {
  'bls-escalation-1': escalation,
  'bls-escalation-1989': escalation,
  'chargebee-qty-3-2': oneSeatLess,
  'ee-cpi-plus-2021': indexAndSpread,
  'github-seats-add-dates': tenMoreSeats,
  'gitlab-quarterly-trueup': quarterlyTrueUps,
  'kb-docs-blowdart': repairedInFull,
  'lago-seats-ratchet': highWaterMark,
  'om-edit-mid-period': editedInsideAPeriod,
  'recurly-seat-half-june': halfOfJune,
  'sn-ramp-first-segment': risenByTheTerm,
  'sn-ramp-max': greaterOfTwo,
  'zuora-delta-tcv-net': discounted,
  'zuora-part2': threeMoreSeats,
  'zuora-renewal-16': renewed,
}
