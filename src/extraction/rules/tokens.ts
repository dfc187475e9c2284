import type { Span } from '../../graph/span.js';

/** A word or a mark of the text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

/**
 * Figures with their points; words with hyphens and inner points ("K2.5", "fine-tuning"); elisions ("l'", "d'"); what hangs on an English
 * apostrophe ("'s", "n't"); any other mark by itself.
 */
const TOKEN =
  /\p{N}+(?:[.,]\p{N}+)+(?:\p{L}+)?|--+|(?:[ldnscjmt]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})|[\p{L}\p{N}]+(?:[-‑.][\p{L}\p{N}]+)*\+*|['’](?:s|ll|re|ve|d|m|t)(?!\p{L})|[^\s]/giu;
/** "Microsoft-backed", "Llama 4-based": a name, or its version, and what is said of it. */
const NAME_WITH_TAIL = /^((?!Open-)\p{Lu}[\p{L}\p{N}.]*|\p{N}+(?:\.\p{N}+)?(?=-based|-powered))(-\p{Ll}{3,})$/u;
/** "Liberá-lo", "acessando-o": a Portuguese verb and its pronoun. */
const ENCLITIC = /^(\p{L}{2,}(?:[áêí]|r|ndo|m|ou|eu|iu))(-(?:l?[oa]s?|se|lhes?|n[oa]s?|me))$/u;
const FORMERLY = /^(ex-)(\p{L}.*)$/iu;
/** "Publicarlo": a Spanish infinitive and its pronoun. */
const SPANISH_ENCLITIC = /^(\p{Ll}{3,}[aei]r)(l[oa]s?)$/u;
/** "A-t-il", "indique-t-on": a French verb and its subject behind it. */
const FRENCH_INVERSION = /^(?:(\p{L}{1,20})-t-(ils?|elles?|on)|(\p{Ll}{2,20})-(ils?|elles?))$/u;
/** A full stop that was not followed by a space, as after a footnote's mark. */
const RUN_ON = /^(\p{Ll}{3,})\.(\p{Lu}\p{L}+)$/u;

/** The tokens of a stretch of a text, with their places in the whole of it. */
export function tokensOf(text: string, span: Span): readonly Token[] {
  const found: Token[] = [];
  const add = (word: string, start: number): void => {
    found.push({ text: word, lower: word.toLowerCase().replace('’', "'"), start, end: start + word.length });
  };
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const [word] = match;
    // Most words have no hyphen, and need not be tried with the patterns that want one.
    const isHyphenated = word.includes('-');
    const parts = isHyphenated ? (NAME_WITH_TAIL.exec(word) ?? FORMERLY.exec(word) ?? ENCLITIC.exec(word)) : null;
    const enclitic = SPANISH_ENCLITIC.exec(word);
    const runOn = word.includes('.') ? RUN_ON.exec(word) : null;
    const inverted = isHyphenated ? FRENCH_INVERSION.exec(word) : null;
    if (inverted) {
      const verb = inverted[1] ?? inverted[3] ?? '';
      const subject = inverted[2] ?? inverted[4] ?? '';
      add(verb, start);
      const from = start + verb.length;
      found.push({ text: word.slice(verb.length), lower: subject, start: from, end: start + word.length });
    } else if (parts) {
      add(parts[1] ?? '', start);
      add(parts[2] ?? '', start + (parts[1] ?? '').length);
    } else if (enclitic) {
      add(enclitic[1] ?? '', start);
      const from = start + (enclitic[1] ?? '').length;
      found.push({ text: enclitic[2] ?? '', lower: `-${enclitic[2]}`, start: from, end: start + word.length });
    } else if (runOn) {
      add(runOn[1] ?? '', start);
      add('.', start + (runOn[1] ?? '').length);
      add(runOn[2] ?? '', start + (runOn[1] ?? '').length + 1);
    } else add(word, start);
  }
  return found;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:(?!X\.)\p{Lu}(?:\.\p{Lu})*|Jan|Feb|Sept|Oct|Nov|Dec|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Ss]r|[Ss]ra|[Dd]ra|[Pp]rof|[Ii]nc|[Cc]orp|[Ll]td|[Cc]o|[Nn]o|[Nn]úm|vs?|etc|approx|ca|bzw|z\.B|d\.h|Mio|Mrd|EE|U\.S|S\.A|St|[Mm]ill?|p\.ej)\.\s*$/u;

/** A longer line is cut at the end of a sentence before it is segmented, since the segmenter's time grows faster than the line. */
const LONGEST_LINE = 4_000;

/** The lines of a text, long ones in pieces, each with its place. */
function* linesOf(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  for (const whole of text.split('\n')) {
    let from = 0;
    while (whole.length - from > LONGEST_LINE) {
      const cut = whole.lastIndexOf('. ', from + LONGEST_LINE);
      const to = cut > from ? cut + 2 : from + LONGEST_LINE;
      yield { line: whole.slice(from, to), start: start + from };
      from = to;
    }
    yield { line: whole.slice(from), start: start + from };
    start += whole.length + 1;
  }
}

const SEGMENTERS = new Map<string, Intl.Segmenter>();

/** The segmenter of a language, which takes longer to make than to use. */
function segmenterOf(language: string): Intl.Segmenter {
  const made = SEGMENTERS.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  SEGMENTERS.set(language, made);
  return made;
}

/** The sentences of a text. Lines stand apart: a heading or a bullet is a sentence; list marks are left out. */
export function sentencesOf(text: string, language: string): readonly Span[] {
  const segmenter = segmenterOf(language);
  const sentences: Span[] = [];
  for (const { line, start: lineStart } of linesOf(text)) {
    let open: Span | null = null;
    for (const { segment, index } of segmenter.segment(line)) {
      const span: Span = { start: open?.start ?? lineStart + index, end: lineStart + index + segment.length };
      if (ABBREVIATION.test(segment.slice(-12)) && index + segment.length < line.length) {
        open = span;
        continue;
      }
      open = null;
      const trimmed = trim(text, span);
      if (trimmed) sentences.push(trimmed);
    }
    const rest = open && trim(text, open);
    if (rest) sentences.push(rest);
  }
  return sentences;
}

/** "LEEDS, May 20 - ", "Sept 25 (Reuters) – ", "BERLIN (dpa) - ": where and when an agency wrote it, which is no part of the sentence. */
const DATELINE =
  /^(?:(?:\p{Lu}{3,}[\p{Lu}. /-]{0,30},? ?(?:\p{Lu}\p{L}{3,15} (?=[–—-])|\p{L}{3,9}\.? \d{1,2},? |\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? )|(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?),? \((?:Reuters|AP|AFP|dpa|EFE|Lusa|Bloomberg)\) |\p{Lu}{3,}[\p{Lu}. /-]{0,30} \((?:Reuters|AP|AFP|dpa|EFE|Lusa|Bloomberg)\) )(?:\((?:Reuters|AP|AFP|dpa|EFE|Lusa|Bloomberg)\) )?(?:-|–|—|--) )/u;

function trim(text: string, span: Span): Span | null {
  const raw = text.slice(span.start, span.end);
  const marks = /^[\s\-*•–—#>]*/u.exec(raw)?.[0].length ?? 0;
  const lead = marks + (DATELINE.exec(raw.slice(marks))?.[0].length ?? 0);
  const body = raw.slice(lead).trimEnd();
  return body === '' ? null : { start: span.start + lead, end: span.start + lead + body.length };
}
