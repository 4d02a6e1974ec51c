import { readFileSync } from 'node:fs';
import type { IDataObject } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { everyField, type FieldCase } from '../support/everyField';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

/** What an expression gives for an empty cell, a misspelled name, a null, and what only looks like a text. */
const NOTHING = ['', '  ', '\u00a0', '\u0000', null, undefined];

/** Empty is a value here: no more is read or written than with a text. Every other field refuses an expression without a result. */
const BLANK = readFileSync(`${__dirname}/emptyFields.txt`, 'utf8').trim().split('\n');

const sandbox = useSandbox();

/** An item of an earlier step, as far as it must have one. */
const ITEM = {
	id: '1',
	code: '1',
	reference: '1',
	relation: {},
	lines: [],
	invoice: {},
	company: {},
	rows: [],
};

async function told(field: FieldCase, v: unknown): Promise<string> {
	const input = [{ ...ITEM, ...(v === undefined ? {} : { v }) }] as IDataObject[];
	const execution = await runNode(`n8n-nodes-eboekhouden.${field.node}`, field.with('={{ $json.v }}'), {
		credentials: field.node === 'syncTools' ? {} : credentialsOf(sandbox()),
		input,
		onError: 'continueRegularOutput',
	});
	return JSON.stringify(execution.error?.message ?? execution.items(NODE));
}

/** By the label of the field, or its name in Settings. */
function isRefused({ property: { displayName, name } }: FieldCase, text: string): boolean {
	const about = `("(field|path)":"([^"]*, )?(${escaped(displayName)}|${name})"|'([^']*(→|,) )?(${escaped(displayName)}|${name})')`;
	return new RegExp(about).test(text);
}

function escaped(text: string): string {
	return text.replace(/[()[\]%]/g, '\\$&');
}

test('an expression that gives nothing is refused by the name of its field, or leaves it blank', async () => {
	const fields = everyField();
	const taken: string[] = [];
	for (const field of fields) {
		const results = [];
		for (const nothing of NOTHING) results.push(isRefused(field, await told(field, nothing)));
		if (results.some((is) => !is))
			taken.push(field.name + (results.every((is) => !is) ? '' : ' ' + JSON.stringify(results)));
	}
	expect({ fields: fields.length, taken }).toEqual({ fields: fields.length, taken: BLANK });
}, 600_000);
