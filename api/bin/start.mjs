import './lib/require-node.mjs';

// A dynamic import, so that the check above has spoken before newer syntax is read.
import('./lib/launch.mjs').then(function (launcher) {
  return launcher.launch(process.argv.slice(2));
});
