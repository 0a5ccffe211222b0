export { HandOverPage } from './HandOverPage';
