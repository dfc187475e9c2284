/** A list as one parameter, for `json_each`; null stays null and means "no such filter". */
export function list(values: readonly string[] | null): string | null {
  return values && JSON.stringify(values);
}
