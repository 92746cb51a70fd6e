import { moneySnapshot, type UnexplainedBill } from '@contract-playbook/billing'
import { dayNumber, type IsoDate, type Scenario } from '@contract-playbook/terms'
import { linearScale, niceScale, stepPath, type Scale } from './linear-scale.ts'

/** The chart in points of its own drawing: people over time above, the net of every invoice below. */
export interface ChartPlan {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly people: {
    readonly path: string
    readonly ticks: readonly Tick[]
    readonly steps: readonly Label[]
  }
  readonly cost: {
    readonly bars: readonly Bar[]
    readonly ticks: readonly Tick[]
    readonly base: number
    readonly top: number
  }
  readonly thresholds: readonly {
    readonly y: number
    readonly from: number
    readonly price: string
  }[]
}

export interface Tick {
  readonly y: number
  readonly value: number
}
export interface Label {
  readonly x: number
  readonly y: number
  readonly value: number
}
export interface Bar {
  readonly invoice: string
  readonly first: IsoDate
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly net: string
}

const peopleTop = 30
const peopleBase = 218
const costTop = 276
const costBase = 422

/** Lays the chart out for one width. Geometry only: the figures themselves come from the bill and stay text. */
export function planChart(
  { scenario, bill }: { scenario: Scenario; bill: UnexplainedBill },
  width: number,
): ChartPlan {
  const left = 56
  const right = width - 6
  const first = dayNumber(scenario.terms.term.first)
  const end = dayNumber(scenario.terms.term.last) + 1
  const x = linearScale([first, end], [left, right])
  const points = totalPeople(bill)
  const y = peopleScale(points.map((point) => point.count))
  return {
    width,
    height: 452,
    left,
    right,
    people: {
      path: stepPath(
        points.map((point) => [x.at(point.day), y.at(point.count)] as const),
        right,
      ),
      ticks: y.ticks.map((value) => ({ value, y: y.at(value) })),
      steps: stepLabels(points, end, x, y),
    },
    cost: planCost(bill, x),
    thresholds: thresholds(scenario, y),
  }
}

/** People of all sites and units on every day on which their number changes: a move between sites is no step. */
export function totalPeople(
  bill: UnexplainedBill,
): readonly { readonly day: number; readonly count: number }[] {
  const days = [
    ...new Set(
      bill.headcount.flatMap((series) => series.points.map((point) => dayNumber(point.on))),
    ),
  ].sort((a, b) => a - b)
  const points = days.map((day) => ({
    day,
    count: bill.headcount.reduce((sum, series) => sum + countOn(series.points, day), 0),
  }))
  return points.filter((point, index) => point.count !== points[index - 1]?.count)
}

const countOn = (
  points: readonly { readonly on: IsoDate; readonly count: number }[],
  day: number,
): number => points.findLast((point) => dayNumber(point.on) <= day)?.count ?? 0

/** A step line need not start at zero; its axis says where it starts. */
function peopleScale(counts: readonly number[]): Scale {
  const least = Math.min(...counts)
  const most = Math.max(...counts)
  const room = Math.max(1, Math.ceil((most - least) / 4))
  return niceScale([Math.max(0, least - room), most + room], [peopleBase, peopleTop], 4)
}

/** A step is labelled with its number where the step is wide enough to carry it. */
function stepLabels(
  points: readonly { readonly day: number; readonly count: number }[],
  end: number,
  x: Scale,
  y: Scale,
): readonly Label[] {
  return points.flatMap((point, index) => {
    const from = x.at(point.day)
    const to = x.at(points[index + 1]?.day ?? end)
    return to - from < 34
      ? []
      : [{ x: (from + to) / 2, y: y.at(point.count) - 7, value: point.count }]
  })
}

function planCost(bill: UnexplainedBill, x: Scale): ChartPlan['cost'] {
  const nets = bill.invoices.map((invoice) => Number(moneySnapshot(invoice.net).amount))
  const y = niceScale([Math.min(0, ...nets), Math.max(1, ...nets)], [costBase, costTop], 3)
  const bars = bill.invoices.map((invoice, index) => {
    const from = x.at(dayNumber(invoice.period.first))
    const to = x.at(dayNumber(invoice.period.last) + 1)
    const gap = Math.min(8, (to - from) * 0.18)
    const net = nets[index] ?? 0
    const top = Math.min(y.at(net), y.at(0))
    const { amount } = moneySnapshot(invoice.net)
    return {
      invoice: invoice.id,
      first: invoice.period.first,
      x: from + gap,
      y: top,
      width: Math.max(1, to - from - 2 * gap),
      height: Math.abs(y.at(net) - y.at(0)),
      net: amount,
    }
  })
  return {
    bars,
    ticks: y.ticks.map((value) => ({ value, y: y.at(value) })),
    base: y.at(0),
    top: costTop,
  }
}

/** Where the next person gets another price, if the line of all people can show it. */
function thresholds({ terms }: Scenario, y: Scale): ChartPlan['thresholds'] {
  const [least, most] = y.domain
  const charges = Object.values(terms.charges).filter((charge) => charge.kind === 'per-unit')
  const [only] = charges
  if (only === undefined || charges.length > 1) return []
  if (only.tiersAcross !== 'all-sites' && Object.keys(terms.sites).length > 1) return []
  return only.tiers
    .filter((tier) => tier.from - 1 > least && tier.from - 1 < most)
    .map((tier) => ({ y: y.at(tier.from - 1), from: tier.from, price: tier.price }))
}
