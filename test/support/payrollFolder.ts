import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Container } from '@n8n/di';
import { SecurityConfig } from '@n8n/config';
import type { Row } from '../../base/words/row';
import { fullLabels } from '../../features/payroll/settings';
import type { Sandbox } from '../../sandbox';
import { onDay } from './calendar';
import { runFiles, type FileOptions, type FileRun } from './payrollFileWorkflow';

/** A folder that the shipped workflow reads, and the text of Decisions: nothing is ever removed. */
export class PayrollFolder {
	decisions: string[] = [];
	path = '';

	constructor(
		private readonly sandbox: () => Sandbox,
		private readonly settings: Record<string, unknown> = {},
	) {}

	make(): this {
		this.decisions = [];
		this.path = mkdtempSync(join(tmpdir(), 'payroll-files-'));
		Container.get(SecurityConfig).restrictFileAccessTo = this.path;
		return this;
	}

	put(name: string, content: string | Buffer): this {
		mkdirSync(dirname(join(this.path, name)), { recursive: true });
		writeFileSync(join(this.path, name), content);
		return this;
	}

	take(name: string): this {
		rmSync(join(this.path, name));
		return this;
	}

	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}

	async run(settings: Record<string, unknown> = {}, options?: FileOptions): Promise<FileRun> {
		const { path: folder, decisions } = this;
		const given = { folder, decisions: decisions.join(', '), ...this.settings, ...settings };
		return await runFiles(this.sandbox(), given, options);
	}

	async look(settings?: Record<string, unknown>): Promise<Row[]> {
		return (await this.run(settings)).rows;
	}

	/** The rows that need somebody. */
	async asking(settings?: Record<string, unknown>): Promise<Row[]> {
		return (await this.look(settings)).filter(({ attention }) => attention);
	}

	/** The same, of a morning. */
	async morning(day: string, settings?: Record<string, unknown>): Promise<Row[]> {
		return await onDay(day, async () => await this.asking(settings));
	}

	/** Answers until nothing is asked, as `wordFor` says of a row, and counts the questions. */
	async follow(asking: () => Promise<Row[]>, wordFor: (row: Row) => string = () => ''): Promise<number> {
		for (let asked = 0; asked < 9;) {
			const rows = await asking();
			if (rows.length === 0) return asked;
			for (const row of rows) this.answer(row, wordFor(row));
			asked += rows.length;
		}
		throw new Error('asked again and again');
	}

	/** Adds an answer that a row offers to the others: the first one with that word; its sentence says where to. */
	answer(row: Row | undefined, word = ''): this {
		const text = ((row?.decisions ?? []) as string[]).find((one) => one.includes(`=${word}`));
		if (text === undefined) throw new Error(`not offered: ${word}`);
		expect(row?.reason).toContain(fullLabels.decisions);
		this.decisions.push(text);
		return this;
	}
}

/** A new one for each test of this file. */
export function usePayrollFolder(...given: ConstructorParameters<typeof PayrollFolder>): PayrollFolder {
	const folder = new PayrollFolder(...given);
	beforeEach(() => void folder.make());
	afterEach(() => folder.remove());
	return folder;
}
