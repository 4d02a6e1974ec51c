import { N8nClient } from './server/rest';
import { loginOf } from './server/login';
import { temporaryFolder } from './support/prepared';
import { useN8n } from './support/useN8n';

const world = useN8n('access');

test('who has the password of this n8n comes in, who has that of another does not', async () => {
	const { url, login } = world();
	await new N8nClient(url).logIn(login);
	const other = loginOf(temporaryFolder('other'));
	await expect(new N8nClient(url).logIn(other)).rejects.toThrow('401');
});

test('who is in cannot install a package', async () => {
	const installing = world().client.installPackage('n8n-nodes-that-nobody-made');
	await expect(installing).rejects.toThrow('unverified community packages is forbidden');
});
