import { field } from '../catalogue/field.ts'
import { choice, country, languageTag } from '../leaf/choice.ts'
import { shortText } from '../leaf/text.ts'
import { group } from './group.ts'

const forums = ['court', 'arbitration'] as const

/** Whose law applies, and who decides a dispute, where and in which language. */
export const governingLaw = group({
  law: country,
  disputes: choice(forums),
  institution: shortText,
  seat: shortText,
  language: languageTag,
})

export const governingLawFields = () =>
  [
    field('governingLaw.law', 'country'),
    field('governingLaw.disputes', 'choice', { choices: forums }),
    field('governingLaw.institution', 'text'),
    field('governingLaw.seat', 'text'),
    field('governingLaw.language', 'language'),
  ] as const
