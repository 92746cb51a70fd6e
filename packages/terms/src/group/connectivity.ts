import { field } from '../catalogue/field.ts'
import { share } from '../leaf/amount.ts'
import { choice, noneOr, trueOrFalse } from '../leaf/choice.ts'
import { shortText } from '../leaf/text.ts'
import { megabits, milliseconds, minutes } from '../leaf/whole.ts'
import { group } from './group.ts'

const lines = ['iplc', 'mpls-vpn', 'sd-wan', 'internet-vpn', 'mobile'] as const

/** The line that takes over, and within how many minutes. */
const fallback = group({ line: choice(lines), bandwidthMbps: megabits, withinMinutes: minutes })

/** The line between China and abroad: who runs it, whether over licensed operators, how good it is, and what happens when it fails. */
export const connectivity = noneOr(
  group({
    provider: shortText,
    line: choice(lines),
    licensed: trueOrFalse,
    bandwidthMbps: megabits,
    availability: share,
    latencyMilliseconds: milliseconds,
    packetLoss: share,
    fallback: noneOr(fallback),
  }),
)

export const connectivityFields = () =>
  [
    field('connectivity', 'choice', { choices: ['none'] }),
    field('connectivity.provider', 'text'),
    field('connectivity.line', 'choice', { choices: lines }),
    field('connectivity.licensed', 'true-or-false'),
    field('connectivity.bandwidthMbps', 'count', { unit: 'mbps' }),
    field('connectivity.availability', 'percent', { unit: 'percent' }),
    field('connectivity.latencyMilliseconds', 'count', { unit: 'millisecond' }),
    field('connectivity.packetLoss', 'percent', { unit: 'percent' }),
    field('connectivity.fallback', 'choice', { choices: ['none'] }),
    field('connectivity.fallback.line', 'choice', { choices: lines }),
    field('connectivity.fallback.bandwidthMbps', 'count', { unit: 'mbps' }),
    field('connectivity.fallback.withinMinutes', 'count', { unit: 'minute' }),
  ] as const
