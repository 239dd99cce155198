/** The BCP 47 form of a Salesforce locale: `en_GB` → `en-GB`. Falls back to en-US for one that Intl does not know. */
export function intlLocale(salesforceLocale: string): string {
  const tag = salesforceLocale.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Grouped, at most three digits right of the point, as java.text.NumberFormat. `plain` is digits without exponent. */
export function formatNumber(plain: string, salesforceLocale: string): string {
  let format = numberFormats.get(salesforceLocale);
  if (format === undefined) {
    format = new Intl.NumberFormat(intlLocale(salesforceLocale), {
      maximumFractionDigits: 3,
      roundingMode: 'halfEven',
    });
    numberFormats.set(salesforceLocale, format);
  }
  // Intl reads a numeric text exactly; its type asks for the template form of it.
  return format.format(plain as `${number}`);
}
