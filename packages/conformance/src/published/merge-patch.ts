/** A plain value as YAML gives it. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * A change to a plain value: what it names is replaced, `null` removes, the rest stays.
 * @source RFC 7396, JSON Merge Patch
 */
export function mergePatch(target: Plain, patch: Plain): Plain {
  if (!isGroup(patch)) return patch
  const merged: Record<string, Plain> = isGroup(target) ? { ...target } : {}
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete merged[key]
    else merged[key] = mergePatch(merged[key] ?? null, change)
  }
  return merged
}

const isGroup = (value: Plain): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
