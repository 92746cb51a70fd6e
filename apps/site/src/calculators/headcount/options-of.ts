/** The options of a choice, in the order of their words. A value that has no word yet does not compile. */
export const optionsOf = <V extends string>(
  words: Readonly<Record<V, string>>,
): readonly { readonly value: V; readonly label: string }[] =>
  // The words of a choice have the values as their keys, and no other.
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }))
