export { CollectionRule } from './CollectionRule';
