import { italianFormat, italianPlural } from '../format/italian.ts'
import { dal, dalAl, il } from '../italian-articles.ts'
import type { CalculatorWords } from './calculator-english.ts'

const { count, date, dayMonth, list, quote } = italianFormat

/** Le parole del calcolatore dell’organico. */
export const italianCalculator: CalculatorWords = {
  kicker: 'Calcolatore',
  title: 'Quanto costano le variazioni di organico',
  lede: 'Variazioni datate, più sedi, prezzi a scaglioni. La fattura di ogni mese, al fen, con la sua ragione.',

  form: {
    label: 'Contratto e organico',
    contract: 'Contratto',
    firstDay: 'Primo giorno del contratto',
    lastDay: 'Ultimo giorno del contratto',
    currency: 'Valuta',
    issued: 'Fatturazione',
    issuedChoices: { 'in-advance': 'Anticipata', 'in-arrears': 'Posticipata' },
    periods: 'I mesi decorrono',
    periodsChoices: { calendar: 'Dal primo del mese', anniversary: 'Dal giorno del contratto' },

    sites: 'Sedi',
    siteName: 'Nome della sede',
    addSite: 'Aggiungi una sede',
    removeSite: (site) => `Rimuovi ${site}`,
    newSite: (number) => `Sede ${number}`,

    start: 'Persone all’inizio',
    startAt: (site) => `Persone all’inizio, ${site}`,
    startHelp: (first) => `Presenti ${il(date(first))}, primo giorno del contratto.`,

    changes: 'Variazioni',
    changesCaption: 'Variazioni di organico con la loro data',
    noChanges: 'Ancora nessuna variazione: restano tutti dal primo all’ultimo giorno.',
    changeNumber: (number) => `Variazione ${number}`,
    addChange: 'Aggiungi una variazione',
    editChange: 'Modifica',
    removeChange: 'Rimuovi',
    saveChange: 'Salva la variazione',
    cancelChange: 'Annulla',
    on: 'Data',
    onHelp: 'Il primo giorno in cui vale il nuovo organico.',
    leaveHelp: 'Il giorno dopo l’ultimo di chi esce.',
    change: 'Variazione',
    changeChoices: {
      join: 'Ingresso',
      leave: 'Uscita',
      move: 'Trasferimento',
      set: 'Nuovo totale',
    },
    changeHelp: {
      join: 'Alcune persone iniziano in una sede.',
      leave: 'Alcune persone lasciano una sede.',
      move: 'Alcune persone passano da una sede a un’altra.',
      set: 'Da questo giorno la sede ha esattamente questo numero di persone.',
    },
    site: 'Sede',
    fromSite: 'Da',
    toSite: 'A',
    people: 'Persone',
    reason: 'Motivo',
    optional: 'facoltativo',
    changeAt: (kind, site) =>
      ({ join: `Ingresso · ${site}`, leave: `Uscita · ${site}`, set: `Nuovo totale · ${site}` })[
        kind
      ],
    moveBetween: (from, to) => `Trasferimento · da ${from} a ${to}`,

    price: 'Prezzo per persona al mese',
    priceFor: (unit) => `Prezzo al mese per ${italianFormat.unit(unit, 1)}`,
    unit: 'Che cosa si conta',
    tiersCaption: 'Prezzi a scaglioni progressivi',
    addTier: 'Aggiungi uno scaglione',
    removeTier: 'Rimuovi questo scaglione',
    tierNumber: (number) => `Scaglione ${number}`,
    tierFrom: 'Da',
    tierFromHelp: 'La prima persona a cui si applica questo prezzo.',
    tierPrice: 'Prezzo',
    tierPriceOf: (from) => `Prezzo dalla persona n. ${count(from)}`,
    each: (currency) => `${currency} a persona`,
    tierFirst: (to) => `le prime ${count(to)}`,
    tierBetween: (from, to) => `da ${count(from)} a ${count(to)}`,
    tierLast: (from) => `da ${count(from)} in su`,
    tierOnly: 'tutte',
    tiersAcross: 'Gli scaglioni contano le persone',
    tiersAcrossChoices: { 'each-site': 'Sede per sede', 'all-sites': 'Di tutte le sedi insieme' },

    baseFee: 'Canone base',
    feePer: 'Addebitato',
    feePerChoices: { contract: 'Una volta per contratto', site: 'Per ogni sede' },
    baseFeeUnit: (currency) => `${currency} / mese`,
    partMonths: 'Frazioni di mese',
    joiners: 'Frazioni di mese: ingressi',
    leavers: 'Frazioni di mese: uscite',
    partMonthChoices: {
      'actual-days': 'Giorni effettivi',
      'thirty-days': 'Mese di trenta giorni',
      'full-period': 'Mese intero',
    },
    partMonthHelp: {
      'actual-days': 'Giorni di servizio ÷ giorni di quel mese.',
      'thirty-days': 'Ogni mese vale trenta giorni.',
      'full-period': 'Il mese iniziato si paga per intero.',
    },
    floor: 'Minimo',
    floorUnit: 'persone',
    floorHelp:
      'Se sono meno, si fattura questo numero. Lasciare vuoto se il contratto non prevede un minimo.',
    floorAt: (site) => `Minimo, ${site}`,
    uplift: 'Aumento',
    upliftUnit: '% l’anno',
    upliftHelp: 'L’aumento annuo concordato. Lasciare vuoto se i prezzi sono fissi.',
    upliftOn: 'Decorrenza dell’aumento',
    upliftOnChoices: {
      'term-anniversary': 'A ogni anniversario del contratto',
      '01-01': 'Ogni 1º gennaio',
    },
    vat: 'IVA',
    vatUnit: '%',
    vatHelp: 'Si aggiunge ai prezzi. Lasciare vuoto se non è dovuta.',
    discount: 'Sconto',
    discountUnit: '%',
    more: 'Altre condizioni',
  },

  result: {
    label: 'Risultato',
    totalFor: (span, part) => `${span}, ${part}`,
    net: 'netto',
    vat: (rate) => (rate === undefined ? 'IVA' : `IVA ${rate}`),
    gross: 'IVA inclusa',
    perPerson: 'Per persona al mese',
    perPersonHelp: 'Totale netto diviso per i mesi-persona fatturati.',
    announce: (total) => `Totale netto ${total}`,
    why: 'perché?',
    whyFigure: (amount, of) => `Perché ${amount}, ${of}?`,
    whyTotal: (amount) => `Perché ${amount}?`,
    close: 'Chiudi',
    readMore: 'Come si calcola',
  },

  chart: {
    label: (span) => `Persone e costo netto mese per mese, ${span}`,
    people: 'Persone',
    cost: (currency) => `Costo netto, ${currency}`,
    total: 'tutte le sedi',
    tierLine: (from, price) => `da ${count(from)} persone: ${price} ciascuna`,
    growthAdds: (amount, span) => `La crescita aggiunge ${amount} ${span}.`,
    shrinkingSaves: (amount, span) => `Le variazioni fanno risparmiare ${amount} ${span}.`,
    noEffect: (span) => `Le variazioni non cambiano il costo ${span}.`,
    steady: (people) => `L’organico resta di ${count(people, 'person')}.`,
    peak: (people, first, last) =>
      `L’organico tocca il massimo, ${count(people)}, ${between(first, last)}; la fattura lo segue giorno per giorno.`,
    floorHolds: (billed) => `Il minimo tiene la fattura a ${count(billed, 'person')}.`,
    yearOf: 'nell’anno',
    termOf: 'nel periodo contrattuale',
  },

  months: {
    title: 'Mese per mese',
    caption: (currency) => `Importi in ${currency}. Le persone sono quelle di fine mese.`,
    month: 'Mese',
    people: 'Persone',
    unitFee: (unit) => `Canone per ${italianFormat.unit(unit, 1)}`,
    baseFee: 'Canone base',
    adjustment: 'Rettifica',
    net: 'Netto',
    gross: 'IVA inclusa',
    invoice: 'Fattura',
    issued: 'Emessa il',
    settlement: 'Saldo finale',
    year: 'Anno',
    total: 'Totale',
    showAll: (months) => `Mostra tutti i ${count(months)} mesi`,
  },

  assumptions: {
    title: 'Che cosa il contratto non dice',
    intro:
      'Queste cifre poggiano su quanto segue. Conviene scriverlo nel contratto, oppure si può cambiare qui.',
    none: 'Nessuna ipotesi: il contratto dice tutto ciò che serve a queste cifre.',
  },

  errors: {
    title: 'C’è un problema',
    titlePrefix: 'Errore: ',
    summary: (problems) =>
      `${count(problems)} ${italianPlural(problems, 'valore è da rivedere', 'valori sono da rivedere')} prima che il totale sia corretto.`,
    keptTotal: 'Il totale mostrato è quello precedente a questi valori.',
    field: (label, message) => `${label}: ${message}`,
    required: (label) => `Inserire ${quote(label)}.`,
  },

  actions: {
    note: 'Il collegamento contiene tutto lo scenario e restituisce le stesse cifre. Nulla viene inviato.',
    copyLink: 'Copia collegamento',
    copied: 'Collegamento copiato',
    copyFailed:
      'Il browser non ha permesso la copia. Copiare l’indirizzo dalla barra degli indirizzi.',
    workbook: 'Foglio di calcolo',
    csv: 'CSV',
    csvLedger: 'CSV, riga per riga',
    print: 'Stampa',
    reset: 'Ricomincia dall’esempio',
    undo: 'Annulla',
    removed: (what) => `Rimosso: ${what}.`,
    restored: (what) => `Ripristinato: ${what}.`,
    loadFile: 'Apri un file',
    loadFileHelp:
      'Condizioni in YAML o JSON, organico in CSV. Il file si legge nel browser e non viene inviato.',
    fileRead: (name) => `${quote(name)} è stato caricato.`,
    fileUnreadable: (name) => `Impossibile leggere ${quote(name)}. Nulla è stato cambiato.`,
    fileTooLarge: (name, megabytes) =>
      `${quote(name)} supera ${count(megabytes)} MB. Nulla è stato cambiato.`,
    exampleLoaded: (name) => `Esempio caricato: ${name}.`,
    tryYours: 'Provare con le proprie cifre',
    open: 'Apri nel calcolatore',
  },

  link: {
    damaged:
      'Questo collegamento è danneggiato: ne manca una parte o è stato modificato. È mostrato l’esempio.',
    newer:
      'Questo collegamento viene da una versione più recente della pagina. Ricaricare la pagina e riprovare.',
    differs: (then, now) =>
      `Quando il collegamento è stato creato il totale era ${then}; ora è ${now}. Il registro delle modifiche dice che cosa è cambiato.`,
    changelog: 'Registro delle modifiche',
  },

  empty: {
    noPeople: 'Inserire quante persone lavorano in ogni sede il primo giorno.',
    noTotal: 'Il totale compare quando i valori qui sopra sono completi.',
    noScript:
      'Questa pagina mostra un esempio svolto. Per usare le proprie cifre, consentire JavaScript per questo sito.',
  },

  said: {
    sites: (names) => list(names),
    joined: (people, site, on) =>
      `${count(people, 'person')} ${italianPlural(people, 'entra', 'entrano')} a ${site} ${il(dayMonth(on))}`,
    left: (people, site, on) =>
      `${count(people, 'person')} ${italianPlural(people, 'lascia', 'lasciano')} ${site} ${il(dayMonth(on))}`,
    moved: (people, from, to, on) =>
      `${count(people, 'person')} ${italianPlural(people, 'passa', 'passano')} da ${from} a ${to} ${il(dayMonth(on))}`,
    set: (people, site, on) => `${site} ha ${count(people, 'person')} ${dal(dayMonth(on))}`,
  },
}

const between = (first: string, last: string): string =>
  first === last ? il(dayMonth(first)) : dalAl(dayMonth(first), dayMonth(last))
