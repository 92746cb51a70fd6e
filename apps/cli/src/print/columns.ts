import stringWidth from 'string-width'

export type Alignment = 'left' | 'right'

/** A row of cells, a note that runs across the columns, or a rule across the table. */
export type Row = readonly string[] | { readonly note: string } | 'thin' | 'double'

/**
 * Rows as text in aligned columns, two spaces apart. Chinese characters count as the two columns that a
 * terminal gives them. Rules are ASCII, which no terminal draws wider than one column.
 */
export function columns(rows: readonly Row[], alignments: readonly Alignment[]): string {
  const cells = rows.filter(isCells)
  // One by one: as arguments of a call, many rows exhaust the stack.
  const widths = alignments.map((_, index) =>
    cells.reduce((widest, row) => Math.max(widest, stringWidth(row[index] ?? '')), 0),
  )
  const whole = widths.reduce((sum, width) => sum + width + 2, -2)
  const line = (row: Row): string => {
    if (row === 'thin') return '-'.repeat(whole)
    if (row === 'double') return '='.repeat(whole)
    if (!isCells(row)) return row.note
    return widths
      .map((width, index) => padded(row[index] ?? '', width, alignments[index] ?? 'left'))
      .join('  ')
      .trimEnd()
  }
  return rows.map(line).join('\n')
}

const isCells = (row: Row): row is readonly string[] => Array.isArray(row)

function padded(text: string, width: number, alignment: Alignment): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return alignment === 'left' ? text + space : space + text
}
