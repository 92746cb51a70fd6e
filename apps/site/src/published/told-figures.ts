import { isIsoDate } from '@contract-playbook/terms'
import type { Language } from '@contract-playbook/language'
import type { Published } from './published-schema.ts'

/** Published figures in a language, and their days; what is neither, such as the wording of a clause, is left out. */
export const toldFigures = (
  figures: Published['published'],
  { format }: Language,
): readonly string[] =>
  Object.values(figures)
    .flat()
    .flatMap((text) => {
      if (isIsoDate(text)) return format.date(text)
      return /^-?\d+(?:\.\d+)?$/.test(text) ? format.number(text) : []
    })
