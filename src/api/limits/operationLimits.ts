/** How large an operation may be. Figures are checked before anything of it runs. */
export interface OperationLimits {
  /** Words and signs of the text. */
  readonly tokens: number;
  /** UTF-16 code units of one string, in the text or among the variables. */
  readonly stringLength: number;
  /** Values of one list, in the text or among the variables. */
  readonly listLength: number;
  /** Fields one within another. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  /** Operations in one text. */
  readonly operations: number;
  /** Objects that the answer may hold, page sizes multiplied. */
  readonly cost: number;
}
