import type { HeadcountChange, SiteId } from '@contract-playbook/terms'

/** One site and one unit, of which the headcount is followed. */
export interface Series {
  readonly site: SiteId
  readonly unit: string
}

/** What one change does to a series: a count that it sets, or a number that come or go. */
export type Effect = { readonly set: number } | { readonly add: number }

/** What a change does to a series, if anything. A move leaves one site and joins another. */
export function effectOn({ site, unit }: Series, change: HeadcountChange): Effect | undefined {
  if (change.unit !== unit) return undefined
  if (change.kind === 'move' && change.to === site) return { add: change.count }
  return change.site === site ? effects[change.kind](change.count) : undefined
}

const effects: { readonly [K in HeadcountChange['kind']]: (count: number) => Effect } = {
  set: (count) => ({ set: count }),
  join: (count) => ({ add: count }),
  leave: (count) => ({ add: -count }),
  move: (count) => ({ add: -count }),
}
