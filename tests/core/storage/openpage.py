#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Mettle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""openpage.py FILE PASSPHRASE: decrypts page 1 of a sealed workspace to standard output, from docs/file-format.md alone.

Proof of that page: none of Mettle's code, and not its library either (OpenSSL and the reference Argon2 instead)."""
import struct
import sys
import unicodedata

try:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    try:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
        derive = lambda secret, salt, rounds, kib: Argon2id(
            salt=salt, length=32, iterations=rounds, lanes=1, memory_cost=kib).derive(secret)
    except ImportError:
        from argon2.low_level import Type, hash_secret_raw
        derive = lambda secret, salt, rounds, kib: hash_secret_raw(secret, salt, rounds, kib, 1, 32, Type.ID)
except ImportError as missing:
    print("SKIPPED:", missing)
    sys.exit(77)

def hchacha20(key, nonce):
    s = list(struct.unpack("<16I", b"expand 32-byte k" + key + nonce))

    def quarter(a, b, c, d):
        for x, y, z, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            s[x] = (s[x] + s[y]) & 0xFFFFFFFF
            s[z] ^= s[x]
            s[z] = ((s[z] << turn) | (s[z] >> (32 - turn))) & 0xFFFFFFFF

    for _ in range(10):
        for q in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                  (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            quarter(*q)
    return struct.pack("<8I", *s[:4], *s[12:])

def opened(key, nonce, ciphertext, tag, bound):
    inner = hchacha20(key, nonce[:16])
    return ChaCha20Poly1305(inner).decrypt(bytes(4) + nonce[16:], ciphertext + tag, bound)

data = open(sys.argv[1], "rb").read()
header = next(h for h in (data[:4096], data[4096:8192]) if h.startswith(b"MettleS1"))
count = header[15]
rounds, kib = struct.unpack(">II", header[20:28])
passphrase = unicodedata.normalize("NFC", sys.argv[2]).encode()
wrapping = derive(passphrase, header[48:64], rounds, kib)
for slot in (header[64 + 224 * i:288 + 224 * i] for i in range(count)):
    try:
        key = opened(wrapping, slot[96:120], slot[120:152], slot[152:168], slot[:96])
        break
    except Exception:
        continue
else:
    sys.exit("this passphrase opens no slot")
page = data[8192:12288]
sys.stdout.buffer.write(opened(key, page[4056:4080], page[:4056], page[4080:], struct.pack(">Q", 1)))
