/**
 * Where JSON text stops being JSON, and the cause where it has a name. Runs only after `JSON.parse` refused: its own messages differ by
 * browser and not all give a place.
 */
const token =
  /\s*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

type Want = 'value' | 'first value' | 'first name' | 'name' | 'colon' | 'comma' | 'end';

export interface Fault {
  /** UTF-16 offset of the first character that cannot stand where it does. */
  offset: number;
  line: number;
  column: number;
  /** What is wrong and what to do. */
  message: string;
}

/** The first place where `text` is not JSON; undefined where it is. */
export function findFault(text: string): Fault | undefined {
  const open: string[] = [];
  let want: Want = 'value';
  let offset = 0;
  let comma = -1;
  const after = (): Want => (open.length ? 'comma' : 'end');
  for (;;) {
    token.lastIndex = offset;
    const found = token.exec(text);
    const rest = /\s*/y;
    rest.lastIndex = offset;
    rest.exec(text);
    const start = rest.lastIndex;
    const mark = found?.[1] ?? '';
    const isText = found?.[2] !== undefined;
    const isValue = Boolean(found) && !mark;
    const inObject = open.at(-1) === '{';
    if (start === text.length) return want === 'end' ? undefined : at(text, start, open.length ? `it stops before its ${inObject ? '}' : ']'}: part of it is missing` : 'there is nothing in it');
    if (!found) return at(text, start, unreadable(text, start));
    if (want === 'end') return at(text, start, 'there is more after its end');
    if ((want === 'value' || want === 'first value') && (mark === '{' || mark === '[')) {
      open.push(mark);
      want = mark === '{' ? 'first name' : 'first value';
    } else if ((want === 'value' || want === 'first value') && isValue) want = after();
    else if ((want === 'name' || want === 'first name') && isText) want = 'colon';
    else if (want === 'colon' && mark === ':') want = 'value';
    else if (want === 'comma' && mark === ',') {
      comma = start;
      want = inObject ? 'name' : 'value';
    } else if ((want === 'comma' || want === 'first name' || want === 'first value') && mark === (inObject ? '}' : ']') && open.length) {
      open.pop();
      want = after();
    } else if ((want === 'name' || want === 'value') && (mark === '}' || mark === ']') && comma >= 0 && !text.slice(comma + 1, start).trim())
      return at(text, comma, `there is a comma with nothing after it: delete the comma before the ${mark}`);
    else return at(text, start, wanted[want]);
    offset = token.lastIndex;
  }
}

const wanted: Record<Want, string> = {
  value: 'a value is missing here',
  'first value': 'a value or ] is missing here',
  'first name': 'a name in double quotes or } is missing here',
  name: 'a name in double quotes is missing here',
  colon: 'a colon is missing before this',
  comma: 'a comma is missing before this',
  end: 'there is more after its end',
};

/** Why the characters at `offset` are no JSON token at all. */
function unreadable(text: string, offset: number): string {
  const char = text.charAt(offset);
  if (/[“”„‟″‘’]/.test(char)) return `there is a typographic quote (${char}): use straight double quotes (")`;
  if (char === "'") return "there is a single quote ('): JSON uses double quotes (\")";
  if (/^&(quot|#34|amp|lt);/.test(text.slice(offset))) return 'its quotes are escaped twice (&quot;): escape them once, or put the JSON in a <script type="application/json"> inside the element';
  if (/^<\/?[a-z!]/i.test(text.slice(offset))) return 'there is HTML in it: the site’s editor put tags in; paste it as code, not as text';
  if (char === '"') return 'a piece of text has no closing quote, or a line break or tab in it';
  if (/^\/[/*]/.test(text.slice(offset))) return 'there is a comment in it: JSON has none';
  if (/^(NaN|-?Infinity|undefined)\b/.test(text.slice(offset))) return `${/^-?\w+/.exec(text.slice(offset))?.[0] ?? ''} is not JSON: write null`;
  return `${char} cannot stand here`;
}

function at(text: string, offset: number, message: string): Fault {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}

/** `text` with typographic quotes that delimit names and values made straight; quotes inside a text stay. */
export function straighten(text: string): string {
  return text.replace(/([[{,:]\s*|^\s*)[“”„‟″]/g, '$1"').replace(/[“”„‟″](\s*(?:[\]},:]|$))/g, '"$1');
}
