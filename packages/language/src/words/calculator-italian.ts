import { italianFormat } from '../format/italian.ts'
import { dalAl, il } from '../italian-articles.ts'
import type { CalculatorWords } from './calculator-english.ts'
import { italianPartPeriods } from './part-periods-italian.ts'

const { count, date, dayMonth } = italianFormat

/** Le parole del calcolatore dell’organico. */
export const italianCalculator: CalculatorWords = {
  form: {
    contract: 'Contratto',
    firstDay: 'Primo giorno del contratto',
    lastDay: 'Ultimo giorno del contratto',
    currency: 'Valuta',
    issued: 'Fatturazione',
    issuedChoices: { 'in-arrears': 'Posticipata', 'in-advance': 'Anticipata' },
    periods: 'I mesi decorrono',
    periodsChoices: { calendar: 'Dal primo del mese', anniversary: 'Dal giorno del contratto' },

    siteName: 'Nome della sede',
    addSite: 'Aggiungi una sede',
    newSite: (number) => `Sede ${number}`,

    start: 'Persone all’inizio',
    startAt: (site) => `Persone all’inizio, ${site}`,
    startHelp: (first) => `Presenti ${il(date(first))}, primo giorno del contratto.`,

    changes: 'Variazioni',
    noChanges: 'Ancora nessuna variazione: restano tutti dal primo all’ultimo giorno.',
    partOf: (whole, part) => `${whole}, ${part}`,
    changeNumber: (number) => `Variazione ${number}`,
    addChange: 'Aggiungi una variazione',
    removeChange: 'Rimuovi',
    on: 'Data',
    onHelp: 'Il primo giorno in cui vale il nuovo organico. Per chi esce: il giorno dopo l’ultimo.',
    change: 'Variazione',
    changeChoices: {
      join: 'Ingresso',
      leave: 'Uscita',
      move: 'Trasferimento',
      set: 'Nuovo totale',
    },
    site: 'Sede',
    fromSite: 'Da',
    toSite: 'A',
    howMany: (unit) => italianFormat.unit(unit),
    counted: (unit) => italianFormat.unit(unit),
    reason: 'Motivo',

    priceFor: (unit) => `Prezzo al mese per ${italianFormat.unit(unit, 1)}`,
    unit: 'Che cosa si conta',
    addTier: 'Aggiungi uno scaglione',
    tierNumber: (number) => `Scaglione ${number}`,
    tierFrom: 'Da',
    tierPrice: 'Prezzo',
    tiersAcross: 'Gli scaglioni contano le persone',
    tiersAcrossChoices: { 'each-site': 'Sede per sede', 'all-sites': 'Di tutte le sedi insieme' },

    baseFee: 'Canone base',
    feePer: 'Addebitato',
    feePerChoices: { contract: 'Una volta per contratto', site: 'Per ogni sede' },
    baseFeeUnit: (currency) => `${currency} / mese`,
    joiners: 'Frazioni di mese: ingressi',
    leavers: 'Frazioni di mese: uscite',
    partMonthChoices: italianPartPeriods,
    floor: 'Minimo',
    floorHelp:
      'Se sono meno, si fattura questo numero. Lasciare vuoto se il contratto non prevede un minimo.',
    uplift: 'Aumento',
    upliftUnit: '% l’anno',
    upliftHelp: 'L’aumento annuo concordato. Lasciare vuoto se i prezzi sono fissi.',
    upliftOn: 'Decorrenza dell’aumento',
    upliftOnChoices: {
      'term-anniversary': 'A ogni anniversario del contratto',
      '01-01': 'Ogni 1º gennaio',
    },
    vat: 'IVA',
    vatHelp: 'Si aggiunge ai prezzi. Lasciare vuoto se non è dovuta.',
  },

  result: {
    totalFor: (span, part) => `${span}, ${part}`,
    net: 'netto',
    vat: (rate) => (rate === undefined ? 'IVA' : `IVA ${rate}`),
    gross: 'IVA inclusa',
    announce: (total) => `Totale netto ${total}`,
    why: 'perché?',
    whyTotal: (amount) => `Perché ${amount}?`,
    close: 'Chiudi',
  },

  chart: {
    label: (span) => `Persone e costo netto mese per mese, ${span}`,
    people: 'Persone',
    cost: (currency) => `Costo netto, ${currency}`,
    tierLine: (from, price) => `da ${count(from)} persone: ${price} ciascuna`,
    growthAdds: (amount, span) => `La crescita aggiunge ${amount} ${span}.`,
    shrinkingSaves: (amount, span) => `Le variazioni fanno risparmiare ${amount} ${span}.`,
    noEffect: (span) => `Le variazioni non cambiano il costo ${span}.`,
    steady: (people) => `L’organico resta di ${count(people, 'person')}.`,
    peak: (people, first, last) =>
      `L’organico tocca il massimo, ${count(people)}, ${between(first, last)}; la fattura lo segue giorno per giorno.`,
    yearOf: 'nell’anno',
    termOf: 'nel periodo contrattuale',
  },

  months: {
    title: 'Mese per mese',
    caption: (currency) => `Importi in ${currency}. Le persone sono quelle di fine mese.`,
    month: 'Mese',
    unitFee: (unit) => `Canone per ${italianFormat.unit(unit, 1)}`,
    baseFee: 'Canone base',
    net: 'Netto',
    gross: 'IVA inclusa',
    settlement: 'Saldo finale',
    total: 'Totale',
  },

  assumptions: {
    title: 'Che cosa il contratto non dice',
    intro:
      'Queste cifre poggiano su quanto segue. Conviene scriverlo nel contratto, oppure si può cambiare qui.',
  },

  errors: {
    title: 'C’è un problema',
    titlePrefix: 'Errore: ',
    keptTotal: 'Il totale mostrato è quello precedente a questi valori.',
    notLoaded:
      'Una parte di questa pagina non è stata caricata. Controllare la connessione e ricaricare la pagina.',
    field: (label, message) => `${label}: ${message}`,
  },

  actions: {
    note: 'Il collegamento contiene tutto lo scenario e restituisce le stesse cifre. Nulla viene inviato.',
    copyLink: 'Copia collegamento',
    copied: 'Collegamento copiato',
    copyFailed:
      'Il browser non ha permesso la copia. Copiare l’indirizzo dalla barra degli indirizzi.',
    print: 'Stampa',
    reset: 'Ricomincia dall’esempio',
    undo: 'Annulla',
    removed: (what) => `Rimosso: ${what}.`,
  },

  link: {
    damaged:
      'Questo collegamento è danneggiato: ne manca una parte o è stato modificato. È mostrato l’esempio.',
    tooLarge:
      'Questo scenario è troppo grande per un collegamento. Passarlo come file: condizioni in YAML, organico in CSV.',
    differs: (then, now) =>
      `Quando il collegamento è stato creato il totale era ${then}; ora è ${now}. Il registro delle modifiche dice che cosa è cambiato.`,
  },

  empty: {
    noScript:
      'Questa pagina mostra un esempio svolto. Per usare le proprie cifre, consentire JavaScript per questo sito.',
  },
}

const between = (first: string, last: string): string =>
  first === last ? il(dayMonth(first)) : dalAl(dayMonth(first), dayMonth(last))
