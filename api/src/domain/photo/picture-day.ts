const EARLIEST_YEAR = 1826;

/**
 * The day a picture was taken, from IPTC's 20200218 or EXIF's `2020:02:18 10:11:12`, as 2020-02-18. Null for a camera
 * whose clock was never set (0000:00:00) and for days that do not exist, or before photography did.
 */
export const pictureDay = (written: string): string | null => {
  const found = /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})(?!\d)/u.exec(written.trim());
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= EARLIEST_YEAR && year < 2200 ? date.toISOString().slice(0, 10) : null;
};
