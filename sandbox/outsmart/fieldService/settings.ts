import { JSON_TYPE } from '../../httpAnswer';

/** How the service behaves where the sources are silent or disagree (docs/services/outsmart.md 7). */
export interface FieldServiceSettings {
	/** The documents show a comma in materials and work orders, a dot in hour types; clients read a dot. */
	decimals: 'dot' | 'comma' | 'asDocumented';
	/**
	 * A discount is already included in the price per unit, or only in the total of the line (docs/services/outsmart.md
	 * 3.2).
	 */
	discountIn: 'price' | 'total';
	/** Prices with another separator are refused: 1201 or 1801. A JSON number has a dot. */
	acceptsPostDecimals: 'both' | 'comma' | 'dot';
	/** The rows before a refused one are saved. */
	partialSave: boolean;
	/** What happens to fields that are not in the row of an update. */
	omittedFields: 'kept' | 'blanked';
	/** Texts longer than their column. */
	longTexts: 'refused' | 'cut';
	/** More rows in a post than this: 1008, as PHP does with a body over its limit. */
	bodyLimitRows: number | undefined;
	/** The fields in lists of relations and materials: all, or those in the documented answers. */
	listFields: 'all' | 'documented';
	/** An empty code that refers to something else: '' or null, whichever is documented; or the same everywhere. */
	emptyReferenceFields: 'asDocumented' | 'absent' | 'empty' | 'null';
	/** CreationDate comes with and without seconds. */
	creationSeconds: boolean;
	/** The count that a post answers with. */
	countAsString: boolean;
	/** The code in every envelope. */
	codeAsString: boolean;
	contentType: string;
	/** The status in the answer of a call that sets it. */
	markAnswers: 'old' | 'new';
	/** update_status=true also sets orders that are not Compleet; the documents say "all fetched". */
	marksAnyStatus: boolean;
	/** The workstatus filter and those by key and value do nothing. */
	filtersIgnored: boolean;
	/** Columns by which the service does not let filter, besides those that it does not know. */
	filtersRefused: readonly string[];
	/** An archived work order is found on its own; else 1500. */
	archivedFound: boolean;
	/** A list without rows is null instead of an empty array. */
	emptyListsAreNull: boolean;
	/** The account has no customer prices: 1001, as for an endpoint that it does not know. */
	pricesRefused: boolean;
	/** A price for the same thing, debtor and first day replaces the previous one; else it is added. */
	pricesReplaced: boolean;
	/** `skip_duplicate_workorder_no=true` does what its name says; no document has it. */
	duplicatesSkipped: boolean;
	/** The address of the documents of work orders; the only setting that a reset keeps. '' without a server. */
	documents: string;
	/** What the address of the PDF of a work order returns. */
	pdf: 'there' | 'webPage' | 'gone';
	/** UpdateWorkorder with a work status that does not exist. */
	unknownWorkStatus: 'refused' | 'accepted';
	/** Authorization: Bearer <token> is required besides both parameters. */
	requireBearer: boolean;
	/** The sandbox speaks plain HTTP, so that every call is refused: 1006. */
	requireHttps: boolean;
}

export function defaultSettings(): FieldServiceSettings {
	return {
		decimals: 'dot',
		discountIn: 'price',
		acceptsPostDecimals: 'both',
		partialSave: false,
		omittedFields: 'kept',
		longTexts: 'refused',
		bodyLimitRows: undefined,
		listFields: 'all',
		emptyReferenceFields: 'asDocumented',
		creationSeconds: true,
		countAsString: false,
		codeAsString: false,
		contentType: JSON_TYPE,
		markAnswers: 'old',
		marksAnyStatus: true,
		filtersIgnored: false,
		filtersRefused: [],
		archivedFound: true,
		emptyListsAreNull: false,
		pricesRefused: false,
		pricesReplaced: false,
		duplicatesSkipped: false,
		documents: 'https://documents.outsmart.example',
		pdf: 'there',
		unknownWorkStatus: 'refused',
		requireBearer: false,
		requireHttps: false,
	};
}
