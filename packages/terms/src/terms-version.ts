/** Version of the schema of contract terms that this package reads and writes. */
export const termsVersion = 1

/** First field of every file of terms. */
export const termsSchemaName = 'contract-playbook/terms/1'
