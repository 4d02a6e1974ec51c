/** A journal that cannot be trusted to be read right. The message is for the user and ends without a period. */
export class UnreadableJournal extends Error {
	constructor(what: string) {
		super(`The journal cannot be read: ${what}`);
		this.name = 'UnreadableJournal';
	}
}
