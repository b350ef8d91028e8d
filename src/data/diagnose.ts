import { parse, sourceCap } from './json.js';
import { problem, warning, type Problem } from './problem.js';

/**
 * Where JSON text stops being JSON, and the cause where it has a name. Runs only after `JSON.parse` refused: its own messages differ by
 * browser and not all give a place.
 */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

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
    const rest = /[ \t\n\r]*/y;
    rest.lastIndex = offset;
    rest.exec(text);
    const start = rest.lastIndex;
    const mark = found?.[1] ?? '';
    const isText = found?.[2] !== undefined;
    const isValue = Boolean(found) && !mark;
    const inObject = open.at(-1) === '{';
    if (start === text.length)
      return want === 'end'
        ? undefined
        : at(text, start, open.length ? `it stops before its ${inObject ? '}' : ']'}: part of it is missing` : 'there is nothing in it');
    if (!found) return at(text, start, unreadable(text, start, want));
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
    } else if (
      (want === 'name' || want === 'value') &&
      (mark === '}' || mark === ']') &&
      comma >= 0 &&
      !text.slice(comma + 1, start).trim()
    )
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
function unreadable(text: string, offset: number, want: Want): string {
  const char = text.charAt(offset);
  const next = text.slice(offset, offset + 60);
  if (/[“”„‟″‘’]/.test(char)) return `there is a typographic quote (${char}): use straight double quotes (")`;
  if (char === "'") return 'there is a single quote (\'): JSON uses double quotes (")';
  if (/^&(quot|#34|amp|lt);/.test(text.slice(offset)))
    return 'its quotes are escaped twice (&quot;): escape them once, or put the JSON in a <script type="application/json"> inside the element';
  if (/^<\/?[a-z!]/i.test(text.slice(offset))) return 'there is HTML in it: the site’s editor put tags in; paste it as code, not as text';
  if (char === '"') return 'a piece of text has no closing quote, or a line break or tab in it';
  if (/^\/[/*]/.test(text.slice(offset))) return 'there is a comment in it: JSON has none';
  if (/^(NaN|-?Infinity|undefined)\b/.test(text.slice(offset)))
    return `${/^-?\w+/.exec(text.slice(offset))?.[0] ?? ''} is not JSON: write null`;
  if (/^[+.]?\d/.test(next))
    return 'a number is not written like this in JSON: no +, no 0 before other digits, a digit before and after the point';
  const word = /^[\p{L}$_][\p{L}\p{N}$_-]*/u.exec(next)?.[0];
  if (word)
    return want === 'name' || want === 'first name'
      ? `the name ${word} is not in double quotes: write "${word}"`
      : `${word} is not in double quotes: text is written "${word}"`;
  if (/^[\s\p{C}]/u.test(next))
    return `there is a space or sign that cannot be seen (U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}), perhaps pasted from a document: delete it`;
  return `${char} cannot stand here`;
}

function at(text: string, offset: number, message: string): Fault {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}

/** `text` with typographic quotes that delimit names and values made straight; quotes inside a text stay. */
export function straighten(text: string): string {
  const outside = (part: string) => part.replace(/([[{,:]\s*|^\s*)[“”„‟″]/g, '$1"').replace(/[“”„‟″](\s*(?:[\]},:]|$))/g, '"$1');
  // Every second part stands in straight quotes.
  return text
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, i) => (i % 2 ? part : outside(part)))
    .join('');
}

/** What a text holds: a value, or why there is none. */
export interface Read {
  value?: unknown;
  problems: Problem[];
}

const failed = (message: string, more?: Partial<Problem>): Read => ({ problems: [problem('', message, more)] });

/**
 * JSON text → its value. Never throws: what is wrong comes back with its line, column and remedy. A byte order mark and typographic quotes
 * used as delimiters are read, with a warning.
 * @param text the JSON
 * @param cap the most UTF-16 units it may have
 */
export function readJson(text: string, cap = sourceCap): Read {
  if (text.length > cap)
    return failed(
      `The data is ${String(Math.ceil(text.length / 1024))} kB, the most is ${String(cap / 1024)} kB here: ${cap < sourceCap ? 'put it in a file and give its address in src' : 'leave out what is not shown'}.`,
    );
  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push(warning('', 'The data begins with a byte order mark: save it as UTF-8 without one.'));
    text = text.slice(1);
  }
  const value = parse(text, cap);
  return value === undefined ? diagnose(text, problems) : { value, problems };
}

function diagnose(text: string, problems: Problem[]): Read {
  const start = text.trimStart().slice(0, 300);
  if (/^<(!doctype|html|head|body|\?xml)/i.test(start))
    return failed('This is an HTML page, not JSON: check the address.', { line: 1, column: 1 });
  if (/^\[object \w+\]/.test(start))
    return failed(
      'The data is the text "[object Object]": a framework wrote an object into the attribute. Set the property instead (.data=${…} in Lit, :data.prop in Vue, a ref in React before 19), or JSON.stringify it.',
      { line: 1, column: 1 },
    );
  const fault = findFault(text);
  if (!fault) return failed('The data cannot be read as JSON.');
  if (/[“”„‟″]/.test(text)) {
    try {
      const value: unknown = JSON.parse(straighten(text));
      return {
        value,
        problems: [
          ...problems,
          { ...place(fault), severity: 'warning', message: 'Typographic quotes (“ ”) were read as straight ones: change them to ".' },
        ],
      };
    } catch {
      // The quotes are not its only fault: the place found above says where to begin.
    }
  }
  return failed(`The data is not JSON: ${fault.message} (line ${String(fault.line)}, column ${String(fault.column)}).`, place(fault));
}

const place = ({ line, column }: { line: number; column: number }) => ({ path: '', line, column });
