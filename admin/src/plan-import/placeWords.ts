const ENGLISH: Readonly<Record<string, string>> = { 'trang tính': 'worksheet', trang: 'page', bảng: 'table', dòng: 'row', cột: 'column', đoạn: 'line', ô: 'cell' };
/** Rows are those of a table or a worksheet; what stands in neither is a line of a text. */
const IN_TABLE = /(?:^|[,;] )(?:bảng|trang tính) /u;

/**
 * A place in a source in the language of the screen: the reader tells it in Vietnamese.
 *
 * @example placeIn('bảng 2, dòng 14, cột 3', 'en') → 'table 2, row 14, column 3'
 */
export const placeIn = (place: string, locale: string): string =>
  locale === 'en' ? place.replace(/(^|[,;] )(trang tính|trang|bảng|dòng|cột|đoạn|ô)(?= )/gu, (_, before: string, word: string) => before + (word === 'dòng' && !IN_TABLE.test(place) ? 'line' : ENGLISH[word]!)) : place;
