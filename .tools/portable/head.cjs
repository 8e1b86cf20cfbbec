#!/usr/bin/env node
// Before anything that an old Node cannot read.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    'hegao: 需要 Node.js 20.19 或更新版本，这里是 %s。 Node.js 20.19 or newer is needed; this is %s.',
    process.version,
    process.version,
  );
  process.exit(2);
}
// What hegao tells one to type is the launcher beside it, wherever that is.
process.env.HEGAO_PROGRAM = `${__dirname}${process.platform === 'win32' ? '\\hegao.cmd' : '/hegao'}`;
// Where it comes from a stick, nothing stays behind: Node would keep compiled code in the folder for temporary files.
process.env.NODE_DISABLE_COMPILE_CACHE = '1';
