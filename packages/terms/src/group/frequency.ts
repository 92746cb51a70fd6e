import { choice } from '../leaf/choice.ts'

/** How often something comes round. */
export const frequencies = ['week', 'month', 'quarter', 'half-year', 'year'] as const

export const frequency = choice(frequencies)
