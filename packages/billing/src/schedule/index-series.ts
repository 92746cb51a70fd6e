import type { DecimalText, IsoDate, IsoMonth } from '@contract-playbook/terms'

/**
 * A published index. `level`: a number that is compared with that of another month. `year-on-year`: the change over twelve months in
 * percent, as it is published.
 */
export interface IndexSeries {
  /** by which `uplift.index` names it */
  readonly id: string
  readonly name: string
  readonly kind: 'level' | 'year-on-year'
  /** such as `2020 = 100` */
  readonly unit?: string
  /** The figure of each month, as it was published. */
  readonly values: Readonly<Record<IsoMonth, DecimalText>>
  /** who publishes it, and who was read */
  readonly source: string
  readonly url?: string
  /** the day of the latest figure's publication */
  readonly published?: IsoDate
  /** the day on which somebody last compared the figures with the source */
  readonly reviewed: IsoDate
}

/** The figure of a month; undefined if the series does not have it. */
export const figureOf = ({ values }: IndexSeries, month: IsoMonth): DecimalText | undefined =>
  Object.hasOwn(values, month) ? values[month] : undefined
