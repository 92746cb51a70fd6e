import { englishFormat } from '../format/english.ts'
import { type Explanations, explanationsOf } from './explanations.ts'
import { englishSteps } from './steps-english.ts'

/** Explanations in English, for pages that load them when a reader asks. */
export const englishExplanations: Explanations = /* @__PURE__ */ explanationsOf(
  englishSteps,
  englishFormat,
)
