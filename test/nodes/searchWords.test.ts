import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtNodes } from '../../tools/release/built';

const NODES = join(__dirname, '..', '..', 'nodes');

/** As n8n's panel of nodes finds one: what is typed is a part of its name or of one of its other words. */
function found(typed: string): string[] {
	const words = builtNodes().map(({ description: { name, displayName } }) => {
		const file = name.charAt(0).toUpperCase() + name.slice(1);
		// A trigger stands beside the node of its service.
		const folder = file.replace(/Trigger$/, '');
		const codex = JSON.parse(readFileSync(join(NODES, folder, `${file}.node.json`), 'utf8')) as {
			alias: string[];
		};
		return { displayName, words: [displayName, ...codex.alias] };
	});
	return words
		.filter(({ words: own }) => own.some((word) => word.toLowerCase().includes(typed.toLowerCase())))
		.map(({ displayName }) => displayName);
}

test.each([
	...['boekhouden', 'grootboek', 'journaalpost', 'memoriaal', 'btw'].map((word) => [word, 'e-Boekhouden']),
	...['factuur', 'invoice', 'relatie', 'klant', 'customer'].map((word) => [word, 'e-Boekhouden']),
	...['herinnering', 'aanmaning', 'openstaand'].map((word) => [word, 'e-Boekhouden']),
	...['factuur betaald', 'trigger', 'nieuwe factuur'].map((word) => [word, 'e-Boekhouden Trigger']),
	...['werkbonstatus', 'werkbon'].map((word) => [word, 'OutSmart Trigger']),
	...['vergrendeld', 'loonrun'].map((word) => [word, 'Nmbrs Trigger']),
	...['salaris', 'loon', 'payroll', 'verloning'].map((word) => [word, 'Nmbrs']),
	...['verslag', 'logboek'].map((word) => [word, 'Sync Report']),
	...['werkbon', 'uren', 'urenregistratie', 'hours', 'materiaal', 'monteur', 'factuur'].map((word) => [
		word,
		'OutSmart',
	]),
])('who types %s finds %s', (typed = '', node = '') => {
	expect(found(typed)).toContain(node);
});

test('a word that has nothing to do with it finds nothing', () => {
	expect(found('calendar')).toEqual([]);
});
