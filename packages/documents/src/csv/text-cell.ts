/**
 * What makes a spreadsheet take a cell for a formula or a command: `=`, `+`, `-`, `@` (their full-width
 * twins too, which NFKC turns into them), alone or after spaces, or a leading TAB, CR or LF.
 * Apostrophes in front count as well, so that what `textCell` adds can always be told from what was there.
 * @source OWASP, CSV Injection
 */
const startsFormula = (text: string): boolean =>
  /^'*(?:[\t\r\n]|\s*[=+\-@])/.test(text.normalize('NFKC'))

/** A text as a cell that no spreadsheet calculates: an apostrophe goes before what would start a formula. */
export const textCell = (text: string): string => (startsFormula(text) ? `'${text}` : text)

/** The text that `textCell` was given. */
export const readTextCell = (cell: string): string =>
  cell.startsWith("'") && startsFormula(cell.slice(1)) ? cell.slice(1) : cell
