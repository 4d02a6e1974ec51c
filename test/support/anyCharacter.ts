import fc from 'fast-check';

/** How many code points are halves of a pair, and where these begin. */
const HALVES = 0x800;
const FIRST_HALF = 0xd800;

/** Any code point. fast-check's own unit 'binary' first makes a table of all million, in a second and 100 MB. */
export const anyCharacter = fc.nat(0x10ffff - HALVES).map(
	(at) => String.fromCodePoint(at < FIRST_HALF ? at : at + HALVES),
	(given) => {
		const point = typeof given === 'string' ? (given.codePointAt(0) ?? -1) : -1;
		if (point < 0 || given !== String.fromCodePoint(point)) throw new Error('Not one code point');
		return point < FIRST_HALF ? point : point - HALVES;
	},
);
