/** The text of src/core/lang/generated/currencies.ts. */
export function currencySource(): Promise<string>;
