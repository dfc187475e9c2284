import type { ArticleEntry, ArticleParts } from './articleParts.js';
import { readFeed } from './feed/readFeed.js';
import { readHtml } from './html/readHtml.js';
import { readPdf } from './pdf/readPdf.js';
import { readJsonLines } from './readJsonLines.js';
import { readMarkdown, readPlainText } from './readText.js';
import type { SourceDocument } from './sourceDocument.js';
import { readCsvTable } from './tables/readCsvTable.js';
import { readYamlTable } from './tables/readYamlTable.js';

interface FormatRow {
  /** The word that stands for it on the command line. */
  readonly id: string;
  /** Its name for people. */
  readonly name: string;
  /** How its files end, in lower case and with the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Media types that servers give it. */
  readonly mediaTypes: readonly string[];
  /** How such a document begins; null where nothing tells it from others. */
  readonly beginning: RegExp | null;
}

/** A format whose documents are one article each. */
export interface SingleFormat extends FormatRow {
  readonly holds: 'ONE';
  /** @throws ApplicationError `ARTICLE_UNREADABLE`, `LIMIT_EXCEEDED` */
  readonly read: (document: SourceDocument) => Promise<ArticleParts>;
}

/** A format whose documents hold articles, or lead to them. */
export interface CollectionFormat extends FormatRow {
  readonly holds: 'MANY';
  /** @throws ApplicationError `ARTICLE_UNREADABLE`, `LIMIT_EXCEEDED` for the whole; what is wrong with one entry is given as that entry */
  readonly read: (document: SourceDocument) => AsyncGenerator<ArticleEntry>;
}

/** One format of documents. */
export type ArticleFormat = SingleFormat | CollectionFormat;

const MARKDOWN: ArticleFormat = {
  id: 'md',
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  beginning: null,
  holds: 'ONE',
  read: readMarkdown,
};

/** The formats that can be read. A new format is a new row. A document is of the first one whose beginning it has. */
export const ARTICLE_FORMATS: readonly ArticleFormat[] = [
  {
    id: 'txt',
    name: 'plain text',
    extensions: ['.txt'],
    mediaTypes: ['text/plain'],
    beginning: null,
    holds: 'ONE',
    read: readPlainText,
  },
  MARKDOWN,
  {
    id: 'pdf',
    name: 'PDF',
    extensions: ['.pdf'],
    mediaTypes: ['application/pdf', 'application/x-pdf'],
    beginning: /^%PDF-/,
    holds: 'ONE',
    read: readPdf,
  },
  {
    id: 'feed',
    name: 'RSS or Atom feed',
    extensions: ['.rss', '.atom', '.xml'],
    mediaTypes: [
      'application/rss+xml',
      'application/atom+xml',
      'application/rdf+xml',
      'application/feed+json',
      'application/xml',
      'text/xml',
    ],
    beginning:
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]|^\s*\{\s*"version"\s*:\s*"https:\\?\/\\?\/jsonfeed/i,
    holds: 'MANY',
    read: readFeed,
  },
  {
    id: 'html',
    name: 'HTML',
    extensions: ['.html', '.htm', '.xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    beginning: /^\s*<(?:!doctype|!--|\?xml|html|head|body|article|main|div|p|h1)\b/i,
    holds: 'ONE',
    read: readHtml,
  },
  {
    id: 'jsonl',
    name: 'JSON Lines',
    extensions: ['.jsonl', '.ndjson'],
    mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines', 'application/jsonlines'],
    beginning: /^\s*\{\s*"/,
    holds: 'MANY',
    read: readJsonLines,
  },
  {
    id: 'csv',
    name: 'CSV table of claims',
    extensions: ['.csv'],
    mediaTypes: ['text/csv'],
    beginning: null,
    holds: 'MANY',
    read: readCsvTable,
  },
  {
    id: 'claims',
    name: 'YAML list of sources and their claims',
    // Other files in YAML are other things.
    extensions: ['.claims.yaml', '.claims.yml'],
    mediaTypes: ['application/yaml', 'text/yaml', 'application/x-yaml'],
    beginning: /^\s*sources:\s/,
    holds: 'MANY',
    read: readYamlTable,
  },
];

/** How the files of all formats end. */
export const ARTICLE_EXTENSIONS: readonly string[] = ARTICLE_FORMATS.flatMap((format) => format.extensions);

/** The format of a file or address, by how its path ends, in any case; null where that is unknown. */
export function formatOfPath(path: string): ArticleFormat | null {
  const name = path.toLowerCase();
  return ARTICLE_FORMATS.find(({ extensions }) => extensions.some((each) => name.endsWith(each))) ?? null;
}

/** The format that a media type names, in lower case and without parameters; null where it is unknown. */
export function formatOfMediaType(mediaType: string): ArticleFormat | null {
  return ARTICLE_FORMATS.find((format) => format.mediaTypes.includes(mediaType)) ?? null;
}

/** The format that the beginning of a document shows; Markdown, which any text is, where it shows none. */
export function formatOfBeginning(beginning: string): ArticleFormat {
  const format = ARTICLE_FORMATS.find((each) => each.beginning?.test(beginning) === true);
  return format ?? MARKDOWN;
}
