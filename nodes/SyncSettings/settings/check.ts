import { readChecked } from '../../../base/n8n/field';
import { languageIn } from '../../../base/n8n/fieldTypes';
import { active, inItem } from '../../../base/n8n/settings';
import type { Fault, Finding } from '../../../base/words/finding';
import { DEFAULT_LANGUAGE, type Language } from '../../../base/words/language';
import { toRow, type Row } from '../../../base/words/row';
import type { UnknownFields } from '../../../base/values/records';
import { settingsOf, type WorkflowSettings } from './form';

/** All faults in the settings of a workflow; also for an item of Edit Fields, which may lack some. */
export function faultsIn(workflow: WorkflowSettings, item: UnknownFields): Fault[] {
	const { checks } = workflow;
	if (!checks) return [];
	const unused = workflow.unused?.((name) => isOff(item[name])) ?? [];
	const used = Object.entries(settingsOf(workflow)).filter(([name]) => !unused.includes(name));
	const read = readChecked(Object.fromEntries(used), inItem(item), (readable) =>
		checks.flatMap((check) => check(readable)),
	);
	const faults = 'faults' in read ? read.faults : [];
	const isTold = (name: string) => faults.some((fault) => 'field' in fault && fault.field === name);
	const lost = used.filter(([name]) => item[name] === null && !SAFE.has(name) && !isTold(name));
	return [...faults, ...lost.map(([field]): Fault => ({ code: 'gaveNothing', field }))];
}

/** Without these nothing is written, and the log is in Dutch. */
const SAFE: ReadonlySet<string> = new Set(['preview', 'language']);

/**
 * The row that ends the run here: switched off, or all faults in the settings; null when it goes on. `others`: the items of
 * further mails that arrived in the same execution. `form`: why nothing of it may be read.
 */
export function stops(
	workflow: WorkflowSettings,
	item: UnknownFields,
	others: readonly UnknownFields[] = [],
	form?: Finding,
): Row | null {
	if (isOff(item.active)) return rowOf(item, 'skipped', { code: 'switchedOff' });
	if (form) return { ...rowOf(item, 'blocked', form), resource: 'payrollJournal', key: 'file' };
	return wrongSettings(workflow, item, others);
}

function wrongSettings(
	workflow: WorkflowSettings,
	item: UnknownFields,
	others: readonly UnknownFields[] = [],
): Row | null {
	const faults = [...faultsIn(workflow, item), ...differencesIn(workflow, item, others)];
	return faults.length === 0 ? null : rowOf(item, 'blocked', { code: 'settingsWrong', faults });
}

function rowOf(item: UnknownFields, action: 'blocked' | 'skipped', finding: Finding): Row {
	return toRow(
		{
			service: 'n8n',
			resource: 'settings',
			key: 'settings',
			action,
			preview: false,
			findings: [finding],
		},
		languageOf(item),
	);
}

function languageOf(item: UnknownFields): Language {
	return languageIn((name, fallback) => item[name] ?? fallback, DEFAULT_LANGUAGE);
}

/** Every step reads the settings of the first item, also for the files of the others. */
function differencesIn(
	workflow: WorkflowSettings,
	first: UnknownFields,
	others: readonly UnknownFields[],
): Fault[] {
	return Object.entries(settingsOf(workflow)).flatMap(([field, setting]): Fault[] => {
		// If an expression gives a moment, only its day counts.
		const meaning = (item: UnknownFields) => {
			const read = setting.read(item[field], field);
			return JSON.stringify('value' in read && typeof read.value === 'string' ? read.value : item[field]);
		};
		const at = others.findIndex((other) => meaning(other) !== meaning(first));
		return at < 0 ? [] : [{ code: 'differsByItem', field, item: at + 2 }];
	});
}

/** Only a clear "off" counts, not an unknown word. */
function isOff(given: unknown): boolean {
	const read = active.read(given, '');
	return 'value' in read && !read.value;
}
