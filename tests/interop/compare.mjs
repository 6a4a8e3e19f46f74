// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: node compare.mjs EXPECTED VERDICTS
// EXPECTED as make.mjs writes it, VERDICTS as `badge verify --json` prints them: every file with a verdict that it may have.
import fs from 'node:fs';
import path from 'node:path';
const [expected, verdicts] = process.argv.slice(2).map(f => JSON.parse(fs.readFileSync(f, 'utf8')));
const said = new Map(verdicts.map(v => [path.basename(v.file), v]));
let wrong = 0;
for(const {file, kind, want} of expected.cases) {
  const v = said.get(file);
  const right = v && want.includes(v.verdict) && v.verified === (v.verdict === 'ok');
  if(right) continue;
  wrong++;
  console.log(`${file} (${kind}): ${v?.verdict}, not ${want.join(' or ')}: ${v?.checks.filter(c => c.result !== 'pass').map(c => `${c.name}: ${c.text}`).join(' | ')}`);
}
console.log(`${expected.cases.length} files of other libraries, ${wrong} told wrongly`);
process.exit(wrong ? 1 : 0);
