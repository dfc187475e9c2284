import type { ClaimValue, Qualifiers } from '../../graph/claim.js';
import type { Span } from '../../graph/span.js';
import { type EntityKind, type Modality, type Predicate, predicateRow } from '../../ontology/ontology.js';
import type { ClaimDraft } from '../extractor.js';
import { fits, governor } from './arguments.js';
import { type Attribution, anyPhraseAt, attributionsOf, clauseAround, modalityOf } from './clauses.js';
import type { Discourse } from './discourse.js';
import type { Language } from './language.js';
import type { Mention, Named, Naming } from './naming.js';
import { type Reading, readFrames } from './reader.js';
import type { Unit } from './units.js';

/** What reading the claims of a text needs and fills. */
export interface ClaimReading {
  readonly language: Language;
  readonly naming: Naming;
  readonly discourse: Discourse;
  /** Undertakings that have no name of their own, brought by the text. */
  readonly described: Map<string, Named>;
  readonly describedMentions: Mention[];
}

interface Filler {
  readonly key: string;
  readonly span: Span;
  readonly sure: number;
}

/** The claims of one sentence. */
export function claimsOf(units: readonly Unit[], sentence: Span, reading: ClaimReading): readonly ClaimDraft[] {
  const { language } = reading;
  const attributions = attributionsOf(units, language);
  const skipped = new Set(
    attributions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)),
  );
  const context = new SentenceReader(units, sentence, reading, attributions);
  const drafts = [
    ...readFrames(units, language, skipped).flatMap((found) => context.frameClaims(found)),
    ...context.ownApi(),
    ...context.appositions(),
    ...context.licences(skipped),
    ...context.launches(skipped),
    ...context.throughOthers(skipped),
    ...context.projects(skipped),
  ];
  reading.discourse.saw(units, new Set(attributions.map(({ source }) => source.key)));
  return drafts;
}

class SentenceReader {
  constructor(
    private readonly units: readonly Unit[],
    private readonly sentence: Span,
    private readonly reading: ClaimReading,
    private readonly attributions: readonly Attribution[],
  ) {}

  frameClaims(found: Reading): readonly ClaimDraft[] {
    const { frame, clause } = found;
    const row = predicateRow(frame.predicate);
    const objects = found.objects ?? [];
    const subjectFillers = (blocked: ReadonlySet<string>) => this.fill(found.subjects, row.subject, blocked, null);
    if ('value' in row) {
      return subjectFillers(new Set()).flatMap((subject) =>
        objects.flatMap((at) => {
          const value = claimValueOf(this.units[at]);
          return value
            ? [
                this.draft(
                  frame.predicate,
                  frame.rule,
                  subject,
                  null,
                  value,
                  this.units[at]?.span ?? null,
                  found.from,
                  clause,
                ),
              ]
            : [];
        }),
      );
    }
    const named = this.names([...(found.subjects ?? []), ...objects]);
    const subjects = this.fill(found.subjects, row.subject, named, objects[0] ?? null);
    const blocked = new Set([...named, ...subjects.map((subject) => subject.key)]);
    return subjects.flatMap((subject) =>
      this.fill(found.objects, frame.objectKinds ?? row.object, blocked, null, subject.key).flatMap((object) =>
        object.key === subject.key
          ? []
          : [this.draft(frame.predicate, frame.rule, subject, object, null, object.span, found.from, clause)],
      ),
    );
  }

  /** "Its own API for Llama": an API without a name of its own is named by what it gives access to. */
  ownApi(): readonly ClaimDraft[] {
    const { language } = this.reading;
    return this.units.flatMap((unit, at) => {
      if (unit.type !== 'word' || unit.text !== 'api') return [];
      const clause = clauseAround(this.units, at, language);
      const target = this.units
        .slice(at + 1, at + 7)
        .find(
          (each, offset) =>
            each.type === 'name' &&
            (each.kind === 'MODEL' || each.kind === 'PRODUCT') &&
            language.purpose.has(governor(this.units, at + 1 + offset, language) ?? ''),
        );
      if (target?.type !== 'name') return [];
      const owner = this.fill(this.leftOrganization(at, clause.from), ['ORGANIZATION'], new Set(), null)[0];
      if (!owner) return [];
      const name = `${this.nameOf(target.key)} API`;
      const key = this.describe(name, 'PRODUCT', unit.span);
      return [
        this.draft('DEVELOPS', 'own-api', owner, { key, span: unit.span, sure: 0.85 }, null, unit.span, at, clause),
      ];
    });
  }

  /** "Meta's next model, Llama 4", "o próximo modelo da Meta, Llama 4", "Grok, xAI's chatbot". */
  appositions(): readonly ClaimDraft[] {
    const { language } = this.reading;
    return this.units.flatMap((unit, at) => {
      if (unit.type !== 'name' || unit.kind !== 'ORGANIZATION') return [];
      const made = (other: Unit | undefined) =>
        other?.type === 'name' && (other.kind === 'MODEL' || other.kind === 'PRODUCT' || other.kind === 'PROJECT')
          ? other
          : null;
      const clause = clauseAround(this.units, at, language);
      const develops = (other: Extract<Unit, { type: 'name' }>, rule: string) =>
        this.draft('DEVELOPS', rule, filler(unit, 0.85), filler(other, 0.85), null, other.span, at, clause, 'ASSERTED');
      const [next, second, third] = [this.units[at + 1], this.units[at + 2], this.units[at + 3]];
      const genitive = language.genitives.has(governor(this.units, at, language) ?? '');
      const previousName = this.units.slice(Math.max(0, at - 4), at).findLast((each) => each.type === 'name');
      if (genitive && next?.text === ',' && made(second) && this.nounBefore(at))
        return [develops(made(second) as Extract<Unit, { type: 'name' }>, 'of-maker')];
      if (genitive && made(previousName) && this.isDirectlyOf(at))
        return [develops(made(previousName) as Extract<Unit, { type: 'name' }>, 'name-of-maker')];
      const possessive = next?.type === 'mark' && /^['’]$/.test(next.text) && second?.text === 's';
      if (possessive && made(third)) return [develops(made(third) as Extract<Unit, { type: 'name' }>, 'possessive')];
      return [];
    });
  }

  /** "Released as open source", "the open-source model X". */
  licences(skipped: ReadonlySet<number>): readonly ClaimDraft[] {
    const { language } = this.reading;
    return this.units.flatMap((unit, at) => {
      if (unit.type !== 'licence') return [];
      const clause = clauseAround(this.units, at, language);
      const before = this.units[at - 1];
      const isAs = before?.type === 'word' && language.as.has(before.text);
      const next = this.units[at + 1];
      const isAdjective = next?.type === 'name' && next.kind === 'MODEL';
      const behindModel = before?.type === 'anaphor' && before.kinds.includes('MODEL');
      if (!isAs && !isAdjective && !behindModel) return [];
      if (
        isAs &&
        !this.units
          .slice(clause.from, at)
          .some((each) => each.type === 'name' || each.type === 'anaphor' || /(?:lo|la|los|las)$/.test(each.text))
      )
        return [];
      const places: number[] = [];
      for (let index = 0; index < at; index += 1)
        if (!skipped.has(index) && fits(this.units[index], ['MODEL'])) places.push(index);
      const place = isAdjective ? at + 1 : places.at(-1);
      const subject = place === undefined ? undefined : this.fill([place], ['MODEL', 'PRODUCT'], new Set(), null)[0];
      return subject
        ? [this.draft('LICENSED_AS', 'licence', subject, null, unit.value, unit.span, at, { from: 0, to: at + 1 })]
        : [];
    });
  }

  /** "The launch is planned for the end of the month". */
  launches(skipped: ReadonlySet<number>): readonly ClaimDraft[] {
    const { language, discourse } = this.reading;
    return this.units.flatMap((unit, at) => {
      if (unit.type !== 'word' || !language.launch.has(unit.text)) return [];
      const clause = clauseAround(this.units, at, language);
      const scheduled = this.units.findIndex(
        (each, index) =>
          index > at && each.type === 'word' && anyPhraseAt(this.units, index, language.scheduled, language) > 0,
      );
      if (scheduled < 0) return [];
      const place = this.units.findIndex(
        (each, index) => index > at && index < scheduled && !skipped.has(index) && fits(each, ['MODEL', 'PRODUCT']),
      );
      const object =
        place >= 0
          ? this.fill([place], ['MODEL', 'PRODUCT'], new Set(), null)[0]
          : { key: discourse.topic('MODEL'), span: unit.span, sure: 0.75 };
      const maker = discourse.topic('ORGANIZATION');
      if (!object?.key || !maker) return [];
      return [
        this.draft(
          'RELEASES',
          'scheduled-launch',
          { key: maker, span: unit.span, sure: 0.8 },
          { ...object, key: object.key },
          null,
          object.span,
          at,
          { from: clause.from, to: this.units.length },
          'PLANNED',
        ),
      ];
    });
  }

  /** "Developers reached Llama through AWS": whoever it is reached through offers it. */
  throughOthers(skipped: ReadonlySet<number>): readonly ClaimDraft[] {
    const { language } = this.reading;
    return this.units.flatMap((unit, at) => {
      if (unit.type !== 'name' || unit.kind !== 'ORGANIZATION' || skipped.has(at)) return [];
      const reached = this.units.findLastIndex(
        (each, index) => index < at && each.type === 'word' && language.reached.includes(each.text),
      );
      if (reached < 0) return [];
      let through = -1;
      for (let index = reached + 1; index < at; index += 1)
        through = Math.max(through, anyPhraseAt(this.units, index, language.through, language));
      if (through < 0 || through > at) return [];
      const places: number[] = [];
      for (let index = 0; index < through; index += 1)
        if (fits(this.units[index], ['MODEL']) && !skipped.has(index)) places.push(index);
      const named = places.findLast((place) => this.units[place]?.type === 'name') ?? places.at(-1);
      const object = named === undefined ? undefined : this.fill([named], ['MODEL', 'PRODUCT'], new Set(), null)[0];
      return object
        ? [
            this.draft(
              'OFFERS',
              'through',
              filler(unit, 0.8),
              object,
              null,
              object.span,
              at,
              clauseAround(this.units, at, language),
            ),
          ]
        : [];
    });
  }

  /** "A data-centre project worth $200 billion is under consideration": the owner is who the text is about. */
  projects(skipped: ReadonlySet<number>): readonly ClaimDraft[] {
    const { discourse } = this.reading;
    return this.units.flatMap((unit, at) => {
      if (unit.type !== 'undertaking' || unit.head !== 'data center project' || skipped.has(at)) return [];
      if (!this.units.some((each) => each.type === 'money')) return [];
      const owner = discourse.meant(['ORGANIZATION'], new Set(this.attributions.map(({ source }) => source.key)));
      if (!owner) return [];
      const key = this.describe(`${this.nameOf(owner)} ${unit.head}`, 'PROJECT', unit.span);
      return [
        this.draft(
          'INVESTS_IN',
          'project-budget',
          { key: owner, span: unit.span, sure: 0.75 },
          { key, span: unit.span, sure: 0.8 },
          null,
          unit.span,
          at,
          { from: 0, to: this.units.length },
        ),
      ];
    });
  }

  private draft(
    predicate: Predicate,
    rule: string,
    subject: Filler,
    object: Filler | null,
    value: ClaimValue | null,
    objectSpan: Span | null,
    at: number,
    clause: { readonly from: number; readonly to: number },
    told?: Modality,
  ): ClaimDraft {
    const { language } = this.reading;
    const found = modalityOf(this.units, clause.from, Math.min(clause.to, this.units.length), language);
    const sources = this.attributions
      .map(({ source }) => source.key)
      .filter((key) => key !== object?.key || this.attributions.length > 1);
    return {
      subject: subject.key,
      predicate,
      object: object?.key ?? null,
      value,
      modality: told && found === 'ASSERTED' ? told : found,
      attributedTo: [...new Set(sources)],
      qualifiers: this.qualifiers(predicate, at),
      confidence: Math.round(Math.min(subject.sure, object?.sure ?? 0.9) * 100) / 100,
      evidence: this.sentence,
      subjectSpan: subject.span,
      objectSpan,
      rule,
    };
  }

  private qualifiers(predicate: Predicate, at: number): Qualifiers {
    const nearest = <Type extends Unit['type']>(type: Type) =>
      this.units
        .map((unit, index) => ({ unit, distance: Math.abs(index - at) }))
        .filter((each): each is { unit: Extract<Unit, { type: Type }>; distance: number } => each.unit.type === type)
        .sort((a, b) => a.distance - b.distance)[0]?.unit;
    const money = predicate === 'INVESTS_IN' || predicate === 'ACQUIRES' ? nearest('money') : undefined;
    const time = nearest('time');
    const role = predicate === 'LED_BY' || predicate === 'WORKS_FOR' ? this.role() : undefined;
    return { ...(role && { role }), ...(money && { amount: money.money }), ...(time && { time: time.time }) };
  }

  private role(): string | undefined {
    const { language } = this.reading;
    for (const phrase of language.roles) {
      for (let at = 0; at < this.units.length; at += 1) {
        const end = anyPhraseAt(this.units, at, [phrase], language);
        if (end < 0) continue;
        return this.units
          .slice(at, end)
          .map((unit) => unit.text)
          .join(' ');
      }
    }
    return undefined;
  }

  /** What fills a slot: the names there, what descriptions mean, or, where nothing stands there, what the text is about. */
  private fill(
    places: readonly number[] | null,
    kinds: readonly EntityKind[],
    blocked: ReadonlySet<string>,
    elided: number | null,
    owner?: string,
  ): readonly Filler[] {
    const { discourse } = this.reading;
    if (places === null) {
      const topic =
        kinds.includes('ORGANIZATION') && elided !== null
          ? discourse.meant(
              ['ORGANIZATION'],
              new Set([...blocked, ...this.attributions.map(({ source }) => source.key)]),
            )
          : null;
      const span = this.units[elided ?? 0]?.span;
      return topic && span ? [{ key: topic, span, sure: 0.6 }] : [];
    }
    return places.flatMap((place): Filler[] => {
      const unit = this.units[place];
      if (unit?.type === 'name') return [filler(unit, 0.9)];
      if (unit?.type === 'anaphor') {
        const key = discourse.meant(
          unit.kinds.filter((kind) => kinds.includes(kind)),
          new Set([...blocked, ...this.attributions.map(({ source }) => source.key)]),
        );
        return key ? [{ key, span: unit.span, sure: 0.75 }] : [];
      }
      if (unit?.type === 'undertaking' && owner) {
        return [
          {
            key: this.describe(`${this.nameOf(owner)} ${unit.head}`, 'PROJECT', unit.span),
            span: unit.span,
            sure: 0.8,
          },
        ];
      }
      return [];
    });
  }

  private names(places: readonly number[]): ReadonlySet<string> {
    return new Set(
      places.flatMap((place) => {
        const unit = this.units[place];
        return unit?.type === 'name' ? [unit.key] : [];
      }),
    );
  }

  private leftOrganization(at: number, from: number): readonly number[] | null {
    for (let index = at - 1; index >= from; index -= 1) if (fits(this.units[index], ['ORGANIZATION'])) return [index];
    return null;
  }

  private nounBefore(at: number): boolean {
    const { language } = this.reading;
    return this.units
      .slice(Math.max(0, at - 7), at)
      .some(
        (unit) =>
          (unit.type === 'word' && ['MODEL', 'PRODUCT', 'PROJECT'].includes(language.kindNouns[unit.text] ?? '')) ||
          (unit.type === 'anaphor' && unit.kinds.includes('MODEL')),
      );
  }

  private isDirectlyOf(at: number): boolean {
    const { language } = this.reading;
    let index = at - 1;
    while (
      this.units[index]?.type === 'word' &&
      (language.determiners.has(this.units[index]?.text ?? '') || language.genitives.has(this.units[index]?.text ?? ''))
    )
      index -= 1;
    return this.units[index]?.type === 'name';
  }

  private nameOf(key: string): string {
    return (this.reading.naming.named.get(key) ?? this.reading.described.get(key))?.name ?? key;
  }

  private describe(name: string, kind: EntityKind, span: Span): string {
    const key = `described ${kind} ${name}`;
    this.reading.described.set(key, { key, kind, name, knownId: null });
    this.reading.describedMentions.push({ span, key, kind });
    return key;
  }
}

function filler(unit: Extract<Unit, { type: 'name' }>, sure: number): Filler {
  return { key: unit.key, span: unit.span, sure };
}

function claimValueOf(unit: Unit | undefined): ClaimValue | null {
  if (unit?.type === 'money') return { type: 'money', ...unit.money };
  return unit?.type === 'count' || unit?.type === 'licence' ? unit.value : null;
}
