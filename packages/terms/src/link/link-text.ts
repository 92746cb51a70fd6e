/** Version of the link format. A change of anything that a link depends on — first text, names, order of columns — is a new version. */
export const linkVersion = 1

/** Longest link that is made or read: what every browser and most messengers let through. */
export const longestLink = 16_000

// Programs that find links in messages leave out a hyphen at their end, so every link ends with a letter.
const end = 'z'

/** Bytes as the text of a fragment: version, base64url, a last letter. */
export function linkText(bytes: Uint8Array): string {
  return `${linkVersion}.${base64url(bytes)}${end}`
}

/** The bytes of what follows the version; nothing if it is not what `linkText` makes. */
export function linkBytes(body: string): Uint8Array | undefined {
  const text = body.slice(0, -end.length)
  if (!body.endsWith(end) || !/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (byte) => byte.charCodeAt(0))
  // The last character may have bits to spare: of the texts that would say the same, one is right.
  return base64url(bytes) === text ? bytes : undefined
}

function base64url(bytes: Uint8Array): string {
  const padded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return padded.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
