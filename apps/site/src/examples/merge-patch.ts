/** A plain value as YAML or JSON gives it. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** A change to a plain value: what it names is replaced, `null` removes, the rest stays.
 * @source RFC 7396, JSON Merge Patch */
export function mergePatch(target: Plain, patch: Plain): Plain {
  if (!isObject(patch)) return patch
  const merged: Record<string, Plain> = isObject(target) ? { ...target } : {}
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete merged[key]
    else merged[key] = mergePatch(merged[key] ?? null, change)
  }
  return merged
}

const isObject = (value: Plain): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
