/** The figures of an element: one model for the HTML table and for the CSV file, so that they cannot differ. */

export interface Column {
  label: string;
  /** Figures: right-aligned, tabular, and left alone by the CSV's guard against formulas. */
  figures?: boolean;
}

export interface TableRow {
  cells: readonly string[];
  /** Stands before the row: a series break. In the CSV it is the row's last column. */
  before?: string;
}

export interface TableGroup {
  /** Head of the group: a column of its own in the CSV. */
  label?: string;
  rows: readonly TableRow[];
}

export interface Table {
  caption: string;
  /** What the groups' labels are: head of their column in the CSV. */
  groupedBy?: string;
  /** What `before` says: head of its column in the CSV. */
  beforeIs?: string;
  columns: readonly Column[];
  groups: readonly TableGroup[];
}

/** The table as a CSV file: UTF-8 with a byte order mark, CRLF, so that spreadsheets read it as it is. */
export function tableCSV({ columns, groups, groupedBy, beforeIs }: Table): string {
  const labelled = groups.some((group) => group.label);
  const broken = groups.some((group) => group.rows.some((row) => row.before));
  const lines = [
    [...(labelled ? [groupedBy ?? ''] : []), ...columns.map((column) => column.label), ...(broken ? [beforeIs ?? ''] : [])].map((cell) =>
      field(cell),
    ),
  ];
  for (const { label, rows } of groups)
    for (const { cells, before } of rows)
      lines.push([
        ...(labelled ? [field(label ?? '')] : []),
        ...cells.map((cell, i) => field(cell, columns[i]?.figures)),
        ...(broken ? [field(before ?? '')] : []),
      ]);
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet runs text that begins with = + - @ as a formula; a leading ' keeps it text. Figures and the code "-" are no formulas. */
function field(cell: string, figures = false): string {
  let text = cell;
  if (figures) text = text.replaceAll('−', '-');
  if (/^[=+\-@\t\r]/.test(text) && !/^(?:-|[+-]?[\d.,]+%?)$/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
