type Lines = Readonly<Record<string, { readonly net: string; readonly tax: string }>>

/** The lines that two calculations do not agree on, or that only one of them has. */
export function differences(ours: Lines, theirs: Lines): string[] {
  const ids = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  return [...ids].flatMap((id) => {
    const [a, b] = [ours[id], theirs[id]]
    if (a !== undefined && b !== undefined && a.net === b.net && a.tax === b.tax) return []
    return [`${id}: ${JSON.stringify(a)} but expected ${JSON.stringify(b)}`]
  })
}
