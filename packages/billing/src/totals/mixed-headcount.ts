import type { HeadcountChange } from '@contract-playbook/terms'
import { isSameValue } from './same-value.ts'

/** The changes of each site and unit, by `<site>.<unit>`; a move is that some leave here and join there. */
export type HeadcountBySeries = ReadonlyMap<string, readonly HeadcountChange[]>

export function bySeries(headcount: readonly HeadcountChange[]): HeadcountBySeries {
  const series = new Map<string, HeadcountChange[]>()
  for (const change of headcount.flatMap(withoutMove)) {
    const name = `${change.site}.${change.unit}`
    const known = series.get(name)
    if (known === undefined) series.set(name, [change])
    else known.push(change)
  }
  return series
}

function withoutMove(change: HeadcountChange): HeadcountChange[] {
  const { to, ...left } = change
  if (change.kind !== 'move' || to === undefined) return [change]
  return [
    { ...left, kind: 'leave' },
    { ...left, kind: 'join', site: to },
  ]
}

/**
 * A headcount that takes every site and unit that both scenarios tell from one of them, and those that only one tells wherever there is
 * such a site: what bills them belongs to the scope.
 */
export function mixedHeadcount(
  series: { readonly from: HeadcountBySeries; readonly to: HeadcountBySeries },
  takes: 'from' | 'to',
  sites: readonly string[],
): HeadcountChange[] {
  const other = takes === 'from' ? 'to' : 'from'
  const all = new Map([...series[other], ...series[takes]])
  return [...all.values()].flat().filter(({ site }) => sites.includes(site))
}

/** The sites and units whose headcount differs: of what both tell, and of what only one does. */
export function differingSeries(
  from: HeadcountBySeries,
  to: HeadcountBySeries,
): { readonly both: string[]; readonly one: string[] } {
  const names = [...new Set([...from.keys(), ...to.keys()])]
  const told = names.filter((name) => from.has(name) && to.has(name))
  return {
    both: told.filter((name) => !isSameValue(from.get(name), to.get(name))),
    one: names.filter((name) => !told.includes(name)),
  }
}
