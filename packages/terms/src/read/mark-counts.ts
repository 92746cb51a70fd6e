import { fileLimits } from './file-limits.ts'

/** The sign that the lexer gives before a text that is written without quotes: brackets in that text are none. */
const textFollows = '\u001F'

/** How what stands between values and belongs to none begins: spaces, line ends, comments, the lexer's own signs. */
const between: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n', '#', '\u0002', '\u0018'])

/**
 * Counts the marks of a YAML text from its lexemes: a value has one of each at most, a bracket, a comma, a dash, a colon, an anchor…, and
 * two texts, with its name. So there are too many values for certain before any of them is made.
 */
export class MarkCounts {
  readonly #counts = new Map<string, number>()
  #isText = false

  /** Counts the next lexeme; whether the text holds more values than are read. */
  exceededBy(lexeme: string): boolean {
    const isUnquoted = this.#isText
    this.#isText = !isUnquoted && lexeme === textFollows
    const first = lexeme.charAt(0)
    if (this.#isText || (!isUnquoted && between.has(first))) return false
    const isText = isUnquoted || '"\'*'.includes(first)
    const mark = isText ? 'text' : first
    const count = (this.#counts.get(mark) ?? 0) + 1
    this.#counts.set(mark, count)
    return count > fileLimits.values * (isText ? 2 : 1)
  }
}
