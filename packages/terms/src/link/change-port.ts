import type { HeadcountChange } from '../scenario.ts'
import type { IsoDate } from '../text/iso-date.ts'
import type { NamePort } from './name-port.ts'
import type { NumberPort } from './number-port.ts'

const kinds: readonly HeadcountChange['kind'][] = ['set', 'join', 'leave', 'move']

/** Names that changes use; an empty reason is none. */
export interface ChangeNames {
  sites: NamePort
  units: NamePort
  reasons: NamePort
}

/** Stands for the change that the reading end is not given. */
const blank: HeadcountChange = {
  on: '2000-01-01' as IsoDate,
  site: '',
  unit: '',
  kind: 'set',
  count: 0,
}

/** Changes of headcount, each told by how it differs from the one before. */
export class ChangePort {
  readonly #numbers: NumberPort
  readonly #names: ChangeNames
  #site = ''
  #unit = ''
  // Months since year 0, and the first one of a link: close to those of most contracts.
  #month = 12 * 2027

  constructor(numbers: NumberPort, names: ChangeNames) {
    this.#numbers = numbers
    this.#names = names
  }

  change(given: HeadcountChange = blank): unknown {
    const { sites, units, reasons } = this.#names
    const site = sites.name('site', given.site, this.#site)
    const unit = units.name('unit', given.unit, `${site} ${this.#unit}`)
    const on = this.#day(given.on, site === this.#site && unit === this.#unit)
    const kind = kinds[this.#numbers.whole('kind', kinds.indexOf(given.kind))]
    const count = this.#numbers.whole(`count ${kind}`, given.count)
    const to = kind === 'move' ? { to: sites.name('to', given.to ?? '', site) } : {}
    const reason = reasons.name('reason', given.reason ?? '')
    this.#site = site
    this.#unit = unit
    return { on, site, unit, kind, count, ...to, ...(reason === '' ? {} : { reason }) }
  }

  /** Months on from the change before, and the day of that month: changes of one series come month by month, often on the same day. */
  #day(given: string, sameSeries: boolean): string {
    const month = Number(given.slice(0, 4)) * 12 + Number(given.slice(5, 7)) - 1
    this.#month += this.#numbers.signed(`months ${sameSeries}`, month - this.#month)
    const day = this.#numbers.whole('day', Number(given.slice(8)) - 1) + 1
    const year = Math.floor(this.#month / 12)
    return `${pad(year, 4)}-${pad((this.#month % 12) + 1, 2)}-${pad(day, 2)}`
  }
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
