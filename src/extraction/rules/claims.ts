import type { ClaimValue, Qualifiers } from '../../graph/claim.js';
import type { Span } from '../../graph/span.js';
import { type EntityKind, type Modality, type Predicate, predicateRow } from '../../ontology/ontology.js';
import type { ClaimDraft } from '../extractor.js';
import { fits, governor, listFrom } from './arguments.js';
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

/** Predicates whose subject is often left out where the text's organization acts. */
const ELIDABLE: ReadonlySet<Predicate> = new Set(['INFLUENCED_BY', 'STUDIES', 'INVESTS_IN', 'DEVELOPS']);

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
    ...context.pressure(skipped),
    ...context.internalProjects(),
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
    const { frame } = found;
    const first = Math.min(...(found.subjects ?? []), found.from);
    const clause = { from: Math.max(found.clause.from, first - 4), to: found.to };
    const row = predicateRow(frame.predicate);
    const objects = found.objects ?? [];
    const subjectFillers = (blocked: ReadonlySet<string>) => this.fill(found.subjects, row.subject, blocked);
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
    const subjects =
      found.subjects === null ? this.elided(found, named) : this.fill(found.subjects, row.subject, named);
    const blocked = new Set([...named, ...subjects.map((subject) => subject.key)]);
    return subjects.flatMap((subject) =>
      this.fill(found.objects, frame.objectKinds ?? row.object, blocked, subject.key).flatMap((object) =>
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
      const clause = { from: 0, to: at };
      const target = this.units
        .slice(at + 1, at + 7)
        .find(
          (each, offset) =>
            each.type === 'name' &&
            (each.kind === 'MODEL' || each.kind === 'PRODUCT') &&
            language.purpose.has(governor(this.units, at + 1 + offset, language) ?? ''),
        );
      if (target?.type !== 'name') return [];
      const owner = this.fill(this.leftOrganization(at, clause.from), ['ORGANIZATION'], new Set())[0];
      if (!owner) return [];
      const name = `${this.nameOf(target.key)} API`;
      const key = this.describe(name, 'PRODUCT', unit.span);
      return [
        this.draft('DEVELOPS', 'own-api', owner, { key, span: unit.span, sure: 0.85 }, null, unit.span, at, clause),
        this.draft(
          'USES',
          'api-for',
          { key, span: unit.span, sure: 0.7 },
          filler(target, 0.7),
          null,
          target.span,
          at,
          clause,
        ),
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
        this.draft('DEVELOPS', rule, filler(unit, 0.85), filler(other, 0.85), null, other.span, at, clause, 'FORCED');
      const [next, second, third] = [this.units[at + 1], this.unitAfterDeterminer(at + 2), this.units[at + 3]];
      const genitive = language.genitives.has(governor(this.units, at, language) ?? '');
      const previousName = this.units.slice(Math.max(0, at - 4), at).findLast((each) => each.type === 'name');
      if (genitive && next?.text === ',' && made(second) && this.nounBefore(at))
        return [develops(made(second) as Extract<Unit, { type: 'name' }>, 'of-maker')];
      if (genitive && made(previousName) && this.isDirectlyOf(at))
        return [develops(made(previousName) as Extract<Unit, { type: 'name' }>, 'name-of-maker')];
      const possessive = next?.type === 'mark' && /^['’]$/.test(next.text) && this.units[at + 2]?.text === 's';
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
      const subject = place === undefined ? undefined : this.fill([place], ['MODEL', 'PRODUCT'], new Set())[0];
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
          ? this.fill([place], ['MODEL', 'PRODUCT'], new Set())[0]
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
          scheduled,
          clause,
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
      const object = named === undefined ? undefined : this.fill([named], ['MODEL', 'PRODUCT'], new Set())[0];
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

  /** "With companies such as A and B opening up, C may face pressure": the list is who presses. */
  pressure(skipped: ReadonlySet<number>): readonly ClaimDraft[] {
    const { language } = this.reading;
    return this.units.flatMap((unit, at) => {
      if (unit.type !== 'word' || skipped.has(at)) return [];
      const end = anyPhraseAt(this.units, at, language.underPressure, language);
      if (end < 0) return [];
      const pressed = this.leftOrganization(at, 0);
      const listed = this.units.findIndex(
        (_, index) => index < at && anyPhraseAt(this.units, index, language.suchAs, language) > 0,
      );
      const start = this.units.findIndex(
        (each, index) => index > listed && each.type === 'name' && each.kind === 'ORGANIZATION',
      );
      const last = pressed?.[0] ?? 0;
      if (listed < 0 || start < 0 || start >= last) return [];
      const clause = { from: last, to: end };
      return this.fill(pressed, ['ORGANIZATION'], new Set()).flatMap((subject) =>
        this.fill(
          listFrom(this.units, start, last, ['ORGANIZATION'], language),
          ['ORGANIZATION'],
          new Set([subject.key]),
        ).map((object) => this.draft('COMPETES_WITH', 'pressure-from', subject, object, null, object.span, at, clause)),
      );
    });
  }

  /** "The internal project, X": whoever the text is about runs it. */
  internalProjects(): readonly ClaimDraft[] {
    const { language, discourse } = this.reading;
    return this.units.flatMap((unit, at) => {
      if (unit.type !== 'name' || unit.kind !== 'PROJECT') return [];
      const before = this.units.slice(Math.max(0, at - 7), at);
      if (!before.some((each) => language.internal.has(each.text))) return [];
      const owner = discourse.meant(['ORGANIZATION'], new Set(this.sources()));
      return owner
        ? [
            this.draft(
              'DEVELOPS',
              'internal-project',
              { key: owner, span: unit.span, sure: 0.75 },
              filler(unit, 0.8),
              null,
              unit.span,
              at,
              { from: at, to: at },
              'FORCED',
            ),
          ]
        : [];
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
    told?: Modality | 'FORCED',
  ): ClaimDraft {
    const { language } = this.reading;
    const found =
      told === 'FORCED'
        ? 'ASSERTED'
        : modalityOf(this.units, clause.from, Math.min(clause.to, this.units.length), language);
    const sources = this.attributions
      .map(({ source }) => source.key)
      .filter((key) => key !== object?.key || this.attributions.length > 1);
    return {
      subject: subject.key,
      predicate,
      object: object?.key ?? null,
      value,
      modality: told && told !== 'FORCED' && found === 'ASSERTED' ? told : found,
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
    const time = this.timeNear(at);
    const role = predicate === 'LED_BY' || predicate === 'WORKS_FOR' ? this.role() : undefined;
    return { ...(role && { role }), ...(money && { amount: money.money }), ...(time && { time: time.time }) };
  }

  /** The time that belongs to the words at a place: behind them before the next comma, or at the head of their clause. */
  private timeNear(at: number): Extract<Unit, { type: 'time' }> | undefined {
    const clause = clauseAround(this.units, at, this.reading.language);
    for (let index = at; index < clause.to; index += 1) {
      const unit = this.units[index];
      if (unit?.type === 'time') return unit;
      if (unit?.type === 'mark' && unit.text === ',') break;
    }
    const before = this.units.slice(clause.from, at).findLast((unit) => unit.type === 'time');
    return before?.type === 'time' ? before : undefined;
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

  /** The subject of a frame that has none of its own: what shapes a design shapes the model, else the organization of the text acts. */
  private elided({ frame, from, objects }: Reading, named: ReadonlySet<string>): readonly Filler[] {
    const { discourse, language } = this.reading;
    const span = this.units[objects?.[0] ?? from]?.span;
    if (!span) return [];
    const behind = (objects?.at(-1) ?? 0) + 1;
    if (frame.predicate === 'INFLUENCED_BY' && from === 0 && this.units[behind]?.text === ',') {
      const place = this.units.findIndex((unit, index) => index > behind && unit.type === 'name');
      return place < 0 ? [] : this.fill([place], ['MODEL', 'PRODUCT', 'ORGANIZATION'], named);
    }
    const isDesign = this.units.slice(Math.max(0, from - 4), from).some((unit) => language.designs.has(unit.text));
    const key =
      frame.predicate === 'INFLUENCED_BY' && isDesign
        ? discourse.topic('MODEL')
        : ELIDABLE.has(frame.predicate)
          ? discourse.meant(['ORGANIZATION'], new Set([...named, ...this.sources()]))
          : null;
    return key ? [{ key, span, sure: 0.6 }] : [];
  }

  private sources(): readonly string[] {
    return this.attributions.map(({ source }) => source.key);
  }

  /** What a description or pronoun means: something named before it in the sentence, else what was spoken of last. */
  private meant(place: number, kinds: readonly EntityKind[], blocked: ReadonlySet<string>): string | null {
    if (!kinds.includes('ORGANIZATION')) {
      for (const kind of kinds) {
        const unit = this.units
          .slice(0, place)
          .findLast((each) => each.type === 'name' && each.kind === kind && !blocked.has(each.key));
        if (unit?.type === 'name') return unit.key;
      }
    }
    return this.reading.discourse.meant(kinds, new Set([...blocked, ...this.sources()]));
  }

  /** What fills a slot: the names there, and what descriptions there mean. */
  private fill(
    places: readonly number[] | null,
    kinds: readonly EntityKind[],
    blocked: ReadonlySet<string>,
    owner?: string,
  ): readonly Filler[] {
    if (places === null) return [];
    return places.flatMap((place): Filler[] => {
      const unit = this.units[place];
      if (unit?.type === 'name') return [filler(unit, 0.9)];
      if (unit?.type === 'anaphor') {
        const key = this.meant(
          place,
          unit.kinds.filter((kind) => kinds.includes(kind)),
          blocked,
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

  private unitAfterDeterminer(at: number): Unit | undefined {
    const unit = this.units[at];
    return unit?.type === 'word' && this.reading.language.determiners.has(unit.text) ? this.units[at + 1] : unit;
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
