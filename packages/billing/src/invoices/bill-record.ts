import type { Issue } from '@contract-playbook/terms'
import { explainFigure } from '../explain/explain.ts'
import type { Bill, FigureId } from './bill.ts'
import type { Billed } from './billed.ts'
import { unexplainedRecord } from './unexplained-record.ts'

/** The bill as its readers see it: its figures, each with its reason. */
export function billRecord(billed: Billed, issues: () => readonly Issue[]): Bill {
  const explain = (figure: FigureId) => explainFigure(billed, figure)
  // Added to the record itself: a copy would make all that is made on request.
  return Object.assign(unexplainedRecord(billed, issues), { explain })
}
