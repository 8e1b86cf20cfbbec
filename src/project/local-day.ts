/** The day it is here, YYYY-MM-DD, as the calendar on the wall has it: for what expires, never for checking. */
export function localDay(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
