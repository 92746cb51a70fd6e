/**
 * A day as a spreadsheet may have rewritten it: `2027/3/20`, `2027.3.20` and `2027年3月20日` can only mean 2027-03-20. Everything else is
 * left as it was written; whether it is a day is decided elsewhere.
 */
export function writtenDay(text: string): string {
  const [, year, month = '', day = ''] =
    /^(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?$/.exec(text) ?? []
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A month as a spreadsheet may have rewritten it: `2027/3`, `2027年3月` and its first day, `2027/3/1`, can only mean 2027-03. */
export function writtenMonth(text: string): string {
  const [, year, month = ''] =
    /^(\d{4})[/.年-](\d{1,2})(?:月(?:0?1日)?|[/.-]0?1)?$/.exec(text) ?? []
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}`
}
