import { codeOf, found, isProblem, NotAsked, notKnown, ofBooks, other, word } from '../define';

/** The words by which a refusal is known for a closed period; no other word of the text is told. */
const WORDS = ['accountant', 'afgesloten', 'boekjaar', 'datum', 'gesloten', 'periode'];

/** An entry on a day that a person closed: the code of the refusal; that of an accountant has a code and status of its own. */
export const closedPeriod = ofBooks({
	asks: 'with which code and words a closed period is refused',
	writes: true,
	settings: ['closedPeriodError', 'closedByAccountantStatus'],
	only: { closedByAccountantStatus: 'REST' },
	goes: ['services/eBoekhouden/soap/errors.ts'],
	async ask(place) {
		const { closedDay: date } = place.given;
		if (date === '') throw new NotAsked(word('noClosedPeriod'));
		// Otherwise every entry is refused.
		await place.memorial('4.00');
		let status = 0;
		const refusal = await place.refusalOf(async () => {
			await place.memorial('4.00', { date }).finally(() => {
				status = place.watch.seen.at(-1)?.answer.status ?? 0;
			});
		});
		if (!refusal) return { closedPeriodError: notKnown(word('notClosed')) };
		const code = codeOf(refusal);
		const text = (refusal.facts.text ?? '').toLowerCase();
		const shapes = [
			word(isProblem(refusal, 'closed') ? 'recognised' : 'notRecognised'),
			...WORDS.filter((one) => text.includes(one)).map((one) => word(one)),
		];
		const isOfAccountant = /^SECURITY_00[78]$/.test(code);
		if (code === 'noCode') return { closedPeriodError: other(...shapes) };
		if (!isOfAccountant) return { closedPeriodError: found(code, ...shapes) };
		if (place.over === 'SOAP') return { closedPeriodError: notKnown(code, ...shapes) };
		const known = ([400, 403] as const).find((one) => one === status);
		const shape = word(String(status));
		return { closedByAccountantStatus: known ? found(known, code, ...shapes) : other(shape, code) };
	},
});
