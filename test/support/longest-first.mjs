import Sequencer from '@jest/test-sequencer';

/** What takes a minute or more each; begun last it would keep one core idle while the other finishes it. */
const LONG = /browser\/(together|screens-|indicator-annex)|e2e\/(attacks-input|authorisation-matrix)/;
const TIERS = ['browser', 'faults', 'e2e'];

function rank({ path, context }) {
  if (LONG.test(path.replaceAll('\\', '/'))) return -1;
  const tier = TIERS.indexOf(context.config.displayName?.name);
  return tier === -1 ? TIERS.length : tier;
}

/** Long files first, then the tiers that start browsers and servers; inside a tier as Jest orders them. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((left, right) => rank(left) - rank(right));
  }
}
