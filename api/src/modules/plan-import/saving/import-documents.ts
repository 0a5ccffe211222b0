import { Injectable } from '@nestjs/common';
import type { DocumentKind as ReadKind } from '#annex-reader';
import { fold, normalizeText, type CalendarDate } from '#domain';
import type { Tx } from '../../../platform/db/index.js';
import { DOCUMENT_KINDS, DocumentCommands, type DocumentKind } from '../../documents/index.js';
import type { ImportCitationView } from '../views/import-parts.view.js';

/** A document as words name it; what is not printed is null. */
export interface NamedDocument {
  readonly kind: ReadKind | null;
  /** With the year of normative documents: "20/2008" of "20/2008/NĐ-CP". */
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly issuer: string | null;
  readonly title: string;
  readonly signerName?: string | null;
  readonly signerPost?: string | null;
  readonly warning?: string | null;
}

interface KnownDocument {
  readonly id: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly issuerFolded: string;
  readonly title: string;
}

const UNKNOWN_ISSUER = 'Chưa ghi rõ cơ quan ban hành';

/** Whose documents a symbol ends in, where the words do not say (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const ISSUER_BY_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/-CP$/u, 'Chính phủ'], [/-TTg$/u, 'Thủ tướng Chính phủ'], [/-VPCP$/u, 'Văn phòng Chính phủ'], [/^QH\d+$/u, 'Quốc hội'], [/^UBTVQH\d+$/u, 'Ủy ban Thường vụ Quốc hội'],
];

/**
 * Legal documents that a document names: those recorded already are found by number, symbol, day and issuer (RULES.md A1), the others
 * are recorded as far as they are known. Two statements for what is known, one for each that is new.
 */
@Injectable()
export class ImportDocuments {
  constructor(private readonly documents: DocumentCommands) {}

  /** Ids in the order asked for; the same document named twice is one. */
  async resolve(tx: Tx, named: readonly NamedDocument[]): Promise<string[]> {
    const known = await knownDocuments(tx, named);
    const ids: string[] = [];
    for (const one of named) {
      const found = matchOf(one, known);
      if (found !== null) ids.push(found.id);
      else {
        const made = await this.record(tx, one);
        known.push(made);
        ids.push(made.id);
      }
    }
    return ids;
  }

  private async record(tx: Tx, named: NamedDocument): Promise<KnownDocument> {
    const { number, symbol, issuedOn, signerName = null, signerPost = null, warning = null } = named;
    const issuer = issuerOf(named);
    const title = named.title.slice(0, 2000);
    const id = await this.documents.create(tx, { kind: kindOf(named.kind), number, symbol, issuedOn, issuer, title, signerName, signerPost, warning });
    return { id, number, symbol, issuedOn, issuerFolded: fold(issuer), title };
  }
}

/** How a citation names its document; its abstract is its title, or else its own words. */
export function documentOfCitation({ kind, number, symbol, year, issuedOn, issuer, abstract, wording }: ImportCitationView): NamedDocument {
  return {
    kind, symbol, issuedOn,
    number: number === null || year === null ? number : `${number}/${year}`,
    issuer: issuer === null ? null : normalizeText(issuer).slice(0, 300),
    title: titleOf(abstract ?? '') || normalizeText(wording) || (symbol ?? ''),
  };
}

/** "về việc phê duyệt Đề án" is titled "Phê duyệt Đề án". */
function titleOf(abstract: string): string {
  const title = normalizeText(abstract).replace(/^(?:v\/v|về việc|về)\s+/iu, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const kindOf = (kind: ReadKind | null): DocumentKind => ((DOCUMENT_KINDS as readonly string[]).includes(kind ?? '') ? (kind as DocumentKind) : 'other');

const ISSUER_BY_KIND: Partial<Record<ReadKind, string>> = { law: 'Quốc hội', decree: 'Chính phủ' };

const issuerOf = ({ issuer, symbol, kind }: NamedDocument): string =>
  issuer || (ISSUER_BY_SYMBOL.find(([pattern]) => pattern.test(symbol ?? ''))?.[1] ?? ISSUER_BY_KIND[kind ?? 'other'] ?? UNKNOWN_ISSUER);

async function knownDocuments(tx: Tx, named: readonly NamedDocument[]): Promise<KnownDocument[]> {
  if (named.length === 0) return [];
  return tx.query<KnownDocument>(
    `SELECT d.id, d.number, d.symbol, d.issued_on AS "issuedOn", d.issuer_folded AS "issuerFolded", d.title FROM legal_document d
     WHERE (d.number, d.symbol) IN (SELECT given.number, given.symbol FROM unnest($1::text[], $2::text[]) AS given(number, symbol))
       OR (d.number IS NULL AND d.title = ANY($3::text[])) ORDER BY d.id`,
    [named.map(({ number }) => number), named.map(({ symbol }) => symbol), named.map(({ title }) => title.slice(0, 2000))],
  );
}

/** With a day, the day decides and the issuer where it is named; without one, number and issuer together. */
function matchOf(named: NamedDocument, known: readonly KnownDocument[]): KnownDocument | null {
  const { number, symbol, issuedOn, issuer, title } = named;
  if (number === null) {
    return known.find((one) => one.number === null && (symbol === null || one.symbol === symbol) && one.issuedOn === issuedOn && one.title === title.slice(0, 2000)) ?? null;
  }
  const stated = fold(issuerOf(named));
  const alike = known.filter((one) => one.number === number && one.symbol === symbol && (issuedOn === null || one.issuedOn === issuedOn));
  const ofIssuer = alike.filter(({ issuerFolded }) => issuerFolded === stated || (issuer !== null && (issuerFolded.includes(stated) || stated.includes(issuerFolded))));
  if (ofIssuer.length > 0) return ofIssuer.find(({ issuerFolded }) => issuerFolded === stated) ?? ofIssuer[0]!;
  return issuer === null && issuedOn !== null && alike.length === 1 ? alike[0]! : null;
}
