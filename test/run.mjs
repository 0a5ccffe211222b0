import '../api/bin/lib/require-node.mjs';

// A dynamic import, so that the check above has spoken before newer syntax is read.
import('./support/checks.mjs').then(function (checks) {
  return checks.runAll();
});
