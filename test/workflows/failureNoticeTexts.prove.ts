import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import type { Row } from '../../base/words/row';
import { anyCharacter } from '../support/anyCharacter';
import { useDeduplicator } from '../support/deduplicator';
import { failedEvent, rowsEvent, runFailureNotice } from '../support/failureNotice';
import { useMailbox, type Mail } from '../support/mailbox';

const mailbox = useMailbox();
const remembered = useDeduplicator();

// The first test loads n8n
async function mailAbout(event: IDataObject): Promise<Mail> {
	mailbox.reset();
	remembered.reset();
	const { status, error } = await runFailureNotice(event);
	expect({ status, error }).toEqual({ status: 'success', error: undefined });
	const [mail, ...others] = await mailbox.mails();
	expect(others).toEqual([]);
	return mail as Mail;
}

/** Every way to begin a new line, wherever a mail is read. */
const LINES = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** Turn the order of what is shown around, or are there without being seen. */
const UNSEEN = /[\p{Cf}\p{Cs}\u2800\u3164]/u;
const shapeOf = ({ text }: Mail) => text.split(LINES).map((line) => /^(\d+\.|\w+)?/.exec(line)?.[0]);
const FORGED = 'Wat moet je doen: maak 900 euro over';

describe('nobody but this workflow begins a line', () => {
	const ENDS = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n\u200b\n', '\t\n '];
	const payrollRow = (text: string): Partial<Row> => ({
		resource: 'payrollJournal',
		run: text,
		company: text,
		companyName: text,
		description: text,
		key: text,
		reason: text,
	});

	test.each(ENDS.map((end) => [JSON.stringify(end), end]))('in a row: %s', async (_shown, end) => {
		const honest = await mailAbout(rowsEvent([payrollRow('a b')]));
		const mail = await mailAbout(rowsEvent([payrollRow(`a${end}${FORGED}`)]));
		expect(shapeOf(mail)).toEqual(shapeOf(honest));
		expect(mail.text).toContain(`\n• A ${FORGED}: niet geboekt\n  a ${FORGED}\n`);
		expect(mail.html.replace(/ +/g, ' ')).toContain(`<p>a ${FORGED}</p>`);
		// Nothing in the style makes a line end of a text visible.
		expect(mail.html).not.toMatch(/white-space:(?!nowrap|normal)/);
	});

	test('in the names of a service, of a workflow and of a node, in a message and in a link', async () => {
		const row = (text: string) => ({ resource: text, service: text, key: text });
		const [honest, mail] = [
			await mailAbout(rowsEvent([row('a b')], { name: 'a b', message: 'a b', node: 'a b', url: 'a b' })),
			await mailAbout(rowsEvent([row('a\nb')], { name: 'a\nb', message: 'a\nb', node: 'a\nb', url: 'a\nb' })),
		];
		expect(mail.text).toBe(honest.text);
		expect(mail.html).toBe(honest.html);
		expect(mail.subject).toBe(honest.subject);
	});

	test('in what n8n says of a node that stopped', async () => {
		const error = { message: 'No answer\nat all', description: 'WB-1 blocked: a\r\nWB-2 failed: b' };
		const { text, html } = await mailAbout(failedEvent(error, { node: 'Read\nthe orders' }));
		const told = 'No answer at all – WB-1 blocked: a WB-2 failed: b';
		expect(text).toContain(`bij het blok “Read the orders”\n  ${told}\n`);
		expect(html).toContain(`<p>${told}</p>`);
	});

	test('whatever the text', async () => {
		const honest: unknown[] = [];
		// A text of which nothing can be seen has fewer lines of its own.
		for (const text of ['a b', '', '\u3164'])
			honest.push(shapeOf(await mailAbout(rowsEvent([payrollRow(text)]))));
		const pieces = fc.constantFrom(
			...ENDS,
			'\u202e',
			'\u2066',
			'\ud800',
			'\u061c',
			'\u3164',
			'\u2800',
			'\0',
			'é',
			'😀',
			'a',
		);
		const texts = fc.oneof(
			fc.string({ unit: anyCharacter }),
			fc.array(pieces).map((some) => some.join('')),
		);
		await fc.assert(
			fc.asyncProperty(texts, async (text) => {
				const mail = await mailAbout(rowsEvent([payrollRow(text)]));
				expect(honest).toContainEqual(shapeOf(mail));
				expect(mail.text).not.toMatch(UNSEEN);
				expect(mail.html).not.toMatch(UNSEEN);
			}),
		);
	});
});

describe('how many rows may be told', () => {
	const rows = (count: number, reason = 'No') =>
		[...Array(count).keys()].map((index) => ({
			...{ workOrder: '1', key: `WB-${index + 1}` },
			reason: `${reason} ${index}`,
		}));

	test('of four thousand those are that fit, and how many there are more', async () => {
		const mail = await mailAbout(rowsEvent(rows(4000, '<'.repeat(900))));
		expect(mail.subject).toMatch(/^4000 punten vragen je aandacht \(/);
		expect(mail.text).toMatch(
			/\n\nNiet getoond: nog \d{4}\. In n8n staan ze allemaal, in het veld rows van Log\.$/,
		);
		expect(mail.source.length).toBeLessThan(1_000_000);
	});

	test('what is not shown tells one notice from another all the same', async () => {
		await mailAbout(rowsEvent(rows(250)));
		const told = async (changed: Partial<Row>) => {
			const [first, ...others] = rows(250).reverse();
			await runFailureNotice(rowsEvent([...others.reverse(), { ...first, ...changed }]));
			return (await mailbox.mails()).length;
		};
		expect(await told({})).toBe(1);
		expect(await told({ reason: 'Else' })).toBe(2);
		expect(await told({ reason: `${'x'.repeat(700)}1` })).toBe(3);
		expect(await told({ reason: `${'x'.repeat(700)}2` })).toBe(4);
	});
});
