import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { AmendByImportDto } from '../dto/plan-import.dto.js';
import type { AmendedByImportView } from '../views/comparison.view.js';

@Injectable()
export class AmendByImport {
  async execute(_context: RequestContext, _id: string, _version: number, _input: AmendByImportDto): Promise<AmendedByImportView> {
    throw new Problem('comparisonMissing');
  }
}
