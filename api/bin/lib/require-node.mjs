// Imported before anything else, and written so that an old Node can still read it and say what is wrong.
var required = [20, 19];
var found = process.versions.node.split('.').map(Number);
var isOld = found[0] < required[0] || (found[0] === required[0] && found[1] < required[1]);
if (isOld) {
  console.error(
    'Tiến Độ cần Node.js từ ' +
      required.join('.') +
      ' trở lên; máy này đang dùng Node.js ' +
      process.versions.node +
      '.',
  );
  process.exit(1);
}
