import { doubtMessage, DOUBT_WORDS, FIELD_PROBLEMS, fillMessage, PROBLEMS, type DoubtWordCode } from '#contracts';
import { xlsxFile, type PlacedCell } from '../../../platform/printing/index.js';
import type { FieldError } from '../../../platform/problems/index.js';
import { faultsOf } from '../draft/draft-faults.js';
import type { Draft } from '../draft/draft.js';
import type { ImportDoubtView } from '../views/import-parts.view.js';

interface Line {
  readonly place: string;
  readonly words: string;
  readonly what: string;
  readonly todo: string;
}

const HEADINGS = ['TT', 'Chỗ trong văn bản', 'Dòng', 'Điều cần xem', 'Việc cần làm'];
const WIDTHS = [1, 4, 8, 6, 6];
const MOST_WORDS = 300;

/** The list of what cannot be saved, what a person has to look at and what was not understood, for those who mend the document. */
export function problemListFile(draft: Draft, fileName: string): Promise<Buffer> {
  const lines = [...faultLines(draft), ...doubtLines(draft), ...leftoverLines(draft)];
  return xlsxFile({
    fileName: 'danh-sach-can-xem',
    parts: [{
      title: 'Danh sách chỗ cần xem',
      caption: fileName,
      table: {
        widths: WIDTHS,
        header: [HEADINGS.map((text, column) => ({ column, text }))],
        body: lines.map(({ place, words, what, todo }, index): PlacedCell[] =>
          [String(index + 1), place, words, what, todo].map((text, column) => ({ column, text: cut(text) }))),
      },
      note: lines.length === 0 ? 'Không có chỗ nào cần xem.' : '',
    }],
  });
}

const cut = (text: string): string => (text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text);

function faultLines(draft: Draft): Line[] {
  const faults = faultsOf(draft);
  return draft.tables.flatMap(({ rows }) => rows.flatMap((row) => (faults[row.key] ?? []).map((fault) => ({
    place: row.place, words: `${row.printedNumber} ${row.title}`.trim(), what: `Chưa lưu được: ${messageOf(fault)}`, todo: 'Sửa dòng này, hoặc bỏ dòng khỏi lần nhập.',
  }))));
}

function messageOf({ code, params }: FieldError): string {
  const words = code in FIELD_PROBLEMS ? FIELD_PROBLEMS[code as keyof typeof FIELD_PROBLEMS].vi : PROBLEMS[code as keyof typeof PROBLEMS].vi;
  return fillMessage(words, params);
}

function doubtLines({ header, tables }: Draft): Line[] {
  const inHeader = open(header.doubts).map((doubt) => lineOf(doubt, 'phần đầu văn bản', header.title ?? ''));
  const inTables = tables.filter(({ isIncluded }) => isIncluded).flatMap((table) => [
    ...open(table.doubts).map((doubt) => lineOf(doubt, table.place, table.title)),
    ...table.rows.filter(({ isLeftOut }) => !isLeftOut)
      .flatMap((row) => open(row.doubts).map((doubt) => lineOf(doubt, row.place, `${row.printedNumber} ${row.title}`.trim()))),
  ]);
  return [...inHeader, ...inTables];
}

const open = (doubts: readonly ImportDoubtView[]): ImportDoubtView[] => doubts.filter(({ weight, isSettled }) => weight === 'ask' && !isSettled);

const lineOf = ({ code, params, place }: ImportDoubtView, where: string, words: string): Line =>
  ({ place: place ?? where, words, what: doubtMessage(code, params, 'vi'), todo: DOUBT_WORDS[code as DoubtWordCode].todoVi });

function leftoverLines({ leftovers, areLeftoversSeen }: Draft): Line[] {
  if (areLeftoversSeen) return [];
  return leftovers.filter(({ reason }) => reason === 'notUnderstood')
    .map(({ place, text }) => ({ place, words: text, what: 'Phần chữ này chưa được hiểu.', todo: 'Xem có nội dung nào cần nhập không.' }));
}
