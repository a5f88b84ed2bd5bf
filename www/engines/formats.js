// How a language writes numbers, money and times: what the engines ask of `Intl`, as the widget does.

/** The tag itself, or the device's own language where it is none. */
function known(tag) {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return undefined;
  }
}

/** What texts say is asked for once in a while, so nothing is kept. */
export function formats(tag) {
  const locales = known(tag);
  const digits = (options) => new Intl.NumberFormat(locales, options);
  return {
    number: (value, style) => digits({
      style: style === 'percent' || style === 'tenths' ? 'percent' : 'decimal',
      maximumFractionDigits: { decimal: 2, tenths: 1 }[style] ?? 0,
    }).format(value),
    money: (amount, currency, fraction) => digits({
      style: 'currency',
      currency,
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    }).format(amount),
    // Without a zone it is a time on the clock of whoever runs this.
    when: (text, style) => new Intl.DateTimeFormat(locales, style === 'day' ? { dateStyle: 'medium' } : {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }).format(new Date(text)),
    plural: (count) => new Intl.PluralRules(locales).select(count),
  };
}
