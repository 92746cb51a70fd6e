import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../repository.ts'

/** One name that a package's door lets out, with what its docstring must live up to. */
export interface DoorExport {
  readonly name: string
  /** Its docstring without tags; empty if it has none. */
  readonly says: string
  /** Whether its own signature or members speak of a bigint: a number that nobody can read without its unit. */
  readonly hasBigint: boolean
  /** Whether its own code throws. */
  readonly throws: boolean
}

/** Everything that the door of a package in this workspace exports, values and types. */
export function doorExports(name: string): readonly DoorExport[] {
  const folder = join(root, 'packages', name)
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder)
  const door = join(folder, 'src/index.ts')
  const program = ts.createProgram([door], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(door)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${door} exports nothing.`)
  return checker.getExportsOfModule(module).map((exported) => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0
    return doorExport(
      exported.name,
      isAlias ? checker.getAliasedSymbol(exported) : exported,
      checker,
    )
  })
}

function doorExport(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): DoorExport {
  const declarations = symbol.declarations ?? []
  return {
    name,
    says: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    hasBigint: declarations.some((one) => holds(outside(one), ts.SyntaxKind.BigIntKeyword)),
    throws: declarations.some((one) => holds([one], ts.SyntaxKind.ThrowStatement)),
  }
}

/** The parts of a declaration that a caller sees: all of a type, all of a function but its body. */
function outside(declaration: ts.Declaration): readonly ts.Node[] {
  const parts: ts.Node[] = []
  declaration.forEachChild((part) => {
    const isInside =
      ts.isBlock(part) ||
      (ts.isVariableDeclaration(declaration) && part === declaration.initializer)
    if (!isInside) parts.push(part)
  })
  return parts
}

const holds = (nodes: readonly ts.Node[], kind: ts.SyntaxKind): boolean =>
  nodes.some(
    (node) =>
      node.kind === kind || (ts.forEachChild(node, (child) => holds([child], kind)) ?? false),
  )
