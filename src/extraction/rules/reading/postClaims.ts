import { descriptorOf } from '../syntax/describing.js';
import { membersOf } from '../syntax/nodes.js';
import { subjectOf } from '../syntax/verbRoles.js';
import type { ClauseContext, Reading } from './context.js';
import { describedClaims } from './describedClaims.js';
import { modalityOf } from './modality.js';

/** "X é vista como rival da Y", "surge como fornecedora da Y": what somebody passes for, where that is no post. Empty where subjects are never left out. */
export function postClaims(context: ClauseContext): readonly Reading[] {
  const { language, units } = context;
  if (!language.dropsSubject) return [];
  return context.roles.flatMap((roles) => {
    const subject = subjectOf(roles);
    const modality = modalityOf(roles, context);
    if (!subject?.name || modality === 'DENIED') return [];
    return [...language.postPrepositions]
      .flatMap((word) => roles.under.get(word) ?? [])
      .filter(
        ({ name, noun, of }) =>
          name === null && of?.name != null && language.relationNouns.get(noun ?? '')?.role !== true,
      )
      .flatMap((post) =>
        membersOf(subject).flatMap((each) => describedClaims(each, descriptorOf(post, units), context, modality)),
      );
  });
}
