/** Longest line that an object or list is written on. */
const LINE = 120;

/** A value as JSON, each object and list on one line where it fits there. */
export function compactJson(value: unknown, indent = 0): string {
  const whole = oneLine(value);
  if (indent + whole.length <= LINE || typeof value !== 'object' || value === null) return whole;
  const inner = ' '.repeat(indent + 2);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => inner + compactJson(item, indent + 2))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${compactJson(item, indent + 2)}`);
  const [open, close] = isList ? '[]' : '{}';
  return [open, parts.join(',\n'), `${' '.repeat(indent)}${close}`].join('\n');
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
