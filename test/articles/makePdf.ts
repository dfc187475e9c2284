/** What a PDF for a test holds. */
interface PdfContent {
  /** The lines of its only page from above to below; an empty one leaves a gap, as between paragraphs. */
  readonly lines: readonly string[];
  /** Entries of the information dictionary, in PDF's own notation: `/Title (Rivals)`. */
  readonly info?: string;
  /** Whether a password is needed to read it. */
  readonly locked?: boolean;
}

/** Writes a PDF of one page, small enough to be understood by reading it. */
export function makePdf({ lines, info = '', locked = false }: PdfContent): Uint8Array {
  const written = lines.map((line) => (line === '' ? '0 -14 Td' : `(${line}) Tj 0 -14 Td`)).join('\n');
  const page = `BT /F1 12 Tf 72 720 Td\n${written}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-US) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const keys = `/Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)})`;
  const lock = locked ? `/Encrypt << ${keys} >> /ID [(0123456789abcdef) (0123456789abcdef)]` : '';
  const end = `trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R ${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 7\n0000000000 65535 f \n${table}${end}`, 'latin1');
}
