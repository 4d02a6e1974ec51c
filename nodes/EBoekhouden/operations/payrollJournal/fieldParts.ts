import type { Field } from '../../../../base/n8n/field';
import { fieldTextIn, type text } from '../../../../base/n8n/fieldTypes';
import type { Fault } from '../../../../base/words/finding';

/** Text that is parsed, or a fault. */
export function meaning<Value>(
	shown: Parameters<typeof text>[0],
	read: (text: string) => { value: Value } | { fault: Fault },
): Field<Value> {
	return { property: { type: 'string', default: '', ...shown }, read: (given) => read(fieldTextIn(given)) };
}

/** Where a journal comes from. */
export type ParseInput = 'binary' | 'rows' | 'text';

/** Shown for these kinds of input only. */
export const onlyFor = (...input: ParseInput[]) => ({ displayOptions: { show: { input } } });
