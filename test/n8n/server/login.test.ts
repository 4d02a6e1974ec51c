import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home } from './home';
import { loginOf } from './login';

let above: string;
beforeEach(() => {
	above = mkdtempSync(join(tmpdir(), 'login-'));
});
afterEach(() => rmSync(above, { recursive: true, force: true }));

const homeAt = (name: string) => new Home(join(above, name));
const modeOf = (...path: string[]) => statSync(join(above, ...path)).mode & 0o777;

test('every folder of n8n has a password of its own, which stays', () => {
	const first = homeAt('one').login;
	expect(homeAt('one').login).toEqual(first);
	expect(loginOf(join(above, 'one'))).toEqual(first);
	expect(homeAt('two').login.password).not.toBe(first.password);
	expect(homeAt('two').login.email).toBe(first.email);
});

test('nobody else on this machine can read it, nor what n8n keeps beside it', () => {
	expect(homeAt('one').login.password).not.toBe('');
	expect([modeOf('one'), modeOf('one', 'password')]).toEqual([0o700, 0o600]);
});
