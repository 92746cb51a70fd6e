import {
  moneyDifference,
  moneySnapshot,
  unexplainedBill,
  type UnexplainedBill,
} from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import { isoDate, type Scenario } from '@contract-playbook/terms'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { planChart, totalPeople, type ChartPlan } from './chart-plan.ts'
import type { Billed } from './billed.ts'

interface ChartProps {
  readonly billed: Billed
  /** The invoice whose figure is being explained: its bar is dark. */
  readonly picked: string | undefined
  readonly language: PageLanguage
}

/** People and cost over the term, drawn narrow and broad so that the text keeps its size; the caption states the conclusion. */
export function HeadcountChart({ billed, picked, language }: ChartProps): JSX.Element {
  const caption = useMemo(() => captionOf(billed, language), [billed, language])
  const broad = useMemo(() => planChart(billed, 660), [billed])
  const narrow = useMemo(() => planChart(billed, 350), [billed])
  return (
    <figure class="pb-chart">
      <figcaption>
        <b>{caption.conclusion}</b> {caption.detail}
      </figcaption>
      <Drawing plan={broad} size="broad" picked={picked} billed={billed} language={language} />
      <Drawing plan={narrow} size="narrow" picked={picked} billed={billed} language={language} />
    </figure>
  )
}

/** What the changes of headcount add, measured against the opening headcount held to the end, and when people peak. */
function captionOf(billed: Billed, language: PageLanguage): { conclusion: string; detail: string } {
  const words = language.words.calculator.chart
  const held = heldAtStart(billed.scenario)
  const steady = unexplainedBill(held.terms, held.headcount).value
  const points = totalPeople(billed.bill)
  const { term } = billed.scenario.terms
  const peak = points.reduce(
    (top, point) => (point.count > top.count ? point : top),
    points[0] ?? { day: 0, count: 0 },
  )
  const after = points.find((point) => point.day > peak.day)
  const peakEnd = after === undefined ? term.last : isoDate(after.day - 1)
  const detail =
    points.length > 1
      ? words.peak(peak.count, isoDate(peak.day), peakEnd)
      : words.steady(peak.count)
  return { conclusion: steady === undefined ? '' : effectOf(billed, steady, language), detail }
}

/** What the changes add to the net of the term, or save. */
function effectOf(
  { bill }: Billed,
  steady: UnexplainedBill,
  { words, format }: PageLanguage,
): string {
  const { chart } = words.calculator
  const effect = moneySnapshot(moneyDifference(bill.totals.net, steady.totals.net))
  const span = bill.invoices.length === 12 ? chart.yearOf : chart.termOf
  const [sign, amount] = effect.amount.startsWith('-')
    ? [-1, effect.amount.slice(1)]
    : [1, effect.amount]
  const said = format.money({ ...effect, amount }, 'plain')
  if (/^[0.]+$/.test(amount)) return chart.noEffect(span)
  return sign < 0 ? chart.shrinkingSaves(said, span) : chart.growthAdds(said, span)
}

/** The same contract with the headcount of its first day throughout. */
function heldAtStart(scenario: Scenario): Scenario {
  return {
    ...scenario,
    headcount: scenario.headcount.filter((change) => change.on <= scenario.terms.term.first),
  }
}

function Drawing(
  props: ChartProps & { readonly plan: ChartPlan; readonly size: 'broad' | 'narrow' },
): JSX.Element {
  const { plan, size, language, billed } = props
  const words = language.words.calculator.chart
  return (
    <svg
      class={size}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-label={words.label(
        language.format.span(billed.scenario.terms.term.first, billed.scenario.terms.term.last),
      )}
    >
      <text x="0" y="12">
        {words.people}
      </text>
      {plan.people.ticks.map((tick) => (
        <g key={tick.value}>
          <path class="grid" d={`M${plan.left} ${tick.y}H${plan.right}`} />
          <text x={plan.left - 6} y={tick.y + 4} text-anchor="end">
            {language.format.count(tick.value)}
          </text>
        </g>
      ))}
      {plan.thresholds.map((threshold) => (
        <g key={threshold.from}>
          <path class="dash" d={`M${plan.left} ${threshold.y}H${plan.right}`} />
          <text class="threshold" x={plan.left + 4} y={threshold.y - 6}>
            {words.tierLine(threshold.from, language.format.number(threshold.price))}
          </text>
        </g>
      ))}
      <path class="step" d={plan.people.path} />
      {plan.people.steps.map((label) => (
        <text key={label.x} class="ink b" x={label.x} y={label.y} text-anchor="middle">
          {language.format.count(label.value)}
        </text>
      ))}
      <text x="0" y="256">
        {words.cost(billed.bill.currency)}
      </text>
      <CostBars {...props} />
    </svg>
  )
}

function CostBars({
  plan,
  size,
  picked,
  language,
}: ChartProps & { plan: ChartPlan; size: 'broad' | 'narrow' }): JSX.Element {
  const every = Math.ceil(plan.cost.bars.length / (size === 'broad' ? 12 : 6))
  return (
    <g>
      {plan.cost.ticks.map((tick) => (
        <g key={tick.value}>
          <path
            class={tick.y === plan.cost.base ? 'axis' : 'grid'}
            d={`M${plan.left} ${tick.y}H${plan.right}`}
          />
          <text x={plan.left - 6} y={tick.y + 4} text-anchor="end">
            {language.format.number(String(tick.value))}
          </text>
        </g>
      ))}
      {plan.cost.bars.map((bar, index) => (
        <g key={bar.invoice}>
          <rect
            class={bar.invoice === picked ? 'f1' : 'f2'}
            x={bar.x}
            y={bar.y}
            width={bar.width}
            height={bar.height}
          />
          {index % every === 0 && (
            <text x={bar.x + bar.width / 2} y="440" text-anchor="middle">
              {tickOf(bar.first, plan.cost.bars.length, size, language)}
            </text>
          )}
          {bar.invoice === picked && (
            <text class="ink b" x={bar.x + bar.width / 2} y={bar.y - 6} text-anchor="middle">
              {language.format.number(bar.net)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** A year of bars is told apart by month; a longer term needs the year as well. */
function tickOf(
  first: string,
  bars: number,
  size: 'broad' | 'narrow',
  { format }: PageLanguage,
): string {
  if (bars > 13) return format.monthYearShort(first)
  return format.monthName(first, size === 'broad' ? 'short' : 'narrow')
}
