import { englishFormat, englishPlural } from '../format/english.ts'

const { count, quote } = englishFormat

/** The words of the command line. Command, option and file names are the same in every language. */
export const englishCli = {
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  billHelp: 'Price a contract: every invoice with its lines, to the last fen.',
  schemaHelp: 'Print the JSON Schema of a contract’s terms.',
  headcountHelp:
    'Headcount as CSV: dated changes (date,site,unit,change,reason) or a roster (person,site,first_day,last_day).',
  langHelp: 'Language of the words and figures; en unless said.',
  formatHelp: 'What to print: table unless said.',
  explainHelp: 'Explain one figure: an invoice, a line or the total.',
  examples: 'Examples',
  exitCodes: 'Exit codes: 0 fine, 1 refused or not known yet, 2 unreadable input.',

  invoice: 'Invoice',
  period: 'Service days',
  issued: 'Issued',
  line: 'Line',
  charge: 'Charge',
  site: 'Site',
  people: 'People',
  net: 'Net',
  vat: 'VAT',
  gross: 'With VAT',
  total: 'Total',
  settlement: 'Settlement',
  correction: 'Correction',
  allSites: 'all sites',
  amountsIn: (currency: string) => `Amounts in ${currency}. People at the end of the period.`,
  assumptions: 'What the contract does not say',
  notices: 'Worth a look',
  engine: (version: string) => `Worked out by billing ${version}.`,
  problems: (problems: number) =>
    `${count(problems)} ${englishPlural(problems, 'problem', 'problems')}. Nothing was billed.`,

  kinds: {
    issue: 'Can’t be read',
    unknown: 'Not known yet',
    refusal: 'Can’t be billed',
    assumption: 'Assumed',
    notice: 'Notice',
  },

  fileNotFound: (file: string) => `There is no file ${quote(file)}. Check the name and the folder.`,
  fileUnreadable: (file: string) =>
    `${quote(file)} can’t be read. Check that it is a file and that you may read it.`,
  unknownCommand: (command: string) =>
    `${quote(command)} is not a command. Commands: bill, schema.`,
  unknownOption: (option: string) =>
    `${quote(option)} is not an option. Run with --help to see them all.`,
  optionNeedsValue: (option: string) => `${option} needs a value behind it.`,
  notAChoice: (option: string, written: string, choices: string) =>
    `${option} can’t be ${quote(written)}. Choose one of: ${choices}.`,
  missingTerms: 'Name the file with the contract’s terms: playbook bill TERMS.',
  unknownFigure: (figure: string, example: string) =>
    `This bill has no figure ${quote(figure)}. Figures are named like ${example}.`,
}

export type CliWords = typeof englishCli
