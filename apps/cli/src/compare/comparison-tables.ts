import {
  bridgeTable,
  comparedTable,
  correctionsTable,
  type Table,
} from '@contract-playbook/documents'
import type { CompareRequest } from '../request/request.ts'
import type { Comparison } from './comparison.ts'

/** One entry a table that can be asked for. */
export const comparisonTables: {
  readonly [T in NonNullable<CompareRequest['table']>]: (of: Comparison) => Table
} = {
  figures: ({ first, second, on, language }) =>
    comparedTable(first.keyFigures, second.keyFigures, on, language),
  bridge: ({ bridge, language }) => bridgeTable(bridge, language),
  corrections: ({ corrections, language }) => correctionsTable(corrections, language),
}
