import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { choice, languageTag } from '../leaf/choice.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

const equal = ['equal'] as const

/** The languages in which the contract is signed, and the one that prevails; `equal` if none does. */
export const governingLanguage = group({
  languages: distinctList(languageTag),
  prevailing: z.union([choice(equal), languageTag]),
})

export const governingLanguageFields = () =>
  [
    field('governingLanguage.languages.*', 'language'),
    field('governingLanguage.prevailing', 'language', { choices: equal }),
  ] as const
