import { readCitations } from '../citation/read-citations.js';
import type { Place } from '../model/place.js';
import type { Citation, DocumentKind } from '../model/reading.js';
import type { Line } from './document-lines.js';

const BASIS = /^(?:-\s?)?can cu(?![a-z])/;
const PROPOSAL = /^(?:theo de nghi|xet de nghi|xet to trinh|theo to trinh)(?![a-z])/;
/** A plan without a decision gives its bases in its first words: "Thực hiện Kế hoạch số … của UBND tỉnh, UBND xã ban hành …". */
const OPENING = /^(?:de\s)?(?:tiep tuc\s|to chuc\s|trien khai\s|trien khai,?\s)?(?:thuc hien|trien khai|theo|tren co so)(?![a-z])/;
const ENACTING = /^(?:quyet dinh|quyet nghi|nghi quyet|chi thi|ban hanh)\s?:$|^(?:quyet dinh|quyet nghi)$/;
const BODY = /^(?:dieu 1(?!\d)|[ivx]{1,5}[.)]\s|a[.)]\s|phan (?:thu nhat|i)(?![a-z])|1[.)]\s|noi nhan)/;

/** "I. CĂN CỨ LẬP KẾ HOẠCH", "1. Căn cứ pháp lý": what is listed below, up to the next heading, are the bases. */
const BASES_HEADING = /^(?:[ivx]{1,5}|\d{1,2}|[a-z])[.)]\s(?:cac\s|nhung\s)?(?:can cu|co so phap ly|co so xay dung)(?![a-z])(?!.{0,200}\d)/;
const OTHER_HEADING = /^(?:[ivx]{1,5}[.)]\s|dieu \d|phan\s|noi nhan)/;
const OTHER_NUMBER = /^(?:\d{1,2}|[a-z])[.)]\s/;
const MOST_HEADING = 90;

interface BasisParagraph {
  text: string;
  readonly first: Line;
  readonly indexes: number[];
  readonly reader: 'header.legalBases' | 'header.proposal';
}

export interface BasesFound {
  readonly citations: readonly Citation[];
  /** Where each of them stands. */
  readonly places: readonly Place[];
  readonly uses: readonly { readonly index: number; readonly reader: string }[];
}

const mayOpen = (kind: DocumentKind | null) => kind !== 'decision' && kind !== 'resolution' && kind !== 'annex';

const headsBases = ({ plain, text }: Line): boolean => text.length <= MOST_HEADING && BASES_HEADING.test(plain);
/** Another heading, which names no document: one of the same rank, or a higher one. The entries of the list may be numbered as well. */
const endsBases = ({ plain, text }: Line, heading: Line): boolean =>
  (OTHER_HEADING.test(plain) || (OTHER_NUMBER.test(plain) && OTHER_NUMBER.test(heading.plain))) && readCitations(text).length === 0;

function opens(line: Line, kind: DocumentKind | null, isListed: boolean): BasisParagraph['reader'] | null {
  if (isListed && readCitations(line.text).length > 0) return 'header.legalBases';
  if (BASIS.test(line.plain)) return 'header.legalBases';
  if (PROPOSAL.test(line.plain)) return 'header.proposal';
  return mayOpen(kind) && OPENING.test(line.plain) && readCitations(line.text).length > 0 ? 'header.legalBases' : null;
}

/** A line that a page or a pasted text cut off from its paragraph: it begins small, or the line above does not end. */
const isCutOff = (line: Line, above: Line): boolean =>
  line.fragmentId === above.fragmentId || (/^[\p{Ll}\d(]/u.test(line.text) && !/[;.:]$/.test(above.text));

function basisParagraphs(lines: readonly Line[], from: number, kind: DocumentKind | null): { paragraphs: BasisParagraph[]; enacting: number | null } {
  const paragraphs: BasisParagraph[] = [];
  let enacting: number | null = null;
  let heading: Line | null = null;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.tablesAbove > 0) break;
    if (heading ? endsBases(line, heading) : BODY.test(line.plain) && !headsBases(line)) break;
    if (!heading && headsBases(line)) {
      heading = line;
      continue;
    }
    if (line.isCapitals && ENACTING.test(line.plain) && paragraphs.length > 0) {
      enacting = index;
      break;
    }
    const reader = opens(line, kind, heading !== null);
    const last = paragraphs.at(-1);
    if (reader) paragraphs.push({ text: line.text, first: line, indexes: [index], reader });
    else if (last?.indexes.at(-1) === index - 1 && isCutOff(line, lines[index - 1]!)) {
      last.text += ` ${line.text}`;
      last.indexes.push(index);
    }
  }
  return { paragraphs, enacting };
}

/**
 * The documents a decision or plan rests on, every "Căn cứ …" paragraph read; "Theo đề nghị …" is claimed and is none. The
 * articles below are left alone.
 */
export function readLegalBases(lines: readonly Line[], from: number, kind: DocumentKind | null): BasesFound {
  const { paragraphs, enacting } = basisParagraphs(lines, from, kind);
  const bases = paragraphs.filter(({ reader }) => reader === 'header.legalBases');
  const cited = bases.flatMap(({ text, first }) => readCitations(text).map((citation) => ({ citation, place: first.place })));
  return {
    citations: cited.map(({ citation }) => citation),
    places: cited.map(({ place }) => place),
    uses: [
      ...paragraphs.flatMap(({ indexes, reader }) => indexes.map((index) => ({ index, reader }))),
      ...(enacting === null ? [] : [{ index: enacting, reader: 'header.enacting' }]),
    ],
  };
}
