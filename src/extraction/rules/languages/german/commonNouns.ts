import { headIn } from './compounds.js';

/**
 * Nouns of news that stand without an article, or open a sentence, and that a tagger then takes for names. Only nouns that no company, person or
 * product here is called by.
 */
const NOUNS = `
  absicht absatz abschluss absprache abstand abteilung aktie aktionär alternative anfang anfrage angabe angebot angst anhörung anklage anlage anlass anleger anspruch anteil antrag antwort anwalt anwendung
  anzahl anzeige arbeit arbeitsplatz artikel aufgabe auflage aufmerksamkeit aufruf aufsicht auftrag aufwand ausbau ausgabe auskunft ausland aussage ausschuss ausstieg auswahl auswirkung autor autorin
  bank basis bau bedarf bedenken bedeutung bedingung bedrohung befehl behörde beitrag belegschaft beobachter bereich bericht beruf beschäftigte beschluss beschwerde besitz beteiligung betrag betrieb
  betrug beweis bewerbung bewertung beziehung bild bilanz bildung blick börse branche brief buch budget bundesregierung bürger daten debatte demokratie design detail dialog diskussion dividende dokument
  druck durchbruch durchschnitt effizienz eigentum einfluss einführung eingabe einheit einigung einnahme einsatz einschätzung einstieg einwilligung energie engagement entlassung entscheidung entschädigung
  entwicklung entwurf erfahrung erfolg ergebnis erinnerung erklärung erlaubnis erlös eröffnung ersatz ertrag erwartung experte expertin fachkraft fähigkeit fahrzeug fehler finanzierung firma folge fonds
  forderung forscher forscherin forschung fortschritt frage freiheit frist führung funktion fusion garantie gebühr gefahr gehalt geld geldgeber genehmigung gericht gerücht geschäft geschäftsführer gesellschaft
  gesetz gespräch gewalt gewinn grenze gremium größe grund gründer gründerin grundlage gruppe handel händler haushalt herausforderung hersteller hilfe hinweis hoffnung höhe idee industrie inhalt initiative
  insider interesse internet investition investor jahr journalist journalistin jobabbau kampf kapital kapazität kartell kategorie kauf käufer kennzahl kläger klägerin klage komiker komikerin comedian konflikt
  konkurrent konkurrenz kontakt kontrolle konzern kooperation kosten kraft kredit krise kritik kritiker kultur kunde kundin kündigung künstler künstlerin lage land leistung leiter leiterin leitung lieferant
  lieferung linie liste lizenz lösung macht mangel markt maschine maßnahme medien mehrheit meinung meldung mensch menge methode minute mitarbeiter mitarbeiterin mitglied mitte mittel mitteilung moment monat
  motiv musik nachfolge nachfrage nachricht nachteil name netz neuigkeit niveau nutzer nutzerin nutzung öffentlichkeit option ordnung organisation ort partei partner partnerschaft patent pause person personal
  perspektive plan plattform politik politiker polizei position posten präsentation preis presse prinzip privatsphäre problem produkt produktion prognose projekt prozent prozess prüfung publikum punkt qualität
  quartal quelle rabatt rahmen rang rechnung recht rede redaktion reaktion regel regierung regulierung reihe rekord rendite rennen rest rezept richter richtlinie risiko rolle rückgang rückkehr rücktritt ruhe runde sache
  saison schaden schadenersatz schadensersatz schätzung schauspieler schauspielerin schicht schlag schlüssel schritt schriftsteller schriftstellerin schuld schule schutz schwäche sekunde sicherheit sieg signal sitz sitzung
  software sorge speicher spiel sprache sprecher sprecherin staat stadt stärke stand standort statistik steigerung stelle stellungnahme steuer stimme strafe strategie streit strom student studie stunde suche summe system
  szenario tag täter teil teilnehmer teilnahme tempo termin tochter training trend überblick übernahme umfang umfeld umfrage umsatz umsetzung umstellung unterlage unterschied unterstützung untersuchung
  update urheber urheberrecht ursache urteil verantwortung verband verbot verbraucher verbreitung verdacht verein vereinbarung verfahren verfügung vergleich verhalten verhandlung verkauf verlag verlust verordnung
  versicherung version verstärkung versuch vertrag vertrauen vertreter verwaltung verwendung verzögerung vorgabe vorschlag vorstellung vorteil vorwurf wachstum waffe wahl wandel werbung werk wert
  wettbewerb wettlauf widerstand wirkung wirtschaft wissen wissenschaft woche wunsch zahl zahlung zeit zeitpunkt zeitraum zeuge ziel einhorn entsprechend zugang zugriff zukunft zusage zusammenarbeit zustimmung zweifel
  marketing krisenstab ausnahme ausblick basis beispiel besuch derzeit ende gegenwind gegenteil hälfte hintergrund inzwischen laufe leben nähe nutzen seite sinn spitze stück tat thema titel vergangenheit vorjahr weg weise welt
  marktanteil marktführer anteilseigner agent alltag algorithmus alternative ankündigung anpassung arbeitgeber arbeitnehmer arbeitsmarkt architektur argument assistenz ausbildung auseinandersetzung ausrichtung ausrüstung
  ausstattung austausch auszeichnung automatisierung autorität baustein bedienung begriff begründung belastung benchmark beobachtung berater beratung berechnung berechtigung bereitschaft beschaffung beschleunigung beschränkung
  besitzer besonderheit bestandteil bestellung betreiber betroffene beweggrund bewerber blase boom botschaft breite bruchteil bündnis büro chance charakter chip chipsatz code computer
  dauer datensatz datenschutz digitalisierung dienst dienstleister dienstleistung diensten dimension direktor distanz disziplin ebene effekt eindruck einblick einfachheit eingriff einschränkung einstellung einzelheit empfehlung empfänger
  endkunde engpass entfernung entstehung ereignis erfinder erfindung erhebung erhöhung erkenntnis erkennung erlebnis ernennung erweiterung etat euphorie exemplar export fabrik fachleute fachkräfte faktor familie farbe feld fertigung
  festplatte figur film filter fläche flut format formel formulierung foto freigabe freund führungskraft fülle fundament gebäude gebiet gedanke gefühl gegenleistung gegner geheimnis gehirn generation genauigkeit geräte gerät geschichte
  geschwindigkeit gesellschafter gesicht gesundheit gewicht gigant gipfel glaube gleichgewicht glück grafik grafikkarte größenordnung gutachten halbleiter halluzination handlung hardware hauptsitz heimat herkunft herstellung hype illustration
  implementierung impuls index individuum information infrastruktur inhaber innovation instanz instrument integration intelligenz interaktion interview jahrzehnt jahrhundert job jury kamera kanal kandidat karriere kenner kenntnis kern kette kind klasse klima
  kluft knappheit koalition kollege kollegin kombination kommentar kommission kommunikation komplexität komponente konferenz konsequenz konsortium konstruktion kontext konzept kopf korrektur kraftwerk kriterium krieg labor ladung laptop lebenslauf lehre lehrer
  lernen lizenzgebühr logik lokal lücke luft manager marke mathematik material mechanismus mehrwert meilenstein meister merkmal milliardär minister ministerium mischung mission modell modus muster mutter mutterkonzern nachbar nachfolger nachteil
  nachweis nation natur netzwerk neuling niederlage norm not notwendigkeit nummer oberfläche objekt offenheit operation opfer optimierung original paket papier parameter park parlament patient phase physik platz politikerin portfolio post potenzial praxis präsenz präzision
  premiere prinzip priorität privileg programm programmierer protest protokoll prototyp provider publikation pionier quote rand rat raum realität rechenzentrum rechenleistung recherche rechtsstreit reduktion reform referenz regime region reichweite rente repräsentant reserve ressource revolution riese
  roboter robotik rohstoff route rückmeldung rückschlag rückseite sammelklage sanktion satellit schaltung schauplatz schema schnittstelle schreiben schutzmaßnahme schwelle schwerpunkt sektor sender sensation sensor server service show siegel skala skandal skepsis
  sammlung spalte spanne sparte speicherung spekulation spezialist spezialisierung spielraum spielzeug sprung stab stabilität start startschuss station status steuerung stil stimmung störung strategie struktur strömung stufe sturm subvention suchmaschine summe symbol szene
  tabelle taktik talent tarif tastatur team technik technologie teilung telefon tendenz test text theorie tiefe tool tradition transfer transformation transparenz treffen treiber typ übergang überlegung überraschung übersetzung übersicht übertragung überwachung umbau umgang umgebung umwelt unfall ungleichheit universität
  unruhe unsicherheit unternehmer unterricht ursprung validierung variante veränderung verarbeitung verbesserung verbindung verbündete verdienst verfahren verfügbarkeit vergütung verletzung vermarktung vermögen vernunft veröffentlichung verpflichtung verschiebung verschlüsselung version verteidigung verteilung verwirrung verzicht video vielfalt vision volumen voraussetzung
  vorbereitung vorbild vorfall vorgehen vorgang vorhaben vorhersage vorkehrung vorlage vorrang vorreiter vorschrift vorsicht vorsitz vorsprung vorstand wachstumskurs wandlung ware warnung warteschlange wende werkzeug wettbewerber wettbewerbsvorteil wirklichkeit wort wurzel zeichen zeile zeitung zentrum zertifikat zielgruppe zins zugeständnis zulassung zusammenhang zusatz zustand zweck zweig
  jahresbeginn jahresende jahresanfang verstoß verstöße vorstöße wettbewerbsverstoß
  ansonsten immerhin übrigens außerdem dennoch trotzdem schließlich allerdings anschließend daraufhin hingegen stattdessen insgesamt demnach folglich somit zugleich mittlerweile hierzulande nebenbei überdies darunter umgekehrt danach davon dazu dadurch dagegen deshalb deswegen daher dabei damit darauf darüber`;

const ENDINGS = ['innen', 'en', 'es', 'er', 'e', 'n', 's'];

/** "KI-Infrastruktur", "GPU-Cluster": what begins with a word for the field itself. */
const FIELD_COMPOUND = /^(?:AI|KI|LLM|GPU|API|IT|ML|Gen-AI|GenAI)-\p{Lu}\p{Ll}/u;
/** Of fewer letters, a compound may be a name. */
const LONG = 14;

/**
 * Common nouns in their plurals and cases, met as a text writes them. Of compounds only those of the field and long ones, since names are made of
 * nouns.
 */
class WrittenNouns extends Set<string> {
  override has(word: string): boolean {
    const lower = word.toLowerCase();
    const isListed = (noun: string) => super.has(noun);
    if (FIELD_COMPOUND.test(word)) return true;
    if (isListed(lower)) return true;
    if (ENDINGS.some((ending) => lower.endsWith(ending) && isListed(lower.slice(0, -ending.length)))) return true;
    return lower.length >= LONG && /^\p{Lu}\p{Ll}+$/u.test(word) && headIn(lower, isListed) !== null;
  }
}

/** Nouns that are no names, whatever the tagger takes them for. */
export const COMMON_NOUNS: ReadonlySet<string> = new WrittenNouns(NOUNS.trim().split(/\s+/));
