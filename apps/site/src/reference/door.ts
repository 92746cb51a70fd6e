import { join } from 'node:path'
import ts from 'typescript'

/** The packages whose doors are documented. */
export const documented = ['terms', 'billing'] as const

/** One name of a door, with the declaration behind it. */
export interface Exported {
  /** `billing/bill` */
  readonly id: string
  readonly name: string
  readonly package: (typeof documented)[number]
  readonly symbol: ts.Symbol
  readonly declaration: ts.Declaration
}

/** The doors of all documented packages, read by the compiler in one go so that they share their types. */
export interface Doors {
  readonly checker: ts.TypeChecker
  readonly exports: readonly Exported[]
}

/** Reads the doors of the packages below `packages`. Throws for a door that exports nothing. */
export function readDoors(packages: string): Doors {
  const folder = join(packages, documented[0])
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder)
  const doors = documented.map((name) => ({ name, file: join(packages, name, 'src/index.ts') }))
  const program = ts.createProgram(
    doors.map(({ file }) => file),
    options,
  )
  const checker = program.getTypeChecker()
  const exports = doors.flatMap(({ file, name }) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} exports nothing.`)
    return checker.getExportsOfModule(module).map((one) => exported(name, one, checker))
  })
  return { checker, exports }
}

function exported(name: Exported['package'], door: ts.Symbol, checker: ts.TypeChecker): Exported {
  const isAlias = (door.flags & ts.SymbolFlags.Alias) !== 0
  const symbol = isAlias ? checker.getAliasedSymbol(door) : door
  const [declaration] = symbol.declarations ?? []
  if (!declaration) throw new Error(`Nothing stands behind “${door.name}” in packages/${name}.`)
  return { id: `${name}/${door.name}`, name: door.name, package: name, symbol, declaration }
}

/** What a name stands for; a value that can be called is a function, however it is written. */
export function kindOf(
  { declaration, symbol }: Exported,
  checker: ts.TypeChecker,
): 'function' | 'type' | 'value' {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type'
  const signatures = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures()
  return signatures.length > 0 ? 'function' : 'value'
}
