import { italianFormat } from '../format/italian.ts'
import { type Explanations, explanationsOf } from './explanations.ts'
import { italianSteps } from './steps-italian.ts'

/** Explanations in Italian, for pages that load them when a reader asks. */
export const italianExplanations: Explanations = /* @__PURE__ */ explanationsOf(
  italianSteps,
  italianFormat,
)
