import type { SettledLineFacts } from '@contract-playbook/billing'
import { italianFormat, italianPlural } from '../format/italian.ts'
import { al, dal, del, il } from '../italian-articles.ts'
import { italianParts } from './lines-italian.ts'
import { settledLineName } from './settled-line-name.ts'
import { italianSettlementPolicies } from './settlement-policies-italian.ts'
import type { SettlementWords } from './settlement-words.ts'

const { count, date, days, month, number, percent, range, span } = italianFormat

const names = { comma: ', ', parts: italianParts, rounding: 'Arrotondamento' }
const line = (facts: SettledLineFacts): string => settledLineName(facts, names, italianFormat)

const extraUnit = (extra: boolean): string =>
  extra ? 'Le spetta una delle unità avanzate: il suo resto è tra i maggiori.' : ''

const ofLine = (of: { readonly numerator: string; readonly denominator: string }): string =>
  of.denominator === '1'
    ? 'l’intera riga'
    : `${number(of.numerator)} ÷ ${number(of.denominator)} della riga`

const months = (first: string, last: string): string =>
  first === last ? month(first) : `${month(first)} – ${month(last)}`

/** Scadenze, interessi, crediti, rettifiche e centri di costo in italiano. */
export const italianSettlement: SettlementWords = {
  steps: {
    'cost-centre': ({ part, centre }) => [`Centro di costo ${centre}, ${italianParts[part]}`],
    unallocated: ({ part }) => [`Senza centro di costo, ${italianParts[part]}`],
    'cost-centre-share': ({ percent: share, extra, ...facts }) => [
      `${percent(share)} di ${line(facts)}`,
      extraUnit(extra),
    ],
    credit: ({ part, number: note, ...share }) => [
      `Nota di credito ${count(note)}, ${italianParts[part]}`,
      `Con essa si accredita in tutto ${ofLine(share)}; si toglie quanto già accreditato.`,
    ],
    credited: ({ part, number: note, rate, ...share }) => [
      note === 0
        ? 'Accreditato prima della prima nota'
        : `Accreditato fino alla nota ${count(note)}: ${ofLine(share)}, ${italianParts[part]}${rate === undefined ? '' : `, aliquota ${percent(rate)}`}`,
    ],
    corrections: ({ part, lines }) => [
      `Rettifiche di ${count(lines)} ${italianPlural(lines, 'riga', 'righe')}, ${italianParts[part]}`,
    ],
    correction: (facts) => [
      `Rettifica: ${line(facts)}`,
      'L’importo corretto meno quanto già fatturato.',
    ],
    'due-date': ({ issued, due, nominal, days: toPay, from }) => [
      `Scadenza ${del(date(due))}`,
      [
        from === 'issue'
          ? `${days(toPay)} dopo l’emissione ${del(date(issued))}.`
          : `${days(toPay)} dopo la fine del mese di emissione, ${month(issued)}.`,
        nominal === due ? '' : `Spostata ${dal(date(nominal))}, che non è un giorno lavorativo.`,
      ]
        .filter(Boolean)
        .join(' '),
    ],
    'late-interest': ({ due, paid, first, last, days: late, percentPerYear, perMillePerDay }) => [
      percentPerYear === undefined
        ? `Interessi di mora ${del(number(perMillePerDay ?? '0'))} per mille al giorno per ${days(late)}`
        : `Interessi di mora ${del(percent(percentPerYear))} annuo per ${days(late)}`,
      `Decorrono ${dal(date(first))} ${al(date(last))}: scadenza ${il(date(due))}, pagamento ${il(date(paid))}.`,
    ],
    'no-late-interest': ({ due, paid, reason }) => [
      reason === 'excluded'
        ? 'Nessun interesse: il contratto lo esclude'
        : 'Nessun interesse: pagato in tempo',
      `Scadenza ${il(date(due))}, pagamento ${il(date(paid))}.`,
    ],
    'service-credit': ({ part, month: of, availability, below, percent: credited }) => [
      `Credito di servizio per ${month(of)}, ${italianParts[part]}`,
      below === undefined
        ? `Disponibilità ${del(percent(availability))}: nessun gradino della scala è raggiunto.`
        : `Disponibilità ${del(percent(availability))}, inferiore ${al(percent(below))}: ${percent(credited)} dei canoni ricorrenti del mese.`,
    ],
    'uncapped-credit': ({ month: of, percent: share }) => [
      `${percent(share)} dei canoni ricorrenti di ${month(of)}`,
    ],
    'month-cap': ({ month: of, percent: share }) => [
      `Tetto del mese: ${percent(share)} dei canoni ricorrenti di ${month(of)}`,
    ],
    'year-cap': ({ first, last, percent: share }) => [
      `Tetto dell’anno contrattuale: ${percent(share)} dei suoi canoni ricorrenti, ${span(first, last)}`,
    ],
    'year-cap-left': ({ first, last, earlier }) => [
      `Residuo del tetto, ${range(first, last, { year: true })}`,
      earlier === 0
        ? ''
        : `${italianPlural(earlier, 'Tolto', 'Tolti')} ${count(earlier)} ${italianPlural(earlier, 'credito precedente', 'crediti precedenti')} di quell’anno.`,
    ],
    'earlier-credit': ({ month: of }) => [`Credito per ${month(of)}`],
    'recurring-fees': ({ first, last }) => [`Canoni ricorrenti, ${months(first, last)}`],
    'month-of-line': ({ of, days: inside, outOf, extra, ...facts }) => [
      `Quota di ${month(of)} di ${line(facts)}`,
      [`${days(inside)} su ${count(outOf)}.`, extraUnit(extra)].filter(Boolean).join(' '),
    ],
    'credit-at-rate': ({ month: of, rate, extra }) => [
      rate === undefined
        ? `Parte del credito per ${month(of)} senza IVA`
        : `Parte del credito per ${month(of)} con IVA ${percent(rate)}`,
      extraUnit(extra),
    ],
    'credit-tax': ({ month: of, rate }) => [
      rate === undefined
        ? `Nessuna IVA su questa parte del credito per ${month(of)}`
        : `IVA ${percent(rate)} sul credito per ${month(of)}`,
    ],
  },

  policies: italianSettlementPolicies,

  inputs: {
    share: 'quota',
    credited: 'accreditato finora',
    'already-credited': 'già accreditato',
    remainder: 'unità avanzata',
    'per-day': 'tasso giornaliero',
    'to-month-end': 'giorni alla fine del mese',
    'days-to-pay': 'giorni per pagare',
    'days-moved': 'giorni al successivo giorno lavorativo',
    fees: 'canoni ricorrenti',
    'fees-at-rate': 'canoni ricorrenti con quell’aliquota',
    credit: 'credito',
    'uncapped-credit': 'credito prima dei tetti',
    'month-cap': 'tetto del mese',
    'year-cap-left': 'residuo del tetto annuo',
    cap: 'tetto',
  },

  roundedAt: {
    credit: 'arrotondato a livello di credito',
    interest: 'arrotondato una sola volta',
    share: 'arrotondato all’unità minima',
  },
}
