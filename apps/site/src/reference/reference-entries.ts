import { relative } from 'node:path'
import { declarationText, knownTypes } from './declaration.ts'
import { docstring } from './docstring.ts'
import { type Doors, type Exported, kindOf, readDoors } from './door.ts'
import { pieces } from './pieces.ts'
import type { ReferenceEntry } from './reference-schema.ts'

type Entry = ReferenceEntry & { readonly id: string }

/** Everything that the documented packages export, from their sources: nothing of the reference is written twice. */
export function referenceEntries(repository: string): Entry[] {
  const doors = readDoors(`${repository}/packages`)
  const known = knownTypes(doors)
  return doors.exports.map((one, order) => ({
    id: one.id,
    name: one.name,
    kind: kindOf(one, doors.checker),
    order,
    ...placeOf(one, repository),
    code: pieces(declarationText(one, doors.checker, known), (name) => typeId(doors, one, name)),
    ...docstring(one.symbol, doors.checker),
  }))
}

/** Id of the type that a name in a declaration stands for; none for its own name and for what is no type of a door. */
function typeId({ checker, exports }: Doors, own: Exported, name: string): string | undefined {
  if (name === own.name) return undefined
  const named = exports.filter((one) => one.name === name && kindOf(one, checker) === 'type')
  return (named.find((one) => one.package === own.package) ?? named[0])?.id
}

function placeOf({ declaration, package: name }: Exported, repository: string) {
  const source = declaration.getSourceFile()
  const file = relative(repository, source.fileName).replaceAll('\\', '/')
  const [folder = ''] = file.slice(`packages/${name}/src/`.length).split('/')
  const { line } = source.getLineAndCharacterOfPosition(declaration.getStart())
  return { file, line: line + 1, group: `${name}/${folder.replace(/\.ts$/, '')}` }
}
