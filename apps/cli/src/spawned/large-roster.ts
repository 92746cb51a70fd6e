import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const people = 10_000

/** Ten thousand people, there since various days of January 2027; half of them leave, on various days of December. */
export function largeRoster(): { readonly file: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-'))
  const file = join(folder, 'roster.csv')
  const day = (index: number): string => String((index % 28) + 1).padStart(2, '0')
  const rows = Array.from(
    { length: people },
    (_, index) =>
      `P${index},sha,2027-01-${day(index)},${index % 2 === 0 ? `2027-12-${day(index)}` : ''}`,
  )
  writeFileSync(file, ['person,site,first_day,last_day', ...rows].join('\n'))
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
