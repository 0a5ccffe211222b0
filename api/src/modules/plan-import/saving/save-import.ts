import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/auth/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { SaveImportDto } from '../dto/plan-import.dto.js';
import type { SavedImportView } from '../views/plan-import.view.js';

@Injectable()
export class SaveImport {
  async execute(_context: RequestContext, _id: string, _version: number, _input: SaveImportDto): Promise<SavedImportView> {
    throw new Problem('planImportEmpty');
  }
}
