import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '#domain';

/** A file or a link with the data of its document (RULES.md E2); what was decided on keeps it as it is (E1, E4). */
@Entity('evidence_item')
export class EvidenceItem {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ type: 'text' }) kind: 'file' | 'link';
  @Column({ name: 'file_sha256', type: 'bytea', nullable: true }) fileSha256: Buffer | null;
  /** By the item's own extension: the same bytes may be handed in as .zip and as .docx. */
  @Column({ name: 'media_type', type: 'text', nullable: true }) mediaType: string | null;
  @Column({ name: 'file_name', type: 'text', nullable: true }) fileName: string | null;
  @Column({ type: 'text', nullable: true }) url: string | null;
  @Column({ name: 'number_symbol', type: 'text', nullable: true }) numberSymbol: string | null;
  @Column({ name: 'issued_on', type: 'date', nullable: true }) issuedOn: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) issuer: string | null;
  @Column({ type: 'text', nullable: true }) abstract: string | null;
  @Column({ name: 'page_range', type: 'text', nullable: true }) pageRange: string | null;
  @Column({ type: 'text' }) folded: string;
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true }) replacesId: string | null;
  @Column({ name: 'retention_years', type: 'integer', nullable: true }) retentionYears: number | null;
  @Column({ name: 'is_demonstration', type: 'boolean', default: false }) isDemonstration: boolean;
  @Column({ name: 'uploaded_at', type: 'timestamptz' }) uploadedAt: Date;
  @Column({ name: 'uploaded_by', type: 'uuid' }) uploadedBy: string;
  @Column({ type: 'integer', default: 1 }) version: number;
}
