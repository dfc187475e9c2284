import type { ApplicationError } from '../../errors.js';
import type { ArticleMetadata } from '../articleMetadata.js';
import type { ArticleParts } from '../articleParts.js';
import { calendarDate } from '../calendarDate.js';
import { unreadable } from '../fileProblems.js';
import { readBytes, type SourceDocument } from '../sourceDocument.js';
import { type PdfPiece, pdfText } from './pdfText.js';

/** Largest PDF that is read, in bytes. */
export const LARGEST_PDF = 20_000_000;

/** Most pages that are read as one article. */
const MOST_PAGES = 200;

/**
 * Reads the text of a PDF, and title, date and language where the document gives them.
 *
 * @throws ApplicationError `ARTICLE_UNREADABLE` for a PDF that is broken, locked by a password or made of pictures alone; `LIMIT_EXCEEDED`
 */
export async function readPdf(document: SourceDocument): Promise<ArticleParts> {
  const { place } = document;
  const bytes = await readBytes(document, LARGEST_PDF);
  const { getDocumentProxy, getMeta } = await import('unpdf');
  // A copy: PDF.js takes the bytes that it is given as its own.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch((cause: unknown) => {
    throw problemOf(place, cause);
  });
  try {
    if (pdf.numPages > MOST_PAGES) {
      throw unreadable(
        place,
        `has ${pdf.numPages} pages; at most ${MOST_PAGES} are read as one article`,
        'Save the pages of one article as a PDF of their own.',
      );
    }
    const pages: PdfPiece[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.filter((item) => 'str' in item));
    }
    const text = pdfText(pages);
    if (!/\p{L}/u.test(text)) {
      throw unreadable(
        place,
        'is a PDF of pictures, without a text',
        'Run it through text recognition (OCR) first, or save its text as .txt.',
      );
    }
    const { info } = await getMeta(pdf);
    return { metadata: metadataOf(info), text, heading: null, declaredLanguage: textOf(info.Language) };
  } catch (cause) {
    throw problemOf(place, cause);
  } finally {
    await pdf.destroy();
  }
}

function metadataOf(info: Readonly<Record<string, unknown>>): ArticleMetadata {
  // Word processors put the name of their file where the title should be.
  const title = textOf(info.Title)?.replace(/^Microsoft Word - /, '');
  const publishedAt = calendarDate(textOf(info.CreationDate) ?? '');
  return {
    ...(title && !/\.(?:docx?|odt|pages|indd|tex|pdf)$/i.test(title) && { title }),
    ...(publishedAt && { publishedAt }),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function problemOf(place: string, cause: unknown): ApplicationError | unknown {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'ApplicationError') return cause;
  return name === 'PasswordException'
    ? unreadable(place, 'is a PDF that is locked by a password', 'Save it without a password.', cause)
    : unreadable(place, 'is a broken PDF', 'Save it again, or save its text as .txt.', cause);
}
