/**
 * A day as a spreadsheet may have rewritten it: `2027/3/20`, `2027.3.20` and `2027年3月20日` can only mean 2027-03-20. Everything else is
 * left as it was written; whether it is a day is decided elsewhere.
 */
export function writtenDay(text: string): string {
  const [, year, month = '', day = ''] =
    /^(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?$/.exec(text) ?? []
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
