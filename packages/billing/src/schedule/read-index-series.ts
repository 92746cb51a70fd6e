import {
  compareDecimals,
  type DecimalText,
  isDecimalText,
  isIsoDate,
  type Issue,
  type IsoMonth,
  type Outcome,
  type TermsIssueCode,
  type TermsIssueFacts,
} from '@contract-playbook/terms'
import type { IndexSeries } from './index-series.ts'

const kinds = ['level', 'year-on-year'] as const satisfies readonly IndexSeries['kind'][]
const texts = ['name', 'unit', 'source', 'url'] as const
const days = ['published', 'reviewed'] as const
const needed = ['name', 'kind', 'values', 'source', 'reviewed'] as const
const known: readonly string[] = [...texts, ...days, 'kind', 'values', 'facts']

/** The least level that can be written: a rise from nothing is no percentage. */
const leastLevel = '0.00000001' as DecimalText

/**
 * An index series from a value that is already parsed, such as a YAML file of `content/indices`, whose name is its id. Name, unit and
 * source are texts, or a text for each language. Figures are texts, as a float may have lost digits. Never throws.
 */
export function readIndexSeries(
  id: string,
  written: unknown,
  language: string,
): Outcome<IndexSeries> {
  if (!isGroup(written)) return { value: undefined, issues: [wrongType('', 'group', written)] }
  const said = Object.fromEntries(
    texts.map((field) => [field, inLanguage(written[field], language)]),
  )
  const issues = [
    ...shapeIssues(written),
    ...texts.flatMap((field) => textIssues(field, said[field])),
    ...days.flatMap((field) => dayIssues(field, written[field])),
    ...figureIssues(written['values'], written['kind']),
  ]
  if (issues.length > 0) return { value: undefined, issues }
  const given = Object.entries({ ...written, ...said, id }).filter(
    ([field, value]) => field !== 'facts' && value !== undefined,
  )
  // Every field was checked above.
  return { value: Object.fromEntries(given) as unknown as IndexSeries, issues }
}

type Group = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inLanguage = (value: unknown, language: string): unknown =>
  isGroup(value) && Object.hasOwn(value, language) ? value[language] : value

function shapeIssues(written: Group): Issue[] {
  const unknown = Object.keys(written).filter((field) => !known.includes(field))
  const missing = needed.filter((field) => written[field] === undefined)
  const kind = written['kind']
  return [
    ...unknown.map((field) => issue('unknown-field', { field, known: known.join(', ') }, field)),
    ...missing.map((field) => issue('missing', { field }, field)),
    ...(kind === undefined || kinds.some((one) => one === kind)
      ? []
      : [issue('not-a-choice', { written: String(kind), choices: kinds.join(', ') }, 'kind')]),
  ]
}

function textIssues(field: string, value: unknown): Issue[] {
  if (value === undefined) return []
  if (typeof value !== 'string') return [wrongType(field, 'text', value)]
  return value.trim() === '' ? [issue('empty-text', {}, field)] : []
}

function dayIssues(field: string, value: unknown): Issue[] {
  if (value === undefined) return []
  if (typeof value !== 'string') return [wrongType(field, 'text', value)]
  return isIsoDate(value) ? [] : [issue('not-a-date', { written: value }, field)]
}

function figureIssues(values: unknown, kind: unknown): Issue[] {
  if (values === undefined) return []
  if (!isGroup(values)) return [wrongType('values', 'group', values)]
  return Object.entries(values).flatMap(([month, figure]) => {
    const path = `values.${month}`
    const wrongMonth = isMonth(month) ? [] : [issue('not-a-month', { written: month }, path)]
    if (typeof figure !== 'string') return [...wrongMonth, wrongType(path, 'text', figure)]
    if (!isDecimalText(figure))
      return [...wrongMonth, issue('not-a-decimal', { written: figure }, path)]
    return kind === 'level' && compareDecimals(figure, leastLevel) < 0
      ? [...wrongMonth, issue('below-minimum', { written: figure, minimum: leastLevel }, path)]
      : wrongMonth
  })
}

const isMonth = (text: string): text is IsoMonth => isIsoDate(`${text}-01`)

const issue = <C extends TermsIssueCode>(
  code: C,
  facts: TermsIssueFacts[C],
  path: string,
): Issue => ({
  kind: 'issue',
  code,
  facts: { ...facts },
  ...(path === '' ? {} : { path }),
})

const wrongType = (path: string, expected: 'text' | 'group', value: unknown): Issue =>
  issue('wrong-type', { expected, found: foundShape(value) }, path)

function foundShape(value: unknown): TermsIssueFacts['wrong-type']['found'] {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  switch (typeof value) {
    case 'string':
      return 'text'
    case 'boolean':
      return 'true-or-false'
    case 'object':
      return 'group'
    default:
      return 'number'
  }
}
