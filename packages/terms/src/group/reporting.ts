import { field } from '../catalogue/field.ts'
import { choice, languageTag, noneOr } from '../leaf/choice.ts'
import { days } from '../leaf/whole.ts'
import { frequencies, frequency } from './frequency.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

const contents = [
  'availability',
  'service-levels',
  'incidents',
  'changes',
  'assets',
  'headcount',
  'security',
  'compliance',
] as const

/** What the provider reports, how often, and how many days after the period ends. */
export const reporting = noneOr(
  group({
    every: frequency,
    contents: distinctList(choice(contents)),
    withinDays: days,
    languages: distinctList(languageTag),
  }),
)

export const reportingFields = () =>
  [
    field('reporting', 'choice', { choices: ['none'] }),
    field('reporting.every', 'choice', { choices: frequencies }),
    field('reporting.contents.*', 'choice', { choices: contents }),
    field('reporting.withinDays', 'count', { unit: 'day' }),
    field('reporting.languages.*', 'language'),
  ] as const
