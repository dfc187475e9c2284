import type { Page } from './page.js';

/** What a page's JSON-LD says of its article; a field is null where it says nothing. */
export interface LinkedData {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** Types of schema.org that are an article, by their ends: `NewsArticle`, `BlogPosting`, `Report`. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|AnalysisNewsArticle)$/;

type Thing = Readonly<Record<string, unknown>>;

/** Reads the JSON-LD of a page: the first article that it describes. Blocks that are no JSON are passed over. */
export function linkedDataOf(page: Page): LinkedData {
  const article = thingsOf(page).find((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  return {
    title: textOf(article?.headline ?? article?.name),
    publisher: nameOf(article?.publisher) ?? nameOf(article?.sourceOrganization),
    url: textOf(article?.url) ?? addressOf(article?.mainEntityOfPage),
    published: textOf(article?.datePublished) ?? textOf(article?.dateCreated),
    language: nameOf(article?.inLanguage),
  };
}

function thingsOf(page: Page): readonly Thing[] {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return blocks.flatMap((block) => {
    try {
      return flatten(
        JSON.parse((block.textContent ?? '').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')),
      );
    } catch {
      return [];
    }
  });
}

function flatten(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isThing(value)) return [];
  return [value, ...(value['@graph'] === undefined ? [] : flatten(value['@graph']))];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function textOf(value: unknown): string | null {
  const [first] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

function nameOf(value: unknown): string | null {
  const [first] = [value].flat();
  return isThing(first) ? textOf(first.name) : textOf(first);
}

function addressOf(value: unknown): string | null {
  const [first] = [value].flat();
  return isThing(first) ? textOf(first['@id'] ?? first.url) : textOf(first);
}
