import { Injectable } from '@nestjs/common';
import { fold, formatDateVi, type CalendarDate } from '#domain';
import { changedKeys } from '../../../platform/audit/index.js';
import { lockRow, newId, requireVersion, type Tx } from '../../../platform/db/index.js';
import { givenKeys } from '../../../platform/http/index.js';
import type { DocumentKind } from '../document-kind.js';
import { LegalDocument } from '../entities/legal-document.entity.js';

export interface NewLegalDocument {
  readonly kind: DocumentKind;
  readonly number?: string | null;
  readonly symbol?: string | null;
  readonly issuedOn?: CalendarDate | null;
  readonly issuer: string;
  readonly signerName?: string | null;
  readonly signerPost?: string | null;
  readonly title: string;
  /** What is odd about the document as printed; kept beside it (A2). */
  readonly warning?: string | null;
  readonly isDemonstration?: boolean;
}

export type LegalDocumentChange = Partial<Omit<NewLegalDocument, 'isDemonstration'>>;

type Content = Required<Omit<NewLegalDocument, 'isDemonstration'>>;

const LOCKED = `SELECT kind, number, symbol, issued_on AS "issuedOn", issuer, signer_name AS "signerName",
  signer_post AS "signerPost", title, warning, version FROM legal_document WHERE id = $1`;

/** Legal documents inside a transaction. The same issuer, number, symbol and day twice is refused by the database (A1). */
@Injectable()
export class DocumentCommands {
  async create(tx: Tx, input: NewLegalDocument): Promise<string> {
    const id = newId();
    const content = contentOf(input);
    await tx.manager.insert(LegalDocument, {
      id, ...content, ...foldedOf(content), isDemonstration: input.isDemonstration ?? false, version: 1,
    });
    tx.audit({
      action: 'document.create', subjectType: 'legalDocument', subjectId: id, subjectLabel: documentLabel(content), after: { ...content },
    });
    return id;
  }

  async change(tx: Tx, id: string, expectedVersion: number, input: LegalDocumentChange): Promise<void> {
    const { version, ...before } = await lockRow<Content & { version: number }>(tx, LOCKED, [id]);
    requireVersion({ version }, expectedVersion);
    const content = contentOf({ ...before, ...givenKeys(input) });
    const changed = changedKeys(before, { ...content });
    if (Object.keys(changed.after).length === 0) return;
    await tx.manager.update(LegalDocument, { id }, { ...content, ...foldedOf(content), version: version + 1 });
    tx.audit({ action: 'document.change', subjectType: 'legalDocument', subjectId: id, subjectLabel: documentLabel(content), ...changed });
  }
}

/** As a person would name it: "486/QĐ-UBND, 26/02/2024". Blanks stay visible. */
export function documentLabel(document: Pick<Content, 'number' | 'symbol' | 'issuedOn'>): string {
  const number = [document.number ?? '…', document.symbol].filter((part) => part !== null && part !== '').join('/');
  return document.issuedOn === null ? number : `${number}, ${formatDateVi(document.issuedOn)}`;
}

const orNull = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);

function contentOf(input: NewLegalDocument): Content {
  return {
    kind: input.kind,
    number: orNull(input.number),
    symbol: orNull(input.symbol),
    issuedOn: orNull(input.issuedOn),
    issuer: input.issuer,
    signerName: orNull(input.signerName),
    signerPost: orNull(input.signerPost),
    title: input.title,
    warning: orNull(input.warning),
  };
}

function foldedOf({ issuer, title, number, symbol }: Content) {
  return { issuerFolded: fold(issuer), folded: fold(`${number ?? ''} ${symbol ?? ''} ${title} ${issuer}`) };
}
