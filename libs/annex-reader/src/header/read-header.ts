import { citationDoubts } from '../citation/read-citations.js';
import { kindOfSymbol } from '../citation/citation-kinds.js';
import { plainText } from '../citation/plain-text.js';
import type { Page } from '../model/page.js';
import type { Citation, DocumentKind, FragmentUse, HeaderReading } from '../model/reading.js';
import { readAttachments, type AttachmentFound } from './attachment.js';
import { kindOfLine } from './document-kind.js';
import { documentLines, type Line } from './document-lines.js';
import { findDateLine, findHeadIssuer, findNumberLine, issuedOnOf, mottoLines, type DateLine, type NumberLine } from './head-block.js';
import { headerDoubts } from './header-doubts.js';
import { readLegalBases } from './legal-bases.js';
import { planYear } from './plan-year.js';
import { readAddressees, readRecipients } from './recipients.js';
import { readSignature } from './signature.js';
import { findBareTitle, isAuthorityLine, isSmallTitle, readSubject, readTitle, type TitleFound } from './title-lines.js';

/** Which lines were read as what, in the order of reading. */
class Claims {
  private readonly readers = new Map<number, string>();
  constructor(private readonly lines: readonly Line[]) {}

  claim(indexes: Iterable<number>, reader: string): void {
    for (const index of indexes) if (!this.readers.has(index)) this.readers.set(index, reader);
  }

  readonly isTaken = (index: number): boolean => this.readers.has(index);

  uses(): FragmentUse[] {
    const seen = new Set<string>();
    const ordered = [...this.readers].sort(([a], [b]) => a - b).map(([index, reader]) => ({ fragmentId: this.lines[index]!.fragmentId, reader }));
    return ordered.filter(({ fragmentId, reader }) => !seen.has(`${fragmentId} ${reader}`) && seen.add(`${fragmentId} ${reader}`));
  }
}

interface Headed {
  readonly kind: DocumentKind | null;
  readonly kindIndex: number;
  readonly title: TitleFound | null;
}

/** The line with the kind of document: the first after the number. "QUYẾT ĐỊNH:" above the articles is none. */
function findKind(lines: readonly Line[], numberLine: NumberLine | null, claims: Claims): { kind: DocumentKind; rest: string; index: number } | null {
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.tablesAbove > 0) break;
    if (claims.isTaken(index) || (numberLine && index < numberLine.index) || /[-–]$/.test(lines[index - 1]?.text ?? '')) continue;
    const found = kindOfLine(line);
    if (found && !/:$/.test(line.text.replace(/^phụ lục.*/iu, ''))) return { ...found, index };
  }
  const small = lines.findIndex((line, index) => !claims.isTaken(index) && isSmallTitle(line, index) && kindOfLine(line, true) !== null);
  return small < 0 ? null : { ...kindOfLine(lines[small]!, true)!, index: small };
}

function readHeading(lines: readonly Line[], numberLine: NumberLine | null, claims: Claims): Headed {
  const found = findKind(lines, numberLine, claims);
  if (found) {
    claims.claim([found.index], 'header.kind');
    const title = readTitle(lines, found.index, found.rest, found.kind, claims.isTaken);
    claims.claim(title?.indexes ?? [], 'header.title');
    return { kind: found.kind, kindIndex: found.index, title };
  }
  const subject = numberLine ? readSubject(lines, numberLine.index) : null;
  if (subject) {
    claims.claim(subject.indexes, 'header.title');
    return { kind: kindOfSymbol(numberLine!.designation.symbol) ?? 'officialLetter', kindIndex: -1, title: subject };
  }
  return { kind: null, kindIndex: -1, title: null };
}

/** The head ends at the line of the kind; below "Biểu số 01" in a corner it can still follow, up to the title. */
function headEndOf(lines: readonly Line[], { kind, kindIndex, title }: Headed): number {
  if (kindIndex < 0) return lines.length;
  return kind === 'annex' && title?.indexes[0] !== undefined ? title.indexes[0] : kindIndex;
}

/** Without a word for the kind, the title is what stands in capitals above the table, below the names of bodies. */
function readBareHeading(lines: readonly Line[], claims: Claims): TitleFound | null {
  const index = findBareTitle(lines, claims.isTaken);
  if (index < 0) return null;
  const more = readTitle(lines, index, lines[index]!.text, 'annex', claims.isTaken);
  claims.claim([index, ...(more?.indexes ?? [])], 'header.title');
  return more;
}

/** "KHÓA XII, KỲ HỌP THỨ NĂM" below a council's name. */
const TERM = /^[(]?(?:khoa|ky hop|nhiem ky)\s/;

/** Who decides, below the title: one line, or two where the name is long. */
function readAuthority(lines: readonly Line[], headed: Headed, claims: Claims): string | null {
  const last = headed.title?.indexes.at(-1) ?? headed.kindIndex;
  if (last < 0) return null;
  const indexes: number[] = [];
  for (let index = last + 1; index < Math.min(lines.length, last + 6); index += 1) {
    if (claims.isTaken(index)) continue;
    const line = lines[index]!;
    const goesOn = indexes.length > 0 && line.isCapitals && !/:$/.test(line.text) && kindOfLine(line) === null && indexes.length < 3;
    if (!goesOn && !(indexes.length === 0 && isAuthorityLine(line))) break;
    indexes.push(index);
  }
  claims.claim(indexes, 'header.issuer');
  const named = indexes.map((index) => lines[index]!).filter(({ plain }) => !TERM.test(plain));
  return named.length === 0 ? null : named.map(({ text }) => text).join(' ').replace(/[,;:]$/, '');
}

const ENDS_AT_LEVEL = /(?:^|\s)(tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)$/;

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" below "ỦY BAN NHÂN DÂN TỈNH KON TUM": the place is named at the head alone. */
function withPlaceOf(authority: string | null, headIssuer: string | null): string | null {
  const level = ENDS_AT_LEVEL.exec(plainText(authority ?? ''))?.[1];
  if (authority === null || headIssuer === null || level === undefined) return authority;
  const at = plainText(headIssuer).lastIndexOf(` ${level} `);
  return at < 0 ? authority : `${authority}${headIssuer.slice(at + level.length + 1)}`;
}

function claimAttachments(attachments: readonly AttachmentFound[], claims: Claims): Citation | null {
  for (const { indexes, titleIndexes } of attachments) {
    claims.claim(indexes, 'header.attachedTo');
    claims.claim(titleIndexes, 'header.attachedTitle');
  }
  return attachments.find(({ citation }) => citation !== null)?.citation ?? null;
}

/** The annex says whose it is; where the document at hand is that one, or has no number of its own, its data are the same. */
function isSameDocument(attachedTo: Citation | null, number: NumberLine | null, kind: DocumentKind | null): attachedTo is Citation {
  if (!attachedTo) return false;
  if (!number) return kind === null || kind === attachedTo.kind || kind === 'annex' || kind === 'plan' || kind === 'program' || kind === 'other';
  const { designation } = number;
  return designation.symbol === attachedTo.symbol && (designation.number === null || attachedTo.number === null || designation.number === attachedTo.number);
}

interface Found {
  readonly lines: readonly Line[];
  readonly claims: Claims;
  readonly numberLine: NumberLine | null;
  readonly dateLine: DateLine | null;
}

function findHead(page: Page, tableCells: ReadonlySet<string>): Found {
  const lines = documentLines(page, tableCells);
  const claims = new Claims(lines);
  claims.claim(mottoLines(lines), 'header.motto');
  const numberLine = findNumberLine(lines);
  const dateLine = findDateLine(lines);
  if (numberLine) claims.claim([numberLine.index], 'header.number');
  if (dateLine) claims.claim([dateLine.index], 'header.issuedOn');
  return { lines, claims, numberLine, dateLine };
}

/** Signature, recipients: the foot of the document. */
function readFoot(lines: readonly Line[], claims: Claims): Pick<HeaderReading, 'signerTitle' | 'signerName' | 'recipients'> {
  const { index, recipients, indexes } = readRecipients(lines);
  const signature = readSignature(lines, index);
  claims.claim(signature?.indexes ?? [], 'header.signer');
  claims.claim(indexes, 'header.recipients');
  const { addressees, indexes: addressed } = readAddressees(lines);
  claims.claim(addressed, 'header.recipients');
  return { signerTitle: signature?.title || null, signerName: signature?.name ?? null, recipients: [...addressees, ...recipients] };
}

/**
 * The head of a document: what it is, who issued it when, what it rests on, who signed it and who gets it. Blanks stay blank;
 * articles and other prose are left to others. Reads every fragment that is in no table.
 *
 * @param tableCells ids of the fragments that are cells of a table of tasks or indicators
 * @example readHeader(page, cells).header → { kind: 'decision', number: '486', symbol: 'QĐ-UBND', issuedOn: '2024-02-26', … }
 */
export function readHeader(page: Page, tableCells: ReadonlySet<string>): { header: HeaderReading; uses: FragmentUse[] } {
  const { lines, claims, numberLine, dateLine } = findHead(page, tableCells);
  const headed = readHeading(lines, numberLine, claims);
  const authority = readAuthority(lines, headed, claims);
  const attachments = readAttachments(lines);
  const attachedTo = claimAttachments(attachments, claims);
  const same = isSameDocument(attachedTo, numberLine, headed.kind) ? attachedTo : null;
  const headEnd = Math.min(numberLine?.index ?? lines.length, headEndOf(lines, headed));
  const headIssuer = findHeadIssuer(lines, headEnd, numberLine !== null, claims.isTaken);
  claims.claim(headIssuer?.indexes ?? [], 'header.issuer');
  const title = headed.title ?? (headed.kindIndex < 0 ? readBareHeading(lines, claims) : null);
  const foot = readFoot(lines, claims);
  const bases = readLegalBases(lines, 1 + Math.max(headed.kindIndex, title?.indexes.at(-1) ?? -1), headed.kind);
  for (const { index, reader } of bases.uses) claims.claim([index], reader);

  const issuedOn = issuedOnOf(dateLine) ?? same?.issuedOn ?? null;
  const attachedTitle = attachments[0]?.titleIndexes.map((index) => lines[index]!.text).join(' ') ?? null;
  const year = planYear([title?.title ?? null, attachedTitle], issuedOn);
  const reading: Omit<HeaderReading, 'doubts'> = {
    kind: headed.kind ?? (numberLine ? kindOfSymbol(numberLine.designation.symbol) : null) ?? (same ? 'annex' : null),
    number: numberLine?.designation.number ?? same?.number ?? null,
    symbol: numberLine?.designation.symbol ?? same?.symbol ?? null,
    issuedOn,
    dateWords: dateLine?.words ?? dateWordsOf(same),
    issuer: issuerOf(withPlaceOf(authority, headIssuer?.issuer ?? null) ?? headIssuer?.issuer ?? null, same?.issuer ?? null),
    issuedAt: dateLine?.place ?? null,
    title: title?.title ?? null,
    year: year.year,
    ...foot,
    legalBases: bases.citations,
    attachedTo,
  };
  const places = { number: lines[numberLine?.index ?? -1]?.place ?? null, date: lines[dateLine?.index ?? -1]?.place ?? null, title: lines[title?.indexes[0] ?? headed.kindIndex]?.place ?? lines[0]?.place ?? null };
  const doubts = [
    ...headerDoubts(reading, { isYearSure: year.isSure, dateLine, places }),
    ...citationDoubts(reading.legalBases, reading.year, { field: 'legalBases', places: bases.places }),
  ];
  return { header: { ...reading, doubts }, uses: claims.uses() };
}

/** An annex says whose it is; "của UBND tỉnh" leaves out which, and the head names it in full. */
const issuerOf = (own: string | null, ofAnnex: string | null): string | null => (own !== null && ENDS_AT_LEVEL.test(plainText(ofAnnex ?? '')) ? own : (ofAnnex ?? own));

/** The date as the annex prints it. */
function dateWordsOf(citation: Citation | null): string {
  return /ngày[\s\d./…_-]*(?:tháng[\s\d./…_-]*)?(?:năm\s*\d{4})?/iu.exec(citation?.wording ?? '')?.[0].trim() ?? '';
}
