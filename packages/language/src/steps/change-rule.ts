import type { ChangeRule, DayCountName, MovingPolicy, Side } from './step-words.ts'

type BySide<Said> = Readonly<Record<Side, Said>>

/** What a language says of joiners and leavers: by a day count, or by a policy that moves their day. */
export interface ChangeWords {
  readonly dayCounts: Readonly<Record<DayCountName, string>>
  readonly counted: BySide<(by: string) => string>
  readonly moved: Readonly<Record<MovingPolicy, BySide<string>>>
}

/** The sentence for a policy and a side, of a language's words. */
export const changeRule =
  ({ dayCounts, counted, moved }: ChangeWords): ChangeRule =>
  (policy, side) => {
    const name = policy.slice('proration/'.length) as DayCountName | MovingPolicy // by the type of the names
    return name in dayCounts
      ? counted[side](dayCounts[name as DayCountName])
      : moved[name as MovingPolicy][side]
  }
