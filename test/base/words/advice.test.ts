import '../../../features';
import { features } from '../../../base/words/features';
import type { Message, Texts } from '../../../base/words/message';
import { settingsOf } from '../../../nodes/SyncSettings/settings/form';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { todo } from '../../../base/words/say';
import { sampleFindings } from '../../support/sampleFindings';

/** What a person is told to do: rules that no advice breaks. */

/** The places of settings in a text. */
const settingsIn = (text: string) => [...text.matchAll(/(?<=[{ =])@(\w+)/g)].map(([, name = '']) => name);

const { findings, problems, faults } = features();

/** The texts of a code; of one that a function makes, its source. */
const written = Object.entries({ ...findings, ...problems, ...faults }).map(([code, message]) => {
	const says = 'says' in message ? message.says : (message as Message<never>);
	const texts = typeof says === 'function' ? [String(says)] : (says as Texts).flat();
	return { code, text: texts.join(' ') };
});

test('each setting that a text names is one that some form has', () => {
	const fields = new Set(workflows.flatMap((workflow) => Object.keys(settingsOf(workflow))));
	const unknown = written.filter(({ text }) => settingsIn(text).some((name) => !fields.has(name)));
	expect(unknown.map(({ code }) => code)).toEqual([]);
});

test('what a person is to type stands whole in it', () => {
	const cut = Object.entries({ ...findings, ...problems, ...faults }).filter(([, message]) => {
		const says = 'says' in message ? message.says : (message as Message<never>);
		const [, , asks = []] = typeof says === 'function' ? [] : (says as Texts);
		return asks.some((text) => /'\{\w+\}'/.test(text));
	});
	expect(cut.map(([code]) => code)).toEqual([]);
});

/** By these, what is booked already would be read otherwise, or not at all. */
const FIXED = ['companies', 'creditSign', 'fromPeriod', 'fromYear', 'periodsPerYear', 'source'];

test('nothing that what is booked rests on is to be set, once something is booked', () => {
	const setting = written.filter(({ text }) => settingsIn(text).some((name) => FIXED.includes(name)));
	// Nothing of the company was booked: its start, its name or its code is not known, or cannot be used.
	expect(setting.map(({ code }) => code).sort()).toEqual([
		'ambiguousCompany',
		// A fault of one line, of a file that is not booked.
		'linePeriod',
		'noSuchCompany',
		'noSuchPeriod',
		'startUnclear',
	]);
	const swapped = { code: 'journalSidesSwapped', costsInCredit: '1.00', ledgerAccount: '4000' } as const;
	const told = (isFirst: boolean) => todo({ ...swapped, sides: 'sign', isFirst, decisions: ['x'] }, 'en');
	expect([told(true), told(false)].map((text) => text.includes('other value at'))).toEqual([true, false]);
});

test('only what ends an order tells to give it a status', () => {
	const giving = sampleFindings.filter((finding) => /et it to '?\w+/.test(todo(finding, 'en')));
	expect([...new Set(giving.map(({ code }) => code))].sort()).toEqual([
		'errorStatusSet',
		'orderStatusNotSet',
		'workOrderTooOld',
	]);
});
