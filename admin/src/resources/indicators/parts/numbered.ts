/** A mark that a document prints where others have a number. */
const MARK = /^[-–—+•*]$/;

/** A line's name without the mark that its number already shows: "- 100% …" beside a printed "-". */
export function bareTitle(printedNumber: string, title: string): string {
  const mark = printedNumber.trim();
  return MARK.test(mark) && title.startsWith(`${mark} `) ? title.slice(mark.length).trimStart() : title;
}

/** "6.1. Tỷ lệ …"; a printed dash stays a dash, and where nothing is printed nothing is put (RULES.md A2). */
export function numbered(printedNumber: string, title: string): string {
  const mark = printedNumber.trim();
  if (!mark) return title;
  return [MARK.test(mark) || /[.)]$/.test(mark) ? mark : `${mark}.`, bareTitle(printedNumber, title)].filter(Boolean).join(' ');
}
