import { bridgeTable, comparedTable, type Table } from '@contract-playbook/documents'
import type { CompareRequest } from '../request/request.ts'
import type { Comparison } from './comparison.ts'

/** One entry a table that can be asked for. */
export const comparisonTables: {
  readonly [T in NonNullable<CompareRequest['table']>]: (of: Comparison) => Table
} = {
  figures: ({ keyFigures: { first, second }, on, language }) =>
    comparedTable(first, second, on, language),
  bridge: ({ bridge, language }) => bridgeTable(bridge, language),
}
