import { Lexer, Parser } from 'yaml'
import type { CST } from 'yaml'
import type { Fault } from '../issue/terms-issue.ts'
import { fileLimits } from './file-limits.ts'
import type { Finding } from './finding.ts'
import { MarkCounts } from './mark-counts.ts'
import { valueLimits } from './plain-value.ts'

/** The documents of a text as the parser's tokens, or why there is too much in it. */
export type YamlTokens = { tokens: readonly CST.Token[] } | { excess: Finding }

/**
 * Parses a YAML text while it is within the limits, in time linear in it: whoever nests groups without end, or lists values without end,
 * is told so at the first that is too much, and what follows is not looked at. To build values of groups that stand thousands deep would
 * exhaust the stack, and end the whole program with some engines.
 */
export function yamlTokens(text: string): YamlTokens {
  const parser = new Parser()
  const marks = new MarkCounts()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset
    tokens.push(...parser.next(lexeme))
    const fault = tooDeep(parser) ?? tooMany(marks, lexeme)
    if (fault) return { excess: { fault, path: [], range: { start, end: parser.offset } } }
  }
  tokens.push(...parser.end())
  return { tokens }
}

/** On the parser's stack stand the document, the open groups and perhaps a text. The innermost group may be one too deep, if it is empty. */
function tooDeep({ stack }: Parser): Fault | undefined {
  const { depth: limit } = valueLimits
  return stack.length > limit + 3 ? { code: 'too-deep', facts: { limit } } : undefined
}

function tooMany(marks: MarkCounts, lexeme: string): Fault | undefined {
  const { values: limit } = fileLimits
  return marks.exceededBy(lexeme) ? { code: 'too-many-values', facts: { limit } } : undefined
}
