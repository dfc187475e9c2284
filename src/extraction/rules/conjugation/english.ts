import { type Conjugation, irregularForms } from './conjugation.js';

/** Past and participle of irregular verbs, and spellings that double a letter. */
const IRREGULAR = irregularForms(`
  be: is are was were been being
  beat: beaten
  become: became
  begin: began begun beginning
  bet: betting
  bring: brought
  build: built
  buy: bought
  choose: chose chosen
  co-lead: co-led
  commit: committed committing
  defect: defected
  funnel: funneled
  come: came
  cut: cutting
  do: did done
  draw: drew drawn
  drive: drove driven
  embed: embedded embedding
  equip: equipped equipping
  probe: probing
  eat: ate eaten
  fall: fell fallen
  feed: fed
  fight: fought
  find: found
  forge: forged
  get: got getting gotten
  give: gave given
  go: went gone
  grow: grew grown
  have: has had
  hit: hitting
  hold: held
  keep: kept
  know: knew known
  lay: laid
  lead: led
  leave: left
  let: letting
  lose: lost
  make: made
  meet: met
  nab: nabbed nabbing
  outdo: outdid outdone
  model: modeled modelled modeling modelling
  compel: compelled compelling
  overtake: overtook overtaken
  outrun: outran outrunning
  outsell: outsold
  outspend: outspent
  oversee: oversaw overseen
  partner: partnered partnering
  pay: paid
  plan: planned planning
  plug: plugged plugging
  poach: poached
  put: putting
  quit: quitting
  rebrand: rebranded rebranding
  ride: rode ridden
  rise: rose risen
  run: ran running
  say: said
  see: saw seen
  seek: sought
  sell: sold
  send: sent
  set: setting
  ship: shipped shipping
  show: shown
  sit: sat sitting
  snap: snapped snapping
  speak: spoke spoken
  spend: spent
  spin: spun spinning
  split: splitting
  step: stepped stepping
  steal: stole stolen
  stop: stopped stopping
  strike: struck
  swap: swapped swapping
  take: took taken
  tap: tapped tapping
  teach: taught
  tell: told
  think: thought
  throw: threw thrown
  top: topped topping
  trim: trimmed trimming
  underlie: underlay underlain underlying
  undercut: undercutting
  vie: vying
  weave: wove woven
  win: won winning
  write: wrote written
  withdraw: withdrew withdrawn
`);

/** English verb forms. */
export const conjugateEnglish: Conjugation = (verb) => {
  const irregular = IRREGULAR.get(verb) ?? [];
  const hasOwnPast = irregular.some((form) => !form.endsWith('ing'));
  const hasOwnGerund = irregular.some((form) => form.endsWith('ing'));
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const yStem = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null;
  const third = yStem ? `${yStem}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  // "Drop", "spur", "tap": a single consonant behind a short vowel is doubled.
  const long = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? `${verb}${verb.at(-1)}` : stem;
  const past = yStem ? `${yStem}ied` : `${long}ed`;
  const gerund = /(?:ee|ye|oe)$/.test(verb) ? `${verb}ing` : `${long}ing`;
  return [verb, third, ...(hasOwnPast ? [] : [past]), ...(hasOwnGerund ? [] : [gerund]), ...irregular];
};
