import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { files, read } from '../repository.ts'
import { holdsCode, importSpecifiers } from './import-specifiers.ts'
import { members, scope, shortName, type Member } from './member.ts'
import { mayUse, mouths, river } from './river.ts'

const all = members()
const tracked = files()

const memberOf = (file: string): Member | undefined =>
  all.find(({ folder }) => file.startsWith(`${folder}/`))

interface Import {
  readonly file: string
  readonly from: Member
  readonly specifier: string
}

const imports: readonly Import[] = tracked.filter(holdsCode).flatMap((file) => {
  const from = memberOf(file)
  if (from === undefined) return []
  return importSpecifiers(file, read(file)).map((specifier) => ({ file, from, specifier }))
})

const told = ({ file, specifier }: Import): string => `${file} imports ${specifier}`

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

describe('the river', () => {
  test('every member has a place in it', () => {
    const known = [...river, ...mouths, 'content', 'conformance']
    expect(all.map(({ name }) => shortName(name)).filter((name) => !known.includes(name))).toEqual(
      [],
    )
    expect(all.length).toBeGreaterThanOrEqual(8)
  })

  test.each(all)(
    '$name declares only members to its left',
    ({ name, dependencies, devDependencies }) => {
      const used = [...dependencies, ...devDependencies].filter((other) => other.startsWith(scope))
      expect(used.filter((other) => !mayUse(shortName(name), shortName(other)))).toEqual([])
    },
  )

  test('imports point left, and the site and the command line never meet', () => {
    const wrong = imports.filter(
      ({ from, specifier }) =>
        specifier.startsWith(scope) &&
        !mayUse(shortName(from.name), shortName(packageOf(specifier))),
    )
    expect(wrong.map(told)).toEqual([])
    expect(imports.some(({ specifier }) => specifier.startsWith(scope))).toBe(true)
  })

  test('a member imports only what its manifest declares', () => {
    const undeclared = imports.filter(({ from, specifier }) => {
      const name = packageOf(specifier)
      return (
        name.startsWith(scope) &&
        name !== from.name &&
        ![...from.dependencies, ...from.devDependencies].includes(name)
      )
    })
    expect(undeclared.map(told)).toEqual([])
  })
})

/** What shows a package to other packages' tests, such as random contracts, may stand at a side door. */
const sideDoor = './testing'

/** Code that never ships. */
const onlyTested = (file: string): boolean =>
  /\.(?:test|test-d)\.tsx?$|\/(?:testing|bench|proof)\//.test(file) ||
  file.startsWith('packages/conformance/')

describe('one door', () => {
  test.each(
    all.filter(({ folder }) => folder.startsWith('packages/') && !folder.endsWith('/conformance')),
  )('$name exports its door, and at most a side door for tests', ({ exports }) => {
    const { [sideDoor]: _, ...doors } = { ...exports }
    expect(doors).toEqual({ '.': './src/index.ts' })
  })

  test('nobody walks in by a window, and nothing that ships by the side door', () => {
    const deep = imports.filter(({ file, specifier }) => {
      if (!specifier.startsWith(scope) || specifier === packageOf(specifier)) return false
      if (specifier.startsWith(`${scope}content/`)) return false
      const isSideDoor = specifier === `${packageOf(specifier)}${sideDoor.slice(1)}`
      return !(isSideDoor && onlyTested(file))
    })
    expect(deep.map(told)).toEqual([])
  })

  test('relative imports stay at home, but for content and what a tool is configured with', () => {
    const outside = imports.filter(({ file, from, specifier }) => {
      if (!specifier.startsWith('.')) return false
      if (/\.config\.\w+$/.test(file)) return false
      const target = posix.join(posix.dirname(file), specifier)
      return (
        !target.startsWith(`${from.folder}/`) &&
        !(target.startsWith('content/') && mayUse(shortName(from.name), 'content'))
      )
    })
    expect(outside.map(told)).toEqual([])
  })
})

test('zod comes as zod/mini: the whole of it costs a reader 93 KB', () => {
  const whole = imports.filter(
    ({ specifier }) =>
      packageOf(specifier) === 'zod' && !['zod/mini', 'zod/v4/core'].includes(specifier),
  )
  expect(whole.map(told)).toEqual([])
})

test('the hand-worked invoices owe nothing to the packages that they check', () => {
  const worked = imports.filter(({ file }) => file.startsWith('packages/conformance/src/worked/'))
  const used = new Set(
    worked.map(({ specifier }) => specifier).filter((name) => !name.startsWith('./')),
  )
  expect([...used]).toEqual(['decimal.js'])
})
