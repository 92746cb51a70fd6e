/** Version of this package, as bills name it. A test holds it to the manifest. */
export const engineVersion = '0.0.0'
