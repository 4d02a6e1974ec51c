import type { HttpRequest } from '../../../base/transport/http';
import { soapCall } from '../../../base/transport/onlyReading';

const READING: ReadonlySet<string> = new Set([
	...['OpenSession', 'OpenSessionSub', 'CloseSession', 'GetAdministraties', 'GetGrootboekrekeningen'],
	...['GetKostenplaatsen', 'GetMutaties', 'GetSaldo', 'GetRelaties', 'GetArtikelen', 'GetFacturen'],
]);

/** All that a check sends: sessions, and what is read in them. */
export function isReadingMessage(request: HttpRequest): boolean {
	return request.headers.SOAPAction !== undefined && READING.has(soapCall(request));
}
