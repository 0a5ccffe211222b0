export { CascadePage } from './CascadePage';
