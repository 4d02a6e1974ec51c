import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const rows = readFileSync(join(root, 'docs', 'quality.md'), 'utf8')
	.split('\n')
	.filter((line) => /^\| (?!rule |-)/.test(line))
	.map((line) => line.split('|').map((cell) => cell.trim()))
	.map(([, rule = '', means = '', status = '', proof = '']) => ({ rule, means, status, proof }));

test('every rule is there once', () => {
	const rules = rows.flatMap(({ rule }) => rule.split(', '));
	expect(rules.length).toBeGreaterThanOrEqual(52);
	expect(new Set(rules).size).toBe(rules.length);
});

test.each(rows)('$rule', ({ means, status, proof }) => {
	expect(means).not.toBe('');
	expect(['done', 'exempt']).toContain(status);
	const files = [...proof.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '');
	if (status === 'done') expect(files).not.toEqual([]);
	else expect(proof.length).toBeGreaterThan(20);
	for (const file of files) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
});
