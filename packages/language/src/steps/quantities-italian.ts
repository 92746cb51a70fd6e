import type { StepFacts } from '@contract-playbook/billing'
import { italianFormat } from '../format/italian.ts'
import { capital, dal, del, il } from '../italian-articles.ts'
import { shareOfPrice } from './share-of-price.ts'
import type { QuantitySteps } from './step-words.ts'

const { count, date, monthCount, percent, quantity, range, days: dayCount } = italianFormat

type Segment = StepFacts['segment']
type Change = StepFacts['headcount-change']
type Basis = StepFacts['basis']

const part = (days: number, of: number): string =>
  `Quota del prezzo: ${shareOfPrice(days, of, count)}.`

const inDays = (days: number, of: number): string => `${dayCount(days)} su ${count(of)}.`

const shares: Readonly<Record<Segment['dayCount'], (days: number, of: number) => string>> = {
  'actual-days': inDays,
  'thirty-days': (days, of) => `${dayCount(days)} di un periodo che ne conta ${count(of)}.`,
  'actual-over-thirty': (days, of) =>
    `${dayCount(days)} ÷ ${count(of)}, qualunque sia la durata del mese.`,
  'act-365': part,
  'act-act-isda': part,
  'act-act-icma': inDays,
  'act-act-afb': part,
  '30-360-bond': part,
  '30-360-us': part,
  '30e-360': part,
  '30e-360-isda': part,
  mixed: (days, of) =>
    `${part(days, of)} Ingressi e uscite si contano ciascuno con il proprio criterio.`,
  none: part,
}

type Stretch = Pick<Segment, 'days' | 'of' | 'dayCount'>

const share = ({ days, of, dayCount: by }: Stretch): string =>
  days === of || days === 0 ? '' : shares[by](days, of)

const bases: Readonly<Record<Basis['basis'], (facts: Basis) => string>> = {
  opening: ({ first, on = first, unit }) => `${units(unit)} all’inizio ${del(date(on))}`,
  closing: ({ last, on = last, unit }) => `${units(unit)} alla fine ${del(date(on))}`,
  average: ({ first, last, unit }) =>
    `Numero medio di ${italianFormat.unit(unit)}, ${range(first, last)}`,
  peak: ({ first, last, on, unit }) =>
    `Numero massimo di ${italianFormat.unit(unit)}, ${range(first, last)}${on === undefined ? '' : `: raggiunto ${il(date(on))}`}`,
}

/** 12 persone in ingresso a Suzhou. Un trasferimento si racconta dai due capi: la sede che si lascia e quella di arrivo. */
function change({ kind, count: people, unit, site, siteName = site ?? '', to = '' }: Change) {
  const many = count(people, unit)
  const place = (before: string): string => siteName && ` ${before} ${siteName}`
  if (kind === 'join') return `${many} in ingresso${place('a')}`
  if (kind === 'leave') return `${many} in uscita${place('da')}`
  if (kind === 'set') return `${siteName || 'Organico'}, ${many} in tutto`
  return `${many} in trasferimento${to === site ? '' : place('da')} a ${to}`
}

const units = (unit: string): string => capital(italianFormat.unit(unit))

/** Giorni e quantità in italiano. */
export const italianQuantities: QuantitySteps = {
  segment: ({ from, to, quantity: many, unit, ...stretch }) => [
    `${range(from, to)}: ${quantity(many, unit)}`,
    share(stretch),
  ],
  'whole-period': ({ from, to, days, of, quantity: many, unit }) => [
    `${range(from, to)}: ${quantity(many, unit)} ogni giorno`,
    `Un mese intero vale uno, non ${count(of - days)} ÷ ${count(of)}.`,
  ],
  'base-fee': ({ from, to, ...stretch }) => [
    stretch.days === stretch.of ? 'Periodo intero' : range(from, to),
    share(stretch),
  ],
  quantity: ({ unit }) => [`Numero di ${italianFormat.unit(unit)} fatturato`],
  heads: ({ unit }) => [`Numero di ${italianFormat.unit(unit)} conteggiato`],
  basis: (facts) => [bases[facts.basis](facts)],
  'average-days': ({ from, to, days, unit }) => [
    `${range(from, to)}: ${dayCount(days)} con questo numero di ${italianFormat.unit(unit)}`,
  ],
  'high-water-mark': ({ first, highest, unit }) => [
    `Massimo ${dal(date(first))}: ${count(highest, unit)}`,
  ],
  ratchet: ({ percent: least, months, highest, on, least: atLeast, unit }) => [
    `Minimo sul picco storico: almeno ${count(atLeast, unit)}`,
    `${capital(il(percent(least)))} di ${count(highest, unit)}, arrotondato per eccesso: il massimo ${months === 1 ? 'del mese precedente' : `dei ${monthCount(months)} precedenti`}, raggiunto ${il(date(on))}.`,
  ],
  tolerance: ({ percent: tolerated, base, on, free, least, unit }) => [
    `Tolleranza: almeno ${count(least, unit)}`,
    `${capital(il(date(on)))}: ${count(base, unit)}; ${il(percent(tolerated))}, arrotondato per difetto a ${count(free)}, può uscire in quell’anno contrattuale.`,
  ],
  floor: ({ floor, unit }) => [`Minimo di ${count(floor, unit)}`],
  included: ({ included, unit }) => [`Quantità inclusa: meno ${count(included, unit)}`],
  'headcount-opening': ({ on, siteName, unit }) => [
    `${units(unit)} a ${siteName} all’inizio ${del(date(on))}`,
  ],
  'headcount-change': (facts) => [
    `${date(facts.on)}: ${change(facts)}`,
    [
      facts.reason && `${capital(facts.reason.replace(/[.。]$/, ''))}.`,
      facts.charged === facts.on ? '' : `Vale ${dal(date(facts.charged))}.`,
    ]
      .filter(Boolean)
      .join(' '),
  ],
}
