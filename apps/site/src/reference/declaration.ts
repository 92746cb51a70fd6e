import ts from 'typescript'
import type { Doors, Exported } from './door.ts'
import { shape, type KnownTypes } from './shape.ts'

/** The types of the doors that a shape may name instead of writing them out; `string` and its like are nobody's name. */
export function knownTypes({ checker, exports }: Doors): KnownTypes {
  const types = exports.filter(({ symbol }) => symbol.flags & ts.SymbolFlags.Type)
  return new Map(
    types.flatMap(({ name, symbol }) => {
      const type = checker.getDeclaredTypeOfSymbol(symbol)
      const isOwn = type.flags & (ts.TypeFlags.Object | ts.TypeFlags.UnionOrIntersection)
      return isOwn ? [[type, name] as const] : []
    }),
  )
}

/** The declaration of an export as a reader of its source sees it, without `export` and without a body, in single quotes. */
export function declarationText(
  exported: Exported,
  checker: ts.TypeChecker,
  known: KnownTypes,
): string {
  return textOf(exported, checker, known).replace(/"([^"'\n]*)"/g, "'$1'")
}

function textOf(
  { declaration, name, symbol }: Exported,
  checker: ts.TypeChecker,
  known: KnownTypes,
): string {
  if (ts.isTypeAliasDeclaration(declaration) && isInferred(declaration.type)) {
    return `type ${name} = ${shape(checker.getDeclaredTypeOfSymbol(symbol), checker, known)}`
  }
  if (ts.isFunctionDeclaration(declaration)) return upTo(declaration, declaration.body)
  if (ts.isVariableDeclaration(declaration)) return variable(declaration, checker)
  return upTo(declaration, undefined)
}

/** Whether a type is the output of a schema, such as `z.output<typeof schema>`. */
const isInferred = (type: ts.TypeNode): boolean => /^z\.\w+<typeof /.test(type.getText())

/** The text of a declaration up to one of its parts. */
function upTo(declaration: ts.Declaration, part: ts.Node | undefined): string {
  const text = declaration.getText()
  const end = part ? part.getStart() - declaration.getStart() : text.length
  return text
    .slice(0, end)
    .replace(/^export /, '')
    .trim()
}

/** A value by its type. What the compiler shortens stays short, and a schema is told by the type that is made from it. */
function variable(declaration: ts.VariableDeclaration, checker: ts.TypeChecker): string {
  const type =
    declaration.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(declaration))
  const told = type.replace(/^(ZodMini\w+)<.*>$/s, '$1<…>')
  return `const ${declaration.name.getText()}: ${told}`
}
