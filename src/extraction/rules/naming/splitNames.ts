import type { KnownName } from '../../../graph/entity.js';
import { framesOfNoun } from '../framesOfNoun.js';
import type { Language } from '../language.js';
import { EMPHASIS, type Sentence } from '../sentences.js';
import type { Tag } from '../tagger/tags.js';
import type { Token } from '../tokens.js';
import { gazetteerOf } from './gazetteer.js';
import { tagNames } from './tagNames.js';

/** A word that no plain word looks like: "OpenAI", "xAI", "DeepMind". */
const BY_ITS_LETTERS = /^(?:\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]*|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u;
const COMPOUND = /^(\p{L}[\p{L}\p{N}.]+(?:-\p{Lu}[\p{L}\p{N}]+)*?)-((?:(?:Co|Vize|KI)-)?\p{Lu}\p{L}+(?:-up)?)$/u;
const COUNTED = /^(\d[\d.,]*-(?:Tausend|Millionen|Mio|Milliarden?|Mrd|Billionen)-\p{Lu}[\p{L}-]*?)-(\p{Lu}\p{Ll}+)$/u;
const LICENSED = /^(\p{L}+-\p{L}+)-(?:(?:KI|AI|LLM)-)?(\p{Lu}\p{Ll}+)$/u;
const GENITIVE = /^(\p{L}[\p{L}\p{N}.-]*[\p{L}\p{N}])s$/u;
/** "SAPs": the gazetteer takes it for a plural. */
const ACRONYM = /^\p{Lu}{2,}$/u;
const BEHIND_GENITIVE: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PARTICIPLE', 'X']);

/**
 * Cuts names out of words that hold more: "OpenAIs Chatbot" and "OpenAI-Chef" have an owner and what is owned. Only where nouns have capitals;
 * other languages are left as they are.
 */
export function splitNames(
  sentences: readonly Sentence[],
  language: Language,
  knownNames: readonly KnownName[],
): readonly Sentence[] {
  if (!language.capitalNouns) return sentences;
  const tagged = tagNames(sentences, language);
  const gazetteer = gazetteerOf(knownNames);
  const alone = new Set(
    tagged.flatMap(({ tokens, tags }) => tokens.filter((_, at) => tags[at] === 'PROPN').map(({ text }) => text)),
  );
  const isKnown = (tokens: readonly Token[], at: number, word: string, nearest = at): boolean => {
    for (let from = nearest; from >= Math.max(0, at - 2); from -= 1) {
      const last = tokens[at];
      if (!last) return false;
      const window = [...tokens.slice(from, at), { ...last, text: word, lower: word.toLowerCase() }];
      const named = gazetteer.match(window, 0).find(({ length }) => length === window.length);
      if (named && named.row.kind !== 'TOPIC' && named.row.kind !== 'TECHNIQUE') return true;
    }
    return false;
  };
  // "Mistral AIs": what is no name by itself may end one.
  const isName = (tokens: readonly Token[], at: number, word: string) =>
    isKnown(tokens, at, word, at - 1) ||
    (!language.notNames.has(word) && (BY_ITS_LETTERS.test(word) || alone.has(word) || isKnown(tokens, at, word)));
  return tagged.map((sentence) => {
    const tokens: Token[] = [];
    const tags: Tag[] = [];
    sentence.tokens.forEach((token, at) => {
      const tag = sentence.tags[at] ?? 'X';
      // "100-Millionen-Euro-Runde", "70-Milliarden-Parameter-Modell": what is counted in front of what has so much.
      const counted = COUNTED.exec(token.text);
      if (counted?.[1] && counted[2]) {
        const [, figure, noun] = counted;
        tokens.push(part(figure, token.start), part(noun, token.start + figure.length + 1));
        tags.push('NUM', 'NOUN');
        return;
      }
      // "Open-Source-Modell": a licence in front of what is under it.
      const licensed = LICENSED.exec(token.text);
      if (licensed?.[1] && licensed[2] && isLicence(licensed[1].toLowerCase(), language)) {
        const [, licence, noun] = licensed;
        tokens.push(part(licence, token.start), part(noun, token.end - noun.length));
        tags.push('ADJ', 'NOUN');
        return;
      }
      const [, front, head] = COMPOUND.exec(token.text) ?? [];
      const isNoun = head !== undefined && isDescription(head.toLowerCase(), language);
      if (front && head && isNoun && isName(sentence.tokens, at, front)) {
        const cut = token.start + front.length;
        tokens.push(part(front, token.start), owner(cut, cut + 1), part(head, cut + 1));
        tags.push('PROPN', 'PART', 'NOUN');
        return;
      }
      const [, base] = GENITIVE.exec(token.text) ?? [];
      // "Googles **Veo 3**": marks of emphasis stand for nothing.
      let behind = at + 1;
      while (EMPHASIS.test(sentence.tokens[behind]?.text ?? '')) behind += 1;
      const next = sentence.tags[behind];
      const isOwner = base !== undefined && next !== undefined && BEHIND_GENITIVE.has(next) && /\p{Lu}/u.test(base);
      // "Moonshots Kimi K2".
      const madeBehind =
        tag === 'PROPN' &&
        gazetteer.match(sentence.tokens, behind).some(({ row }) => row.kind === 'MODEL' || row.kind === 'PRODUCT');
      if (
        base &&
        isOwner &&
        (BY_ITS_LETTERS.test(base) || ACRONYM.test(base) || !isKnown(sentence.tokens, at, token.text)) &&
        (madeBehind || isName(sentence.tokens, at, base))
      ) {
        const cut = token.start + base.length;
        tokens.push(part(base, token.start), owner(cut, cut + 1));
        tags.push('PROPN', 'PART');
        return;
      }
      tokens.push(token);
      tags.push(tag);
    });
    return { ...sentence, tokens, tags };
  });
}

function isLicence(words: string, { licences }: Language): boolean {
  return licences.some(({ phrases }) => phrases.includes(words));
}

function isDescription(noun: string, language: Language): boolean {
  const { relationNouns, kindNouns } = language;
  return relationNouns.has(noun) || kindNouns.has(noun) || framesOfNoun(noun, language).length > 0;
}

function part(text: string, start: number): Token {
  return { text, lower: text.toLowerCase(), start, end: start + text.length };
}

/** Stands for the ending or the hyphen that makes an owner of the word in front. */
function owner(start: number, end: number): Token {
  return { text: "'s", lower: "'s", start, end };
}
