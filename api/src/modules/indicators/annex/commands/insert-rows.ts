export { insertRows, type RowShape } from '../../../../platform/db/index.js';
