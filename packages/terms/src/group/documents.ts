import { field } from '../catalogue/field.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { shortText } from '../leaf/text.ts'
import { days } from '../leaf/whole.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

const holders = ['client', 'provider', 'both', 'third-party'] as const
const contents = [
  'network-diagram',
  'asset-inventory',
  'configuration',
  'procedures',
  'vendor-contracts',
] as const

/** Which documents about the systems are kept, by whom, where, and on how many days' notice they are handed over. */
export const documents = noneOr(
  group({
    contents: distinctList(choice(contents)),
    heldBy: choice(holders),
    where: shortText,
    handedOverWithinDays: days,
  }),
)

export const documentsFields = () =>
  [
    field('documents', 'choice', { choices: ['none'] }),
    field('documents.contents.*', 'choice', { choices: contents }),
    field('documents.heldBy', 'choice', { choices: holders }),
    field('documents.where', 'text'),
    field('documents.handedOverWithinDays', 'count', { unit: 'day' }),
  ] as const
