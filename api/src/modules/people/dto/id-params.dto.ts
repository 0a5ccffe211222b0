import { IdField } from '../../../platform/http/index.js';

export class IdParams {
  @IdField()
  id: string;
}
