import { readChecked } from '../../../base/n8n/field';
import { languageIn } from '../../../base/n8n/fieldTypes';
import { active, inItem } from '../../../base/n8n/settings';
import type { Fault, Finding } from '../../../base/words/finding';
import { DEFAULT_LANGUAGE, type Language } from '../../../base/words/language';
import { toRow, type Row } from '../../../base/words/row';
import type { UnknownFields } from '../../../base/values/records';
import { settingsOf, type WorkflowSettings } from './form';

/** All faults in the settings of a workflow. The item may come from *Edit Fields*, which may lack some. */
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

/** The settings that may be missing: without *Preview* nothing is written, and without *Language* the log is in Dutch. */
const SAFE: ReadonlySet<string> = new Set(['preview', 'language']);

/**
 * The row that ends the execution at the check: the workflow is switched off, or has faults in its settings. Null when it goes
 * on. `others` has the items of further mails that arrived in the same execution, `form` the reason why nothing of a form may be
 * read.
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

/** The settings that differ between items. Every step reads those of the first item, also for the files of the others. */
function differencesIn(
	workflow: WorkflowSettings,
	first: UnknownFields,
	others: readonly UnknownFields[],
): Fault[] {
	return Object.entries(settingsOf(workflow)).flatMap(([field, setting]): Fault[] => {
		// The items are compared by the values that their settings have, and a moment from an expression by its day only.
		const meaning = (item: UnknownFields) => {
			const read = setting.read(item[field], field);
			return JSON.stringify('value' in read && typeof read.value === 'string' ? read.value : item[field]);
		};
		const at = others.findIndex((other) => meaning(other) !== meaning(first));
		return at < 0 ? [] : [{ code: 'differsByItem', field, item: at + 2 }];
	});
}

/** Whether a switch is clearly off; an unknown word is not. */
function isOff(given: unknown): boolean {
	const read = active.read(given, '');
	return 'value' in read && !read.value;
}
