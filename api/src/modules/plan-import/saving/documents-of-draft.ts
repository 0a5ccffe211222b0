import { Injectable } from '@nestjs/common';
import { doubtMessage } from '#contracts';
import { normalizeText } from '#domain';
import type { Tx } from '../../../platform/db/index.js';
import type { Draft } from '../draft/draft.js';
import type { ImportCitationView } from '../views/import-parts.view.js';
import type { ImportHeaderView } from '../views/plan-import.view.js';
import { documentOfCitation, ImportDocuments, type NamedDocument } from './import-documents.js';

export interface ResolvedDocuments {
  /** The document that decides the plan; null where the source says nothing of one. */
  readonly decidingId: string | null;
  readonly baseIds: readonly string[];
  readonly documentOf: (citation: ImportCitationView) => string | null;
}

/** Every legal document that a draft names, recorded once: the deciding one, its bases, and those that lines cite (RULES.md A1). */
@Injectable()
export class DocumentsOfDraft {
  constructor(private readonly documents: ImportDocuments) {}

  async resolve(tx: Tx, draft: Draft, fallback: { readonly title: string; readonly issuer: string }): Promise<ResolvedDocuments> {
    const deciding = decidingDocument(draft.header, fallback);
    const bases = draft.header.legalBases.map(documentOfCitation);
    const cited = citedInRows(draft);
    const named = [...(deciding === null ? [] : [deciding]), ...bases, ...cited.values()];
    const ids = await this.documents.resolve(tx, named);
    const first = deciding === null ? 0 : 1;
    const citedIds = new Map([...cited.keys()].map((key, index) => [key, ids[first + bases.length + index]!]));
    const decidingId = deciding === null ? null : ids[0]!;
    return {
      decidingId,
      baseIds: [...new Set(ids.slice(first, first + bases.length))].filter((id) => id !== decidingId),
      documentOf: (citation) => citedIds.get(keyOf(citation)) ?? null,
    };
  }
}

/** As the page says it beforehand (`decidedBy`). */
function decidingDocument(header: ImportHeaderView, { title, issuer }: { readonly title: string; readonly issuer: string }): NamedDocument | null {
  const { kind, number, symbol, issuedOn, attachedTo, decidedBy } = header;
  if (decidedBy === null) return null;
  if (decidedBy === 'attached') return { ...documentOfCitation(attachedTo!), title: normalizeText(attachedTo!.abstract ?? header.title ?? title) };
  return {
    kind, number, symbol, issuedOn,
    issuer: normalizeText(header.issuer ?? issuer).slice(0, 300),
    title: normalizeText(header.title ?? title),
    signerName: header.signerName === null ? null : normalizeText(header.signerName).slice(0, 200),
    signerPost: header.signerTitle === null ? null : normalizeText(header.signerTitle).slice(0, 200),
    warning: header.doubts.filter(({ code, isSettled }) => code === 'dateImplausible' && !isSettled).map(({ code, params }) => doubtMessage(code, params, 'vi')).join(' ') || null,
  };
}

/** What is cited without number and symbol stays words: which document is meant cannot be told. */
function citedInRows(draft: Draft): Map<string, NamedDocument> {
  const cited = new Map<string, NamedDocument>();
  const rows = draft.tables.filter(({ isIncluded }) => isIncluded).flatMap((table) => table.rows.filter(({ isLeftOut }) => !isLeftOut));
  for (const { activity, indicators } of rows) {
    for (const citation of [...(activity?.citations ?? []), ...indicators.flatMap(({ bases }) => bases)]) {
      if (citation.number !== null && citation.symbol !== null) cited.set(keyOf(citation), documentOfCitation(citation));
    }
  }
  return cited;
}

const keyOf = ({ number, symbol, year, issuedOn, issuer }: ImportCitationView): string => JSON.stringify([number, symbol, year, issuedOn, issuer]);
