import type { StepFacts } from '@contract-playbook/billing'
import { italianFormat } from '../format/italian.ts'
import { al, dal, del, il } from '../italian-articles.ts'
import type { PriceSteps } from './step-words.ts'

const { count, date, each, exactPercent, month, monthCount, number, percent, quantity, quote } =
  italianFormat

/** fino a 50 persone · da 51 a 150 persone · da 151 persone in su */
const band = ({ from, to, unit }: StepFacts['tier-flat']): string => {
  if (to === undefined) return `da ${count(from, unit)} in su`
  return from === 1 ? `fino a ${count(to, unit)}` : `da ${count(from)} a ${count(to, unit)}`
}

const periods = { month: 'al mese', quarter: 'al trimestre', year: 'all’anno' }

type Index = StepFacts['price-index']

const published = ({ month: of, published: value, base }: Index): string =>
  base === undefined
    ? `${month(of)}, ${percent(value)} rispetto a un anno prima`
    : `${number(value)} in ${month(of)}, ${number(base.published)} in ${month(base.month)}`

/** Maggiorazione, tetto e minimo; ciò che non è concordato non si dice. */
const collar = ({ spread, cap, floor }: Index): string =>
  Object.entries({ maggiorazione: spread, tetto: cap, minimo: floor })
    .flatMap(([name, value]) => (value === undefined ? [] : [`; ${name} ${percent(value)}`]))
    .join('')

/** Prezzi e sconti in italiano. */
export const italianPrices: PriceSteps = {
  tier: ({ from, to, unit, quantity: many }) => [
    to === undefined
      ? from === 1
        ? `${quantity(many, unit)} a prezzo unico`
        : `Da ${count(from)} in su`
      : `Da ${count(from)} a ${count(to)}`,
  ],
  'stair-step': ({ quantity: many, ...tier }) => [
    `${quantity(many, tier.unit)}: il prezzo dello scaglione ${band(tier)}`,
  ],
  packages: ({ packages, size, unit }) => [`${count(packages, 'package')} da ${count(size, unit)}`],
  'tier-flat': (tier) => [`Quota fissa dello scaglione ${band(tier)}`],
  price: ({ from, unit, per }) => {
    const what = [unit && `per ${each(unit)}`, per && periods[per]].filter(Boolean).join(' ')
    const price = what === '' ? 'Importo concordato' : `Prezzo ${what}`
    return [price + (from !== undefined && from > 1 ? `, da ${count(from)} in su` : '')]
  },
  'price-uplift': ({ percent: rise, on }) => [`Aumento ${del(percent(rise))} ${dal(date(on))}`],
  'price-index': (facts) => [
    `Aumento ${del(exactPercent(facts.percent))} ${dal(date(facts.on))}`,
    `Indice ${quote(facts.index)}: ${published(facts)}${collar(facts)}.`,
  ],
  'price-ramp': ({ on }) => [`Prezzo concordato ${dal(date(on))}`],
  'free-months': ({ months, to }) => [
    `${months === 1 ? 'Primo mese gratuito' : `Primi ${monthCount(months)} gratuiti`}, fino ${al(date(to))}`,
  ],
  'one-off': ({ on }) => [`Dovuto una sola volta, ${il(date(on))}`],
  'discount-percent': ({ percent: off }) => [`Sconto ${del(percent(off))}`],
  'discount-amount': ({ amount }) => [`Sconto di ${number(amount)}`],
}
