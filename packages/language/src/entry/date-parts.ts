/** A date taken apart: figures as typed. `first` and `second` are day and month in an order still to be decided. */
export type DateParts =
  | {
      readonly kind: 'ordered'
      readonly year: string
      readonly month: string
      readonly day: string
    }
  | { readonly kind: 'named'; readonly year: string; readonly word: string; readonly day: string }
  | {
      readonly kind: 'numeric'
      readonly year: string
      readonly first: string
      readonly second: string
      /** Dates with points are written day first wherever they are written. */
      readonly points: boolean
    }
  | { readonly kind: 'no-year' }

const figures = String.raw`\d{1,2}`
const year = String.raw`(?<year>\d{4}|\d{2})`
const day = String.raw`(?<day>${figures})(?:st|nd|rd|th|o|°)?`
const word = String.raw`(?<word>[\p{Script=Latin}]{3,})\.?`

const forms: readonly (readonly ['ordered' | 'named' | 'numeric' | 'no-year', RegExp])[] = [
  ['ordered', /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/u],
  ['ordered', /^(?<year>\d{4}|\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/u],
  ['numeric', /^(?<first>\d{1,2})(?<mark>[-/. ])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/u],
  ['named', new RegExp(`^${day}[ -]?(?:of |di )?${word}[ ,-]*${year}$`, 'u')],
  ['named', new RegExp(`^${word}[ -]?${day}[ ,-]+${year}$`, 'u')],
  ['named', new RegExp(`^(?<year>\\d{4})[ -]?${word}[ -]?${day}$`, 'u')],
  ['no-year', /^\d{1,2}[-/.]\d{1,2}\.?$/u],
  ['no-year', /^\d{1,2}月\d{1,2}[日号]?$/u],
  [
    'no-year',
    new RegExp(`^(?:${day}[ -]?${word}|${word.replace('word', 'name')}[ -]?${figures})$`, 'u'),
  ],
]

/** Takes a date apart by the forms in which people write dates in our languages; undefined for anything else. */
export function dateParts(text: string): DateParts | undefined {
  const tight = text
    .toLowerCase()
    .replace(/ *([-/.年月日号]) */gu, '$1')
    .replace(/ +/gu, ' ')
    .trim()
  const found = forms.flatMap(([kind, form]) => {
    const match = form.exec(tight)
    return match ? [{ kind, groups: match.groups ?? {} }] : []
  })[0]
  return found && partsOf(found.kind, found.groups)
}

function partsOf(kind: DateParts['kind'], groups: Record<string, string | undefined>): DateParts {
  const { year = '', month = '', day = '', word = '', first = '', second = '', mark } = groups
  switch (kind) {
    case 'ordered':
      return { kind, year, month, day }
    case 'named':
      return { kind, year, word, day }
    case 'numeric':
      return { kind, year, first, second, points: mark === '.' }
    case 'no-year':
      return { kind }
  }
}
