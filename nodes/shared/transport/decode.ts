/**
 * The text of an answer. UTF-8 wherever its bytes are that, whatever the answer says of itself (.NET names an encoding
 * that a text had once); else in the encoding that it names. Null when it is in neither: read all the same, a name
 * would go into the books with letters lost.
 */
export function decode(chunks: readonly Uint8Array[], contentType: string): string | null {
	for (const encoding of encodingsOf(chunks[0] ?? new Uint8Array(), contentType)) {
		const text = decodeAs(encoding, chunks);
		if (text !== null) return text;
	}
	return null;
}

function encodingsOf(start: Uint8Array, contentType: string): string[] {
	const mark = `${start[0]} ${start[1]}`;
	if (mark === '255 254') return ['utf-16le'];
	if (mark === '254 255') return ['utf-16be'];
	const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? '';
	// ASCII in UTF-16 is also valid UTF-8 (with NULs), so trust the declared charset.
	if (/^utf-?16/i.test(charset)) return [charset];
	const declaration = String.fromCharCode(...start.subarray(0, 200));
	const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)/i.exec(declaration)?.[1] ?? '';
	return ['utf-8', charset, declared].filter((encoding) => encoding !== '');
}

function decodeAs(encoding: string, chunks: readonly Uint8Array[]): string | null {
	try {
		const decoder = new TextDecoder(encoding, { fatal: true });
		const pieces = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
		return [...pieces, decoder.decode()].join('');
	} catch {
		// Not in this encoding, or one that nobody knows.
		return null;
	}
}
