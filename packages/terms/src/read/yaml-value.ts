import { isAlias, isCollection, isMap, isScalar, isSeq } from 'yaml'
import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml'
import type { Fault } from '../issue/terms-issue.ts'
import { FieldPlaces } from './field-places.ts'
import { fileLimits } from './file-limits.ts'
import type { FieldSteps, Finding } from './finding.ts'
import { valueLimits } from './plain-value.ts'
import type { TextRange } from './text-places.ts'

/** A document as a plain value, where each of its fields stands, and what could not be read. */
export interface YamlReading {
  value: unknown
  places: FieldPlaces
  findings: readonly Finding[]
}

/** Reads a parsed document; scalars as they were written, aliases by value and within the same limits as everything else. */
export function yamlValue(document: Document): YamlReading {
  const reader = new YamlReader()
  const value = document.contents ? reader.read(document.contents, []) : undefined
  return { value, places: reader.places, findings: reader.findings }
}

class YamlReader {
  readonly places = new FieldPlaces()
  readonly findings: Finding[] = []
  readonly #anchors = new Map<string, Node>()
  #left = fileLimits.values

  read(node: unknown, path: FieldSteps, name?: TextRange, alias?: TextRange): unknown {
    if (this.#exhausted(path)) return null
    if (isAlias(node)) return this.#alias(node, path, name, alias)
    const value = alias ?? rangeOf(node) ?? name ?? { start: 0, end: 1 }
    this.places.set(path, { name, value })
    if (alias === undefined) this.#remember(node)
    if (hasTag(node))
      return this.#find({ code: 'tag-not-read', facts: { written: node.tag } }, path)
    if (isScalar(node)) return scalarValue(node)
    if (isMap(node)) return this.#map(node, path, alias)
    if (isSeq(node)) {
      return node.items.map((item, index) => this.read(item, [...path, index], undefined, alias))
    }
    return null
  }

  #map(map: YAMLMap, path: FieldSteps, alias?: TextRange): object {
    const members: [string, unknown][] = []
    const seen = new Set<string>()
    for (const [index, pair] of map.items.entries()) {
      const { key, value } = pair
      const name = alias ?? rangeOf(key)
      const field = keyText(key)
      const comma = decimalComma(map.items[index - 1], pair)
      if (comma) {
        this.#find({ code: 'decimal-comma', facts: { written: comma } }, path, name)
      } else if (field === undefined) {
        this.#find({ code: 'key-not-text', facts: {} }, path, name)
      } else if (field === '__proto__') {
        this.#find({ code: 'unknown-field', facts: { field, known: '' } }, path, name)
      } else if (seen.has(field)) {
        this.#find({ code: 'duplicate-key', facts: { field } }, [...path, field], name)
      } else {
        seen.add(field)
        members.push([field, this.read(value, [...path, field], name, alias)])
      }
    }
    return Object.fromEntries(members)
  }

  #alias(node: Alias, path: FieldSteps, name?: TextRange, outer?: TextRange): unknown {
    const range = outer ?? rangeOf(node)
    const target = this.#anchors.get(node.source)
    if (target) return this.read(target, path, name, range)
    return this.#find({ code: 'unknown-alias', facts: { written: node.source } }, path, range)
  }

  // An alias means the last node before it with that anchor; the parser's own search would look through the whole document each time.
  #remember(node: unknown): void {
    if ((isScalar(node) || isCollection(node)) && node.anchor) this.#anchors.set(node.anchor, node)
  }

  #exhausted(path: FieldSteps): boolean {
    this.#left--
    if (this.#left === -1) {
      this.#find({ code: 'too-many-values', facts: { limit: fileLimits.values } }, path)
    }
    const tooDeep = path.length > valueLimits.depth
    if (tooDeep && this.#left >= 0) {
      this.#find({ code: 'too-deep', facts: { limit: valueLimits.depth } }, path.slice(0, -1))
    }
    return this.#left < 0 || tooDeep
  }

  #find(fault: Fault, path: FieldSteps, range?: TextRange): null {
    this.findings.push(range ? { fault, path, range } : { fault, path })
    return null
  }
}

/**
 * A scalar as it was written: only a plain whole number and `true` or `false` are more than text. `437.00`, `yes`, `0x1f`, `012` and
 * `2027-03-20` stay text; nothing, `~` and `null` are an empty value.
 */
function scalarValue({ type, source, value }: Scalar): unknown {
  const text = String(value ?? '')
  if (type !== 'PLAIN') return text
  const plain = source ?? text
  if (plain === '' || plain === '~' || plain === 'null') return null
  if (plain === 'true' || plain === 'false') return plain === 'true'
  const whole = /^(?:0|-?[1-9]\d*)$/.test(plain) ? Number(plain) : NaN
  return Number.isSafeInteger(whole) ? whole : plain
}

/** A name as text; nothing for a name that is itself a list or a map, or has a tag. */
function keyText(key: unknown): string | undefined {
  return isScalar(key) && !hasTag(key) ? (key.source ?? String(key.value)) : undefined
}

/** `{ price: 410,00 }`: between braces the comma ends the field, and leaves a name of figures without a value. */
function decimalComma(before: Pair | undefined, { key, value }: Pair): string | undefined {
  const whole = before && isScalar(before.value) ? before.value.source : undefined
  const decimals = value === null && isScalar(key) ? key.source : undefined
  if (whole === undefined || decimals === undefined) return undefined
  const isNumber = /^-?\d+$/.test(whole) && /^\d+(?:\.\d+)?$/.test(decimals)
  return isNumber ? `${whole},${decimals}` : undefined
}

function hasTag(node: unknown): node is Node & { tag: string } {
  return (isScalar(node) || isCollection(node)) && node.tag !== undefined
}

function rangeOf(node: unknown): TextRange | undefined {
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return undefined
  return node.range ? { start: node.range[0], end: node.range[1] } : undefined
}
