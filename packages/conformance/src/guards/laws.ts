import ts from 'typescript'

/** A place where fast-check is asked to keep a law, and the second argument of that call as it is written. */
export interface Law {
  readonly file: string
  readonly line: number
  readonly asks?: string
}

const isAssert = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  /^(?:(?:fc\s*\.\s*)?assert|fc\s*\.\s*check)$/.test(node.expression.getText())

/** Every law of a file, as TypeScript reads it: words in comments and texts are none. */
export function lawsOf(file: string, text: string): Law[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Law[] = []
  const visit = (node: ts.Node): void => {
    if (isAssert(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      const asks = node.arguments[1]?.getText()
      found.push({ file, line, ...(asks === undefined ? {} : { asks }) })
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}
