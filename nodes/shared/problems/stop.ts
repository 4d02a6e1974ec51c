import type { Finding } from '../rows/findings/finding';
import { what } from '../rows/say';

/** A finding that ends an operation which gives no rows. */
export class Stop extends Error {
	constructor(readonly finding: Finding) {
		super(what(finding, 'en'));
		this.name = 'Stop';
	}
}
