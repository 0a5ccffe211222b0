import { runTogether } from '../../support/together.js';

runTogether(__filename);
