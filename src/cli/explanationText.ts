import type {
  ExplainedClaim,
  ExplainedName,
  ExplainedNoun,
  ExplainedSentence,
  ExplainedVerb,
  Explanation,
  MissedFrame,
} from '../extraction/rules/explain/explanation.js';

/** An explanation for people: the names with their kinds, then each sentence with its claims, or with what was seen in it. */
export function explanationText(title: string, { language, names, sentences }: Explanation): string {
  const lines = [
    `# ${title} (${language})`,
    '',
    'Names',
    ...names.map((name) => `  ${nameText(name)}`),
    '',
    ...sentences.flatMap((sentence) => [...sentenceLines(sentence), '']),
  ];
  return `${lines.join('\n')}\n`;
}

function nameText({ name, kind, knownId, votes, mentions }: ExplainedName): string {
  const told = Object.entries(votes)
    .sort(([, one], [, other]) => other - one)
    .map(([each, weight]) => `${each} ${weight.toFixed(1)}`)
    .join(', ');
  const why = knownId === null ? `votes: ${told || 'none'}` : `known as ${knownId}`;
  return `${name}: ${kind ?? 'no kind, so it fills no slot'} (${mentions} times; ${why})`;
}

function sentenceLines({ text, tokens, names, clauses, claims, dropped }: ExplainedSentence): string[] {
  return [
    `> ${text}`,
    ...claims.flatMap(claimLines),
    ...dropped.map(
      ({ subject, predicate, object, rule, why }) =>
        `  - ${subject} ${predicate} ${object} (${rule}) was put aside: ${why}`,
    ),
    ...(claims.length === 0 ? [`  nothing was read; names: ${names.join(', ') || 'none'}`] : []),
    `  words  ${tokens.map((token) => `${token.text}/${token.tag}`).join(' ')}`,
    ...clauses.flatMap((clause) => [
      `  parse  ${clause.nodes.join(' ')}`,
      ...(clause.sources.length > 0 ? [`  told from ${clause.sources.join(', ')}`] : []),
      ...clause.verbs.flatMap(verbLines),
      ...clause.nouns.flatMap(nounLines),
    ]),
  ];
}

function claimLines(claim: ExplainedClaim): string[] {
  const { subject, predicate, object, modality, attributedTo, rule, cue, mentions, confidence, score } = claim;
  const sources = attributedTo.length > 0 ? `, by ${attributedTo.join(', ')}` : '';
  const ends = score.object === null ? `${score.subject}` : `least of ${score.subject} and ${score.object}`;
  return [
    `  = ${subject} ${predicate} ${object} [${modality}${sources}]`,
    `    rule ${rule}, cue "${cue}", words "${mentions.subject}" and "${mentions.object}", confidence ${confidence} (rule ${score.rule}, ends ${ends})`,
  ];
}

const STATES: Readonly<Record<ExplainedVerb['state'], string>> = {
  READ: 'read',
  MISSED: 'no frame is filled',
  NO_FRAME: 'no frame; it says, plans or hedges',
  UNKNOWN: 'in no table',
};

function verbLines({ verb, agent, isAgentDropped, patient, under, state, missed }: ExplainedVerb): string[] {
  const places = [
    `agent ${agent ?? (isAgentDropped ? '(left out)' : '-')}`,
    `patient ${patient ?? '-'}`,
    ...Object.entries(under).map(([word, phrases]) => `${word} ${phrases.join(' ')}`),
  ];
  return [`  verb   ${verb} (${STATES[state]}): ${places.join(', ')}`, ...missed.map(missedLine)];
}

function nounLines({ noun, hanging, state, missed }: ExplainedNoun): string[] {
  const places = Object.entries(hanging).map(([word, phrases]) => `${word} ${phrases.join(' ')}`);
  return [
    `  noun   ${noun} (${STATES[state]}): ${places.join(', ') || 'nothing hangs on it'}`,
    ...missed.map(missedLine),
  ];
}

function missedLine({ rule, predicate, why }: MissedFrame): string {
  return `           ${rule} ${predicate}: ${why}`;
}
