import ts from 'typescript'

/** A docstring in parts. */
export interface Docstring {
  /** Paragraphs, each without line ends. */
  readonly says: string[]
  readonly tags: { tag: string; text: string }[]
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What the comment over a declaration says. */
export function docstring(symbol: ts.Symbol, checker: ts.TypeChecker): Docstring {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  return {
    says: text
      .split(/\n\s*\n/)
      .map(flat)
      .filter(Boolean),
    tags: symbol
      .getJsDocTags(checker)
      .map(({ name, text }) => ({ tag: name, text: flat(ts.displayPartsToString(text)) })),
  }
}
