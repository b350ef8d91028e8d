import { fault, type ResultFile } from './file.js';

/**
 * A file's text, piece by piece, as UTF-8 without its byte order mark.
 * @param onBytes told the number of bytes of each piece
 * @throws ImportError where the bytes are not the text of a table: a workbook, an archive, a web page, another encoding
 */
export async function* decode(file: ResultFile, onBytes?: (count: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const bytes of pieces(file.stream())) {
      if (!bytes.length) continue;
      if (first) {
        const found = namedBytes(bytes);
        if (found) throw fault(file.name, found);
      }
      onBytes?.(bytes.length);
      const text = decoder.decode(bytes, { stream: true });
      if (first) {
        const found = namedText(text);
        if (found) throw fault(file.name, found);
        first = false;
      }
      yield text;
    }
    decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError && /decod|encod/i.test(cause.message))
      throw fault(
        file.name,
        'is not UTF-8: it looks like the older Windows encoding, so names would be garbled. Open it in a spreadsheet and save it as "CSV UTF-8", or download it again.',
      );
    throw cause;
  }
  if (first) throw fault(file.name, 'is empty: download it again.');
}

async function* pieces(stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (!('getReader' in stream)) {
    yield* stream;
    return;
  }
  // Safari's streams cannot be iterated.
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

const signatures: [number[], string][] = [
  [[0x50, 0x4b], 'is an Excel workbook or a ZIP archive, not a CSV file: unpack the archive, or save the sheet as "CSV UTF-8".'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Excel workbook (.xls), not a CSV file: save the sheet as "CSV UTF-8".'],
  [[0x1f, 0x8b], 'is a gzip archive: unpack it first.'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF: the results are in the CSV file of the same download page.'],
  [[0xff, 0xfe], 'is UTF-16 ("Unicode text"): save it as "CSV UTF-8".'],
  [[0xfe, 0xff], 'is UTF-16 ("Unicode text"): save it as "CSV UTF-8".'],
];

function namedBytes(bytes: Uint8Array): string | undefined {
  const found = signatures.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (found) return found[1].startsWith('is an Excel workbook or') ? zipKind(bytes) : found[1];
  return bytes.subarray(0, 512).includes(0) ? 'is not text: it has zero bytes in it. Download the CSV file again.' : undefined;
}

/** A workbook is an archive with well-known names inside. */
function zipKind(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 2000));
  return /\[Content_Types\]|xl\/|_rels\//.test(start)
    ? 'is an Excel workbook (.xlsx), not a CSV file: save the sheet as "CSV UTF-8".'
    : 'is a ZIP archive: unpack it and give the CSV file in it.';
}

function namedText(text: string): string | undefined {
  const start = text.slice(0, 500).trimStart();
  if (/^<(!doctype html|html|head|body|!--|\?xml|div|p\b)/i.test(start)) {
    const title = /<title[^>]*>([^<]{1,80})/i.exec(text)?.[1]?.trim();
    return `is a web page${title ? ` ("${title}")` : ''}, not a CSV file: the download failed or its address was wrong. Download the file itself.`;
  }
  if (/^[{[]/.test(start)) return 'is JSON, not a CSV file of results. A trust document is checked with "validate".';
  return text.trim() ? undefined : 'is empty: download it again.';
}
