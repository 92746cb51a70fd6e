/**
 * The most that is read of a file of terms, far above any contract: characters, lines, and values, of which a contract of 500 charges has
 * some 40 for each. An alias counts as often as it is used.
 */
export const fileLimits = { characters: 1_048_576, lines: 50_000, values: 20_000 } as const
