import { IANAZone } from 'luxon';

/** A zone keeps its offset for a quarter of an hour: n8n asks for it with every expression, and luxon formats a date each time. */
const QUARTER = 15 * 60_000;
const known = new Map<string, Map<number, number>>();

const offset = IANAZone.prototype.offset;

IANAZone.prototype.offset = function (this: IANAZone, at: number): number {
	const ofZone = known.get(this.name) ?? new Map<number, number>();
	known.set(this.name, ofZone);
	const quarter = Math.floor(at / QUARTER);
	const found = ofZone.get(quarter) ?? offset.call(this, at);
	ofZone.set(quarter, found);
	return found;
};
