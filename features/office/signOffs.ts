import type { Finding } from '../../base/words/finding';
import type { Language } from '../../base/words/language';
import type { Decision } from '../../base/words/row';
import {
	fingerprintsIn,
	linesIn,
	PAGE_AT_MOST,
	signOffMail,
	type SignOffMail,
} from '../payroll/signOff/page';
import { dutchMinute } from '../../base/values/dates';
import { groupedBy, recordsIn, type UnknownFields } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import { aboutClient, isConclusion } from './conclude';
import { conclusionFor, clientDecision } from './conclusion';
import type { Conclusion } from './types';

/** What one reviewer is asked: one mail for all clients, and each of these with its own fingerprint. */
export interface ReviewerItem extends SignOffMail {
	office: 'signOff';
	reviewer: string;
	sender: string;
	language: Language;
	clients: UnknownFields[];
}

export interface GroupSettings {
	/** The items of Plan Clients, with all settings to book a client. */
	clients: readonly UnknownFields[];
	preview: boolean;
	sender: string;
	language: Language;
}

/** Clients with something to approve, by reviewer; and the rows about them. */
export function groupSignOffs(
	items: readonly UnknownFields[],
	{ clients, preview, sender, language }: GroupSettings,
): { items: ReviewerItem[]; decisions: Decision[] } {
	const asking = items.filter(isConclusion).filter(({ rows }) => fingerprintsIn(rows).length > 0);
	if (asking.length === 0) return { items: [], decisions: [about({ code: 'nothingToSign' })] };
	if (preview) return { items: [], decisions: [about({ code: 'signOffNotSent' })] };
	const sized = asking.map((one) => ({ ...one, size: sizeOf(one, language) }));
	const large = sized.filter(({ size }) => size > PAGE_AT_MOST);
	const groups = [
		...groupedBy(
			sized.filter((one) => !large.includes(one)),
			({ reviewer }) => reviewer.toLowerCase(),
		).values(),
	];
	const made = groups.flatMap((group) =>
		inPages(group).flatMap((page, index, { length: of }): ReviewerItem[] => {
			const rows = page.flatMap((one) => one.rows);
			const mail = signOffMail(rows, language, { part: index + 1, of });
			const theirs = page.flatMap((one) => clientOf(one, clients));
			const { reviewer } = group[0];
			return mail ? [{ office: 'signOff', reviewer, sender, language, ...mail, clients: theirs }] : [];
		}),
	);
	return {
		items: made,
		decisions: [...large.map(tooLarge), ...made.map((one) => about(sent(one)))],
	};
}

type Sized = Conclusion & { size: number };

/** The size of a page with only this client: together they take no more. */
function sizeOf({ rows }: Conclusion, language: Language): number {
	return Buffer.byteLength(signOffMail(rows, language)?.html ?? '');
}

/** As many pages as needed to show every line: a page for approval is never truncated. */
function inPages(group: readonly Sized[]): Sized[][] {
	const pages: Sized[][] = [];
	let room = 0;
	for (const one of group) {
		if (pages.length === 0 || one.size > room) {
			pages.push([]);
			room = PAGE_AT_MOST;
		}
		pages.at(-1)?.push(one);
		room -= one.size;
	}
	return pages;
}

function tooLarge({ client, rows }: Conclusion): Decision {
	return clientDecision({ code: 'signOffTooLarge', lines: linesIn(rows) }, client, 'blocked', false);
}

function sent({ reviewer, clients, count }: ReviewerItem): Finding {
	return { code: 'signOffSent', askedAddress: reviewer, clients: clients.length, runs: count };
}

/** The client as it was planned, with what is to be approved. */
function clientOf(one: Conclusion, clients: readonly UnknownFields[]): UnknownFields[] {
	const planned = clients.find(
		(item) => item.office === 'client' && item.company === one.company && item.client === one.client,
	);
	return planned ? [{ ...planned, fingerprints: fingerprintsIn(one.rows).join(', ') }] : [];
}

function about(finding: Finding): Decision {
	return clientDecision(finding, 'signOff', 'skipped', false);
}

/** The answer of a reviewer. */
export interface SignOffAnswer {
	answer: 'approved' | 'declined' | 'none';
	/** As given by the step that waited. */
	answeredAt: string;
}

/** The clients to book, each with its own fingerprint; or the result of each when nothing was approved. */
export function openSignOff(
	signOff: UnknownFields,
	{ answer, answeredAt }: SignOffAnswer,
	now: string,
	language: Language,
): object[] {
	const askedAddress = textIn(signOff.reviewer);
	return recordsIn(signOff.clients).map((client): object => {
		const approvedFingerprint = textIn(client.fingerprints);
		if (answer === 'approved') {
			const approval = { answer, answeredAt, approvedFingerprint, askedAddress };
			return { ...client, office: 'client', preview: false, signOff: 'required', approval };
		}
		const whose = { ...aboutClient(client), preview: false };
		return answer === 'declined'
			? conclusionFor(
					{ code: 'signOffDeclined', askedAddress, answeredAt: dutchMinute(answeredAt) },
					'skipped',
					whose,
					now,
					language,
				)
			: conclusionFor({ code: 'signOffNotAnswered', askedAddress }, 'blocked', whose, now, language);
	});
}
