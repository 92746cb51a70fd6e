/** Names listed with commas, as a Chinese list: a、b、c. */
export const names = (listed: string): string => listed.split(/,\s*/).join('、')
