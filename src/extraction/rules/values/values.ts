/**
 * What an article gives in figures and dates: sums of money, counts of things and times. Each finder takes a text and its language and
 * answers in the order of the text; spans are UTF-16 offsets in that text. All words stand in tables, one row a language.
 */

export { type FoundCount, findCounts } from './counts.js';
export type { CountUnit } from './countUnits.js';
export { type FoundMoney, findMoney } from './money.js';
export { type FoundTime, findTimes } from './times.js';
