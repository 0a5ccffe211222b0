import './lib/require-node.mjs';

// A dynamic import, so that the check above has spoken before newer syntax is read.
import('./lib/verify-files.mjs').then(function (command) {
  return command.verify();
});
