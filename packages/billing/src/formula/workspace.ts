import type { Column } from '../exact/column.ts'

/**
 * Columns for the intermediate values of one program. A new one keeps its columns for whoever asks later (a ledger);
 * one used again for contracts of the same shape (a simulation) writes over them.
 */
export class Workspace {
  private readonly columns: Column[] = []

  /** The column of a register with room for so many rows; what is in it is left from before. */
  column(register: number, rows: number): Column {
    const kept = this.columns[register]
    if (kept !== undefined && kept.length >= rows) return kept
    const made = new Float64Array(rows)
    this.columns[register] = made
    return made
  }
}
