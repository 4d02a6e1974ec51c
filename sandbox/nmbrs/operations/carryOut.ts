import { readFields } from '../../soap/sequence';
import type { Fields, ValuesOf } from '../../soap/sequence';
import { readParameters, responseXml } from '../../soap/service';
import type { Operation, SoapCall } from '../../soap/service';
import { string } from '../../soap/simpleTypes';
import type { XmlType } from '../../soap/xmlType';
import { CREDENTIALS } from '../data/initialPayroll';
import { nmbrsFault } from '../errors';
import type { Payroll } from '../payroll/payroll';
import type { Company } from '../payroll/types';

/** The two headers; one must be in the namespace of the service that is called (docs/services/nmbrs.md 1.3). */
const HEADERS = {
	AuthHeader: { Username: string, Token: string },
	AuthHeaderWithDomain: { Username: string, Token: string, Domain: string },
};

type HeaderName = keyof typeof HEADERS;

function authenticate(headerName: HeaderName, { headers, reading }: SoapCall): void {
	const header = headers.find((one) => one.name === headerName && one.namespace === reading.namespace);
	for (const other of headers) if (other !== header) reading.ignored.push(other.name);
	if (!header) throw nmbrsFault('1001');
	const sent: Record<string, unknown> = readFields<Fields>(HEADERS[headerName], header, reading);
	const right =
		sent.Username === CREDENTIALS.username &&
		sent.Token === CREDENTIALS.token &&
		(headerName === 'AuthHeader' || sent.Domain === CREDENTIALS.domain);
	if (!right) throw nmbrsFault('1001');
}

/** An operation that is only carried out with the right to it; parameters are read before anything is checked. */
export function authorized<Request extends Fields, Result>(
	payroll: Payroll,
	request: Request,
	result: XmlType<Result>,
	handle: (parameters: ValuesOf<Request>) => Result,
	header: HeaderName = 'AuthHeaderWithDomain',
): Operation {
	return (call) => {
		const parameters = readParameters(request, call);
		authenticate(header, call);
		if (!payroll.isAllowed(call.operation)) throw nmbrsFault('1002');
		const content = result.write(`${call.operation}Result`, handle(parameters));
		return responseXml(call.operation, call.reading.namespace, content);
	};
}

/** A company that the token has no access to answers as one that does not exist. */
export function visibleCompany(payroll: Payroll, companyId: number): Company {
	const found = payroll.companies.find((company) => company.id === companyId && company.visible);
	if (!found) throw nmbrsFault('2004');
	return found;
}
