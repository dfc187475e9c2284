import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../src/articles/readArticle.js';
import type { ArticleDraft } from '../../src/graph/article.js';
import { type Labels, readLabels } from './labels.js';

/** Languages that labelled articles may be in; an extractor that cannot read one of them finds nothing there. */
export const LABELLED_LANGUAGES = ['pt', 'en', 'es', 'fr', 'de'] as const;

/** An article with what a person read in it. */
export interface LabelledArticle {
  /** Name of its files without extension. */
  readonly name: string;
  readonly article: ArticleDraft;
  /** Genre, from the front matter; `unmarked` where it gives none. */
  readonly style: string;
  readonly labels: Labels;
}

/**
 * Reads a folder of labelled articles: `NAME.md` beside `NAME.gold.json`, in the order of their names.
 *
 * @throws Error for a missing folder or labels that do not fit, `ApplicationError` for an article that cannot be read
 */
export async function readLabelledSet(folder: string): Promise<readonly LabelledArticle[]> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => file.slice(0, -'.md'.length))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, `${name}.md`);
      return {
        name,
        article: await readArticle(file, {}, LABELLED_LANGUAGES),
        style: styleOf(await readFile(file, 'utf8')),
        labels: await readLabels(join(folder, `${name}.gold.json`)),
      };
    }),
  );
}

function styleOf(source: string): string {
  return /^---\n[\s\S]*?^style:[ \t]*(\S.*?)[ \t]*$[\s\S]*?^---$/m.exec(source)?.[1] ?? 'unmarked';
}
