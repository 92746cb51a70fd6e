import { contractTermsSchema } from '../contract-terms.ts'
import type { Finding } from './finding.ts'
import { entriesOf } from './group-of.ts'
import type { Group } from './group-of.ts'
import { fieldNames, forms, inside } from './schema-walk.ts'
import { unknownName } from './unknown-name.ts'
import { valueAt } from './value-at.ts'

/** Clauses must hang on fields that a contract has; under `sites` and `charges`, on those that this contract lists. */
export function clauseFindings(terms: Group): readonly Finding[] {
  return entriesOf(terms['clauses']).flatMap(([path]): Finding[] => {
    const missing = missingStep(terms, path.split('.'))
    if (!missing) return []
    const fault = unknownName(missing.written, missing.known, {
      misspelt: (name) => ({
        code: 'misspelt-clause-path',
        facts: { path, suggestion: [...missing.before, name, ...missing.after].join('.') },
      }),
      unknown: () => ({ code: 'unknown-clause-path', facts: { path } }),
    })
    return [{ fault, path: ['clauses', path], ofName: true }]
  })
}

interface MissingStep {
  before: readonly string[]
  written: string
  after: readonly string[]
  known: readonly string[]
}

/** The first step of a path that leads nowhere. */
function missingStep(terms: Group, steps: readonly string[]): MissingStep | undefined {
  let found = forms(contractTermsSchema)
  for (const [index, written] of steps.entries()) {
    const before = steps.slice(0, index)
    const names = [...fieldNames(found), ...keysOf(valueAt(terms, before))]
    const next = found.flatMap((form) => inside(form, written))
    const isListed = found.some(
      ({ _zod: { def } }) => def.type === 'record' || def.type === 'array',
    )
    if (next.length === 0 || (isListed && !names.includes(written))) {
      return { before, written, after: steps.slice(index + 1), known: names.filter(isName) }
    }
    found = next
  }
  return undefined
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

/** Positions in a list are no names: the nearest one would be no likelier than another. */
function isName(name: string): boolean {
  return !/^\d+$/.test(name)
}
