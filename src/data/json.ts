import { findFault, straighten } from './json-fault.js';
import { problem, warning, type Problem } from './problem.js';

/** The most that an attribute holds, in UTF-16 units: 256 kB. */
export const attributeCap = 256 * 1024;
/** The most that a file behind `src` holds: 2 MB. */
export const sourceCap = 2 * 1024 * 1024;

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
    return failed(`The data is ${String(Math.ceil(text.length / 1024))} kB, the most is ${String(cap / 1024)} kB here: ${cap < sourceCap ? 'put it in a file and give its address in src' : 'leave out what is not shown'}.`);
  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push(warning('', 'The data begins with a byte order mark: save it as UTF-8 without one.'));
    text = text.slice(1);
  }
  try {
    return { value: JSON.parse(text), problems };
  } catch {
    return diagnose(text, problems);
  }
}

function diagnose(text: string, problems: Problem[]): Read {
  const start = text.trimStart().slice(0, 300);
  if (/^<(!doctype|html|head|body|\?xml)/i.test(start)) return failed('This is an HTML page, not JSON: check the address.', { line: 1, column: 1 });
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
      return { value, problems: [...problems, { ...place(fault), severity: 'warning', message: 'Typographic quotes (“ ”) were read as straight ones: change them to ".' }] };
    } catch {
      // The quotes are not its only fault: the place found above says where to begin.
    }
  }
  return failed(`The data is not JSON: ${fault.message} (line ${String(fault.line)}, column ${String(fault.column)}).`, place(fault));
}

const place = ({ line, column }: { line: number; column: number }) => ({ path: '', line, column });
