import type { Day } from './day.ts'

/**
 * The latest day on which a notice of so many days may be received, if it must have run by the end of `last`: the day of receipt does not
 * count, so that the days end on or before `last` = receipt + days. It never rolls over a holiday: that would shorten the notice.
 * @source Civil Code of the People’s Republic of China, article 201: the day on which a period begins is not counted
 */
export const noticeDeadline = (last: Day, days: number): Day => last - days
