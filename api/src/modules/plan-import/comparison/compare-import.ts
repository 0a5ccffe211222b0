import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { ImportComparisonView } from '../views/comparison.view.js';

@Injectable()
export class CompareImport {
  async execute(_context: RequestContext, _id: string, _planId: string | null): Promise<ImportComparisonView> {
    throw new Problem('comparisonMissing');
  }
}
