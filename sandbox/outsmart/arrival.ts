import type { Arrival } from '../exchange';
import { OutSmartError } from './errors';
import type { FieldService } from './fieldService/fieldService';
import { dispatch, operationName, refusal } from './service';
import type { OutSmartRequest } from './service';

/** One request to OutSmart; it is recorded as path and query, with the body below them. */
export function outSmartArrival(
	fieldService: FieldService,
	request: OutSmartRequest,
	address: string,
): Arrival {
	return {
		service: 'OutSmart',
		operation: operationName(request),
		request: request.body === '' ? address : `${address}\n${request.body}`,
		contentType: fieldService.settings.contentType,
		carryOut: (ignored) => dispatch(fieldService, request, ignored),
		refuse: (code, text) => refusal(fieldService, new OutSmartError(code, text === '' ? [] : [text])),
	};
}
