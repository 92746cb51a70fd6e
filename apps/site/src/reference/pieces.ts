import ts from 'typescript'
import type { Piece } from './reference-schema.ts'

/** Code cut into pieces: comments, and names that `idOf` knows; the rest stays together. White space is kept. */
export function pieces(code: string, idOf: (name: string) => string | undefined): Piece[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, code)
  const found: Piece[] = []
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const text = scanner.getTokenText()
    const to = token === ts.SyntaxKind.Identifier ? idOf(text) : undefined
    if (isComment(token)) found.push({ text, comment: true })
    else if (to !== undefined) found.push({ text, to })
    else addPlain(found, text)
  }
  return found
}

const isComment = (token: ts.SyntaxKind): boolean =>
  token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia

function addPlain(found: Piece[], text: string): void {
  const last = found.at(-1)
  if (last && !last.comment && last.to === undefined)
    found.splice(-1, 1, { text: last.text + text })
  else found.push({ text })
}
