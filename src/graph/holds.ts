/** Whether something holds of a record that may lack any part: one that cannot even be asked does not pass. */
export function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
