import { moneySnapshot, type Figure } from '@contract-playbook/billing'

/** A figure for programs: its amount, and the name by which `explain` knows it. */
export const figureJson = (figure: Figure, explain: string) => ({
  ...moneySnapshot(figure.amount),
  explain,
})
