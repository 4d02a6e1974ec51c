import { boekstuk, readBoekstuk, type Boekstuk } from './boekstuk';
import { DATES, later, LONG_AGO } from './calendar';
import { oneOf, type Four } from './history';
import type { Run } from './source';
import { add, codeOf, effectOf, negated, rowsOf, type Amount } from './sums';
import { copyOfEntry, type World, type YearEntry } from './world';

/** What a person, or another program, does to an entry that stands. */
type HandEdit = (world: World, entry: YearEntry, about: About) => void;

interface About {
	ours: Boekstuk | null;
	/** A run that there is, and its company. */
	run: Run | undefined;
	company: string;
	on: Four;
}

const turned = (rows: readonly Amount[]) => rows.map(({ account, cents }) => ({ account, cents: -cents }));

export const HAND_EDITS: Readonly<Record<string, HandEdit>> = {
	changeAmount: (_world, entry, { ours, on: [, , c] }) => {
		const isWages = entry.rows.some(({ account, cents }) => account.startsWith('4') && cents > 0);
		if (!ours && entry.meant !== null && (entry.edits > 0 || isWages)) return;
		const row = entry.rows[c % entry.rows.length];
		if (row) row.cents += 5;
		entry.edits++;
	},
	changeDate: (_world, entry, { ours, on: [, , c] }) => {
		if (ours || entry.meant === null) entry.date = oneOf(DATES, c);
	},
	changeHeader: (_world, entry, { ours, on: [, , c] }) => {
		if (ours) entry.header = oneOf(['2999', '1999', '4000'], c);
	},
	dropCentres: (_world, entry) => {
		for (const row of entry.rows) row.account = codeOf(row.account);
	},
	removeBoekstuk: (world, entry) => {
		entry.meant = world.truthOf(entry);
		entry.voucher = '';
		entry.group = null;
	},
	giveBoekstukOfRun: (_world, entry, { run, company }) => {
		if (run) entry.voucher = boekstuk({ company, month: run.month, run: run.id });
	},
	giveForDate: (_world, entry, { ours, on: [, , c] }) => {
		if (ours) entry.voucher = boekstuk({ ...ours, forDate: oneOf([...DATES, LONG_AGO], c) });
	},
	removeForDate: (_world, entry, { ours }) => {
		if (ours) entry.voucher = boekstuk({ company: ours.company, month: ours.month, run: ours.run });
	},
	removeDescription: (_world, entry) => {
		entry.description = '';
		entry.sent = null;
	},
	deleteEntry: (world, entry) => world.entries.splice(world.entries.indexOf(entry), 1),
	copyWhole: (world, entry) => {
		world.entries.push({ ...copyOfEntry(entry), number: world.nextNumber++ });
	},
	copyBare: (world, entry, { ours }) => {
		if (ours) world.putByHand(entry.date, entry.rows, world.truthOf(entry));
	},
	counterBare: (world, entry, { ours, on: [, , c] }) => {
		const date = oneOf([entry.date, entry.date, later(entry.date, 9)], c);
		if (ours) world.putByHand(date, turned(entry.rows), world.truthOf(entry));
	},
	counterAll: (world, entry, { ours }) => {
		if (!ours) return;
		const total = add(world.entriesOf(ours.company, ours.run).map(effectOf));
		if (total.size > 0) world.putByHand(entry.date, rowsOf(negated(total)), world.truthOf(entry));
	},
	/** With the date of today as often as with that of the entry. */
	counterWithBoekstuk: (world, entry, { ours, on: [, , c] }) => {
		const date = oneOf([entry.date, later(entry.date, 20)], c);
		if (ours) world.putByHand(date, turned(entry.rows), null, null, entry.voucher);
	},
	adopt: (_world, entry, { run, company }) => {
		if (entry.voucher === '' && run) entry.voucher = boekstuk({ company, month: run.month, run: run.id });
	},
	cancel: (world, entry, { ours }) => {
		if (!ours && entry.meant !== null)
			world.putByHand(entry.date, turned(entry.rows), entry.meant, entry.group);
	},
};

export function editByHand(world: World, edit: HandEdit, entry: YearEntry, about: Omit<About, 'ours'>): void {
	edit(world, entry, { ...about, ours: readBoekstuk(entry.voucher) });
}
