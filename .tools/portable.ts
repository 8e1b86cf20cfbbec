/** Packs hegao into one folder that runs from anywhere, and that folder into a .zip: `npm run pack:portable [-- folder]`. */
import { resolve } from 'node:path';
import { version } from '../src/base/version.js';
import { packPortable } from './portable/pack.js';
import { zipFolder } from './portable/zip.js';

const target = resolve(process.argv[2] ?? 'dist-portable');
const folder = await packPortable(target);
const archive = resolve(target, `hegao-${version}-portable.zip`);
await zipFolder(folder, archive);
console.log(`${folder}\n${archive}`);
