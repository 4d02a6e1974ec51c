import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchOnce } from './server/fetchOnce';
import { operations } from '../../tools/release/schemas/operations';
import { useN8n } from './support/useN8n';

const world = useN8n('schemas');
const ROOT = join(__dirname, '..', '..');

test('the editor gets the schema of every operation where it asks for it, before anything has run', async () => {
	const files = [...operations].filter(([, { givesAnything }]) => !givesAnything).map(([file]) => file);
	const { url } = world();
	for (const file of files) {
		const [, folder = '', , , resource, name] = file.split('/');
		const type = `n8n-nodes-eboekhouden.${folder.charAt(0).toLowerCase()}${folder.slice(1)}`;
		// As n8n-editor-ui makes it: the version of the node in three parts
		const answer = await fetchOnce(new URL(`schemas/${type}/1.0.0/${resource}/${name}`, `${url}/`));
		expect([file, answer.status]).toEqual([file, 200]);
		expect(await answer.json()).toEqual(JSON.parse(readFileSync(join(ROOT, file), 'utf8')));
	}
});
