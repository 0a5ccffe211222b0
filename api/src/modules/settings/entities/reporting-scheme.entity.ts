import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportingScheme as SchemeDefinition } from '#domain';

/** How a year is cut into reporting periods, as data with its legal basis (P2, P3). */
@Entity({ name: 'reporting_scheme' })
export class ReportingSchemeRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'code', type: 'text' })
  code: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  @Column({ name: 'definition', type: 'jsonb' })
  definition: SchemeDefinition;

  @Column({ name: 'version', type: 'integer', default: 1 })
  version: number;
}
