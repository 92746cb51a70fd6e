import type { CliWords } from './words.ts'

const help = `Prices a managed IT services contract from its terms and its headcount, to the cent, and says why.

  playbook bill CONTRACT               invoices of the whole term
  playbook explain CONTRACT [FIGURE]   the working-out of one figure; without one, the list of them
  playbook schema                      JSON Schema of the terms

CONTRACT         a file of contract terms in YAML or JSON, or a folder with terms.yaml and headcount.csv;
                 - reads terms from standard input
FIGURE           invoice/2027-03/net, total/gross, or a line such as 2027-03/users/sha
--headcount      CSV of dated changes (date,site,unit,change,reason) or a roster (person,site,first_day,last_day)
                 In dated changes +2 join, -3 leave, and =80 is the new total. On one day the total comes first:
                 =80 and +2 make 82.
--format         table (default), json or csv
--lines          with csv: every line instead of every invoice
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
    'lines-without-csv': () => ({
      message: '--lines goes with --format csv only.',
      remedy: 'Add --format csv; JSON lists all lines anyway.',
    }),
    'excel-without-csv': () => ({
      message: '--excel goes with --format csv only.',
      remedy: 'Add --format csv, or leave --excel out.',
    }),
    'input-twice': () => ({
      message: 'Terms and headcount cannot both come from standard input.',
      remedy: 'Name a file for one of them.',
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
