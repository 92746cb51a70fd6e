import type { FieldSteps, Finding } from './finding.ts'

/** Deepest nesting and most values that are read; contracts stay far below. */
export const valueLimits = { depth: 32, values: 200_000 } as const

/** A copy that holds nothing but plain values. */
export interface PlainCopy {
  value: unknown
  findings: readonly Finding[]
}

/**
 * Copies a value that anyone may have made: only texts, numbers, `true`, `false`, null, lists and plain objects come through. A member
 * that is undefined is left out. What is not plain, too deep or too much is found, never thrown.
 */
export function plainCopy(value: unknown): PlainCopy {
  const copier: Copier = { findings: [], left: valueLimits.values }
  try {
    return { value: copy(value, [], copier), findings: copier.findings }
  } catch {
    // A getter or a proxy may throw whatever it likes.
    return { value: null, findings: [{ fault: { code: 'not-plain', facts: {} }, path: [] }] }
  }
}

interface Copier {
  findings: Finding[]
  left: number
}

function copy(value: unknown, path: FieldSteps, copier: Copier): unknown {
  if (copier.left-- <= 0) return exhausted(copier)
  if (isScalar(value)) return value
  if (path.length >= valueLimits.depth) {
    copier.findings.push({ fault: { code: 'too-deep', facts: { limit: valueLimits.depth } }, path })
    return null
  }
  if (Array.isArray(value)) {
    // A list may claim a length that nobody filled.
    if (value.length > copier.left) return exhausted({ ...copier, left: -1 })
    return Array.from(value, (item, index) => copy(item, [...path, index], copier))
  }
  if (isPlainObject(value)) return copyMembers(value, path, copier)
  copier.findings.push({ fault: { code: 'not-plain', facts: {} }, path })
  return null
}

function copyMembers(value: object, path: FieldSteps, copier: Copier): object {
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  const safe = members.filter(([name]) => name !== '__proto__')
  if (safe.length < members.length) {
    const facts = { field: '__proto__', known: '' }
    const fault = { code: 'unknown-field', facts } as const
    copier.findings.push({ fault, path: [...path, '__proto__'], ofName: true })
  }
  return Object.fromEntries(safe.map(([name, of]) => [name, copy(of, [...path, name], copier)]))
}

function exhausted(copier: Copier): null {
  if (copier.left === -1) {
    const facts = { limit: valueLimits.values }
    copier.findings.push({ fault: { code: 'too-many-values', facts }, path: [] })
  }
  return null
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  )
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
