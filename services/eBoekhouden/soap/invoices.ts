import { isProblem } from '../../../base/problems/problem';
import type { DownloadPdf } from '../../../base/transport/download';
import type { Incoming, Outgoing } from '../../../base/transport/soap/description';
import { addDays, daysBetween, type DateRange } from '../../../base/values/dates';
import { parseDecimal } from '../../../base/values/money';
import { isSameCode } from '../../../base/values/text';
import type { InvoiceList, Invoices } from '../books';
import { EVER, firstOf, isWanted } from '../filters';
import type { Invoice, NewInvoice, NewInvoiceLine } from '../types';
import { numberNotReturned, withoutList } from './errors';
import type { Types } from './messages';
import type { Session } from './session';
import { amount, date, days, decimal, list, text, toDateTime } from './wire';

export function invoicesOver(session: Session, download: DownloadPdf): Invoices {
	const within: Invoices['within'] = async (range, { relationCode = '', keep } = {}) => {
		const isOf = (invoice: Invoice) => relationCode === '' || isSameCode(invoice.relationCode, relationCode);
		return await readInvoices(async (part) => await ask(session, { ...part, relationCode }), range, {
			keep: (invoice) => isOf(invoice) && (keep?.(invoice) ?? true),
		});
	};
	return {
		within,
		async list({ from, to, relationCode, limit }) {
			const { invoices, fullDays } = await within({ from, to });
			const found = invoices.filter((invoice) => isWanted(invoice.relationCode, relationCode));
			return firstOf({ found, whole: fullDays.length === 0 }, limit);
		},
		async find(number) {
			if (number === '') return null;
			const answer = await ask(session, { ...EVER, number });
			const found = answer.find((invoice) => invoice.number === number);
			if (found?.unread) throw withoutList('GetFacturen', 'Regels');
			return found ?? null;
		},
		async pdf(number) {
			if (number === '') return 'noInvoice';
			const found = (await askFor(session, { ...EVER, number })).find(
				({ Factuurnummer }) => text(Factuurnummer) === number,
			);
			const address = text(found?.URLPDFBestand).trim();
			if (address === '') return found ? 'noPdf' : 'noInvoice';
			return await download(address, 'GetFacturen');
		},
		async create(invoice) {
			const { AddFactuurResult: result } = await session.write('AddFactuur', { oFact: toWire(invoice) });
			const number = text(result?.Factuurnummer).trim();
			if (!number) throw numberNotReturned('AddFactuur');
			return number;
		},
	};
}

type Asked = DateRange & { number?: string; relationCode?: string };

async function ask(session: Session, asked: Asked): Promise<Invoice[]> {
	return (await askFor(session, asked)).map(toInvoice);
}

async function askFor(session: Session, { from, to, number, relationCode }: Asked) {
	const cFilter = {
		Factuurnummer: number,
		Relatiecode: relationCode || undefined,
		DatumVan: toDateTime(from),
		DatumTm: toDateTime(to),
	};
	const { GetFacturenResult: result } = await session.read('GetFacturen', { cFilter });
	return list(result?.Facturen?.cFactuurList);
}

function toWire(invoice: NewInvoice): Outgoing<Types['cFactuur'], Types> {
	return {
		Factuurnummer: invoice.number,
		Relatiecode: invoice.relationCode,
		Datum: toDateTime(invoice.date),
		Betalingstermijn: String(invoice.paymentTermDays),
		Factuursjabloon: invoice.template,
		PerEmailVerzenden: String(invoice.mail !== undefined),
		EmailOnderwerp: invoice.mail?.subject,
		EmailBericht: invoice.mail?.body,
		EmailVanAdres: invoice.mail?.fromAddress,
		EmailVanNaam: invoice.mail?.fromName || undefined,
		AutomatischeIncasso: 'false',
		// The date of a direct debit is required even where there is none (docs/services/e-boekhouden.md 6).
		IncassoMachtigingDatumOndertekening: toDateTime(invoice.date),
		IncassoMachtigingFirst: 'false',
		InBoekhoudingPlaatsen: String(invoice.book),
		BoekhoudmutatieOmschrijving: invoice.description,
		Regels: { cFactuurRegel: invoice.lines.map(toLine) },
	};
}

function toLine(line: NewInvoiceLine): Outgoing<Types['cFactuurRegel'], Types> {
	return {
		Aantal: line.quantity,
		Eenheid: line.unit,
		Code: line.code,
		Omschrijving: line.description,
		PrijsPerEenheid: line.unitPrice,
		BTWCode: line.vatCode,
		TegenrekeningCode: line.ledgerAccount,
		KostenplaatsID: line.costCentreId || '0',
	};
}

function toInvoice(wire: Incoming<Types['cFactuurList'], Types>): Invoice {
	const lines = wire.Regels?.cFactuurRegel ?? [];
	// An invoice without lines whose total is not zero is unread: lines say to which order it belongs, and without them the order
	// would be invoiced again.
	const isOfNothing = lines.length === 0 && parseDecimal(amount(wire.TotaalInclBTW))?.eq(0) === true;
	const isUnread = (lines.length === 0 || lines.includes(null)) && !isOfNothing;
	return {
		number: text(wire.Factuurnummer),
		relationCode: text(wire.Relatiecode),
		date: date(wire.Datum),
		paymentTermDays: days(wire.Betalingstermijn),
		totalExcludingVat: amount(wire.TotaalExclBTW),
		totalVat: amount(wire.TotaalBTW),
		totalIncludingVat: amount(wire.TotaalInclBTW),
		totalOpen: amount(wire.TotaalOpenstaand),
		lines: list(lines).map((line) => ({
			quantity: decimal(line.Aantal),
			unit: text(line.Eenheid),
			code: text(line.Code),
			description: text(line.Omschrijving),
			unitPrice: amount(line.PrijsPerEenheid),
			vatCode: text(line.BTWCode),
			ledgerAccount: text(line.TegenrekeningCode),
		})),
		...(isUnread && { unread: true }),
	};
}

/**
 * The maximum number of days whose invoices are too large to read. More are not busy days: then the service gives too much for
 * any request.
 */
const TOO_LARGE_DAYS = 3;

/** An answer that was cut off has a multiple of this number of invoices, because limits are round numbers. */
const ROUND = 100;

/**
 * Reads all invoices of a period that are to be kept. An answer that may be cut off, or that is too large to
 * read, is requested again in halves, down to a day.
 */
export async function readInvoices(
	ask: (part: DateRange) => Promise<Invoice[]>,
	range: DateRange,
	{ keep = () => true }: { keep?: (invoice: Invoice) => boolean } = {},
): Promise<InvoiceList> {
	const numbered = new Map<string, Invoice>();
	const drafts: Invoice[] = [];
	const fullDays: string[] = [];

	/**
	 * The length of the longest answer. No cap for invoices is known, but it is the same for every answer: one
	 * that is shorter than another was not cut off.
	 */
	let longest = 0;
	function mayBeCutOff({ length }: readonly Invoice[]): boolean {
		const isSuspect = length > 0 && length % ROUND === 0 && length >= longest;
		longest = Math.max(longest, length);
		return isSuspect;
	}

	let tooLargeDays = 0;
	const isOneTooMany = (days: number) => days === 0 && ++tooLargeDays > TOO_LARGE_DAYS;

	async function read({ from, to }: DateRange): Promise<void> {
		const days = daysBetween(from, to);
		const answer = await ask({ from, to }).catch((error: unknown) => {
			if (!isTooBig(error) || isOneTooMany(days)) throw error;
			return null;
		});
		const isWhole = answer !== null && !mayBeCutOff(answer);
		if (answer) collect(answer, isWhole || days === 0);
		if (isWhole) return;
		if (days === 0) return void fullDays.push(from);
		const middle = addDays(from, Math.floor(days / 2));
		await read({ from, to: middle });
		await read({ from: addDays(middle, 1), to });
	}

	/**
	 * Keeps the invoices of an answer. Those without a number cannot be distinguished, so they are taken from
	 * one answer only.
	 */
	function collect(answer: readonly Invoice[], isLast: boolean): void {
		for (const invoice of answer.filter(keep)) {
			if (invoice.number !== '') numbered.set(`${invoice.number} ${invoice.date}`, invoice);
			else if (isLast) drafts.push(invoice);
		}
	}

	await read(range);
	return { invoices: [...numbered.values(), ...drafts], fullDays };
}

function isTooBig(error: unknown): boolean {
	return isProblem(error) && error.facts.problem.code === 'answerTooBig';
}
