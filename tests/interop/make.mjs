// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: node make.mjs JUDGES SEED COUNT DIR
// Badges and forgeries made by other people's libraries (the folder JUDGES, with its packages), other ones for every seed.
// DIR gets the files, urlmap.json, and expected.json: what Mettle has to say of each.
import fs from 'node:fs';
import path from 'node:path';
import crypto from 'node:crypto';
import {pathToFileURL} from 'node:url';

const [judges, seed, count, dir] = process.argv.slice(2);
const load = name => import(pathToFileURL(path.join(judges, 'lib', name)));
const {urlMap} = await load('offline.mjs');
const {Rng, makeKey, controllerDoc, sign, signJwt} = await load('peer.mjs');
const {iTXt, plainPng, bakePng} = await load('bake.mjs');
const zlib = await import('node:zlib');

const rng = new Rng(seed);
const expected = [];
const V2 = 'https://www.w3.org/ns/credentials/v2', OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const words = ['Samenwerken', 'Écouter', 'Teamwork ®', 'Zelf plannen', '聞く', 'tab\there', 'a "quoted" \\ text', '🌳 outside', 'line\nbreak', ']]>'];
const key = await makeKey(rng.bytes(32));
const stranger = await makeKey(rng.bytes(32));
const web = await makeKey(rng.bytes(32), {did: 'did:web:issuer.example:team', fragment: 'key-1'});
const https = await makeKey(rng.bytes(32), {did: 'https://issuer.example/profile', fragment: 'key-1'});
const unlisted = await makeKey(rng.bytes(32), {did: 'did:web:gone.example', fragment: 'key-1'});
const LIST = 'https://issuer.example/status/1', BADLIST = 'https://issuer.example/status/2';
urlMap.set('https://issuer.example/team/did.json', controllerDoc(web));
urlMap.set('did:web:issuer.example:team', controllerDoc(web));
urlMap.set('https://issuer.example/profile', controllerDoc(https));

function credential(k, more = {}) {
  const [rd, l1, l2] = [rng.uuid(), rng.uuid(), rng.uuid()];
  const vc = {'@context': [V2, OB], id: rng.uuid(), type: ['VerifiableCredential', 'OpenBadgeCredential'], name: rng.pick(words),
    issuer: {id: k.controller, type: ['Profile'], name: rng.pick(words), url: 'https://issuer.example/'},
    validFrom: '2024-01-01T00:00:00Z',
    credentialSubject: {type: ['AchievementSubject'],
      identifier: [{type: 'IdentityObject', hashed: false, identityHash: rng.pick(words), identityType: 'name'}],
      achievement: {id: rng.uuid(), type: ['Achievement'], name: rng.pick(words), description: rng.pick(words),
        criteria: {narrative: rng.pick(words)}}}};
  if(rng.int(2)) vc.credentialSubject.id = rng.uuid();
  if(rng.int(2)) vc.evidence = [{type: ['Evidence'], name: rng.pick(words), narrative: rng.pick(words)}];
  if(rng.int(2)) vc.validUntil = '2044-01-01T00:00:00+01:00';
  if(rng.int(2)) vc.credentialSubject.achievement.image = {id: 'data:image/png;base64,' + plainPng(2, 2, [rng.int(256), 0, 0]).toString('base64'), type: 'Image'};
  if(rng.int(2)) vc.credentialSubject.achievement.creditsAvailable = rng.pick([1, 2.5, 1e21, 0.001, 0.1, 30]);
  if(rng.int(2)) {
    vc.credentialSubject.achievement.resultDescription = [{id: rd, type: ['ResultDescription'], name: 'Level', resultType: 'RubricCriterionLevel',
      requiredLevel: l1, rubricCriterionLevel: [{id: l1, type: ['RubricCriterionLevel'], name: 'alone', level: '2'}, {id: l2, type: ['RubricCriterionLevel'], name: 'helps', level: '3'}]}];
    vc.credentialSubject.result = [{type: ['Result'], resultDescription: rd, achievedLevel: l2}];
  }
  if(rng.int(2)) vc.credentialSubject.achievement.alignment = [{type: ['Alignment'], targetName: rng.pick(words), targetUrl: 'https://case.example/' + rng.int(99), targetType: 'CFItem'},
    {type: ['Alignment'], targetName: 'twin', targetUrl: 'https://case.example/twin'}];
  return {...vc, ...more};
}
let number = 0;
function put(kind, want, content, ending = 'json') {
  const file = `${String(number++).padStart(3, '0')}-${kind.replace(/\W+/g, '-')}.${ending}`;
  fs.writeFileSync(path.join(dir, file), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  expected.push({file, kind, want: [].concat(want)});
}
const again = async (vc, k, o) => { const c = structuredClone(vc); delete c.proof; return sign(c, k, o); };
const changed = (vc, f) => { const c = structuredClone(vc); f(c); return c; };
const svg = (text, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential${attributes}>${text}</openbadges:credential></svg>`;
async function statusList(url, k, bit, more = {}) {
  const bits = Buffer.alloc(16384);
  if(bit >= 0) bits[bit >> 3] |= 0x80 >> (bit & 7);
  return sign({'@context': [V2], id: url, type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer: k.controller, validFrom: '2024-01-01T00:00:00Z',
    credentialSubject: {id: url + '#list', type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: 'u' + zlib.gzipSync(bits).toString('base64url'), ...more}}, k);
}
const entry = (url, index) => ({id: `${url}#${index}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: String(index), statusListCredential: url});
urlMap.set(LIST, await statusList(LIST, key, 77));
urlMap.set(BADLIST, await statusList(BADLIST, stranger, -1));

for(let i = 0; i < count; i++) {
  for(const suite of ['rdfc', 'jcs']) put('good ' + suite, 'ok', await sign(credential(key), key, {suite}));
  const older = credential(key);
  older['@context'].push('https://w3id.org/security/suites/ed25519-2020/v1');
  put('good 2020', 'ok', await sign(older, key, {suite: '2020'}));
  for(const [suite, more] of [['2020', 'https://w3id.org/security/suites/ed25519-2020/v1'], ['rdfc', 'https://w3id.org/security/data-integrity/v2']]) {
    const first = credential(key);
    first['@context'] = ['https://www.w3.org/2018/credentials/v1', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', more];
    first.issuanceDate = first.validFrom;
    if(first.validUntil) first.expirationDate = first.validUntil;
    delete first.validFrom;
    delete first.validUntil;
    put('good VC 1.1 ' + suite, 'ok', await sign(first, key, {suite}));
  }
  put('good did:web', 'ok', await sign(credential(web), web));
  put('good https', 'ok', await sign(credential(https), https));
  const good = await sign(credential(key), key);
  put('good png', 'ok', bakePng(plainPng(3, 3, [1, 2, 3]), iTXt(JSON.stringify(good))), 'png');
  put('good svg', 'ok', svg(`<![CDATA[${JSON.stringify(good).replaceAll(']]>', ']]\\u003e')}]]>`), 'svg');
  const whole = credential(key);
  whole.credentialSubject.id = rng.uuid();
  const jwt = await signJwt(whole, key);
  put('good jwt', 'ok', jwt, 'jwt');
  put('good jwt with its key', 'ok', await signJwt(whole, key, {mode: 'jwk'}), 'jwt');
  put('good svg with jwt', 'ok', svg('', ` verify="${jwt}"`), 'svg');
  put('good, in the list', 'ok', await sign(credential(key, {credentialStatus: entry(LIST, 78)}), key));
  put('good, set of two', 'ok', changed(good, c => { c.proof = [c.proof, c.proof]; }));

  put('revoked', 'revoked', await sign(credential(key, {credentialStatus: entry(LIST, 77)}), key));
  put('list of a stranger', 'unknown key', await sign(credential(key, {credentialStatus: entry(BADLIST, 1)}), key));
  put('list not there', 'unknown key', await sign(credential(key, {credentialStatus: entry('https://issuer.example/none', 1)}), key));
  put('expired', 'expired', await sign(credential(key, {validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-01-01T00:00:00Z'}), key));
  put('not yet valid', 'not yet valid', await sign(credential(key, {validFrom: '2043-01-01T00:00:00Z', validUntil: '2044-01-01T00:00:00Z'}), key));
  put('issuer not there', 'unknown key', await sign(credential(unlisted), unlisted));
  put('context not there', ['unknown context', 'altered', 'malformed'], changed(good, c => { c['@context'].push('https://other.example/context'); }));
  put('name changed', 'altered', changed(good, c => { c.name += 'x'; }));
  put('issuer changed', 'altered', changed(good, c => { c.issuer.id = stranger.controller; }));
  put('issuer name changed', 'altered', changed(good, c => { c.issuer.name += '.'; }));
  put('achievement changed', 'altered', changed(good, c => { c.credentialSubject.achievement.name = 'Head of state'; }));
  put('holder changed', 'altered', changed(good, c => { c.credentialSubject.identifier[0].identityHash = 'Somebody else'; }));
  put('date changed', 'altered', changed(good, c => { c.validFrom = '2024-01-01T00:00:01Z'; }));
  put('member with a meaning more', 'altered', changed(good, c => { c.awardedDate = '2024-01-01T00:00:00Z'; }));
  put('member without a meaning more', ['altered', 'malformed'], changed(good, c => { c.madeUp = 'x'; }));
  put('type without a meaning more', ['altered', 'malformed'], changed(good, c => { c.type.push('MadeUp'); }));
  put('proof date changed', 'altered', changed(good, c => { c.proof.created = '2025-02-03T04:05:07Z'; }));
  put('proof value changed', ['altered', 'malformed'], changed(good, c => { c.proof.proofValue = c.proof.proofValue.replace(/.$/, x => x === '2' ? '3' : '2'); }));
  put('signed by a stranger', 'altered', await again(good, {...stranger, signer: stranger.signer}));
  put('a stranger in the issuer’s name', 'altered', changed(await again(good, stranger), c => { c.proof.verificationMethod = key.id; }));
  put('did:web by a key in the address', ['altered', 'unknown key'], changed(await again({...credential(key), issuer: {...good.issuer, id: web.controller}}, stranger),
    c => { c.proof.verificationMethod = web.controller + '#' + stranger.multibase; }));
  put('wrong purpose', 'malformed', await again(good, key, {purpose: 'authentication'}));
  put('no proof', 'malformed', changed(good, c => { delete c.proof; }));
  put('one proof of two bad', ['altered', 'malformed'], changed(good, c => { const bad = structuredClone(c.proof); bad.created = '2025-02-03T04:05:09Z'; c.proof = [c.proof, bad]; }));
  put('a member twice', 'malformed', JSON.stringify(good).replace('"validFrom":', '"name":"other","validFrom":'));
  put('no subject id', 'malformed', await again(changed(good, c => { delete c.credentialSubject.id; delete c.credentialSubject.identifier; }), key));
  put('no criteria', 'malformed', await again(changed(good, c => { c.credentialSubject.achievement.criteria = {}; }), key));
  put('an empty list', 'malformed', await again(changed(good, c => { c.evidence = []; }), key));
  put('contexts turned round', ['malformed', 'altered'], changed(good, c => { c['@context'].reverse(); }));
  put('twice in a png', 'malformed', bakePng(plainPng(3, 3, [1, 2, 3]), iTXt(JSON.stringify(good)), iTXt(JSON.stringify(good))), 'png');
  put('compressed in a png', 'malformed', bakePng(plainPng(3, 3, [1, 2, 3]), iTXt(JSON.stringify(good), {compress: true})), 'png');
  put('plain png', 'not a badge', plainPng(3, 3, [1, 2, 3]), 'png');
  const damaged = bakePng(plainPng(3, 3, [1, 2, 3]), iTXt(JSON.stringify(good)));
  damaged[60] ^= 1;
  put('png damaged', 'malformed', damaged, 'png');
  put('svg with entities', ['malformed', 'not a badge'], '<!DOCTYPE svg [<!ENTITY x "y">]>' + svg(`<![CDATA[${JSON.stringify(good)}]]>`), 'svg');
  put('svg twice', 'malformed', svg(`<![CDATA[{}]]></openbadges:credential><openbadges:credential><![CDATA[{}]]>`), 'svg');
  put('jwt of a stranger', 'altered', await signJwt(whole, stranger, {header: {kid: key.id}}), 'jwt');
  put('jwt with a stranger’s key', 'altered', await signJwt(whole, stranger, {mode: 'jwk'}), 'jwt');
  put('jwt of another issuer', ['malformed', 'altered'], await signJwt(whole, key, {claims: {iss: stranger.controller}}), 'jwt');
  put('jwt for another', 'malformed', await signJwt(whole, key, {claims: {sub: rng.uuid()}}), 'jwt');
  put('jwt of another time', 'malformed', await signJwt(whole, key, {claims: {nbf: 1}}), 'jwt');
  put('jwt without time', 'malformed', await signJwt(whole, key, {claims: {nbf: undefined}}), 'jwt');
  put('jwt with a header more', 'malformed', await signJwt(whole, key, {header: {cty: 'json'}}), 'jwt');
  const [, payload] = jwt.split('.');
  const head = h => Buffer.from(JSON.stringify(h)).toString('base64url');
  put('jwt none', 'malformed', `${head({alg: 'none', kid: key.id})}.${payload}.`, 'jwt');
  const hs = `${head({alg: 'HS256', kid: key.id})}.${payload}`;
  put('jwt with a shared secret', 'malformed', `${hs}.${crypto.createHmac('sha256', Buffer.from(key.jwk.x, 'base64url')).update(hs).digest('base64url')}`, 'jwt');
  put('jwt changed', ['altered', 'malformed'], jwt.replace(/\.(.{40})(.)/, (m, a, b) => `.${a}${b === 'A' ? 'B' : 'A'}`), 'jwt');
}
fs.writeFileSync(path.join(dir, 'urlmap.json'), JSON.stringify(Object.fromEntries(urlMap)));
fs.writeFileSync(path.join(dir, 'expected.json'), JSON.stringify({cases: expected.map(c => ({file: c.file, kind: c.kind, expect: c.want.includes('ok') ? 'valid' : 'invalid', want: c.want}))}, null, 1));
