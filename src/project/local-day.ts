/** The day it is here, YYYY-MM-DD, by the local clock: for expiry dates, never for checking. */
export function localDay(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
