/** How one currency is written. Words are fragments of a pattern, matched without regard to case. */
export interface CurrencyRow {
  /** Signs that stand in front of a figure or behind it, longest first. */
  readonly signs: readonly string[];
  /** Words behind a figure, in every language together. */
  readonly words: string;
  /** Words that mean the currency only behind a scale word: "5 trillion won", not "5 won". */
  readonly scaledWords?: string;
}

/**
 * Currencies by ISO 4217 code. A bare "$" is the US dollar: that is what the press of the AI industry means by it; so is a bare "dollar".
 * A row whose words are contained in another's stands behind it.
 */
export const CURRENCIES: Readonly<Record<string, CurrencyRow>> = {
  BRL: { signs: ['R$'], words: 'reais|reales\\s+brasileños|Brazilian\\s+rea(?:l|is)', scaledWords: 'real' },
  CAD: { signs: ['CA$', 'C$'], words: 'Canadian\\s+dollars?|dólares\\s+canadenses|dólares\\s+canadienses' },
  AUD: { signs: ['AU$', 'A$'], words: 'Australian\\s+dollars?|dólares\\s+australianos' },
  HKD: { signs: ['HK$'], words: 'Hong\\s+Kong\\s+dollars?|dólares\\s+de\\s+Hong\\s+Kong' },
  SGD: { signs: ['S$'], words: 'Singapore\\s+dollars?|dólares\\s+de\\s+Sing?apura?' },
  TWD: { signs: ['NT$'], words: '(?:New\\s+)?Taiwan\\s+dollars?' },
  MXN: { signs: ['MX$'], words: 'pesos\\s+mexicanos|Mexican\\s+pesos' },
  USD: {
    signs: ['US$', 'U$S', '$'],
    words:
      'U\\.?S\\.?\\s+dollars?|dollars?(?:\\s+américains)?|d[óo]lar(?:es)?(?:\\s+(?:americanos|estadounidenses|norte-americanos|dos\\s+EUA))?|(?:US-)?Dollar',
  },
  EUR: { signs: ['€'], words: 'euros?' },
  GBP: {
    signs: ['£'],
    words: 'pounds?\\s+sterling|British\\s+pounds?|libras?(?:\\s+esterlinas?)?|livres\\s+sterling',
    scaledWords: 'pounds?|Pfund',
  },
  CNY: { signs: ['CN¥', 'RMB'], words: '(?:Chinese\\s+)?yuan(?:es|s)?|renminbi|iuanes' },
  JPY: { signs: ['JP¥', '¥'], words: 'yen(?:es|s)?|ienes' },
  KRW: { signs: ['₩'], words: '(?:South\\s+)?Korean\\s+won', scaledWords: 'won|wones' },
  INR: { signs: ['₹'], words: '(?:Indian\\s+)?rupees?|rúpias|rupias' },
  CHF: { signs: [], words: 'Swiss\\s+francs?|francos\\s+suíços|francos\\s+suizos|francs?\\s+suisses?|Franken' },
  SEK: { signs: [], words: 'Swedish\\s+kron(?:a|or)' },
};
