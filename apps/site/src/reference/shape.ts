import ts from 'typescript'

const format =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope

/** A record of at most so many characters stands on one line. */
const short = 60

/** Names of types that need not be written out where they are met. */
export type KnownTypes = ReadonlyMap<ts.Type, string>

/**
 * A type as one would write it by hand, known types by their names: what a schema infers has no text of its own.
 * Members stand one a line, with their docstrings.
 */
export function shape(type: ts.Type, checker: ts.TypeChecker, known: KnownTypes): string {
  const brandOrName = (type: ts.Type): string | undefined =>
    known.get(type) ??
    /^string & \$brand<"(\w+)">$/.exec(checker.typeToString(type, undefined, format))?.[1]

  const written = (type: ts.Type, margin: string): string =>
    brandOrName(type) ?? writtenOut(type, margin)

  function writtenOut(type: ts.Type, margin: string): string {
    if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean)) return union(type.types, margin)
    if (checker.isArrayType(type)) return list(type, margin)
    return isRecord(type) ? record(type, margin) : checker.typeToString(type, undefined, format)
  }

  function union(types: readonly ts.Type[], margin: string): string {
    // `boolean` is the union of its two literals, and was taken apart with the rest.
    const booleans = types.filter(isBoolean)
    const others = types.filter((one) => booleans.length < 2 || !isBoolean(one))
    const ways = others.map((one) => written(one, margin))
    return [...ways, ...(booleans.length < 2 ? [] : ['boolean'])].join(' | ')
  }

  function list(type: ts.Type, margin: string): string {
    const [item] = checker.getTypeArguments(type as ts.TypeReference) // an array type refers to its item
    if (!item) return 'unknown[]'
    const isLoose = item.isUnion() && brandOrName(item) === undefined
    return isLoose ? `(${written(item, margin)})[]` : `${written(item, margin)}[]`
  }

  function record(type: ts.Type, margin: string): string {
    const inner = `${margin}  `
    const [index] = checker.getIndexInfosOfType(type)
    if (index) return `Record<string, ${written(index.type, margin)}>`
    const members = type
      .getProperties()
      .map((member) => ({ doc: docOf(member), text: memberText(member, inner) }))
    const line = `{ ${members.map(({ text }) => text).join('; ')} }`
    const isShort = line.length <= short && members.every(({ doc }) => doc === '')
    if (isShort && !line.includes('\n')) return line
    const lines = members.map(({ doc, text }) => `${doc && `${inner}${doc}\n`}${inner}${text}\n`)
    return `{\n${lines.join('')}${margin}}`
  }

  function memberText(member: ts.Symbol, margin: string): string {
    const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0
    const type = checker.getTypeOfSymbol(member)
    const text = written(isOptional ? checker.getNonNullableType(type) : type, margin)
    return `${member.name}${isOptional ? '?' : ''}: ${text}`
  }

  function docOf(member: ts.Symbol): string {
    const text = ts.displayPartsToString(member.getDocumentationComment(checker)).trim()
    return text && `/** ${text.replace(/\s+/g, ' ')} */`
  }

  return writtenOut(type, '')
}

const isRecord = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.Object) !== 0 && type.getCallSignatures().length === 0

const isBoolean = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.BooleanLiteral) !== 0
