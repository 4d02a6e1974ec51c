import { idsOver } from '../../services/eBoekhouden/rest/ids';
import { ledgerOver as ledgerOverRest } from '../../services/eBoekhouden/rest/ledger';
import { connectEBoekhoudenRest } from '../../services/eBoekhouden/rest/restClient';
import { newSession as newRestSession } from '../../services/eBoekhouden/rest/session';
import { ledgerOver } from '../../services/eBoekhouden/soap/ledger';
import { newSession } from '../../services/eBoekhouden/soap/session';
import { connectEBoekhoudenSoap } from '../../services/eBoekhouden/soap/soapClient';
import { callsOf, connectOutSmart } from '../../services/outSmart/restClient';
import type { HttpRequest, SendHttp } from '../../base/transport/http';
import type { Credentials } from './credentials';
import { BooksPlace } from './booksPlace';
import { nmbrsPlace, type NmbrsPlace } from './nmbrsPlace';
import { OutSmartPlace } from './outSmartPlace';
import { isReadingMessage, isReadingOrders, isReadingPayroll, isReadingRequest } from './reading';
import type { Person } from './terminal';
import { Watch, type Limits } from './watch';

export interface Addresses {
	soap: string;
	rest: string;
	nmbrs: string;
	outSmart: string;
}

export const LIVE: Addresses = {
	soap: 'https://soap.e-boekhouden.nl/soap.asmx',
	rest: 'https://api.e-boekhouden.nl',
	nmbrs: 'https://api.nmbrs.nl/soap/v3',
	outSmart: 'https://app.out-smart.com/openapi/8',
};

/** Those of a sandbox on this machine. */
export function sandboxAt(url: string): Addresses {
	const paths = {
		soap: '/eboekhouden/soap.asmx',
		rest: '/eboekhouden/rest',
		nmbrs: '/nmbrs/soap/v3',
		outSmart: '/outsmart/openapi/8',
	};
	return Object.fromEntries(
		Object.entries(paths).map(([name, path]) => [name, url.replace(/\/$/, '') + path]),
	) as unknown as Addresses;
}

export interface Tools {
	send: SendHttp;
	wait: (milliseconds: number) => Promise<void>;
	person: Person;
}

export interface Places {
	soap?: BooksPlace;
	rest?: BooksPlace;
	nmbrs?: NmbrsPlace;
	outSmart?: OutSmartPlace;
}

/** A place for each login that was given; nothing is sent yet. */
export function placesFor(
	{ eBoekhouden, nmbrs, outSmart }: Credentials,
	addresses: Addresses,
	{ tag, limits, ...tools }: Tools & { tag: string; limits: Limits },
): Places {
	const { wait, person } = tools;
	const { template, closedDay, accessToken, ...codes } = eBoekhouden;
	const books = { tag, template, closedDay };
	const places: Places = {};
	if (codes.username !== '') {
		const watch = new Watch(tools.send, limits, isReadingMessage);
		const options = { ...codes, baseUrl: addresses.soap, send: watch.send, wait };
		places.soap = new BooksPlace({
			...books,
			over: 'SOAP',
			watch,
			connect() {
				const [books, soap] = [connectEBoekhoudenSoap(options), newSession(options)];
				return { ...books, soap, plain: ledgerOver(soap), close: closing(books, soap) };
			},
		});
	}
	if (accessToken !== '') {
		const watch = new Watch(tools.send, limits, isReadingRequest);
		places.rest = new BooksPlace({
			...books,
			over: 'REST',
			watch,
			beside: places.soap,
			connect({ request = (given: HttpRequest) => given, accessToken: other = accessToken } = {}) {
				const send: SendHttp = async (given) => await watch.send(request(given));
				const options = { accessToken: other, baseUrl: addresses.rest, send, wait };
				const [books, rest] = [connectEBoekhoudenRest(options), newRestSession(options)];
				const plain = ledgerOverRest(rest, idsOver(rest));
				return { ...books, rest, plain, close: closing(books, rest) };
			},
		});
	}
	if (places.soap) places.soap.given.beside = places.rest;
	if (nmbrs.username !== '')
		places.nmbrs = nmbrsPlace(
			{ ...nmbrs, baseUrl: addresses.nmbrs, wait },
			new Watch(tools.send, limits, isReadingPayroll),
		);
	if (outSmart.token !== '') {
		const watch = new Watch(tools.send, limits, isReadingOrders);
		const options = { ...outSmart, baseUrl: addresses.outSmart, send: watch.send, wait };
		const connect = () => ({
			...connectOutSmart(options),
			calls: callsOf(options),
			...(outSmart.bearerToken !== '' && { withoutBearer: connectOutSmart({ ...options, bearerToken: '' }) }),
		});
		places.outSmart = new OutSmartPlace({ connect, watch, tag: tag.toUpperCase(), person });
	}
	return places;
}

/** Ends the sessions of both. */
function closing(...all: readonly { close(): Promise<void> }[]) {
	return async () => {
		for (const one of all) await one.close();
	};
}
