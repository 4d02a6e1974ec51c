import type { HttpAnswer } from '../../../../base/transport/http';

export const NAMESPACE = 'http://www.e-boekhouden.nl/soap';
export const SESSION_ID = '{2C5F0A6E-93B1-4D7C-8E4A-5B60F1D2A379}';

export function raw(body: string, status = 200): HttpAnswer {
	return { status, headers: { 'content-type': 'text/xml; charset=utf-8' }, body };
}

/** An envelope as ASP.NET writes it. */
export function envelope(body: string, status = 200): HttpAnswer {
	return raw(
		'<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" ' +
			'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">' +
			`<soap:Body>${body}</soap:Body></soap:Envelope>`,
		status,
	);
}

/** The answer of an operation, from the content of its response element. */
export function response(operation: string, content: string): HttpAnswer {
	return envelope(`<${operation}Response xmlns="${NAMESPACE}">${content}</${operation}Response>`);
}

/** The usual answer: no error, then what was asked for (docs/services/e-boekhouden.md 1.2). */
export function result(operation: string, payload = ''): HttpAnswer {
	return response(operation, `<${operation}Result><ErrorMsg />${payload}</${operation}Result>`);
}

/** A business error: HTTP 200 with both fields filled (docs/services/e-boekhouden.md 1.2). */
export function refusal(operation: string, code: string, text: string): HttpAnswer {
	const error = `<LastErrorCode>${escaped(code)}</LastErrorCode><LastErrorDescription>${escaped(text)}</LastErrorDescription>`;
	const isUpdate = operation.startsWith('Update');
	return response(
		operation,
		`<${operation}Result>${isUpdate ? error : `<ErrorMsg>${error}</ErrorMsg>`}</${operation}Result>`,
	);
}

export function fault(text: string, code = 'soap:Server'): HttpAnswer {
	return envelope(
		`<soap:Fault><faultcode>${escaped(code)}</faultcode><faultstring>${escaped(text)}</faultstring><detail /></soap:Fault>`,
		500,
	);
}

export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const RELATION =
	'<cRelatie><ID>7001</ID><AddDatum>2025-01-02T00:00:00</AddDatum><Code>1001</Code><Bedrijf>De Linde</Bedrijf>' +
	'<Notitie>Belt &lt;na&gt; 5 &amp; voor 6</Notitie><Def1>VIP</Def1><LA>0</LA><Gb_ID>12</Gb_ID><GeenEmail>1</GeenEmail>' +
	'<NieuwsbriefgroepenCount>2</NieuwsbriefgroepenCount></cRelatie>';

/** The least that the service answers when all is well. */
export const SUCCESS: Readonly<Record<string, HttpAnswer>> = {
	OpenSession: result('OpenSession', `<SessionID>${SESSION_ID}</SessionID>`),
	OpenSessionSub: result('OpenSessionSub', `<SessionID>${SESSION_ID}</SessionID>`),
	CloseSession: response('CloseSession', ''),
	GetGrootboekrekeningen: result('GetGrootboekrekeningen', '<Rekeningen />'),
	AddGrootboekrekening: result('AddGrootboekrekening', '<Gb_ID>5099</Gb_ID>'),
	UpdateGrootboekrekening: response('UpdateGrootboekrekening', '<UpdateGrootboekrekeningResult />'),
	GetKostenplaatsen: result('GetKostenplaatsen', '<Kostenplaatsen />'),
	GetMutaties: result('GetMutaties', '<Mutaties />'),
	AddMutatie: result('AddMutatie', '<Mutatienummer>412</Mutatienummer>'),
	GetSaldo: result('GetSaldo', '<Saldo>12500</Saldo>'),
	GetSaldi: result(
		'GetSaldi',
		'<Saldi><cSaldo><ID>7</ID><Code>4000</Code><Categorie>VW</Categorie><Saldo>12500</Saldo></cSaldo></Saldi>',
	),
	GetAdministraties: result(
		'GetAdministraties',
		'<Administraties><cAdministratie><Bedrijf>Bakkerij</Bedrijf><Plaats>Utrecht</Plaats><Guid>{1}</Guid></cAdministratie></Administraties>',
	),
	GetRelaties: result('GetRelaties', `<Relaties>${RELATION}</Relaties>`),
	AddRelatie: result('AddRelatie', '<Rel_ID>7011</Rel_ID>'),
	UpdateRelatie: response('UpdateRelatie', '<UpdateRelatieResult />'),
	GetArtikelen: result('GetArtikelen', '<Artikelen />'),
	GetFacturen: result('GetFacturen', '<Facturen />'),
	AddFactuur: result('AddFactuur', '<Factuurnummer>2026002</Factuurnummer>'),
	GetOpenPosten: result('GetOpenPosten', '<Openposten />'),
};
