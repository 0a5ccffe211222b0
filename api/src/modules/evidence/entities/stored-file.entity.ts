import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of the store by its SHA-256 (RULES.md E3); rows are only ever added. Type and extension are those it first came in under. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn({ type: 'bytea' }) sha256: Buffer;
  @Column({ type: 'bigint' }) size: number;
  @Column({ name: 'media_type', type: 'text' }) mediaType: string;
  @Column({ type: 'text' }) extension: string;
  @Column({ name: 'stored_at', type: 'timestamptz' }) storedAt: Date;
}
