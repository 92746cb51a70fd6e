/**
 * The river: each package may use what stands to its left. Apps stand at the mouth, side by side.
 * Content is data, so only apps and tests read it; packages receive it as arguments.
 */
export const river = ['terms', 'billing', 'review', 'language', 'documents'] as const

export const mouths = ['site', 'cli'] as const

const places = new Map<string, number>([
  ...river.map((name, index) => [name, index] as const),
  ...mouths.map((name) => [name, river.length] as const),
])

/** Whether a member may use another in code that ships. */
export function mayUse(from: string, to: string): boolean {
  if (from === to || from === 'conformance') return true
  if (to === 'content') return mouths.some((mouth) => mouth === from)
  const [here, there] = [places.get(from), places.get(to)]
  return here !== undefined && there !== undefined && there < here
}
