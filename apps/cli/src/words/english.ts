import type { CliWords } from './words.ts'

const help = `Prices a managed IT services contract from its terms and its headcount, to the cent, and says why.

  playbook bill CONTRACT               invoices of the whole term
  playbook compare CONTRACT OTHER      figures of both side by side, and why the second costs more
  playbook explain CONTRACT [FIGURE]   the working-out of one figure; without one, the list of them
  playbook schema                      JSON Schema of the terms

CONTRACT         a file of contract terms in YAML or JSON, or a folder with terms.yaml and headcount.csv;
                 - reads terms from standard input
FIGURE           invoice/2027-03/net, total/gross, mrr/2027-03-20, or a line such as 2027-03/users/sha
--against OTHER  with explain: figures of the difference too, such as bridge/net/price
--headcount      CSV of dated changes (date,site,unit,change,reason) or a roster (person,site,first_day,last_day)
                 In dated changes +2 join, -3 leave, and =80 is the new total. On one day the total comes first:
                 =80 and +2 make 82.
                 compare takes one for both contracts, or one each in their order.
--on DAY         the day on which recurring fees (MRR, ARR) are worked out; otherwise the first that there is
--format         table (default), json or csv
--table NAME     one table only: with bill invoices (default), lines or figures; with compare figures or bridge
--excel          with csv: for a file that Excel will open. Puts a byte order mark first, without which Excel garbles
                 Chinese and accents; commas and decimal points stay. Leave it out for other programs.
--lang           en, zh-CN or it; otherwise the language of the terminal
--help, --version

Ends with 0 when all is well, 1 when the contract cannot be billed or something is not known yet, 2 when the
command or a file cannot be read.
`

export const englishWords: CliWords = {
  help,
  nameHeadcount: 'Name the headcount file: --headcount FILE.csv.',
  manyChanges: (changes, days) => `${changes} changes, ${days}`,
  asAbove: 'as above',
  everyChange: 'More than 20 changes in a row are summed up; --format json lists each of them.',
  oneInvoice: (figure) => `How one invoice comes about: playbook explain CONTRACT ${figure}`,
  oneFigure: 'How one of them comes about: playbook explain CONTRACT FIGURE',
  contract: (place, span, title) => `${place}: ${title === undefined ? '' : `${title}, `}${span}`,
  comparedOn: (day) => `Recurring fees as of ${day}.`,
  byCause: 'Why the second costs more (or less)',
  oneCause: (cause) =>
    `How a cause comes about: playbook explain CONTRACT ${cause} --against OTHER`,
  noDifference: 'Nothing differs.',
  faults: {
    'no-command': () => ({
      message: 'No command was given.',
      remedy: 'Write `playbook bill CONTRACT`, or `playbook --help` for everything.',
    }),
    'unknown-command': ({ written, known }) => ({
      message: `There is no command “${written}”.`,
      remedy: `Write one of ${known}.`,
    }),
    'unknown-option': ({ written, known }) => ({
      message: `There is no option ${written}.`,
      remedy: `Use one of ${known}.`,
    }),
    'option-without-value': ({ option }) => ({
      message: `${option} needs a value.`,
      remedy: `Write the value after it: ${option} VALUE.`,
    }),
    'option-with-value': ({ option }) => ({
      message: `${option} takes no value.`,
      remedy: `Write ${option} alone.`,
    }),
    'option-twice': ({ option }) => ({
      message: `${option} was given twice.`,
      remedy: 'Keep one of the two.',
    }),
    'option-too-often': ({ option, most }) => ({
      message: `${option} was given more often than there are contracts.`,
      remedy: most === 1 ? 'Keep one of them.' : `Keep ${most} of them, or one for all.`,
    }),
    'option-not-for-command': ({ option, command }) => ({
      message: `${option} means nothing to \`${command}\`.`,
      remedy: 'Leave it out.',
    }),
    'not-a-format': ({ written, known }) => ({
      message: `“${written}” is not a format.`,
      remedy: `Write one of ${known}.`,
    }),
    'not-a-language': ({ written, known }) => ({
      message: `“${written}” is not a language of this program.`,
      remedy: `Write one of ${known}.`,
    }),
    'no-terms': ({ command }) => ({
      message: 'No file of contract terms was named.',
      remedy: `Write \`playbook ${command} CONTRACT\`: a file of terms, its folder, or - for standard input.`,
    }),
    'unexpected-argument': ({ written }) => ({
      message: `“${written}” was not expected.`,
      remedy: 'Leave it out. A headcount file is named with --headcount.',
    }),
    'no-second-contract': () => ({
      message: 'A second contract is needed to compare with.',
      remedy: 'Write `playbook compare CONTRACT OTHER`.',
    }),
    'not-a-day': ({ option, written }) => ({
      message: `${option} ${written}: that is not a day.`,
      remedy: 'Write year, month and day: 2027-03-20.',
    }),
    'not-a-table': ({ written, known }) => ({
      message: `“${written}” is not a table.`,
      remedy: `Write one of ${known}.`,
    }),
    'table-in-json': () => ({
      message: '--table goes with tables and CSV only.',
      remedy: 'Leave it out: JSON holds them all.',
    }),
    'excel-without-csv': () => ({
      message: '--excel goes with --format csv only.',
      remedy: 'Add --format csv, or leave --excel out.',
    }),
    'input-twice': () => ({
      message: 'Standard input can be read only once.',
      remedy: 'Keep one -, and name files for the others.',
    }),
    'no-such-figure': ({ written }) => ({
      message: `This bill has no figure “${written}”.`,
      remedy:
        'Write total/net, invoice/2027-03/net, or the id of a line; `playbook explain CONTRACT` lists them all.',
    }),
    'file-not-found': ({ file }) => ({
      message: `There is no file ${file}.`,
      remedy: 'Check the name and the folder that you are in.',
    }),
    'file-is-folder': ({ file }) => ({
      message: `${file} is a folder.`,
      remedy: 'Name the file in it.',
    }),
    'folder-without-terms': ({ folder }) => ({
      message: `The folder ${folder} holds no terms.yaml.`,
      remedy: 'Name the file of terms, or call it terms.yaml.',
    }),
    'file-not-opened': ({ file, reason }) => ({
      message: `${file} could not be opened (${reason}).`,
      remedy: 'Check that you may read it.',
    }),
    'file-too-large': ({ file, limit }) => ({
      message: `${file} is larger than ${limit} bytes.`,
      remedy: 'Check that it is the right file: terms and headcounts are small.',
    }),
    'file-not-text': ({ file }) => ({
      message: `${file} is not a text file.`,
      remedy: 'Save a workbook as “CSV UTF-8”, a contract as YAML or JSON text.',
    }),
    'file-utf-16': ({ file }) => ({
      message: `${file} is UTF-16 text (“Unicode text” in Excel).`,
      remedy: 'Save it again as UTF-8 text; from Excel, as “CSV UTF-8”.',
    }),
    'file-not-utf-8': ({ file, line }) => ({
      message: `${file} is not UTF-8: line ${line} has characters of another encoding, perhaps GBK.`,
      remedy: 'Save it as “CSV UTF-8” in Excel, or as UTF-8 in the editor.',
    }),
  },
}
