/** The known name that was most likely meant: at most a third of the letters differ, whatever their case. Swapped neighbours count as one. */
export function closestName(written: string, known: readonly string[]): string | undefined {
  if (written.length > 64) return undefined
  let closest: string | undefined
  let least = Math.floor(written.length / 3) + 1
  for (const name of known) {
    // So many letters more or less can't be made up for.
    if (Math.abs(written.length - name.length) >= least) continue
    const distance = editDistance(written.toLowerCase(), name.toLowerCase())
    if (distance < least) {
      closest = name
      least = distance
    }
  }
  return closest
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1)
      }
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
