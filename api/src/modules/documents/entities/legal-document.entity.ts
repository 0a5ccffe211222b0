import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A legal document as printed (A1). Number and day may be blank; then it has no identity yet. */
@Entity({ name: 'legal_document' })
export class LegalDocument {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column({ type: 'text', nullable: true }) symbol: string | null;
  @Column({ name: 'issued_on', type: 'date', nullable: true }) issuedOn: string | null;
  @Column({ type: 'text' }) issuer: string;
  @Column({ name: 'issuer_folded', type: 'text' }) issuerFolded: string;
  @Column({ name: 'signer_name', type: 'text', nullable: true }) signerName: string | null;
  @Column({ name: 'signer_post', type: 'text', nullable: true }) signerPost: string | null;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) folded: string;
  @Column({ type: 'text', nullable: true }) warning: string | null;
  @Column({ name: 'is_demonstration', type: 'boolean' }) isDemonstration: boolean;
  @Column({ type: 'integer' }) version: number;
}

export const DOCUMENT_ENTITIES = [LegalDocument];
