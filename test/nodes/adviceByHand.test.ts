import type { INode, INodeProperties } from 'n8n-workflow';
import { toNodeError } from '../../base/n8n/errors';
import { FindingError } from '../../base/problems/problem';
import { features } from '../../base/words/features';
import type { FindingCode } from '../../base/words/finding';
import type { Language } from '../../base/words/language';
import { toRow, type Decision } from '../../base/words/row';
import { renamed } from '../../base/words/say';
import { namesByHand } from '../../base/words/settingNames';
import { operations } from '../../tools/release/schemas/operations';
import { sampleFindings } from '../support/sampleFindings';
import '../../features';

/** Of a workflow with a node Settings, and of what n8n itself calls Settings. */
const OF_WORKFLOWS: readonly FindingCode[] = ['switchedOff', 'otherTimeZone', 'retryOnFailIsOn'];
/** What only one operation says, of its own form. */
const OF_ONE: Partial<Record<FindingCode, string>> = {
	invoiceCameOutOtherwise: 'invoice/create.json',
	templateNotForeseen: 'invoice/create.json',
};

const NODE: INode = {
	...{ id: '1', name: 'N', type: 'n', typeVersion: 1 },
	...{ position: [0, 0], parameters: {} },
};
const ROW: Omit<Decision, 'findings'> = {
	...{ service: 'e-Boekhouden', resource: 'invoice', key: 'k' },
	...{ action: 'blocked', preview: false },
};
const ELSEWHERE = { en: ' (another step)', nl: ' (andere stap)' };
const labelIn = (called: string) => called.replace(/^.* → /, '');
const SETTINGS = Object.values(features().settings).map(labelIn);

/** The quoted labels of settings in a text, each with what follows it. */
function labelsIn(text: string): { label: string; after: string }[] {
	return SETTINGS.flatMap((label) =>
		text
			.split(`'${label}'`)
			.slice(1)
			.map((after) => ({ label, after })),
	);
}

const said = sampleFindings.filter(({ code }) => !OF_WORKFLOWS.includes(code));
const rowsIn = (language: Language) =>
	said.map((finding) => ({ finding, row: toRow({ ...ROW, findings: [finding] }, language) }));
const ROWS = { en: rowsIn('en'), nl: rowsIn('nl') };

describe.each([...operations].filter(([, { passesItems }]) => passesItems))(
	'%s by hand',
	(file, operation) => {
		const properties = operation.properties as readonly INodeProperties[];
		const form = Object.fromEntries(properties.map(({ name, displayName }) => [name, displayName]));
		const own = Object.values(form);

		test.each<Language>(['en', 'nl'])(
			'names only labels of its form, and says of others that they are not: %s',
			(language) => {
				const names = namesByHand(form, language);
				const wrong = ROWS[language].flatMap(({ finding, row }) => {
					if (!file.includes(OF_ONE[finding.code] ?? '')) return [];
					const { reason } = renamed(row, names);
					const isWrong = labelsIn(reason).some(
						({ label, after }) => !own.includes(label) && !after.startsWith(ELSEWHERE[language]),
					);
					return isWrong || reason.includes(' → ') || /\bSettings\b/.test(reason)
						? [`${finding.code}: ${reason}`]
						: [];
				});
				expect(wrong).toEqual([]);
			},
		);
	},
);

test('of one record no error names a group of Settings, or Settings', () => {
	const wrong = said.flatMap((finding) => {
		const { description } = toNodeError(NODE, new FindingError(finding));
		return /→|\bSettings\b/.test(description ?? '') ? [`${finding.code}: ${description}`] : [];
	});
	expect(wrong).toEqual([]);
});
