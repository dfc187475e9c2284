/** Words of which the names of public authorities are made, and the acronyms of those that news of technology names most. */
const AUTHORITY =
  /(?:^|\s)(?:Commission|Authority|Agency|Department|Ministry|Court|Council|Bureau|Office|Committee|Senate|Congress|Parliament|Government|Police|Attorney|Regulator|Watchdog|Garante|Bundeskartellamt|Comissão|Comisión|Ministério|Ministerio|Tribunal|Procuradoria|Fiscalía|Conselho|Consejo|Agência|Agencia|Governo|Gobierno|Polícia|Policía|Senado|Congresso|Congreso|Câmara|Parlamento|Supremo|Defensoria|Inspetoria|Secretaria|ANPD|ANACOM|Anatel|Cade|Senacon|Procon|CNPD|CNMC|AEPD|CVM|CMVM|TCU|STF|STJ|CNIL|FTC|SEC|DOJ|CMA|FCC|CADE|ICO|DPC|EU|Autorité|Autoridade|Autoridad)(?:\s|$)/u;

/** Whether a name is that of a public authority by its own words: what it asks of a company, it asks by law. */
export function isAuthority(name: string): boolean {
  return AUTHORITY.test(name);
}
