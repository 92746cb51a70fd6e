import { italianFormat, italianPlural } from '../format/italian.ts'
import type { CliWords } from './cli-english.ts'

const { count, quote } = italianFormat

/** Le parole della riga di comando. I nomi di comandi, opzioni e file sono gli stessi in ogni lingua. */
export const italianCli: CliWords = {
  usage: 'Uso',
  commands: 'Comandi',
  options: 'Opzioni',
  billHelp: 'Calcola un contratto: ogni fattura con le sue righe, fino all’ultimo fen.',
  schemaHelp: 'Stampa il JSON Schema delle condizioni di un contratto.',
  headcountHelp:
    'Organico in CSV: variazioni datate (date,site,unit,change,reason) oppure elenco delle persone (person,site,first_day,last_day).',
  langHelp: 'Lingua delle parole e delle cifre; en se non indicata.',
  formatHelp: 'Che cosa stampare; table se non indicato.',
  explainHelp: 'Spiega una cifra: una fattura, una riga o il totale.',
  examples: 'Esempi',
  exitCodes:
    'Codici di uscita: 0 tutto bene, 1 rifiutato o non ancora noto, 2 ingresso illeggibile.',

  invoice: 'Fattura',
  period: 'Giorni di servizio',
  issued: 'Emessa il',
  line: 'Riga',
  charge: 'Voce',
  site: 'Sede',
  people: 'Persone',
  net: 'Netto',
  vat: 'IVA',
  gross: 'IVA inclusa',
  total: 'Totale',
  settlement: 'Saldo finale',
  correction: 'Rettifica',
  allSites: 'tutte le sedi',
  amountsIn: (currency) => `Importi in ${currency}. Le persone sono quelle di fine periodo.`,
  assumptions: 'Che cosa il contratto non dice',
  notices: 'Da guardare',
  engine: (version) => `Calcolato da billing ${version}.`,
  problems: (problems) =>
    `${count(problems)} ${italianPlural(problems, 'problema', 'problemi')}. Nulla è stato fatturato.`,

  kinds: {
    issue: 'Illeggibile',
    unknown: 'Non ancora noto',
    refusal: 'Non fatturabile',
    assumption: 'Ipotesi',
    notice: 'Avviso',
  },

  fileNotFound: (file) => `Il file ${quote(file)} non esiste. Controllare il nome e la cartella.`,
  fileUnreadable: (file) =>
    `Impossibile leggere ${quote(file)}. Controllare che sia un file e che sia permesso leggerlo.`,
  unknownCommand: (command) => `${quote(command)} non è un comando. Comandi: bill, schema.`,
  unknownOption: (option) => `${quote(option)} non è un’opzione. Con --help si vedono tutte.`,
  optionNeedsValue: (option) => `${option} richiede un valore.`,
  notAChoice: (option, written, choices) =>
    `${option} non può essere ${quote(written)}. Scegliere tra: ${choices}.`,
  missingTerms: 'Indicare il file con le condizioni del contratto: playbook bill TERMS.',
  unknownFigure: (figure, example) =>
    `Il conto non contiene la cifra ${quote(figure)}. Le cifre si indicano così: ${example}.`,
}
