import type { Descriptor } from '../syntax/nodes.js';
import type { ClauseContext } from './context.js';

/** Owners in a role's words that are the whole organization, or say nothing of it. */
const OF_WHOLE =
  / d(?:e|a|o|as|os|el|e la|e las|e los) (?:la|el|los|las|empresas?|compañía|companhia|firma|startup|grupo|gigante|fabricante|longa|largo|sempre)\b/u;

/** "Jefa financiera", "director científico": whoever heads a field of work. */
const PART_OF_POST =
  /^(?:jef[ea]|chef(?:fe)?|direct(?:eur|rice)|chefe|líder) (?:financi[eè]r[oae]?|científic[oa]|scientifique|comercial|commerciale?|jurídic[oa]|juridique|técnic[oa]|technique|operativ[oa]|tecnológic[oa])\b/iu;

/** "Head of policy at X", "CEO de aplicações da X": whoever leads a part of an organization works for it. */
export function leadsPart({ text, owner }: Descriptor, { language, kindOf }: ClauseContext): boolean {
  const field = owner?.name ? kindOf(owner.name.key) : null;
  if (field === 'TOPIC' || field === 'TECHNIQUE') return true;
  if (PART_OF_POST.test(text)) return true;
  const isOwner = (word: string) => language.genitives.has(language.prepositions.get(word) ?? '');
  if (language.compounds) return text.split(' ').some(isOwner);
  return / d(?:e|a|o|as|os|el) \p{Ll}/u.test(text) && !OF_WHOLE.test(text);
}
