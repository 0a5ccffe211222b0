export { demoMediaTypes, makeDemoFile } from './make-demo-file.js';
