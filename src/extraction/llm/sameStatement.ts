import { valueKey } from '../../graph/ids.js';
import { isSymmetric } from '../../ontology/ontology.js';
import type { ClaimDraft } from '../extractor.js';
import { overlap } from './overlap.js';

/** Whether two drafts of one article say the same of the same ends at the same place, however they tell it: modality and qualifiers may differ. */
export function sameStatement(one: ClaimDraft, other: ClaimDraft): boolean {
  if (one.predicate !== other.predicate || !overlap(one.evidence, other.evidence)) return false;
  if ((one.value && valueKey(one.value)) !== (other.value && valueKey(other.value))) return false;
  if (one.subject === other.subject && one.object === other.object) return true;
  return isSymmetric(one.predicate) && one.subject === other.object && one.object === other.subject;
}
