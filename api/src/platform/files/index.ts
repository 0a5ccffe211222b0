export { byteRange } from './byte-range.js';
export { checkContent, requireAllowedExtension, requireSmallWorkbook, type CheckedType } from './check-content.js';
export { announcedSha256 } from './content-digest.js';
export { contentDisposition } from './content-disposition.js';
export { cleanFileName } from './file-name.js';
export { FileStore, type ByteSlice, type HeldFile, type ReceivedFile } from './file-store.js';
export { fileFolder, FilesModule } from './files.module.js';
export { LocalFileStore } from './local-file-store.js';
