import { Document, Scalar, YAMLMap, YAMLSeq, Pair } from 'yaml'
import type { Node } from 'yaml'
import type { ContractTerms } from '../contract-terms.ts'
import { inSchemaOrder } from './in-schema-order.ts'

/**
 * Terms as YAML 1.2 text, fields in the order of the schema, as a person would write them: dates and amounts without quotes. Reading it
 * gives the same terms.
 */
export function printTermsYaml(terms: ContractTerms): string {
  const document = new Document(null, { version: '1.2', schema: 'failsafe' })
  document.contents = node(inSchemaOrder(terms), 0)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function node(value: unknown, depth: number): Node {
  if (Array.isArray(value)) return sequence(value, depth)
  if (typeof value === 'object' && value !== null) return mapping(value, depth)
  return scalar(value)
}

function mapping(value: object, depth: number): YAMLMap {
  const map = new YAMLMap()
  for (const [name, member] of Object.entries(value)) {
    map.items.push(new Pair(scalar(name), node(member, depth + 1)))
  }
  map.flow = depth > 0 && isShort(value)
  return map
}

function sequence(values: readonly unknown[], depth: number): YAMLSeq {
  const list = new YAMLSeq()
  list.items.push(...values.map((item) => node(item, depth + 1)))
  list.flow = isShort(values)
  return list
}

/** A few short words and figures, which read better on one line. */
function isShort(value: object): boolean {
  const members: unknown[] = Object.values(value)
  const isFlat = members.every(
    (member) => typeof member !== 'object' && !String(member).includes('\n'),
  )
  return isFlat && JSON.stringify(value).length <= 72
}

function scalar(value: unknown): Scalar {
  const text = String(value)
  const made = new Scalar(text)
  if (typeof value === 'string' && readsAsOther.test(text)) made.type = 'QUOTE_DOUBLE'
  return made
}

// A text that some reader would take for something else if it stood without quotes: 30e-360 is a day count, not thirty over 10^360.
const readsAsOther = /^(?:|~|null|true|false|[-+]?[\d.]+e[-+]?\d+)$/i
