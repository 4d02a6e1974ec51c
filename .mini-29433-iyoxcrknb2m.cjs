"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// nodes/shared/values/partLimit.ts
var MAX_PARTS = 2e6;
function hasTooManyParts(text6, ...marks) {
  let count = 0;
  for (const mark of marks) {
    for (let at3 = text6.indexOf(mark); at3 >= 0; at3 = text6.indexOf(mark, at3 + mark.length)) {
      if (++count > MAX_PARTS) return true;
    }
  }
  return false;
}

// nodes/shared/transport/http.ts
var MEGABYTES_AT_MOST = 64;
var MAX_ANSWER_BYTES = MEGABYTES_AT_MOST * 1024 * 1024;
var NoAnswer = class extends Error {
  constructor(code3, sent) {
    super(code3);
    this.code = code3;
    this.sent = sent;
    this.name = "NoAnswer";
  }
  code;
  sent;
};
var NEVER_SENT = /* @__PURE__ */ new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ERR_INVALID_URL",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID"
]);
function noAnswer(error) {
  const code3 = findCode(error) ?? "";
  return new NoAnswer(code3, !NEVER_SENT.has(code3));
}
function findCode(error, depth = 0) {
  if (typeof error !== "object" || error === null || depth > 3) return void 0;
  const { code: code3, cause } = error;
  if (typeof code3 === "string" && /^[A-Z][A-Z0-9_]+$/.test(code3)) return code3;
  return findCode(cause, depth + 1);
}
var REASONS = {
  ECONNREFUSED: "refused",
  ECONNRESET: "brokenOff",
  EPIPE: "brokenOff",
  ETIMEDOUT: "tookTooLong",
  ECONNABORTED: "tookTooLong",
  // Nothing but our own deadline ever cancels a call.
  ERR_CANCELED: "tookTooLong",
  Z_DATA_ERROR: "notUnpacked",
  Z_BUF_ERROR: "notUnpacked",
  ENOTFOUND: "unknownHost",
  EAI_AGAIN: "nameNotLookedUp",
  EHOSTUNREACH: "noRoute",
  ENETUNREACH: "noRoute",
  ERR_INVALID_URL: "invalidUrl"
};
function reasonFor(code3) {
  const why = REASONS[code3] ?? (/CERT|TLS|SSL|SIGNATURE/.test(code3) ? "certificate" : "other");
  return { why, detail: why === "other" ? code3.toLowerCase() : "" };
}

// nodes/shared/transport/failure.ts
var CallFailed = class extends Error {
  constructor(failure) {
    super(failure.problem.code);
    this.failure = failure;
    this.name = "CallFailed";
  }
  failure;
};
function notAnswered(error, host) {
  const { code: code3, sent } = noAnswer(error);
  return {
    problem: { code: "noAnswer", host, ...reasonFor(code3), sent },
    outcome: sent ? "unknown" : "notDone"
  };
}
function failureByStatus(status, waitSeconds) {
  if (status === 429) return { problem: { code: "tooManyCalls", status }, outcome: "notDone", waitSeconds };
  if (status !== 503 || waitSeconds === void 0) return null;
  return { problem: { code: "serviceUnavailable", status }, outcome: "unknown", waitSeconds };
}
function unreadable(why, status) {
  const refusedOutside = status !== void 0 && status >= 400 && status < 500;
  return {
    problem: { code: "answerUnreadable", why, ...status !== void 0 && { status } },
    outcome: refusedOutside ? "notDone" : "unknown"
  };
}
function tooBig(why, status) {
  return {
    problem: { code: "answerTooBig", why, megabytes: MEGABYTES_AT_MOST, status },
    outcome: "unknown"
  };
}
function unusable({ body, status, unusable: why }) {
  if (why === "encoding") return unreadable("encoding", status);
  if (why === "tooLong" || body.length > MAX_ANSWER_BYTES) return tooBig("tooLong", status);
  const text6 = body.trimStart();
  if (text6 === "") return unreadable("nothing", status);
  return /<!DOCTYPE\s+html|<html[\s>]/i.test(text6.slice(0, 2e3)) ? unreadable("webPage", status) : null;
}
function unexpected(why, field) {
  return {
    problem: { code: "answerUnexpected", why, ...field !== void 0 && { field } },
    outcome: "unknown"
  };
}
function notSent(problem2) {
  return { problem: problem2, outcome: "notDone" };
}

// nodes/shared/transport/rest/answer.ts
function readJson(answer2) {
  const failure = unusable(answer2);
  if (failure) return { failure };
  const { status } = answer2;
  const text6 = answer2.body.trim();
  if (hasTooManyParts(text6, "{", "[", ",")) return { failure: tooBig("tooManyParts", status) };
  try {
    return { json: JSON.parse(text6) };
  } catch {
    return { failure: unreadable(breaksOff(text6) ? "brokenOff" : "noJson", status) };
  }
}
function breaksOff(text6) {
  const end = { "{": "}", "[": "]" }[text6[0]];
  return end !== void 0 && !text6.endsWith(end);
}

// nodes/shared/values/grouped.ts
function groupedBy(values, keyOf4) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf4(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

// nodes/shared/values/words.ts
var andMore = (count) => `and ${count} more`;
function listed(values, atMost2 = 50, moreInWords = andMore) {
  const names = values.slice(0, atMost2).map((value) => `'${brief(value)}'`).join(", ");
  const more = values.length - atMost2;
  return more > 0 ? `${names} ${moreInWords(more)}` : names;
}
var LONGEST = 60;
function brief(text6) {
  const found = quotable(text6.slice(0, 10 * LONGEST));
  return found.length > LONGEST ? `${found.slice(0, LONGEST)}\u2026` : found;
}
var UNPRINTABLE = /[\p{Cc}\u2028\u2029]+/gu;
var TURNING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
function withoutEnd(text6, end) {
  let { length } = text6;
  while (text6[length - 1] === end) length--;
  return text6.slice(0, length);
}
function quotable(text6) {
  return text6.toWellFormed().replace(TURNING, "").replace(UNPRINTABLE, " ").trim();
}

// nodes/shared/values/distinct.ts
function distinct(values) {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

// nodes/shared/rows/sentences/en/administrations.ts
var administrations = {
  administrationUnread: {
    what: "The administration of this item is empty or no text. Nothing was done with it, in no other administration either.",
    todo: "Give this item the name or GUID of its administration, or clear the field Administration of the node altogether."
  },
  administrationByItem: {
    what: "The administration comes from an expression that has a value only when the workflow runs, so there is no list now.",
    todo: "Choose an administration from the list at Administration for the moment, or type the value here."
  },
  administrationOverToken: {
    what: ({ administration }) => `With an API token no administration can be chosen ('${brief(administration)}'): each token belongs to one. Nothing was done.`,
    todo: "Make a credential with a token of its own for each administration, or choose the username and security codes at Authentication."
  }
};

// nodes/shared/rows/sentences/en/booksChecks.ts
var booksChecks = {
  sideNotVerified: {
    what: ({ mutation: mutation3, ledgerAccount, before: before3, after }, t) => before3 === "" || after === "" ? `Mutation ${mutation3} was booked; that debit and credit are right could not be verified, because the balance of ledger account ${ledgerAccount} could not be read.` : `Mutation ${mutation3} was booked; that debit and credit are right could not be verified: the balance of ledger account ${ledgerAccount} was ${t.amount(before3)} and is ${t.amount(after)}.`,
    todo: ({ mutation: mutation3, ledgerAccount, amount: amount2, side }, t) => `Look once in e-Boekhouden at the ledger card of ${ledgerAccount}: mutation ${mutation3} must stand there with ${t.amount(amount2)} in ${side}.`
  },
  quotaForecast: {
    what: ({ calls, forecast, limit }) => `Reading all mutations takes ${calls} calls. A month of daily executions comes to about ${forecast}, and e-Boekhouden allows ${limit}.`,
    todo: "Let the start be later or the workflow run less often, before booking comes to a stop for the rest of a month."
  }
};

// nodes/shared/rows/sentences/en/booksRecords.ts
var booksRecords = {
  operationOverTokenOnly: {
    what: "e-Boekhouden does this for an API token alone. Nothing was read or written.",
    todo: "Choose API Token at Authentication."
  },
  noSuchProduct: {
    what: ({ productCode }) => `There is no product with code '${brief(productCode)}'.`,
    todo: "Check the code in e-Boekhouden under Producten/diensten; capitals and leading zeros count."
  },
  productNotUnique: {
    what: ({ productCode, count }) => `${count} products have the code '${brief(productCode)}': which one is meant cannot be seen.`,
    todo: "Give all but one of them another code in e-Boekhouden."
  },
  productExists: {
    what: ({ productCode }) => `There is already a product with code '${brief(productCode)}'. Nothing was written.`,
    todo: "Choose another code, or use Product: Update."
  },
  invoiceExists: {
    what: ({ number: number2 }) => `There is already an invoice '${brief(number2)}'. Nothing was written.`,
    todo: "Choose another number, or leave it empty: then e-Boekhouden gives the next one."
  },
  relationExists: {
    what: ({ relationCode }) => `There is already a relation with code '${brief(relationCode)}'. Nothing was written.`,
    todo: "Choose another code, or use Relation: Update or Create or Update."
  },
  invoiceWithoutPdf: {
    what: ({ number: number2 }) => `e-Boekhouden gives no PDF of invoice '${brief(number2)}'.`,
    todo: "See in e-Boekhouden under Factureren > Facturen > Overzicht whether the invoice has one: a draft may have none."
  }
};
var booksRecordFaults = {
  pricesBoth: "give a price excluding or including VAT, not both",
  priceMissing: "a price is missing: excluding or including VAT",
  pricesBothNeeded: ({ vatCode }) => `with VAT code ${vatCode} both prices are needed, excluding and including VAT`,
  vatCodeNotForInvoice: ({ path, vatCode }) => `${path}: '${vatCode}' is not a VAT code for an invoice, such as HOOG_VERK_21`,
  accountNotThere: ({ path, account }) => `${path}: there is no ledger account '${account}' in e-Boekhouden`,
  endsInNoDigit: ({ path }) => `${path} does not end in a digit`,
  noLines: "there are no lines"
};

// nodes/shared/rows/sentences/en/digest.ts
var digest = {
  subject: (facts) => `The week: ${state(facts)}`,
  opening: ({ from, to, journals, invoices: invoices3, ...facts }) => `In the week from ${from} to ${to}: ${[
    ...counted(journals, "payroll journal", "payroll journals", "booked"),
    ...counted(invoices3, "invoice", "invoices", "created"),
    facts.isUnsure ? "not everything could be looked at, so whether anything waits for you is not certain" : state(facts)
  ].join(", ")}.`,
  title(facts) {
    if (facts.isUnsure) return "Not everything could be looked at";
    return facts.points > 0 ? "Something waits for you" : "All is well";
  },
  toDo: "What to do",
  waiting: "Waits for the next run",
  waitingMeans: "You need not do anything for it. If it is still here next week, see whether the workflow is published and Preview is off.",
  journals: "Payroll journals in the books",
  invoices: "Invoices of work orders",
  byDate: "The books do not say on which day something was entered. So the date of the entry or the invoice counts, and what is recent or has a date in the future is listed too.",
  filesNotSeen: "Payroll files that were not sent in yet are not seen here.",
  none: "None.",
  bookDate: "Book date",
  invoiceDate: "Invoice date"
};
function state({ points, isUnsure }) {
  if (isUnsure) return "not everything could be looked at";
  if (points === 0) return "nothing waits for you";
  return points === 1 ? "1 point needs your attention" : `${points} points need your attention`;
}
function counted(count, one, several, done) {
  if (count === void 0) return [];
  return [count === 0 ? `no ${several} ${done}` : `${count} ${count === 1 ? one : several} ${done}`];
}

// nodes/shared/rows/sentences/en/general.ts
var general = {
  switchedOff: {
    what: "Switched off: 'active' is off in Settings. Nothing was read or written.",
    todo: ""
  },
  fileNotConfirmed: {
    what: "Not booked: 'Boeken' was not chosen, or not in time.",
    todo: "Send the file once more if it must be booked after all."
  },
  noPayrollFile: {
    what: ({ folder }) => folder === "" ? "There is no file to read: no attachment, and no folder in the setting 'folder'." : `In the folder '${brief(folder)}' is no file that ends in xml, csv, txt or xlsx, or n8n may not read that folder.`,
    todo: "This only matters if you expected one."
  },
  settingsWrong: {
    what: ({ faults }, { faults: told }) => `${told(faults)}. Nothing was done that depends on it.`,
    todo: "Correct this in the settings and run again."
  },
  otherTimeZone: {
    what: ({ timeZone }) => `The time zone of this workflow is ${brief(timeZone)}, not Europe/Amsterdam: it starts by the clock there. The book dates are Dutch all the same.`,
    todo: "Choose Europe/Amsterdam as Timezone in the menu (\xB7\xB7\xB7) of the workflow, under Settings."
  },
  fieldsWrong: {
    what: ({ faults }, { faults: told }) => `${told(faults)}.`,
    todo: "Correct this in the node."
  },
  listNotRead: { what: "Not read.", todo: "" },
  listCutOff: {
    what: ({ service, resource, count }) => `${service} gave ${count} ${MANY[resource] ?? resource}, the most that it gives at once: there may be more, which are left out here and stay as they are; nothing is taken for deleted. What a work order needs is asked for by its code.`,
    todo: "e-Boekhouden's newer interface (REST) has no such limit."
  },
  readInTurns: {
    what: ({ resource, read: read5, count, hours: hours3 }) => `${read5} of the ${count} ${MANY[resource] ?? resource} of e-Boekhouden were read now: the newest, and the others by turns, some each quarter of an hour. A change is in OutSmart within ${hours3} hours.`,
    todo: ""
  },
  tooManyForTurns: {
    what: ({ resource, read: read5, count, hours: hours3 }) => `${read5} of the ${count} ${MANY[resource] ?? resource} of e-Boekhouden were read now: more than can be read by turns in a day. A change is in OutSmart only within ${hours3} hours.`,
    todo: "Run the workflow by hand when it cannot wait: that reads all."
  },
  readTooSlowly: {
    what: ({ resource, read: read5, count }) => `e-Boekhouden answers too slowly: ${read5} of the ${count} ${MANY[resource] ?? resource} were read now, fewer than had their turn. What is left comes another time.`,
    todo: "When this stays, run the workflow by hand: that reads all."
  },
  inputNotThere: {
    what: ({ needs, lacks }) => `The input is no ${NEEDED[needs].name}: it has no ${lacks.join(", ")}.`,
    todo: ({ needs }) => `Put ${NEEDED[needs].before} before this node, or give items with the fields of docs/items.md.`
  },
  noCredential: {
    what: ({ service }) => `No credential of ${service} is chosen.`,
    todo: "Choose it in this node, and the list is filled; or switch to Expression and type the value."
  },
  listEmpty: {
    what: ({ service, list: list2 }) => `${service} shows this credential no ${LISTS[list2]}.`,
    todo: ({ service }) => `Check in ${service} that there are any, and that this user may see them.`
  },
  listOverTokenOnly: {
    what: ({ list: list2 }) => `e-Boekhouden gives a list of ${LISTS[list2]} for an API token alone.`,
    todo: "Switch to Expression and type the name, exactly as in e-Boekhouden; or choose the API token at Authentication."
  },
  fieldEmpty: { what: ({ field }) => `'${field}' is empty.`, todo: "Fill it in." },
  noSuchOperation: {
    what: ({ resource, operation }) => `This version of the node has no operation '${operation}' on '${resource}'.`,
    todo: "Choose a resource and an operation, or update the package."
  },
  doneBefore: {
    what: ({ count }) => count === 1 ? "The item before it was written." : `The ${count} items before it were written.`,
    todo: "Do not run those again; with On Error on Continue each item tells how it went."
  },
  noSuchInvoice: {
    what: ({ number: number2 }) => `There is no invoice '${number2}'.`,
    todo: "Check the number in e-Boekhouden under Factureren > Facturen > Overzicht."
  },
  noSuchRelation: {
    what: ({ relationCode }) => `There is no relation with code '${relationCode}'.`,
    todo: "Check the code in e-Boekhouden under Relaties."
  }
};
var NEEDED = {
  completedOrder: { name: "completed work order", before: "OutSmart: Work Order: Get Completed" },
  log: { name: "log of a run", before: "e-Boekhouden: Run Log: Summarize" },
  order: { name: "order", before: "OutSmart: Work Order: Prepare Invoices" },
  payroll: {
    name: "payroll of a company",
    before: "Nmbrs: Payroll Journal: Get Many (one item per company)"
  },
  product: { name: "product", before: "e-Boekhouden: Product: Get Many" },
  relation: { name: "relation", before: "e-Boekhouden: Relation: Get Many" },
  workOrder: { name: "work order", before: "e-Boekhouden: Invoice: Create or Get" }
};
var LISTS = {
  administrations: "administrations",
  calls: "calls by name",
  companies: "companies",
  costCentres: "cost centres",
  invoiceTemplates: "invoice templates",
  units: "units",
  employees: "employees",
  ledgerAccounts: "ledger accounts",
  products: "products",
  relations: "relations",
  workOrderStatuses: "work order statuses",
  hourTypes: "hour types",
  invoices: "invoices",
  materials: "materials",
  objects: "objects",
  paymentMethods: "payment methods",
  projects: "projects",
  runs: "payroll runs",
  workOrders: "work orders",
  workTypes: "types of work"
};
var MANY = { relation: "relations", product: "products" };

// nodes/shared/rows/sentences/asGiven.ts
function dateAsGiven(text6, { date: date4 }) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text6) ? date4(text6) : text6;
}
function amountAsGiven(text6, { amount: amount2 }) {
  return /^-?\d+(\.\d+)?$/.test(text6) ? amount2(text6) : text6;
}

// nodes/shared/rows/sentences/en/invoiceCreation.ts
var STOPPED = "Nothing more is created in this execution";
var invoiceCreation = {
  notAnOrder: {
    what: ({ lacks }) => `The item is not an order: it lacks ${lacks.join(", ")}.`,
    todo: 'Give this step items such as those of OutSmart: Work Order: Prepare Invoices (see docs/items.md, "Invoice").'
  },
  defaultsWrong: {
    what: ({ faults }, t) => `${t.faults(faults)}. No order was touched.`,
    todo: "Correct this in the settings."
  },
  invoicesNotRead: { what: "The invoices could not be read. No order was touched.", todo: "" },
  lookedUpElsewhere: {
    what: "Invoices were looked up with another credential, or in another administration, than where they were to be made. None was made.",
    todo: "Choose the same credential and the same Administration in all steps of e-Boekhouden."
  },
  invoiceFoundBefore: {
    what: ({ invoiceNumber }) => `${invoiceNumber ? `Invoice ${invoiceNumber}` : "A draft without a number"} was made of this order before.`,
    todo: ""
  },
  severalInvoices: {
    what: ({ invoiceNumbers }) => `There are ${invoiceNumbers.length} invoices of this order: ${joined(invoiceNumbers)}.`,
    todo: "Credit all but one."
  },
  invoiceBillsOther: {
    what: ({ invoiceNumber, faults, more }, t) => `Invoice ${invoiceNumber} was made of this order, but differs from it: ${t.faults(faults)}${more > 0 ? `; and ${more} more` : ""}.`,
    todo: "Correct the order, or credit the invoice."
  },
  invoiceTotalDiffers: {
    what: ({ invoiceNumber, totalInBooks, totalOfOrder }, t) => `The total excluding VAT of invoice ${invoiceNumber} is ${amountAsGiven(totalInBooks, t) || "not given"} instead of ${t.amount(totalOfOrder)}; is the template one that includes VAT?`,
    todo: "Credit the invoice and choose another template."
  },
  invoiceVatDiffers: {
    what: ({ invoiceNumber, vatInBooks, vatOfOrder }, t) => `The VAT on invoice ${invoiceNumber} is ${amountAsGiven(vatInBooks, t) || "not given"} instead of ${t.amount(vatOfOrder)}.`,
    todo: "Look at its lines and template, and credit it."
  },
  invoiceCredited: {
    what: ({ invoiceNumber, creditNumber, total }, t) => `Invoice ${invoiceNumber} (${t.amount(total)}) was credited with ${creditNumber}. The order is as it was invoiced then, so it is not invoiced again by itself.`,
    todo: "Change the order, or make it Afgehandeld; with an 'errorStatus' setting it back is enough."
  },
  creditLacksReference: {
    what: ({ invoiceNumber, creditNumber }) => `Invoice ${creditNumber} looks like the credit of invoice ${invoiceNumber}, but does not say of which order it is.`,
    todo: ({ text: text6, creditNumber }) => `Add a line of text '${text6}' to ${creditNumber}, or make the order Afgehandeld.`
  },
  wrongTotalStands: {
    what: ({ invoiceNumber, of }) => `Nothing is created as long as invoice ${invoiceNumber} stands: its ${of === "vat" ? "VAT is" : "total is"} not that of its own lines.`,
    todo: ({ text: text6 }) => `Choose a template that excludes VAT, and correct the invoice or credit it with the line of text '${text6}'.`
  },
  invoiceNumberTaken: {
    what: ({ ownNumber, date: date4 }, t) => `Number ${ownNumber} belongs to an invoice of ${t.date(date4)} that is not this order's.`,
    todo: "Give the order another number."
  },
  invoiceDatesClosed: {
    what: ({ closedUntil }, t) => `The date of the invoice lies in the period up to ${t.date(closedUntil)} ('closedUntil').`,
    todo: ""
  },
  invoiceDaysCutOff: {
    what: ({ days }, t) => `There are too many invoices of ${listOfDates(days, t.date)} to be read at once, so nothing is created: it could be a second one.`,
    todo: "Look in e-Boekhouden whether the order has an invoice."
  },
  foreignCustomerWithDutchVat: {
    what: ({ relation: relation3, country, vatNumber, vatCode }) => `Customer ${relation3} is a business abroad (${[country, vatNumber].filter(Boolean).join(", ")}), but its invoice would carry VAT ${vatCode}.`,
    todo: ({ example, asItIs }) => example === asItIs ? `If that is right, add to 'vatExceptions': ${asItIs}. If not, put a VAT code instead of own.` : `Add to 'vatExceptions': ${example}. If the VAT is right: ${asItIs}.`
  },
  relationNotUnique: {
    what: ({ relation: relation3 }) => `e-Boekhouden has more than one relation with code '${relation3}'.`,
    todo: "Keep one of them."
  },
  relationUnknown: {
    what: ({ relation: relation3 }) => `e-Boekhouden has no relation '${relation3}', and 'exportRelations' is off.`,
    todo: "Add the relation, or switch it on."
  },
  relationNotReady: {
    what: ({ relation: relation3 }) => `Relation '${relation3}' could not be read or saved in e-Boekhouden.`,
    todo: ""
  },
  relationCreated: { what: ({ name }) => `Relation ${name} is new in e-Boekhouden.`, todo: "" },
  relationWouldBeCreated: { what: ({ name }) => `Relation ${name} would be new in e-Boekhouden.`, todo: "" },
  relationCompleted: { what: ({ fields: fields2 }) => `Changed in e-Boekhouden: ${fields2.join(", ")}.`, todo: "" },
  relationWouldBeCompleted: {
    what: ({ fields: fields2 }) => `Would be changed in e-Boekhouden: ${fields2.join(", ")}.`,
    todo: ""
  },
  invoiceCreated: { what: ({ invoiceNumber }) => `Invoice ${invoiceNumber} was created.`, todo: "" },
  invoiceWouldBeCreated: {
    what: ({ total }, t) => `Would be invoiced: ${t.amount(total)} excluding VAT. A refusal that only e-Boekhouden can give, such as an unknown template, cannot be foreseen.`,
    todo: ""
  },
  invoiceNotFoundBack: {
    what: ({ invoiceNumber }) => `Invoice ${invoiceNumber} was created, but cannot be found back by its reference.`,
    todo: "Look at it in e-Boekhouden."
  },
  invoiceReferenceInUse: {
    what: ({ text: text6 }, t) => `Nothing was created: e-Boekhouden has an entry with the payment reference of this order already, but no invoice with the line of text ${t.list([text6])}.`,
    todo: "Add that line of text to the invoice of that entry, or remove the entry and set the order back."
  },
  invoiceMadeElsewhere: {
    what: ({ otherInvoice }) => `Invoice ${otherInvoice} was made of this order just now, not by this execution.`,
    todo: ""
  },
  orderNotLookedUp: {
    what: "Nothing was created: right before, it could not be looked up whether the order has an invoice.",
    todo: ""
  },
  invoiceOutcomeUnknown: {
    what: "Whether the invoice was created is not known; the next execution looks first.",
    todo: ""
  },
  invoicePeriodClosed: { what: "Not invoiced: its date lies in a closed period.", todo: "" },
  invoiceRefused: { what: "e-Boekhouden refused the invoice.", todo: "" },
  invoiceTemplateRefused: {
    what: ({ template }) => `e-Boekhouden refused the template '${template}'.`,
    todo: ""
  },
  invoiceAccountRefused: {
    what: "The account or subscription of e-Boekhouden does not allow the invoice.",
    todo: ""
  },
  invoiceNotCreated: { what: "The invoice was not created.", todo: "" },
  invoicesRefused: {
    what: ({ tried }) => `e-Boekhouden refused every invoice that was tried (${joined(tried)}), in words that do not say whether order, settings or account are at fault. No order was changed.`,
    todo: "Look at what it says, and mend that."
  },
  serviceTakesNoMore: {
    what: ({ created, count }) => `e-Boekhouden takes no more calls for now: ${created} of ${count} invoices were created, the rest follows by itself.`,
    todo: ""
  },
  waitsForFirstInvoice: {
    what: "Waits for the next execution: the first invoice has to be found back before others follow.",
    todo: ""
  },
  waitsForOtherExecution: {
    what: `${STOPPED}: another execution is at work on the same orders.`,
    todo: ""
  },
  waitsForLostInvoice: {
    what: ({ lostInvoice }) => `${STOPPED}: invoice ${lostInvoice} was created but cannot be found back, so a second one could not be told from it.`,
    todo: ""
  },
  waitsForOtherInvoice: {
    what: ({ invoiceNumber }) => `${STOPPED}: invoice ${invoiceNumber} did not come out as it was sent.`,
    todo: ""
  },
  waitsForService: { what: `${STOPPED}.`, todo: "" }
};
var invoiceCreationFaults = {
  defaultVatCodeNotForSales: ({ vatCode }) => `'defaultVatCode' is '${vatCode}', which is not a VAT code for sales, such as HOOG_VERK_21`,
  defaultAccountUnknown: ({ ledgerAccount }) => `'defaultLedgerAccount' is '${ledgerAccount}', which e-Boekhouden does not have`,
  lineVatCodeNotForSales: ({ vatCode, line }) => `'${vatCode}' is not a VAT code for sales (line '${line}')`,
  lineAccountUnknown: ({ ledgerAccount, line }) => `e-Boekhouden has no ledger account '${ledgerAccount}' (line '${line}')`,
  defaultVatCodeNotBillable: ({ vatCode }) => `'defaultVatCode' is '${vatCode}', ${notBillable(vatCode)}`,
  lineVatCodeNotBillable: ({ vatCode, line }) => `line '${line}' has VAT code '${vatCode}', ${notBillable(vatCode)}`,
  tooManyDecimals: ({ of, line, value }) => `the ${of === "quantity" ? "quantity" : "price"} of line '${line}' is ${value}, and e-Boekhouden keeps four decimals`,
  totalIsNothing: "its total is 0.00",
  invoiceToOtherDebtor: ({ invoiceNumber, onInvoice, inOrder }) => `debtor ${onInvoice || "(none)"} on invoice ${invoiceNumber}, ${inOrder} now`,
  lineNotOnInvoice: ({ line, quantity }) => `'${line}' (${quantity}) is not on the invoice`,
  lineNotInOrder: ({ line, quantity }) => `'${line}' (${quantity}) is not in the order`,
  quantityDiffers: ({ line, onInvoice, inOrder }) => `${onInvoice} of '${line}' on the invoice, ${inOrder} now`,
  priceDiffers: ({ line, onInvoice, inOrder }) => `price of '${line}' ${onInvoice} on the invoice, ${inOrder} now`,
  vatCodeDiffers: ({ line, onInvoice, inOrder }) => `VAT of '${line}' ${onInvoice || "(none)"} on the invoice, ${inOrder} now`,
  accountDiffers: ({ line, onInvoice, inOrder }) => `ledger account of '${line}' ${onInvoice || "(none)"} on the invoice, ${inOrder} now`,
  vatExceptionUnreadable: ({ value }) => `'vatExceptions' holds '${value}', where a country or relation and its VAT code should be, such as DE=BI_EU_VERK/BI_EU_VERK_D`,
  vatExceptionTwice: ({ key }) => `'vatExceptions' names ${key} twice`,
  vatExceptionNoCountry: ({ country }) => `'vatExceptions' names ${country}, which is no country; a relation of that code is relation:${country}`,
  vatExceptionNotForSales: ({ key, vatCode }) => `'vatExceptions' gives ${key} '${vatCode}', which is not a VAT code for sales`,
  vatExceptionNotBillable: ({ key, vatCode }) => `'vatExceptions' gives ${key} '${vatCode}', ${notBillable(vatCode)}`,
  productsDiffer: ({ product, count }) => `e-Boekhouden has ${count} products with code '${product}', which differ in VAT or ledger account`
};
function notBillable(vatCode) {
  return vatCode === "HOOG_VERK" ? "which is 19 % of former days" : "which has no percentage and cannot be used on these invoices";
}
function joined(values) {
  return [values.slice(0, -1).join(", "), values.at(-1)].filter(Boolean).join(" and ");
}
var DAYS_NAMED = 5;
function listOfDates(days, date4) {
  const more = days.length - DAYS_NAMED;
  return `${days.slice(0, DAYS_NAMED).map(date4).join(", ")}${more > 0 ? ` and ${more} more days` : ""}`;
}

// nodes/shared/rows/sentences/en/invoiceEnds.ts
var invoiceEnds = {
  workOrderHandled: { what: "The work order is Afgehandeld.", todo: "" },
  workOrderWouldBeHandled: { what: "The work order would become Afgehandeld.", todo: "" },
  workOrderChangedSince: {
    what: ({ invoiceNumber }) => `The work order was changed after invoice ${invoiceNumber || "(number unknown)"} was made of it.`,
    todo: "Correct one of the two."
  },
  invoicedOrderGone: {
    what: ({ invoiceNumber }) => `Invoice ${invoiceNumber || "(number unknown)"} exists, but its work order is no longer in OutSmart, so it cannot be marked.`,
    todo: ""
  },
  workOrderNotMarked: {
    what: ({ invoiceNumber }) => `Invoice ${invoiceNumber || "(number unknown)"} exists, but its work order could not be marked as Afgehandeld.`,
    todo: ""
  },
  markNotSeen: {
    what: ({ invoiceNumber, status }) => `${marked(invoiceNumber)}, but that cannot be seen: it still has status '${status}'.`,
    todo: ""
  },
  markNotChecked: {
    what: ({ invoiceNumber }) => `${marked(invoiceNumber)}, but that cannot be seen: it could not be read again.`,
    todo: ""
  },
  workOrderNotHandled: { what: "The work order could not be marked as Afgehandeld.", todo: "" },
  markedNextTime: { what: "The next run marks it.", todo: "" },
  markedWithinTheHour: {
    what: ({ errorStatus: errorStatus2 }) => `The work order is on work order status '${errorStatus2}', where invoices are looked for every hour; then it becomes Afgehandeld.`,
    todo: ""
  },
  claimStays: {
    what: ({ errorStatus: errorStatus2 }) => `The work order is still on '${errorStatus2}', without an invoice.`,
    todo: ({ workOrderStatus: workOrderStatus2 }) => `Set it to '${workOrderStatus2}' again yourself.`
  },
  markedAfterReset: {
    what: ({ errorStatus: errorStatus2 }) => `The work order is on work order status '${errorStatus2}'; when its invoice is found there, it becomes Afgehandeld within the hour.`,
    todo: "If it stays, make it Afgehandeld yourself when the invoice is right."
  },
  orderStatusSet: { what: ({ status }) => `The work order got work order status '${status}'.`, todo: "" },
  orderStatusWouldBeSet: {
    what: ({ status }) => `The work order would get work order status '${status}'.`,
    todo: ""
  },
  errorStatusSet: {
    what: ({ errorStatus: errorStatus2 }) => `The work order got work order status '${errorStatus2}'.`,
    todo: ({ workOrderStatus: workOrderStatus2 }) => `When it is right, set it to '${workOrderStatus2}' again.`
  },
  errorStatusWouldBeSet: {
    what: ({ errorStatus: errorStatus2 }) => `The work order would get work order status '${errorStatus2}'.`,
    todo: ""
  },
  orderStatusNotSet: {
    what: ({ status }) => `The work order could not be given work order status '${status}'.`,
    todo: ""
  },
  orderToSetIsGone: { what: "The work order is no longer in OutSmart.", todo: "" },
  workOrderStays: { what: "The work order stays as it is.", todo: "" },
  invoiceToLookFor: {
    what: ({ errorStatus: errorStatus2 }) => `The work order keeps work order status '${errorStatus2}'.`,
    todo: ({ workOrderStatus: workOrderStatus2 }) => `Look whether the invoice is there, then set it to '${workOrderStatus2}' again.`
  },
  workOrderParked: {
    what: ({ errorStatus: errorStatus2 }) => `The work order got work order status '${errorStatus2}', so that it is not invoiced again.`,
    todo: "Make it Afgehandeld yourself when the invoice is right."
  },
  workOrderLeftQueue: {
    what: "The work order is Afgehandeld, so that it is not invoiced again.",
    todo: ""
  },
  workOrderWouldLeaveQueue: {
    what: "The work order would become Afgehandeld, so that it is not invoiced again.",
    todo: ""
  },
  workOrderStaysInQueue: {
    what: "The work order could not be taken out of the queue.",
    todo: "Take it out by hand, or it is invoiced again."
  },
  invoiceNotSeenTo: {
    what: "No invoice was made of it: the step that creates invoices did not see to it.",
    todo: 'Put "Invoice: Create or Get" before this step.'
  },
  invoiceNotSeenToYet: {
    what: "Would be invoiced; the work order would become Afgehandeld.",
    todo: ""
  },
  noWorkOrderId: {
    what: "The item is not a work order: it lacks 'id'.",
    todo: "Give this step the items of the invoice export, or work orders."
  },
  unknownState: {
    what: ({ state: state5 }) => `The item has no state that is known: '${state5}'.`,
    todo: 'Leave the field "invoice" as the steps before gave it.'
  },
  reasonNotGiven: { what: "Not invoiced; the item does not say why.", todo: "" },
  asWritten: { what: ({ text: text6 }) => text6, todo: "" }
};
function marked(invoiceNumber) {
  return invoiceNumber === "" ? "The work order was marked as Afgehandeld" : `Invoice ${invoiceNumber} exists, and its work order was marked as Afgehandeld`;
}

// nodes/shared/rows/sentences/en/invoiceExport.ts
var invoiceExport = {
  ...invoiceEnds,
  workOrdersNotRead: { what: "The work orders could not be read. No order was touched.", todo: "" },
  noWorkOrders: { what: "There are no work orders to invoice.", todo: "" },
  workOrdersOverLimit: {
    what: ({ limit }) => `These work orders follow in a next run: in one there are at most ${limit}.`,
    todo: ""
  },
  workOrdersToFix: {
    what: ({ errorStatus: errorStatus2 }) => `These work orders wait for a person, on work order status '${errorStatus2}'.`,
    todo: ({ workOrderStatus: workOrderStatus2 }) => `Fix each, look whether it has an invoice already, and set it to '${workOrderStatus2}' again.`
  },
  workOrderTooOld: {
    what: ({ completedFrom }, t) => `Not invoiced: the work is from before ${t.date(completedFrom)} ('completedFrom').`,
    todo: ""
  },
  ordersConcerned: {
    what: ({ count, workOrders, oldest, total }, t) => [
      `This is about ${count === 1 ? "1 work order" : `${count} work orders`}`,
      ...oldest ? [`the oldest of ${t.date(oldest)}`] : [],
      ...total ? [`${t.amount(total)} excluding VAT in all`] : []
    ].join(", ") + `: ${t.names(workOrders, 20, count)}.`,
    todo: ""
  },
  paymentMethodsUnknown: {
    what: ({ unknown }) => `OutSmart does not know this payment method in 'blockedPaymentMethods': ${unknown.join(", ")}. Nothing is invoiced: the setting would hold nothing back.`,
    todo: ({ choices }) => `Give its name as OutSmart has it, such as ${choices.join(", ")}.`
  },
  customerPricesNotRead: {
    what: "The prices agreed with customers cannot be read in OutSmart; hours get the tariff of their hour type.",
    todo: ""
  },
  freeFieldsInOtherUse: {
    what: ({ fields: fields2, values }, t) => `Free fields ${numbersOf(fields2)} of the materials are in use for something else (${t.list(values, 3)}), so they are not taken for a VAT code and a ledger account: these come from the product or the settings.`,
    todo: ""
  },
  orderStatusAdded: {
    what: (status) => `Work order status ${named([status])} was added to OutSmart.`,
    todo: ""
  },
  orderStatusWouldBeAdded: {
    what: (status) => `Work order status ${named([status])} would be added to OutSmart.`,
    todo: ""
  },
  orderStatusesNotAdded: {
    what: ({ statuses }) => `Work order status ${named(statuses)} is not in OutSmart and could not be created. No order was touched.`,
    todo: "Add it in OutSmart."
  },
  orderStatusesNotKept: {
    what: ({ statuses }) => `Work order status ${named(statuses)} is not in OutSmart and could not be created: OutSmart does not keep it. No order was touched.`,
    todo: "Add it in OutSmart."
  },
  orderStatusNamedOtherwise: {
    what: ({ status, name }) => `Work order status '${status}' is called '${name}' in OutSmart, which does not look like invoicing. No order was touched.`,
    todo: ({ status, name }) => `If it is the right one, put '${status} ${name}' in 'workOrderStatus'; else put the right status there.`
  },
  orderStatusCodeTaken: {
    what: ({ asked, status, name }) => `Work order status '${asked}' is not in OutSmart, and code '${status}' is called '${name}' there. No order was touched.`,
    todo: "Put a status as OutSmart has it in 'workOrderStatus', or a free code with a name."
  },
  orderStatusNotUnique: {
    what: ({ asked, statuses }) => `Several work order statuses fit '${asked}': ${named(statuses)}. No order was touched.`,
    todo: "Put the code and the name of one of them in 'workOrderStatus'."
  },
  orderNotInvoiceable: {
    what: ({ faults }, t) => `The work order cannot be invoiced: ${t.faults(faults)}.`,
    todo: "Correct this in OutSmart or e-Boekhouden."
  },
  hoursLeftOut: {
    what: ({ minutes, ...place }, t) => `${capital(hours(place, t))} are left out: their duration is ${minutes === 0 ? "nothing" : `${minutes} minutes`}.`,
    todo: ""
  },
  hoursNotBilled: {
    what: ({ hourType, hours: count }, t) => `${t.amount(count)} hours of type '${hourType}' are not billed.`,
    todo: ""
  },
  materialLeftOut: {
    what: (place) => `${capital(materialAt(place))} is left out: its quantity is 0.`,
    todo: ""
  },
  hoursUnpriced: {
    what: ({ hourType }) => `Hours of type '${hourType}' are on the invoice at 0.00.`,
    todo: ""
  },
  materialUnpriced: {
    what: (place) => `${capital(materialAt(place))} is on the invoice at 0.00.`,
    todo: ""
  },
  materialDiscounted: {
    what: ({ discount, withoutDiscount, total, ...place }, t) => `${capital(materialAt(place))} has a discount of ${t.amount(discount)} %: the total of the work order is billed, ${t.amount(total)} instead of ${t.amount(withoutDiscount)}.`,
    todo: ""
  },
  minimumHours: {
    what: ({ hours: count }, t) => `The work order has a minimum of ${amountAsGiven(count, t)} hours, which is not billed by itself.`,
    todo: ""
  },
  roundingOfOrder: {
    what: ({ minutes }, t) => `The work order says that time is rounded to ${amountAsGiven(minutes, t)} minutes; the invoice follows the setting 'roundHoursToMinutes'.`,
    todo: ""
  },
  travelOnOrder: {
    what: ({ distance }, t) => `The work order has a travel distance of ${amountAsGiven(distance, t)}, which is not billed by itself.`,
    todo: ""
  },
  paymentMethodOnOrder: {
    what: ({ paymentMethod }) => `The payment method of the work order is '${paymentMethod}', of which the invoice takes no notice.`,
    todo: ""
  },
  typeOfWorkOnOrder: {
    what: ({ typeOfWork }) => `The type of work is '${typeOfWork}', of which the invoice takes no notice.`,
    todo: ""
  },
  workDayInFuture: {
    what: ({ date: date4 }, t) => `The last day worked in the work order is ${t.date(date4)}, which is yet to come; the invoice has today.`,
    todo: ""
  },
  workOrderGone: { what: "The work order is no longer in OutSmart; nothing was created.", todo: "" },
  workOrderArchived: { what: "The work order was archived meanwhile; nothing was created.", todo: "" },
  workOrderHasStatus: {
    what: ({ status }) => `The work order has status '${status}' by now; nothing was created.`,
    todo: ""
  },
  workOrderHasOrderStatus: {
    what: ({ status }) => `The work order has ${status ? `work order status '${status}'` : "no work order status"} by now; nothing was created.`,
    todo: ""
  },
  workOrderNotReadAgain: { what: "The work order could not be read again. Nothing was created.", todo: "" },
  workOrderChangedNow: {
    what: "The work order was changed just now; the next run takes it as it is then.",
    todo: ""
  },
  claimedElsewhere: {
    what: ({ errorStatus: errorStatus2 }) => `The work order just got work order status '${errorStatus2}' from another execution, which is at work on it. Nothing was created.`,
    todo: backWhenItStays
  },
  claimFailed: {
    what: ({ errorStatus: errorStatus2 }) => `The work order could not be given work order status '${errorStatus2}'. Nothing was created.`,
    todo: backWhenItStays
  }
};
var invoiceExportFaults = {
  statusesAreSame: ({ status }) => `'errorStatus' is '${status}', but must be another than 'workOrderStatus'`,
  workDateUnreadable: ({ value }) => `it has '${value}' for its work date`,
  creationDateUnreadable: ({ value }) => `it has '${value}' for its date of creation`,
  workDateMissing: "it has no date on which the work was done, which must be on the invoice",
  ownNumberMissing: "it has no number of its own, while 'invoiceNumber' is 'workOrder'",
  relationNumberMissing: "it has no relation number (debiteurnummer)",
  relationNumberTooLong: ({ relation: relation3, longest }) => `it has relation number '${relation3}', which is longer than the ${longest} characters that e-Boekhouden takes`,
  nothingToBill: "it has no hours or materials to bill",
  durationUnreadable: ({ value, ...place }, t) => `${hours(place, t)} have ${quoted(value)} for their duration, which is no hours and minutes such as 02:30`,
  hourTypeMissing: (place, t) => `${hours(place, t)} have no hour type`,
  hourTypeUnknown: ({ hourType, ...place }, t) => `${hours(place, t)} have hour type '${hourType}', which OutSmart does not have`,
  hourPriceUnreadable: ({ hourType, value }) => `hour type '${hourType}' has ${quoted(value)} for its sale price`,
  quantityUnreadable: ({ value, ...place }) => `${materialAt(place)} has ${quoted(value)} for its quantity`,
  priceUnreadable: ({ value, ...place }) => `${materialAt(place)} has ${quoted(value)} for its price`,
  totalUnreadable: ({ value, ...place }) => `${materialAt(place)} has '${value}' for its total`,
  totalDiffers: ({ quantity, price: price2, amount: amount2, discount, total, ...place }, t) => `${materialAt(place)} is ${t.amount(quantity)} \xD7 ${t.amount(price2)} = ${t.amount(amount2)}${discount ? `, with ${amountAsGiven(discount, t)} % discount` : ""}, but its total in the work order is ${t.amount(total)}`,
  discountUnclear: ({ discount, ...place }, t) => `${materialAt(place)} has ${amountAsGiven(discount, t)} % discount and no total, so that its price may be before or after it`,
  hoursWithoutDuration: ({ begin, end, ...place }, t) => `${hours(place, t)} run from ${begin} to ${end}, but have 00:00 for their duration`,
  hoursDayUnreadable: ({ position, value }) => `hours ${position} have '${value}' for their date`,
  hoursDayMissing: ({ hourType, ...place }, t) => `${hours(place, t)} have no date, while prices for hour type '${hourType}' were agreed for certain days`,
  customerPricesDiffer: ({ hourType, prices, ...place }, t) => `prices that differ were agreed for ${hours(place, t)} of hour type '${hourType}': ${prices.map(t.amount).join(" and ")}`,
  customerPriceUnreadable: ({ hourType, value }) => `an agreed price for hour type '${hourType}' has '${value}' in it`,
  paymentMethodBlocked: ({ paymentMethod }) => `its payment method is '${paymentMethod}', which stands in 'blockedPaymentMethods'`,
  paymentMethodBlank: "'blockedPaymentMethods' has a comma without a payment method",
  invoiceNameWithoutNumber: ({ invoiceName, workName }) => `its invoice is for '${invoiceName}', without a relation number, while the work was at '${workName}'`
};
function backWhenItStays(facts) {
  return `When it stays on '${facts.errorStatus}', set it to '${facts.workOrderStatus}' again.`;
}
function hours({ position, day }, t) {
  return `hours ${position}${day ? ` (${dateAsGiven(day, t)})` : ""}`;
}
function materialAt({ position, material }) {
  return `material ${position}${material ? ` (${material})` : ""}`;
}
function quoted(value) {
  return value === "" ? "nothing" : `'${value}'`;
}
function named(statuses) {
  return statuses.map(({ status, name }) => `'${status}' (${name})`).join(" and ");
}
function numbersOf(fields2) {
  return fields2.map((field) => field.replace(/\D/g, "")).join(" and ");
}
function capital(text6) {
  return text6.charAt(0).toUpperCase() + text6.slice(1);
}

// nodes/shared/rows/sentences/en/invoices.ts
var invoices = { ...invoiceCreation, ...invoiceExport };
var invoiceFaults = { ...invoiceCreationFaults, ...invoiceExportFaults };

// nodes/shared/rows/sentences/en/items.ts
var TYPES = {
  code: "a code",
  list: "a list",
  number: "a number",
  record: "an object",
  switch: "true or false",
  text: "text"
};
var itemFaults = {
  missing: ({ path }) => `${at(path)} is missing`,
  wrongType: ({ path, expected }) => `${at(path)} is not ${TYPES[expected]}`,
  notANumber: ({ path, value }) => `${at(path)}: '${value}' is not a number such as 12.50`,
  notAWholeNumber: ({ path, value, low, high }) => `${at(path)}: '${value}' is not a whole number from ${low} to ${high}`,
  notAnAmount: ({ path, value }) => `${at(path)}: '${value}' is not an amount such as 1234.56 (a dot, no thousands separator, at most two decimals)`,
  notADate: ({ path, value }) => `${at(path)}: '${value}' is not a date such as 2026-05-31`,
  notACode: ({ path, value }) => `${at(path)}: '${value}' is not a code without spaces or slashes`,
  notACapitalWord: ({ path, value }) => `${at(path)}: '${value}' is not one word in capitals`,
  notOneOf: ({ path, value, choices }) => `${at(path)}: '${value}' is not one of ${choices.join(", ")}`,
  tooLong: ({ path, longest }) => `${at(path)} is longer than ${longest} characters`,
  notUsable: ({ path }) => `${at(path)} cannot be used`
};
function at(path) {
  return path === "" ? "the item" : path;
}

// nodes/shared/rows/sentences/en/masterData.ts
var masterData = {
  recordCreated: { what: "New in OutSmart.", todo: "" },
  recordWouldBeCreated: { what: "Would be new in OutSmart.", todo: "" },
  recordUpdated: { what: ({ changed }) => `Changed: ${changed.join(", ")}.`, todo: "" },
  recordWouldBeUpdated: { what: ({ changed }) => `Would change: ${changed.join(", ")}.`, todo: "" },
  recordsUnchanged: {
    what: ({ resource, count }) => {
      const { one, many: many2 } = NAMES[resource] ?? { one: resource, many: resource };
      return count === 1 ? `1 ${one} is unchanged.` : `${count} ${many2} are unchanged.`;
    },
    todo: ""
  },
  recordsWait: {
    what: ({ resource, count }) => `The list of OutSmart may be cut off, so new ${NAMES[resource]?.many ?? resource} are asked for by code first; ${count} wait for a next run.`,
    todo: ""
  },
  placeholdersSent: {
    what: ({ fields: fields2 }) => `Without ${fields2.join(", ")}: OutSmart gets <leeg> there.`,
    todo: "Fill them in in e-Boekhouden if you have them."
  },
  relationCodeTaken: {
    what: ({ relation: relation3 }) => `e-Boekhouden says that relation code '${relation3}' is in use, but shows no relation with it.`,
    todo: "Look under Relaties, inactive ones too, and put the code that is there into OutSmart."
  },
  newRelationWithoutAddress: {
    what: "It has no address, and an invoice needs one.",
    todo: "Fill it in in e-Boekhouden."
  },
  newRelationLikePerson: {
    what: ({ type }) => `The name looks like a person's: added as ${type === "P" ? "private (P)" : "a business (B)"}.`,
    todo: "Check the type and the customer in e-Boekhouden."
  },
  hourTypeMadeInactive: {
    what: ({ unit }) => `${unit ? `Its unit is '${unit}' now` : "No longer active"}: made inactive.`,
    todo: ""
  },
  materialStays: {
    what: ({ unit, count, codes: codes2 }, t) => `OutSmart keeps ${count === 1 ? "1 material" : `${count} materials`} of which the product ${unit ? `is counted in hours now ('${unit}')` : "is no longer active"}; it cannot make a material inactive: ${t.names(codes2, STAYING_AT_MOST, count)}.`,
    todo: "Delete them there by hand if they are in the way."
  },
  productNotSent: {
    what: ({ name, faults }, t) => `Product '${name}' cannot be sent: ${t.faults(faults)}.`,
    todo: "Correct the product in e-Boekhouden."
  },
  relationNotSent: {
    what: ({ name, faults }, t) => `Relation '${name}' cannot be sent: ${t.faults(faults)}.`,
    todo: "Correct the relation in e-Boekhouden."
  },
  recordNotKept: {
    what: ({ fields: fields2 }) => `OutSmart did not keep it: ${fields2.length > 0 ? fields2.join(", ") : "the whole record"} not as sent.`,
    todo: "The next run tries again; when this stays, look at the record in OutSmart."
  },
  recordsNotReadBack: { what: "Could not be read back.", todo: "" }
};
var NAMES = {
  relation: { one: "relation", many: "relations" },
  material: { one: "material", many: "materials" },
  hourType: { one: "hour type", many: "hour types" }
};
var STAYING_AT_MOST = 10;
var NAMED_AT_MOST = 5;
var masterDataFaults = {
  noCode: "it has no code",
  noName: "it has no name",
  noDescription: "it has no description",
  noPrice: "it has no price",
  priceNotDecimal: ({ value }) => `its price '${value}' is no decimal number such as 12.50`,
  priceNegative: "its price is negative",
  codeShared: ({ names, count }, t) => `${count} have the same code: ${t.names(
    names.map((name) => `'${name}'`),
    NAMED_AT_MOST,
    count
  )}`,
  textTooLong: ({ field, length, longest }) => `its ${field} has ${length} characters, more than ${longest}`,
  noHourUnits: ({ field }) => `'${field}' is empty, so no product would be an hour type`
};

// nodes/shared/rows/sentences/en/mutations.ts
var mutations = {
  noSuchMutation: {
    what: ({ number: number2 }) => `There is no mutation '${brief(number2)}'.`,
    todo: "Check the number in e-Boekhouden under Boekhouden > Mutaties."
  },
  noSuchLedgerAccount: {
    what: ({ ledgerAccount }) => `There is no ledger account '${brief(ledgerAccount)}'.`,
    todo: "Check the code in e-Boekhouden; leading zeros count."
  },
  noSuchCostCentre: {
    what: ({ costCentre }) => `There is no cost centre with ID '${brief(costCentre)}'.`,
    todo: "Choose it from the list, or take its id from Cost Centre: Get Many."
  },
  ledgerAccountExists: {
    what: ({ ledgerAccount, description }) => `There is a ledger account '${brief(ledgerAccount)}' already: '${brief(description)}'. Nothing was written.`,
    todo: "Choose another code, or update that account."
  },
  costCentreExists: {
    what: ({ description, id: id2 }) => `There is a cost centre '${brief(description)}' in that place already (ID ${id2}). Nothing was written.`,
    todo: "Choose another name, or use the one that is there."
  },
  nothingGiven: { what: "There is nothing to change: no field was added.", todo: "Add a field to change." }
};
var mutationFaults = {
  noLines: "there are no lines",
  tooManyLines: ({ count, most }) => `there are ${count} lines, and e-Boekhouden takes ${most}`,
  linesUnreadable: ({ value }) => `'Lines (JSON)' is not a list of lines: '${value}'`,
  fieldNotKnown: ({ path, field, known }) => `${path} has a field '${field}', which is none of ${known.join(", ")}`,
  debitOrCredit: ({ path }) => `${path} must have either a debit or a credit amount`,
  notInBalance: ({ debit, credit }, { amount: amount2 }) => `the lines are not in balance: debit ${amount2(debit)}, credit ${amount2(credit)}`,
  accountNotThere: ({ path, account }) => `${path}: there is no ledger account '${account}'`,
  accountOfOtherUse: ({ path, account, category, use }) => `${path}: ledger account ${account} is of category ${category}, but ${USES[use]}`,
  costCentreNotThere: ({ path, costCentre }) => `${path}: there is no cost centre with ID '${costCentre}'`,
  fieldOfOtherKind: ({ path }) => `${path} does not go with this kind of mutation`,
  keptWithTokenOnly: ({ path }) => `${path}: e-Boekhouden keeps it with an API token alone`,
  nothingPaid: ({ path, value }) => `${path}: '${value}' is not an amount that can be paid`,
  yearOutOfRange: ({ path, value, first, last }) => `${path}: '${value}' is not a date from ${first} to ${last}`,
  vatCodeNotKnown: ({ path, vatCode }) => vatCode === "" ? `${path} is not chosen (GEEN for no VAT)` : `${path}: nothing new can be booked with '${vatCode}'`,
  vatCodeOfOtherSide: ({ path, vatCode, side }) => `${path}: ${vatCode} is not a code for ${side}`,
  vatAmountMissing: ({ path, vatCode }) => `${path} is missing, which ${vatCode} needs`,
  vatAmountNotTaken: ({ path, vatCode }) => `${path} goes with AFW and AFW_VERK alone; the VAT of ${vatCode} is counted`,
  reversedVatIncluded: ({ path, vatCode }) => `${path}: ${vatCode} shifts the VAT to you, so the amounts must be excluding VAT`,
  relationNotThere: ({ relation: relation3 }) => `there is no relation with code '${relation3}'`,
  relationTwice: ({ relation: relation3 }) => `more than one relation has the code '${relation3}'`,
  numberTaken: ({ invoiceNumber, mutation: mutation3 }) => `invoice '${invoiceNumber}' is booked already, as mutation ${mutation3}`,
  invoiceNotBooked: ({ invoiceNumber, relation: relation3 }) => `no invoice '${invoiceNumber}' of relation '${relation3}' is booked; if it stands in the opening balance, give its account at 'Account of the Invoice'`,
  invoicesBooked: ({ invoiceNumber, relation: relation3, mutations: found }) => `invoice '${invoiceNumber}' of relation '${relation3}' is booked more than once: ${found.join(", ")}`
};
var USES = {
  FIN: "must be a bank or cash account (FIN)",
  DEB: "must be a debtors account (DEB)",
  CRED: "must be a creditors account (CRED)",
  line: "a line takes no bank, cash, debtors or creditors account"
};

// nodes/shared/rows/sentences/en/office.ts
var office = {
  clientFaulty: {
    what: ({ client, faults }, t) => `The row of client ${t.list([client])} is not right: ${t.faults(faults)}.`,
    todo: "Correct it in the table; nothing was read or booked for this client."
  },
  clientTwice: {
    what: ({ client, company, rows: rows2 }, t) => `Client ${t.list([client])}: company ${company} stands in the table ${rows2} times. Nothing was read or booked for this company.`,
    todo: "Keep one row, or make the others inactive."
  },
  clientsNotRead: {
    what: ({ text: text6 }) => `The table of clients could not be read${text6 === "" ? "" : `: ${text6}`}.`,
    todo: "Look whether the table is there, whether it is chosen in the step that reads it, and whether it has the columns client and company."
  },
  noClients: {
    what: "There is no client in the table.",
    todo: "Put a row into the table for each client."
  },
  notClients: {
    what: ({ count }) => count === 1 ? "One item is no row of a table of clients." : `${count} items are no rows of a table of clients.`,
    todo: "Look whether only the table comes in to this step."
  },
  noSuchClients: {
    what: ({ clients: clients2 }, t) => `'clients' in Settings names what is not in the table: ${t.list(clients2, 10)}.`,
    todo: "Write the name or the company as it stands in the table, or empty the field for all clients."
  },
  clientStopped: {
    what: ({ text: text6 }, t) => `The workflow of this client stopped: ${t.list([text6])}.`,
    todo: "Look whether the workflow for one client is chosen in the step and switched on; the next execution does the client again, and books nothing twice."
  },
  clientWithoutResult: {
    what: "The workflow of this client did not give back what became of it.",
    todo: "Let it end with the step Conclude Client, as payroll-client.json does."
  },
  statusNotKept: {
    what: ({ clients: clients2 }, t) => `The table could not be told that these are done: ${t.list(clients2, 10)}.`,
    todo: "Look whether the row is still there, and the columns lastRun, result, counts, message, callsThisMonth and callsMonth. Without it the client is looked at each time; nothing is booked twice."
  },
  mutationCalls: {
    what: ({ calls }) => `Reading mutations took ${calls} calls.`,
    todo: ""
  },
  officeQuota: {
    what: ({ administration, calls, limit }, t) => `Administration ${t.list([administration])} used ${calls} of the ${limit} calls by which e-Boekhouden lets mutations be read in a month.`,
    todo: "Let the workflow run less often, or start at later runs: beyond the limit e-Boekhouden gives no answer until the next month."
  },
  officeQuotaTogether: {
    what: ({ calls, limit }) => `Together the administrations of this table used ${calls} calls that read mutations this month. Whether e-Boekhouden allows ${limit} to each of them or to the login is not known.`,
    todo: "Let the workflow run on fewer nights when clients begin to fail because of it; nothing is lost or booked twice by that."
  }
};
var officeFaults = {
  notACompanyId: ({ value }) => `company is '${value}', but must be the id of the company in Nmbrs: digits only`,
  noAdministration: "administration is empty, and there is no workflow of its own (workflow)",
  noAddress: ({ field, value }) => value === "" ? `${field} is empty` : `${field} is '${value}', which is no mail address`
};

// nodes/shared/rows/sentences/en/officePage.ts
var officePage = {
  subject: (facts) => `Payroll of all clients: ${state2(facts)}`,
  opening: (facts) => `${facts.preview ? "Preview: " : ""}${counted2(facts.clients, "client", "clients")}, of which ${facts.done} done now: ${[
    ...facts.preview ? [`${counted2(facts.waiting, "payroll run", "payroll runs")} would be booked`] : [`${counted2(facts.booked, "payroll run", "payroll runs")} booked`],
    ...facts.later > 0 ? [`${counted2(facts.later, "client is", "clients are")} left for later`] : [],
    state2(facts)
  ].join(", ")}.`,
  title({ attention, later: later3 }) {
    if (attention > 0) return "Something waits for you";
    return later3 > 0 ? "Not all clients are done yet" : "All is well";
  },
  clients: "Clients",
  client: "Client",
  booked: "Booked",
  waiting: "To be booked",
  blocked: "Blocked",
  closed: "Closed",
  failed: "Failed",
  calls: "Calls this month",
  administration: "Administration",
  limit: "Allowed a month",
  states: {
    attention: "needs attention",
    booked: "booked",
    doneBefore: "done earlier today",
    failed: "failed",
    inactive: "inactive",
    later: "left for later",
    preview: "to be booked",
    unchanged: "in step"
  },
  quota: "Calls per administration",
  quotaMeans: "So often mutations were read this month, as far as this workflow counted. What other programs read counts at e-Boekhouden too, and cannot be seen here.",
  ownWorkflow: "own workflow"
};
function state2({ attention }) {
  if (attention === 0) return "nothing waits for you";
  return attention === 1 ? "1 client needs your attention" : `${attention} clients need your attention`;
}
function counted2(count, one, several) {
  return `${count} ${count === 1 ? one : several}`;
}

// nodes/shared/rows/sentences/en/oneJournal.ts
var oneJournal = {
  noSuchRunOfYear: {
    what: ({ run, year: year2 }, t) => `This company has no payroll run ${t.list([run])} in ${year2}.`,
    todo: "Check the year and the run; it may have been deleted in Nmbrs."
  },
  runNumberTwice: {
    what: ({ run, year: year2 }, t) => `This company has more than one payroll run with number ${t.list([run])} in ${year2}.`,
    todo: "Choose the run from the list or by its ID."
  }
};

// nodes/shared/rows/sentences/en/orderReport.ts
var orderReport = {
  orderExplained: {
    what: ({ explanation }) => `No invoice; the settings say why: ${brief(explanation)}.`,
    todo: ""
  },
  orderNothingToBill: { what: "No invoice: there is nothing to bill on it.", todo: "" },
  orderWaitsForInvoice: {
    what: ({ status }, t) => `No invoice yet: it waits on status ${t.list([status])}.`,
    todo: "The next run that makes invoices takes it. If it has waited long, see whether that workflow is on."
  },
  orderNotReleased: {
    what: ({ status }, t) => status === "" ? "No invoice: it has no work order status, so nothing asks for one." : `No invoice: its status ${t.list([status])} does not ask for one.`,
    todo: "Give it the status that asks for an invoice, or handle it in OutSmart."
  },
  orderOnErrorStatus: {
    what: ({ status }, t) => `No invoice: it stands on the error status ${t.list([status])}.`,
    todo: "Correct it in OutSmart and set its status back."
  },
  orderBeforeStart: {
    what: ({ completedFrom }, t) => `No invoice of ours: it is of before ${t.date(completedFrom)}, where invoicing begins.`,
    todo: ""
  },
  orderLeftByPaymentMethod: {
    what: ({ paymentMethod }, t) => `No invoice: orders with payment method ${t.list([paymentMethod])} are not invoiced.`,
    todo: ""
  },
  orderCannotBeInvoiced: {
    what: ({ faults }, t) => `No invoice: ${t.faults(faults)}.`,
    todo: "Correct the order in OutSmart."
  },
  orderHandledWithoutInvoice: {
    what: "It was handled, but no invoice of this work order was found.",
    todo: "Make its invoice, or write under Explained why it has none."
  },
  orderArchivedWithoutInvoice: {
    what: "It was archived, but no invoice of this work order was found.",
    todo: "Make its invoice, or write under Explained why it has none."
  },
  completedOrdersNotRead: {
    what: "The completed work orders could not be read, so that nothing is proved.",
    todo: ""
  },
  completedOrdersCutOff: {
    what: ({ count }) => `OutSmart gave exactly ${count} work orders: there may be more than it gives at once.`,
    todo: "Nothing is proved by this report. Try again when there is one more."
  },
  orderPeriodMissing: {
    what: "What came in does not say of which period these orders are all.",
    todo: "Put this step right behind OutSmart: Work Order: Get Completed."
  },
  orderNotReadable: {
    what: ({ faults }, t) => `This is no completed work order as it should be: ${t.faults(faults)}.`,
    todo: "See what changed it on its way from OutSmart: Work Order: Get Completed."
  },
  ordersReconciled: {
    what: ({ from, to, asOf, orders: orders3 }, t) => `Completed work orders from ${t.date(from)} to ${t.date(to)}, as of ${t.date(asOf)}: ${orders3}.`,
    todo: ""
  },
  orderInvoicesNotRead: {
    what: "The invoices could not be read, so that nothing is proved.",
    todo: ""
  },
  orderInvoiceDaysNotWhole: {
    what: ({ days }, t) => `Not all invoices of ${t.dates(days.slice(0, 5))} could be seen, so that nothing is proved.`,
    todo: "Look at these days in e-Boekhouden."
  },
  orderOpenItemsNotRead: {
    what: "The open items could not be read: what is paid is not known.",
    todo: ""
  },
  orderOpenItemsCutOff: {
    what: ({ count }) => `e-Boekhouden gave exactly ${count} open items: there may be more, so that what is paid is not known.`,
    todo: "Try again when there is one more or less, or use an API token."
  },
  orderBookingsNotRead: {
    what: "The bookings of invoices could not be read: what is settled is not known.",
    todo: ""
  },
  orderNotReconciled: {
    what: "Not all of its invoices could be looked for.",
    todo: "See what this report says could not be read."
  },
  orderInvoiced: {
    what: ({ invoiceNumber }, t) => `One invoice, ${t.list([invoiceNumber])}, for what the order says.`,
    todo: ""
  },
  orderInvoiceNotBooked: {
    what: ({ invoiceNumber }, t) => invoiceNumber === "" ? "Its invoice is a draft: it has no number, and is not booked." : `Invoice ${t.list([invoiceNumber])} is no open item, and no booking of it is to be seen.`,
    todo: "Send or book it in e-Boekhouden. If its booking has another date than the invoice, it is booked all the same."
  },
  orderInvoiceDiffers: {
    what: ({ invoiceNumber, faults, more }, t) => `Invoice ${t.list([invoiceNumber])} is not what the order says now: ${t.faults(faults)}${more > 0 ? ` (and ${more} more)` : ""}.`,
    todo: "See which of the two is right."
  },
  orderTotalDiffers: {
    what: ({ invoiceNumber, totalOfInvoice, totalOfOrder }, t) => `Invoice ${t.list([invoiceNumber])} comes to ${t.amount(totalOfInvoice)} excluding VAT, the order now to ${t.amount(totalOfOrder)}.`,
    todo: "See whether a tariff changed since, or which of the two is right."
  },
  orderInvoiceContradictsItself: {
    what: ({ invoiceNumber, total, totalOfLines }, t) => `Invoice ${t.list([invoiceNumber])} has a total of ${amountAsGiven(brief(total), t)} excluding VAT, or a VAT, that its lines do not make: these come to ${t.amount(totalOfLines)}.`,
    todo: "Look at the invoice, and at whether its template is one excluding VAT."
  },
  orderNotCompared: {
    what: ({ invoiceNumber, faults }, t) => `Invoice ${t.list([invoiceNumber])} is of it, but what the order comes to cannot be told: ${t.faults(faults)}.`,
    todo: "Compare the two yourself."
  },
  orderInvoicedTwice: {
    what: ({ invoiceNumbers }, t) => `More than one invoice is of it: ${t.list(invoiceNumbers, 5)}.`,
    todo: "Credit the one that is too much, and leave the line with the work order on the credit."
  },
  orderSharesInvoice: {
    what: ({ invoiceNumber, orders: orders3 }, t) => `Invoice ${t.list([invoiceNumber])} says to be of ${orders3} work orders; its amounts count once.`,
    todo: "See of which it is."
  },
  orderPartlyCredited: {
    what: ({ invoiceNumbers, left }, t) => `A part was credited: ${t.list(invoiceNumbers, 5)} together come to ${t.amount(left)} excluding VAT.`,
    todo: "See whether that is what the order says now."
  },
  orderCredited: {
    what: ({ invoiceNumber, creditNumber }, t) => `Invoice ${t.list([invoiceNumber])} was credited whole with ${t.list([creditNumber])}, and there is no other.`,
    todo: ""
  },
  orderCreditUnnamed: {
    what: ({ invoiceNumber, creditNumber, text: text6 }, t) => `${t.list([creditNumber])} takes back invoice ${t.list([invoiceNumber])}, but lacks the line ${t.list([text6])}.`,
    todo: "Add that line to the credit when it is of this work order."
  },
  invoiceWithoutOrder: {
    what: ({ invoiceNumber, order }, t) => `Invoice ${t.list([invoiceNumber])} is of work order ${t.list([order])}, which is not among the completed ones: deleted, or set back.`,
    todo: "See in OutSmart what became of the work order."
  }
};
var orderReportFaults = {
  explanationUnreadable: ({ value }, t) => `Explained: ${t.list([value])} is not a work order, an equals sign and a reason`,
  periodEndsBeforeStart: ({ from, until }, t) => `the period ends (${dateAsGiven(until, t)}) before it begins (${dateAsGiven(from, t)})`
};

// nodes/shared/rows/sentences/en/orderReportPage.ts
var orders = (count) => `${count} completed work ${count === 1 ? "order" : "orders"}`;
var orderReportPage = {
  headline({ from, to, orders: count, invoiced, points, isComplete }) {
    const period2 = from === "" ? "" : ` from ${from} to ${to}`;
    const found = count === 0 ? "" : `: ${invoiced} with an invoice, ${count - invoiced} without`;
    const asked = points === 0 ? "" : `; ${points === 1 ? "1 point asks" : `${points} points ask`} for your attention`;
    return `${isComplete ? "" : "Not everything could be read. "}${orders(count)}${period2}${found}${asked}`;
  },
  title({ points, isComplete, orders: count }) {
    if (!isComplete) return "Not everything could be read";
    if (points > 0) return "Something waits for you";
    return count === 0 ? "No completed work orders" : "Everything is explained";
  },
  statement: ({ from, to, asOf, invoiced, nothingToBill, total, totalIncludingVat, settled, open }) => `${invoiced === 1 ? "The one completed work order" : `All ${invoiced} completed work orders`} from ${from} to ${to}${nothingToBill > 0 ? ` that have something to bill (${nothingToBill} other have nothing)` : ""} ${invoiced === 1 ? "has" : "have"} exactly one invoice${invoiced === 1 ? "" : " each"}, for what the order says: \u20AC ${total} excluding VAT together; of the \u20AC ${totalIncludingVat} including VAT, \u20AC ${settled} was settled and \u20AC ${open} open on ${asOf}.`,
  method: "Established so: every work order with status Compleet or Afgehandeld, archived or not, whose last day worked lies in the period was held against all invoices in e-Boekhouden with its line \u201CWerkbon \u2026 #number\u201D. Compared were debtor, quantities, prices of materials and the total excluding VAT; not compared were VAT codes and ledger accounts. An invoice that a credit invoice takes back whole does not count. Settled is an invoice that is booked, and is no open item any more.",
  noStatement: "There is no sentence to quote: not everything could be read, or not every completed work order has exactly one invoice that is right.",
  excludingVat: "Excluding VAT",
  includingVat: "Including VAT",
  ordersComeTo: "Work orders",
  invoicedFor: "Invoiced",
  notInvoicedFor: "Work orders without an invoice",
  settled: "Settled",
  open: "Open",
  notBooked: "Not booked",
  notKnown: "Not known whether anything is open",
  withoutAmount: (count) => `Of ${count} work ${count === 1 ? "order or invoice" : "orders or invoices"} the amount is not known; it is not counted here.`,
  withoutInvoice: "Work orders without an invoice",
  openInvoices: "Invoices that are open",
  settledInvoices: "Invoices that are settled",
  otherInvoices: "Invoices of which that is not known, or that are not booked",
  none: "None.",
  workOrder: "Work order",
  workDate: "Day worked",
  age: "Days",
  orderTotal: "Order excluding VAT",
  invoice: "Invoice",
  openPart: "Open (including VAT)",
  settledMeans: "Settled means: booked, and no open item any more. That may be by a payment, and also by a credit invoice or a write-off. Of a part payment, what is still open stands here.",
  reasons: {
    orderExplained: "Explained in the settings",
    orderNothingToBill: "Nothing to bill",
    orderWaitsForInvoice: "Waits for the next run",
    orderNotReleased: "Not released yet",
    orderOnErrorStatus: "On the error status",
    orderBeforeStart: "Of before invoicing began",
    orderLeftByPaymentMethod: "A payment method that is not invoiced",
    orderCannotBeInvoiced: "Cannot be invoiced",
    orderHandledWithoutInvoice: "Handled without an invoice",
    orderArchivedWithoutInvoice: "Archived without an invoice",
    orderCredited: "Credited, and not invoiced again",
    orderNotReconciled: "Not all invoices could be seen",
    reasonNotGiven: "Without a reason"
  },
  payments: {
    open: "open",
    partly: "partly open",
    settled: "settled",
    notBooked: "not booked",
    unknown: "not known"
  }
};

// nodes/shared/rows/sentences/en/outSmart.ts
var LOOK_AT_CALL = "Correct the call; what is possible stands in docs/operations.md.";
var outSmart = {
  savedOtherwise: {
    what: ({ fields: fields2 }) => fields2.length > 0 ? `OutSmart saved it, but now has these fields otherwise: ${fields2.join(", ")}.` : "OutSmart took it, but does not show it.",
    todo: "See in OutSmart how it stands there before you send it again."
  },
  relationNotInOutSmart: {
    what: ({ relationCode }, t) => `OutSmart has no relation with number ${t.list([relationCode])}.`,
    todo: "Check the debtor number, or make the relation first with Relation: Create or Update."
  },
  workOrderNumberInUse: {
    what: ({ number: number2, id: id2 }, t) => `There is a work order with number ${t.list([number2])} already: the one with ID ${id2}. Nothing was sent.`,
    todo: "Use that work order, or give another number."
  },
  workOrderNotShown: {
    what: ({ number: number2 }, t) => `OutSmart took work order ${t.list([number2])}, but does not show it.`,
    todo: "Look for it in OutSmart before you make it again, or there may be two of it."
  },
  workOrderNothingToUpdate: {
    what: "Nothing is filled in to change; nothing was sent.",
    todo: "Add at Changes what is to be otherwise."
  },
  noSuchWorkOrder: {
    what: ({ workOrder }, t) => `There is no work order ${t.list([workOrder])}.`,
    todo: "Check the ID or the number of the work order; it may have been deleted."
  },
  workOrderWithoutPdf: {
    what: ({ workOrder }) => `OutSmart gives no PDF with work order ${workOrder}.`,
    todo: "See in OutSmart whether the work order has a PDF yet."
  },
  priceEndsBeforeStart: {
    what: ({ from, to }, t) => `The end date ${t.date(to)} is before the start date ${t.date(from)}; nothing was sent.`,
    todo: "Correct the dates."
  },
  pricesBeside: {
    what: ({ of, from, price: price2 }, t) => `The new price of ${t.list([of])} from ${t.date(from)} was saved, but the old one of ${price2} still stands beside it.`,
    todo: "Delete the old price in OutSmart; the API cannot do that."
  },
  invoiceNotInOutSmart: {
    what: ({ invoice: invoice2 }, t) => `OutSmart itself has no invoice ${t.list([invoice2])}.`,
    todo: "Check the number. OutSmart does not know invoices that are only in the bookkeeping."
  },
  invoiceTwiceInOutSmart: {
    what: ({ invoice: invoice2 }, t) => `OutSmart has more than one invoice ${t.list([invoice2])}.`,
    todo: "Choose the invoice from the list or by its ID."
  },
  invoiceNotToBePaid: {
    what: ({ invoice: invoice2, type }, t) => `Invoice ${t.list([invoice2])} is of the type ${t.list([type])}, on which nothing is paid.`,
    todo: "Make a concept final first; a credit invoice is settled in OutSmart itself."
  },
  invoiceOpenIsLess: {
    what: ({ invoice: invoice2, open }, t) => `Of invoice ${t.list([invoice2])} ${t.amount(open)} is still open; nothing was sent.`,
    todo: "Check the amount, and whether this payment stands there under another reference."
  },
  paymentOfOther: {
    what: ({ reference, amount: amount2, invoice: invoice2 }, t) => `Reference ${t.list([reference])} was used before: for ${amount2} on invoice ID ${t.list([invoice2])}. Nothing was sent.`,
    todo: "Check amount and invoice, or give the payment a reference of its own."
  },
  outSmartCallPathUnknown: {
    what: ({ path }, t) => `The API of OutSmart has no ${t.list([path])}; nothing was sent.`,
    todo: "Give only what follows the base URL, such as suppliers, with capitals as OutSmart writes them; parameters go into Query."
  },
  outSmartCallMethodUnknown: {
    what: ({ path, method: method2, methods }, t) => `${t.list([path])} has no ${method2}, but ${methods.join(", ")}; nothing was sent.`,
    todo: "Choose another method."
  },
  outSmartCallBodyNotWanted: {
    what: ({ method: method2 }) => `There is no body with ${method2}; nothing was sent.`,
    todo: "Leave Body empty, or choose POST or PUT."
  },
  outSmartCallBodyMissing: {
    what: ({ method: method2 }) => `${method2} wants a body with at least one row; nothing was sent.`,
    todo: "Fill in Body: a JSON object, or a list of objects that are not empty."
  },
  outSmartCallParameterNotAllowed: {
    what: ({ parameter }, t) => `Parameter ${t.list([parameter])} is not allowed here; nothing was sent.`,
    todo: "Leave it out: the tokens come from the credential, and names are of letters, digits and _."
  },
  outSmartCallParameterNotText: {
    what: ({ parameter }, t) => `Parameter ${t.list([parameter])} is no text, number or switch; nothing was sent.`,
    todo: LOOK_AT_CALL
  },
  outSmartCallDeletesAll: {
    what: "This call could delete everything of a kind; nothing was sent.",
    todo: "Name entity, key and value, all three filled in, and leave delete_all out."
  },
  outSmartCallMarksAll: {
    what: "This call would make every work order that it reads Afgehandeld; nothing was sent.",
    todo: "Leave update_status out. One work order is marked with GetWorkorder and row_id."
  },
  outSmartCallClearsMaterials: {
    what: "With ClearMaterials the materials that are not in the body would go; nothing was sent.",
    todo: "Leave ClearMaterials out, and delete materials in OutSmart itself."
  },
  outSmartCallNamesNoOrder: {
    what: "This call does not say which work order is to be changed; nothing was sent.",
    todo: "Fill in row_id or workorder_no in Query, and leave out which of both is empty."
  }
};
var outSmartFaults = {
  notATime: ({ path, value }) => `${path}: '${value}' is not a time such as 08:30`,
  notSevenDigits: ({ path, value }) => `${path}: '${value}' is not a number such as 1250.00 (a dot, at most two decimals, not negative, below 100000)`,
  notAWorkOrderId: ({ path, value }) => `${path}: '${value}' is no ID of a work order, which is a whole number and not the number of the order`,
  notReadableJson: ({ path }) => `${path} is not valid JSON of the right form`
};

// nodes/shared/rows/sentences/en/page.ts
var page = {
  outcomes: {
    announced: "Preview: nothing has been booked",
    booked: "Booked",
    partly: "Booked, but not everything",
    updated: "Updated",
    nothing: "Nothing was booked",
    idle: "There was nothing to do"
  },
  preview: "Preview",
  deeds: {
    booked: words("booked"),
    corrected: words("corrected"),
    created: words("created"),
    updated: words("updated")
  },
  attention: (count) => `${count} ${count === 1 ? "point needs" : "points need"} your attention`,
  closed: (count) => `${count} in a closed period`,
  skipped: (count) => `${count} skipped`,
  unforeseen: "Whether e-Boekhouden refuses anything, such as a closed period, only shows when it is really booked.",
  nouns: {
    hourType: ["hour type", "hour types"],
    invoice: ["invoice", "invoices"],
    material: ["material", "materials"],
    payrollJournal: ["payroll journal", "payroll journals"],
    product: ["product", "products"],
    reconciliation: ["reconciliation", "reconciliations"],
    relation: ["relation", "relations"],
    settings: ["setting", "settings"],
    workOrder: ["work order", "work orders"],
    workStatus: ["work order status", "work order statuses"]
  },
  other: ["point", "points"],
  missing: ({ ledgerAccounts, costCentres }) => [
    ...missing(ledgerAccounts, "ledger account", "ledger accounts"),
    ...missing(costCentres, "cost centre", "cost centres")
  ].join("; "),
  sections: {
    toDo: "This needs your attention first",
    payroll: "Payroll",
    invoices: "Invoices",
    masterData: "Master data",
    others: "Also",
    unchanged: "Unchanged"
  },
  ledgerAccount: "Account",
  debit: "Debit",
  credit: "Credit",
  total: "Total",
  run: "Payroll run",
  amount: "Amount",
  netWages: "Net wages",
  wasBooked: "Was booked",
  willBe: "Becomes",
  signs: "By account (credit has a minus sign)",
  description: "Description",
  quantity: "Quantity",
  unitPrice: "Price",
  totalExcludingVat: "Total excluding VAT",
  voucher: "voucher",
  period: "period",
  mutation: "mutation",
  invoice: "Invoice",
  workOrder: "Work order",
  relation: "relation",
  added: "new",
  changed: "with a change",
  at: (things, service) => `${things} in ${service}`,
  leftOut: (count) => `Not shown: ${count} more. They all stand in the field rows of Log.`,
  left: "not booked",
  notBooked: "Not booked",
  actions: {
    booked: "booked",
    corrected: "corrected",
    created: "created",
    updated: "updated",
    unchanged: "unchanged",
    closed: "period closed",
    blocked: "not processed",
    skipped: "skipped",
    failed: "did not succeed"
  },
  wouldBe: {
    booked: "would be booked",
    corrected: "would be corrected",
    created: "would be created",
    updated: "would be updated"
  }
};
function words(done) {
  const where = (service) => service === "" ? "" : ` in ${service}`;
  const counted7 = ({ count, thing: [one, several] }) => `${count} ${count === 1 ? one : several}`;
  return {
    done: (deed) => `${counted7(deed)} ${done}${where(deed.service)}`,
    announced: (deed) => `${counted7(deed)} would be ${done}${where(deed.service)}`
  };
}
function missing(codes2, one, several) {
  const [first, ...more] = codes2;
  if (first === void 0) return [];
  if (more.length === 0) return [`${one} ${first} is missing`];
  return [`${several} ${codes2.slice(0, -1).join(", ")} and ${codes2.at(-1) ?? ""} are missing`];
}

// nodes/shared/rows/sentences/words.ts
function accountsIn(amounts, tongue) {
  return tongue.list([...new Set(amounts.map(({ ledgerAccount }) => ledgerAccount))], 5);
}
function capital2(text6) {
  return text6.slice(0, 1).toUpperCase() + text6.slice(1);
}
var ABOUT_A_JOURNAL = /* @__PURE__ */ new Set(["journalUnreadable", "runWithoutPeriod"]);
function saysItself({ code: code3 }) {
  return ABOUT_A_JOURNAL.has(code3);
}

// nodes/shared/rows/sentences/en/payrollWriting.ts
var UNFORESEEN = "a refusal that only e-Boekhouden can give, such as a closed period, cannot be foreseen.";
var STOPPED2 = "Nothing more is written.";
var CHECK = "Check this mutation in e-Boekhouden.";
var payrollWriting = {
  journalBooked: { what: ({ mutations: mutations3 }) => `Booked as ${mutation(mutations3)}.`, todo: "" },
  journalWouldBeBooked: { what: `Would be booked; ${UNFORESEEN}`, todo: "" },
  journalCorrected: {
    what: ({ mutations: mutations3 }) => `The difference was booked as ${mutation(mutations3)}.`,
    todo: ""
  },
  journalWouldBeCorrected: { what: `Would be corrected; ${UNFORESEEN}`, todo: "" },
  runTakenBack: {
    what: ({ mutations: mutations3 }) => `The run is gone from the payroll; its booking was taken back as ${mutation(mutations3)}.`,
    todo: ""
  },
  runWouldBeTakenBack: {
    what: `The run is gone from the payroll; its booking would be taken back; ${UNFORESEEN}`,
    todo: ""
  },
  bookedForClosedDate: {
    what: ({ date: date4, forDate }, t) => `The difference of ${t.date(forDate)}, which is closed, stands on ${t.date(date4)}.`,
    todo: ""
  },
  entryNotBooked: {
    what: ({ date: date4, mutations: mutations3 }, t) => `The entry of ${t.date(date4)} was not booked.${before(mutations3)}`,
    todo: ""
  },
  entryWasBooked: {
    what: ({ mutation: number2, date: date4 }, t) => `The entry of ${t.date(date4)} stood there already as mutation ${number2}, and was not booked again.`,
    todo: ""
  },
  entryReferenceInUse: {
    what: ({ date: date4, voucher, mutations: mutations3 }, t) => mutations3.length > 0 ? `For ${t.date(date4)} another execution booked something else at the same time (${mutation(mutations3)}); nothing was added to it.` : `The entry of ${t.date(date4)} was not booked: e-Boekhouden has an entry with this payment reference already, but it is not there under Boekstuk '${voucher}'.`,
    todo: ({ mutations: mutations3, decision }) => mutations3.length > 0 ? "Do not let this workflow run twice at once; the next execution checks everything." : `Give the mutation that is of this run this Boekstuk again; if there is none, put into 'decisions': ${decision}`
  },
  entryPerhapsBooked: {
    what: ({ date: date4, mutations: mutations3 }, t) => `Whether the entry of ${t.date(date4)} was booked is not known: nothing more was written for this run.${before(mutations3)}`,
    todo: "The next execution looks first."
  },
  ownFault: {
    what: ({ text: text6 }) => `Something went wrong in this package itself: ${withoutEnd(text6, ".")}.`,
    todo: "Please tell its makers."
  },
  writingStopped: { what: "Not written, because the execution was stopped.", todo: "" },
  entryNotReadBack: {
    what: ({ mutation: number2 }) => `Mutation ${number2} was booked, but could not be read back. ${STOPPED2}`,
    todo: CHECK
  },
  entryNotFoundBack: {
    what: ({ mutation: number2 }) => `Mutation ${number2} was booked, but cannot be found back. ${STOPPED2}`,
    todo: CHECK
  },
  voucherNotKept: { what: (facts) => otherwise("Boekstuk", facts), todo: CHECK },
  dateNotKept: {
    what: ({ sent, found, ...facts }, t) => otherwise("date", { ...facts, sent: t.date(sent), found: t.date(found) }),
    todo: CHECK
  },
  headerNotKept: { what: (facts) => otherwise("account", facts), todo: CHECK },
  rowsNotKept: {
    what: ({ mutation: number2 }) => `Mutation ${number2} was booked, but its rows differ from what was sent. ${STOPPED2}`,
    todo: CHECK
  },
  anotherExecution: {
    what: ({ others, takenBackAs }) => `Another execution booked the same at the same time (${mutation(others)}); so what this one booked of the run was taken back as ${mutation(takenBackAs)}. ${STOPPED2}`,
    todo: "Do not let this workflow run twice at once; the next execution checks everything."
  },
  anotherExecutionStands: {
    what: ({ mutation: number2, others }) => `Another execution booked the same at the same time (${mutation(others)}); mutation ${number2} could not be taken back. ${STOPPED2}`,
    todo: "Do not let this workflow run twice at once; the next execution checks everything."
  },
  bookedOnWrongSide: {
    what: ({ mutation: number2, ledgerAccount, before: before3, after }, t) => `Mutation ${number2} moved the balance of ledger account ${ledgerAccount} from ${t.amount(before3)} to ${t.amount(after)}, which is the wrong way round: debit and credit seem to have changed places. ${STOPPED2}`,
    todo: "Look at it in e-Boekhouden before anything else is booked."
  }
};
function mutation(numbers) {
  if (numbers.length === 0) return "its entry";
  return `mutation${numbers.length > 1 ? "s" : ""} ${numbers.join(", ")}`;
}
function before(mutations3) {
  return mutations3.length > 0 ? ` Already booked of this run: ${mutation(mutations3)}.` : "";
}
function otherwise(what2, facts) {
  return `Mutation ${facts.mutation} was booked, but its ${what2} is '${facts.found}' instead of '${facts.sent}'. ${STOPPED2}`;
}

// nodes/shared/rows/sentences/en/payrollWords.ts
var IN_CLOSED_PERIOD = "Open the period, or set 'closedPeriods' to 'nextOpenPeriod': then it goes into the first open month.";
var LIKENESS = {
  same: "books the same amounts already",
  counter: "takes this run back",
  alike: "looks like this run: half or more is equal"
};
function lacking({ dates, amount: amount2, differences: differences2 }, t) {
  return `on ${t.dates(dates)} the books differ ${t.amount(amount2)} from the journal, on ledger account ${accountsIn(differences2, t)}`;
}
function handsInWords(hands, t) {
  const named9 = hands.map(({ mutation: number2, date: date4 }) => `${number2} (${t.date(date4)})`);
  return `Memorial entry ${t.names(named9, 2, named9.length)}`;
}
function counterBooked(hands, t) {
  return hands.length > 0 ? ` ${handsInWords(hands, t)} seems to take it back.` : "";
}
function adoptAs(hands) {
  const [first, ...more] = hands;
  const them = more.length > 0 ? `${first?.mutation ?? ""} (and so the others)` : first?.mutation ?? "";
  return `${them} the Boekstuk '${first?.adoptAs ?? ""}', then it counts`;
}
function adopt(hands) {
  return `Give ${adoptAs(hands)}`;
}
function settle(decisions) {
  return `or put into 'decisions': ${decisions.join(" or ")}`;
}
function takeBack({ mutations: mutations3, voucher, hands, decisions }) {
  if (hands.length > 0) return `${adopt(hands)}; ${settle(decisions)}`;
  const them = mutations3.length > 1 ? "them" : "it";
  return `Delete ${mutation(mutations3)}, or take ${them} back with Boekstuk '${voucher}' (without it, it does not count); ${settle(decisions)}`;
}
function few(mutations3, t) {
  return `mutations ${t.list(mutations3, 8)}`;
}

// nodes/shared/rows/sentences/en/payroll.ts
var AGAIN = "The next execution tries again.";
var payroll = {
  ...payrollWriting,
  payrollItemFaulty: {
    what: ({ faults }, t) => `The item is not the payroll of one company: ${t.faults(faults)}.`,
    todo: "Correct what makes the item; docs/items.md has its shape."
  },
  booksNotRead: { what: "The books could not be read. Nothing was written.", todo: "" },
  clearingAccountUnknown: {
    what: ({ clearingAccount }) => `The clearing account '${clearingAccount}' does not exist in e-Boekhouden. Nothing was written.`,
    todo: "Correct 'clearingAccount', or leave it empty to use the account called Verrekeningen."
  },
  noPayrollRuns: {
    what: ({ fromYear, fromPeriod }) => `There are no payroll runs from period ${fromPeriod} of ${fromYear}.`,
    todo: ""
  },
  journalFaulty: {
    what: ({ faults }, t) => `The journal holds something that cannot be booked: ${t.faults(faults)}. Nothing was written for this run.`,
    todo: "Correct it in the payroll."
  },
  journalNotRead: {
    what: ({ cause, problem: problem2 }, t) => {
      if (problem2 && saysItself(problem2)) return t.say(problem2);
      const why = problem2 ? t.say(problem2) : withoutEnd(cause, ".") || "no reason was given";
      return `The journal was not read: ${withoutEnd(why, ".")}.`;
    },
    todo: AGAIN
  },
  journalEmpty: { what: "The run has no journal yet.", todo: "" },
  bookedJournalEmpty: {
    what: ({ mutations: mutations3, hands }, t) => `The run is booked (${mutation(mutations3)}), but its journal is empty now; nothing was taken back.${counterBooked(hands, t)}`,
    todo: (facts) => `Check the run. ${takeBack(facts)}`
  },
  runNotLocked: { what: "The run is not locked in the payroll yet.", todo: "" },
  bookedRunNotLocked: {
    what: ({ mutations: mutations3 }) => `The run is not locked in the payroll; until it is, the books keep what was booked (${mutation(mutations3)}).`,
    todo: ""
  },
  journalUnbalanced: {
    what: ({ date: date4, difference, side }, t) => `The journal of ${t.date(date4)} does not balance: ${t.amount(difference)} more ${side}. Nothing was written for this run.`,
    todo: "Correct the journal in the payroll."
  },
  codesMissing: {
    what: ({ ledgerAccounts, costCentres, linesWithoutAccount }, t) => {
      const parts = [
        ledgerAccounts.length > 0 && `e-Boekhouden has no ledger account ${t.list(ledgerAccounts)}`,
        linesWithoutAccount.length > 0 && `lines without ledger account: ${lines(linesWithoutAccount, t)}`,
        costCentres.length > 0 && `cost centre unknown or double: ${t.list(costCentres)}`
      ].filter((part) => part !== false);
      return `Nothing was written for this run: ${parts.join("; ")}.`;
    },
    todo: "Correct the codes in the payroll, or make sure that e-Boekhouden has exactly these."
  },
  journalEqualsBooks: {
    what: ({ mutations: mutations3 }) => {
      if (mutations3.length === 0) return "The journal adds up to nothing, and nothing is booked.";
      return `${capital2(mutation(mutations3))} ${mutations3.length > 1 ? "together equal" : "equals"} the journal.`;
    },
    todo: ""
  },
  entryTooLong: {
    what: ({ date: date4, rows: rows2, most }, t) => `The entry of ${t.date(date4)} has ${rows2} rows, also when those of one account and cost centre are taken together; e-Boekhouden takes ${most}. Nothing was booked for that date.`,
    todo: "Book this date by hand, or have the payroll book on fewer accounts and cost centres."
  },
  dateOutsideReading: {
    what: ({ date: date4, readFrom, readTo }, t) => `${t.date(date4)} lies outside what was read (${t.date(readFrom)} to ${t.date(readTo)}); nothing was booked for that date.`,
    todo: "Check the date in the payroll, or start at an earlier period."
  },
  closedAndNeverBooked: {
    what: ({ closedUntil, amount: amount2 }, t) => `This run lies wholly in the period up to ${t.date(closedUntil)} ('closedUntil') and was never booked: ${t.amount(amount2)}.`,
    todo: ""
  },
  closedBySetting: {
    what: ({ closedUntil, ...facts }, t) => `Nothing is written up to ${t.date(closedUntil)} ('closedUntil'); ${lacking(facts, t)}.`,
    todo: IN_CLOSED_PERIOD
  },
  closedInBooks: {
    what: (facts, t) => `e-Boekhouden refuses that period as closed; ${lacking(facts, t)}.`,
    todo: IN_CLOSED_PERIOD
  },
  waitsForClosedDate: {
    what: ({ date: date4, closedDate }, t) => `The difference on ${t.date(date4)} is the exact opposite of that on ${t.date(closedDate)}, which is closed: both wait.`,
    todo: IN_CLOSED_PERIOD
  },
  runMadeAgain: {
    what: ({ run, formerRun, formerMutations, hands }, t) => `Run ${formerRun} (${mutation(formerMutations)}) is gone, but stands booked for the same period or date; this one (${run}) seems to replace it.${hands.length > 0 ? ` ${handsInWords(hands, t)} seems to take it back.` : ""}`,
    todo: ({ hands, decisions }) => hands.length > 0 ? `${adopt(hands)}; ${settle(decisions)}` : `Take the old one back, or book this one beside it: ${settle(decisions)}`
  },
  runMayBeBooked: {
    what: ({ runs, mutations: mutations3 }, t) => `In this period stands booked: ${t.list(runs, 3)} (${mutation(mutations3)}), with other amounts.`,
    todo: ({ decisions }) => `The same run, changed: 'correct'. One more run: 'book'. An old state: 'leave'. Put into 'decisions': ${[...decisions.slice(0, -2).slice(0, 2), ...decisions.slice(-2)].join(" or ")}`
  },
  runsOfOnePeriod: {
    what: ({ others }, t) => `Something else of this period came with it (${t.list(others, 3)}); one may be the changed state of the other. Nothing was booked for this run.`,
    todo: ({ decisions }) => `Put into 'decisions': ${decisions.join(" or ")}`
  },
  fileRunUnmatched: {
    what: ({ mutations: mutations3 }) => `Booked from a file as ${mutation(mutations3)}; no run of this period has these amounts.`,
    todo: ({ decisions }) => `Look in the payroll which is right; ${settle(decisions)}`
  },
  fileRunWaits: {
    what: ({ mutations: mutations3 }) => `Booked from a file as ${mutation(mutations3)}. Which run it is shows when all runs of that year can be read.`,
    todo: ""
  },
  bookedByAnotherHand: {
    what: ({ likeness, hands, alternatives }, t) => `${handsInWords(hands, t)} ${LIKENESS[likeness]}${alternatives.length > 0 ? ` (also fits ${t.list(alternatives, 2)})` : ""}.`,
    todo: ({ hands, decisions, isBooked }) => `${isBooked ? "Delete what is too many or give" : "Give"} ${adoptAs(hands)}; ${settle(decisions)}`
  },
  entryUndated: {
    what: ({ mutations: mutations3 }) => `The date of ${mutation(mutations3)} cannot be read, so nobody knows for which one it counts. Nothing was booked for this run.`,
    todo: "Give it an ordinary date in e-Boekhouden, or delete what is too many."
  },
  editedByHand: {
    what: ({ mutations: mutations3 }) => `Edited by hand, and left so ('handEdits' is 'report'): ${mutation(mutations3)}. For this run the books differ from the journal.`,
    todo: ({ decisions }) => `Restore it in e-Boekhouden; ${settle(decisions)}`
  },
  tooManyEntries: {
    what: ({ dates, mutations: mutations3 }, t) => `For ${t.dates(dates)} there are more than six entries of this run (${few(mutations3, t)}): perhaps two workflows undo each other. Nothing was booked.`,
    todo: ({ decisions }) => `Switch the second one off, and delete in e-Boekhouden what is too many; ${settle(decisions)}`
  },
  entriesKeepChanging: {
    what: ({ mutations: mutations3 }, t) => `More than three entries of this run are no longer what was booked (${few(mutations3, t)}); writing might never come to rest. Nothing was booked.`,
    todo: ({ decisions }) => `Delete them in e-Boekhouden: then it is booked once more; ${settle(decisions)}`
  },
  runVanished: {
    what: ({ mutations: mutations3, hands }, t) => `The run is booked (${mutation(mutations3)}), but is no longer in the payroll.${counterBooked(hands, t)}`,
    todo: (facts) => takeBack(facts)
  },
  runNotInList: {
    what: ({ mutations: mutations3 }) => `The run is booked (${mutation(mutations3)}), but is not in the list of the payroll, which is empty or was not read whole. Nothing was done.`,
    todo: ({ decisions }) => `Check whether the run still exists; the next execution reads the list again; ${settle(decisions)}`
  },
  leftByDecision: { what: "Left as it is ('decisions').", todo: "" },
  decisionUnreadable: {
    what: ({ text: text6 }) => `'decisions' has something that cannot be read, or is about the same twice: '${text6}'.`,
    todo: "Write it as 887=book, 888=leave, 890=reverse or 891=restore, separated by commas."
  },
  decisionFitsNoRun: {
    what: ({ text: text6 }) => `'${text6}' in 'decisions' fits no run.`,
    todo: "Correct the number, or take it out of 'decisions'."
  },
  decisionAmbiguous: {
    what: ({ text: text6, companies }, t) => `'${text6}' in 'decisions' fits runs of several companies: ${t.list(companies, 5)}.`,
    todo: "Instead of the number, name the whole Boekstuk as it stands in the row of that run."
  },
  runsBeforeStart: {
    what: ({ count, from }, t) => `Runs from before the start (${t.date(from)}) are left out: ${count}.`,
    todo: ""
  },
  comparedInTurn: {
    what: ({ count }) => `Older runs that are not compared with the books today: ${count}. Reading all of their dates every day would take more calls than e-Boekhouden allows in a month; each is compared on Monday at the latest.`,
    todo: ""
  },
  noClearingAccount: {
    what: ({ ownAccounts }, t) => `There is no clearing account: no balance account Verrekeningen, Tussenrekening, Kruisposten or Vraagposten that is not in the journal itself (${t.list(ownAccounts, 5)}). Nothing was booked for this run.`,
    todo: "Set 'clearingAccount' to an account that serves nothing else."
  },
  roundingAccountUnknown: {
    what: ({ roundingAccount }) => `Rounding account '${roundingAccount}' does not exist in e-Boekhouden. Nothing was booked.`,
    todo: "Correct 'roundingAccount', or leave that setting empty."
  },
  voucherTooLong: {
    what: ({ voucher, longest }) => `The Boekstuk '${voucher}' is longer than ${longest} characters and might be cut off. Nothing was written for this run.`,
    todo: "Give the company or the run a shorter code."
  }
};
function lines(descriptions, t) {
  return t.list(descriptions.map((description) => description || "without description"));
}
var payrollFaults = {};

// nodes/shared/rows/sentences/en/payrollFiles.ts
var FORMATS = {
  exactOnlineXml: "Exact Online XML",
  exactOnlineCsv: "Exact Online CSV",
  exactGlobeCsv: "Exact Globe CSV",
  twinfieldXml: "Twinfield XML",
  nmbrsXml: "Nmbrs XML",
  table: "a table"
};
var KINDS = {
  archive: "a zip file",
  auditFile: "an audit file",
  bankFile: "a bank file (SEPA or MT940)",
  html: "a web page",
  invoiceFile: "an invoice",
  json: "JSON",
  oldExcel: "an old Excel file (xls)",
  otherExact: "another file of Exact than entries of Exact Online (GLTransactions)",
  pdf: "a PDF",
  picture: "a picture",
  unrecognised: "no file with a payroll journal that is recognised"
};
var COLUMNS = {
  amount: "amount",
  company: "company",
  costCentre: "cost centre",
  credit: "credit",
  currency: "currency",
  date: "date",
  debit: "debit",
  description: "description",
  ledgerAccount: "ledger account",
  period: "period",
  run: "run",
  side: "debit or credit",
  year: "year"
};
var LIMITS = {
  megabytes: (atMost2) => `unpacked, with each text wherever it stands, it has more than ${atMost2} MB`,
  cells: (atMost2) => `all its sheets together have more than ${atMost2} cells, empty ones among them`,
  pieces: (atMost2) => `its cells, texts and styles are made of more than ${atMost2} pieces`
};
var AGAIN2 = "Export it from the payroll once more.";
var TABLES = /* @__PURE__ */ new Set(["exactOnlineCsv", "table"]);
var MEND = "Mend it in the file, or say in 'columns' which column is what.";
var payrollFiles = {
  fileNotGiven: {
    what: ({ field }) => `No file came in under '${field}'.`,
    todo: "Set 'binaryField' to the name under which the step before gives the file."
  },
  fileNotReadAgain: {
    what: "A file that came by the form or by mail is not read again by itself.",
    todo: "Send it once more; what is booked already stays as it is."
  },
  fileEmpty: { what: ({ file }) => `The file '${file}' is empty.`, todo: AGAIN2 },
  fileTooLarge: {
    what: ({ file, megabytes, lines: lines3 }) => `The file '${file}' is too large: ${megabytes} MB and ${lines3} lines are read, no more.`,
    todo: "Export fewer payroll runs at once."
  },
  workbookTooLarge: {
    what: ({ file, limit, atMost: atMost2 }) => `The workbook '${file}' is too large: ${LIMITS[limit](atMost2)}.`,
    todo: "Save the one sheet that counts as a file of its own, without its empty rows and columns, or as CSV."
  },
  fileOtherKind: {
    what: ({ file, kind: kind3 }) => `'${file}' is ${KINDS[kind3]}. Nothing was read from it.`,
    todo: "Export the journal for Exact Online, Exact Globe, Twinfield or Nmbrs, or as a table (CSV or xlsx)."
  },
  fileEncodingWrong: {
    what: ({ file, encoding }) => `The characters of '${file}' cannot be read as ${encoding}.`,
    todo: "Set 'encoding' to how it was saved, or save it as UTF-8."
  },
  fileUnreadable: {
    what: ({ file, format: format2, faults }, t) => `'${file}' cannot be read as ${FORMATS[format2]}: ${t.faults(faults)}.`,
    todo: ({ format: format2 }) => TABLES.has(format2) ? MEND : AGAIN2
  },
  fileCutOff: {
    what: ({ file, line }) => `'${file}' ends in the middle of line ${line}: it is cut off.`,
    todo: AGAIN2
  },
  fileMaybeCutOff: {
    what: ({ file, date: date4, difference }, t) => `The last line of '${file}' has no end, and on ${t.date(date4)} debit and credit differ by ${t.amount(difference)}: it may be cut off.`,
    todo: `${AGAIN2} When it is whole, put an empty line behind it.`
  },
  fileNoLines: {
    what: ({ file }) => `There is no line to book in '${file}'.`,
    todo: "Check whether the payroll run has a journal."
  },
  fileDoesNotBalance: {
    what: ({ file, date: date4, debit, credit, difference }, t) => `'${file}' does not balance on ${t.date(date4)}: debit ${t.amount(debit)}, credit ${t.amount(credit)}, difference ${t.amount(difference)}.`,
    todo: "Check whether the file is whole, and 'format', 'columns' and 'creditSign'."
  },
  fileTotalsDiffer: {
    what: ({ file, line, total, sum: sum2 }, t) => `The total on line ${line} of '${file}' is ${t.amount(total)}, but the lines above it add up to ${t.amount(sum2)}.`,
    todo: "Check whether lines are missing, and export it once more."
  },
  fileColumnsMissing: {
    what: ({ file, missing: missing3, columns }, t) => `No columns were found in '${file}' for ${missing3.map((field) => COLUMNS[field]).join(", ")}${columns.length > 0 ? `, but ${t.list(columns, 5)}` : ""}.`,
    todo: ({ missing: missing3 }) => `Put them in 'columns', such as '${missing3[0] ?? "date"}=' with the name or number of the column.`
  },
  fileColumnUnknown: {
    what: ({ file, column, columns }, t) => `'${file}' has no column '${column}'. There is: ${t.list(columns, 5)}.`,
    todo: "Correct 'columns'."
  },
  fileColumnsDouble: {
    what: ({ file, field, columns }, t) => `More than one column of '${file}' can be the ${COLUMNS[field]}: ${t.list(columns, 5)}.`,
    todo: ({ field }) => `Put all columns that are read in 'columns', with '${field}=' for the right one.`
  },
  fileSheetsUnclear: {
    what: ({ file, sheets }, t) => `More than one sheet of '${file}' can hold a journal: ${t.list(sheets, 5)}.`,
    todo: "Leave one of them, or save each sheet as a file of its own."
  },
  fileDecimalsUnclear: {
    what: ({ file, values }, t) => `The amounts in '${file}' do not tell whether the comma or the point separates the decimals: ${t.list(values, 3)}.`,
    todo: "Set 'decimals' to what it is."
  },
  fileDatesUnclear: {
    what: ({ file, value }) => `The dates in '${file}' do not tell which part is the month: '${value}'.`,
    todo: "Have the date written as 31-05-2026 or 2026-05-31."
  },
  fileCompanyUnknown: {
    what: ({ file, names }, t) => `'${file}' is of ${t.list(names, 3)}, which is not in 'companies'.`,
    todo: ({ example }) => `Add which company that is: '${example}'.`
  },
  fileCompanyNotNamed: {
    what: ({ file, companies }, t) => `'${file}' does not say which company it is of, and there are more in 'companies': ${t.list(companies, 5)}.`,
    todo: ({ example }) => `Let the name of the file begin with it, such as '${example}'.`
  },
  fileCompanyAmbiguous: {
    what: ({ file, name, companies }, t) => `'${name}' of '${file}' can be more than one company: ${t.list(companies, 5)}.`,
    todo: "Change the names in 'companies' so that one fits."
  }
};
var payrollFileFaults = {
  lineValue: ({ line, field, value }) => `line ${line} has ${quoted2(value)} for its ${COLUMNS[field]}`,
  lineFields: ({ line, found, expected }) => `line ${line} has ${found} fields instead of ${expected}`,
  lineTooManyFields: ({ line, atMost: atMost2 }) => `line ${line} has more than ${atMost2} fields`,
  lineFieldTooLong: ({ line, atMost: atMost2 }) => `line ${line} has a field of more than ${atMost2} characters`,
  lineWithoutAccount: ({ line }) => `line ${line} has an amount without a ledger account`,
  lineFormula: ({ line }) => `line ${line} holds a formula without a result, or an error of Excel`,
  lineKind: ({ line, kind: kind3 }) => `line ${line} is a '${kind3}' line, which does not belong in a journal`,
  linePeriod: ({ line, period: period2, periodsPerYear: periodsPerYear2 }) => `line ${line} has period ${period2}, but a year has ${periodsPerYear2}`,
  lineYearUnclear: ({ line, date: date4 }) => `line ${line} (${date4}) does not tell which year its period is of`,
  textAfterQuote: ({ line }) => `line ${line} has text behind a quotation mark`,
  workbookDamaged: ({ part }) => `the workbook is damaged (${part})`,
  mustBeCapitalWord: ({ field, value }) => `'${field}' is ${quoted2(value)}, but must be one word in capitals`,
  companiesTerm: ({ value }) => `'${value}' in 'companies' cannot be read: write 12345 or 12345=Name, with no space or / in the number`,
  columnsTerm: ({ value, fields: fields2 }) => `'${value}' in 'columns' is no field=Column with ${fields2.join(", ")}`,
  columnsTwice: ({ column }) => `'${column}' stands in 'columns' more than once`,
  periodTooHigh: ({ field, value, periodsPerYear: periodsPerYear2 }) => `'${field}' is ${value}, but a year has ${periodsPerYear2} periods`
};
function quoted2(text6) {
  return text6 === "" ? "nothing" : `'${text6}'`;
}

// nodes/shared/rows/sentences/en/payrollReading.ts
var NAMED_AT_MOST2 = 5;
var ACCESS = "Check its companies and filter in Nmbrs (Instellingen > Gebruikersaccounts).";
var NEWER = "a version of this package that reads Nmbrs in another way";
var payrollReading = {
  noCompanyVisible: { what: "This user of Nmbrs sees no company.", todo: ACCESS },
  companyNotChosen: {
    what: ({ count }) => `This user of Nmbrs sees ${count} companies.`,
    todo: (facts, t) => `Say in 'companies' which to synchronise: ${named2(facts, t)}.`
  },
  noSuchCompany: {
    what: ({ given: given3 }) => `There is no company '${given3}'.`,
    todo: (facts, t) => `This user of Nmbrs sees: ${named2(facts, t)}. Correct 'companies', or its row in the table of clients.`
  },
  ambiguousCompany: {
    what: ({ given: given3, ...facts }, t) => `'${given3}' is more than one company: ${named2(facts, t)}.`,
    todo: ({ ways }, t) => `Say in 'companies' which you mean: ${t.names(ways, NAMED_AT_MOST2, ways.length)}.`
  },
  startUnclear: {
    what: ({ given: given3, companyName }) => `The start '${given3}' of ${companyName} is no year and period. Nothing of this company was read.`,
    todo: ({ example }) => `Write it in 'companies' like '${example}'.`
  },
  startsDiffer: {
    what: ({ companyName, starts }, t) => `${companyName} stands in 'companies' more than once, with another start: ${t.list(starts.map((start3) => start3 || "fromYear and fromPeriod"))}.`,
    todo: "Leave one of them."
  },
  noSuchStart: {
    what: ({ start: start3, companyName, periodsPerYear: periodsPerYear2 }) => `${companyName} is to start at ${start3}, but it has no such period (${kind(periodsPerYear2)}).`,
    todo: "Give it one in 'companies' that it has."
  },
  periodKindsDiffer: {
    what: ({ fromPeriod, kinds }, t) => `Period ${fromPeriod} ('fromPeriod') is not the same for all companies: ${t.names(kinds.map(paid), 3, kinds.length)}.`,
    todo: ({ example }) => `Give each its own start in 'companies', this one for example with '${example}'.`
  },
  noSuchPeriod: {
    what: ({ fromPeriod, companyName, periodsPerYear: periodsPerYear2 }) => `'fromPeriod' is ${fromPeriod}, but ${companyName} has no such period (${kind(periodsPerYear2)}).`,
    todo: "Enter one that it has."
  },
  payrollNotRead: {
    what: ({ currentPeriod, years }) => `Not read: ${listsInWords(currentPeriod, years)}.`,
    todo: ""
  },
  journalUnreadable: {
    what: ({ faults }, t) => `The journal cannot be read: ${t.faults(faults)}.`,
    todo: "Look at the journal of this run in Nmbrs."
  },
  runWithoutPeriod: {
    what: ({ run, period: period2, companyName = "" }) => `Nmbrs gives run ${run}${companyName && ` of ${companyName}`} period ${period2}. Its journal was not read.`,
    todo: "Mend the period in Nmbrs."
  },
  nmbrsInterfaceEnds: {
    what: "Nmbrs' SOAP interface, through which the payroll journals are read, works until 1 March 2027.",
    todo: `After it they are booked from a file, by payroll-file-sync.json; or install ${NEWER}.`
  },
  nmbrsInterfaceEnded: {
    what: "Nmbrs was to end its SOAP interface, through which the payroll journals are read, on 1 March 2027.",
    todo: `Book them from a file, by payroll-file-sync.json; or install ${NEWER}.`
  },
  nmbrsProbablyEnded: {
    what: "This most likely is the end of the SOAP interface, which Nmbrs was to end on 1 March 2027.",
    todo: `Book the journals from a file, by payroll-file-sync.json; or install ${NEWER}.`
  },
  nothingToRead: {
    what: ({ empty, notLocked, outOfScope }) => `Nothing to read: ${statesInWords(empty, notLocked, outOfScope)}.`,
    todo: ""
  }
};
var payrollReadingFaults = {
  mustBeYear: ({ field, value, low, high }) => `${start(field, value)} must be a year from ${low} to ${high}`,
  mustBePeriod: ({ field, value }) => `${start(field, value)} must be a period number: 1 to 12 for months, 1 to 13 for four weeks, 1 to 53 for weeks`,
  journalNotXml: "it is no XML",
  journalTooLarge: "it has more than two million parts",
  journalNotWhole: ({ detail }) => `it is no whole XML document (${detail})`,
  journalHasDoctype: "it has a DOCTYPE, which is not read",
  journalOtherRoot: ({ element, expected = "transactions" }) => `it begins with <${element}> instead of <${expected}>`,
  journalStrayElement: ({ element }) => `there is a <${element}> where none belongs`,
  journalNestedElement: ({ element }) => `there is a <${element}> inside a value`,
  journalDoubleElement: ({ element }) => `there are two of <${element}> in one place`,
  journalDate: ({ value }) => `a transaction has ${quoted3(value)} for its date`,
  journalPeriod: ({ value }) => `a transaction has ${quoted3(value)} for its period`,
  journalSide: ({ line, description, value }) => `${lineInWords(line, description)} is ${quoted3(value)} instead of debit or credit`,
  journalAmount: ({ line, description, value }) => `${lineInWords(line, description)} has ${quoted3(value)} for its amount`
};
var KINDS2 = {
  12: "monthly: periods 1 to 12",
  13: "four-weekly: periods 1 to 13",
  53: "weekly: periods 1 to 53"
};
function kind(periodsPerYear2) {
  return KINDS2[periodsPerYear2] ?? "periods 1 to 53";
}
function paid({ company, periodsPerYear: periodsPerYear2 }) {
  return `${company} (${KINDS2[periodsPerYear2]?.split(":")[0] ?? "other periods"})`;
}
function named2({ companies, count }, t) {
  return t.names(companies, NAMED_AT_MOST2, count);
}
function listsInWords(currentPeriod, years) {
  const lists = years.map((year2) => `the runs of ${year2}`);
  return (currentPeriod ? ["the current period", ...lists] : lists).join(", ");
}
function statesInWords(empty, notLocked, outOfScope) {
  const counts = [
    [empty, "without a journal"],
    [notLocked, "not locked"],
    [outOfScope, "before the start"]
  ];
  const told = counts.filter(([count]) => count > 0).map(([count, state5]) => `${state5}: ${count}`);
  return told.length > 0 ? `payroll runs ${told.join(", ")}` : "there are no payroll runs";
}
function lineInWords(line, description) {
  return `line ${line}${description ? ` (${description})` : ""}`;
}
function quoted3(text6) {
  return text6 === "" ? "nothing" : `'${text6}'`;
}
function start(field, value) {
  if (value === "") return `'${field}' is not chosen yet, and`;
  return value === "0" ? `'${field}' is '0', so not chosen yet, and` : `'${field}' is '${value}', but`;
}

// nodes/shared/rows/sentences/en/problems/administrations.ts
var administrations2 = {
  administrationUnknown: {
    what: ({ administration, administrations: administrations5, count }, t) => `this login sees no administration ${t.list([administration])}${count > 0 ? `; there is ${t.list(administrations5)}${count > administrations5.length ? `, ${count} in all` : ""}` : ""}`,
    todo: "Write the name as in e-Boekhouden, or have the administration linked to this login. Nothing was read or booked."
  },
  administrationTwice: {
    what: ({ administration, administrations: administrations5 }, t) => `more than one administration is called ${t.list([administration])}: ${t.list(administrations5)}`,
    todo: "Give the GUID of the administration in place of its name. Nothing was read or booked."
  },
  administrationNotOpened: {
    what: ({ administration }, t) => `the service does not open the administration ${t.list([administration])}`,
    todo: "See whether you can open it with this login in e-Boekhouden. Nothing was read or booked."
  }
};

// nodes/shared/rows/sentences/en/problems/booksCalls.ts
var booksCalls = {
  pdfElsewhere: {
    what: ({ host }) => `the PDF is not at an address of the service itself${host && ` but at ${brief(host)}`}, or not encrypted`,
    todo: "Nothing was asked there. Report this with the version of the package."
  },
  pdfNotGiven: {
    what: ({ status }) => `where the PDF should be there is something else (HTTP ${status})`,
    todo: "Look in e-Boekhouden whether the invoice can be shown as a PDF there."
  },
  callUnknown: {
    what: ({ call: call3, known }, t) => `there is no call ${t.list([call3])}${known.length > 0 ? `; there is ${t.list(known, 8)}` : ""}`,
    todo: "Write it as in the description of the interface. Nothing was sent."
  },
  pathWrong: {
    what: ({ path }, t) => `${t.list([path])} is not a path of the API`,
    todo: "Give what comes after '/v1/', such as 'relation/12'; filters belong in the query. Nothing was sent."
  },
  callNotAllowed: {
    what: ({ call: call3 }, t) => `this operation does not make the call ${t.list([call3])}`,
    todo: "Sessions are taken care of, and only one record can be deleted, by its id. Nothing was sent."
  },
  callWrong: {
    what: ({ faults }, t) => t.faults(faults),
    todo: "Correct this in the call. Nothing was sent."
  }
};
var booksCallFaults = {
  fieldUnknown: ({ path, known }, t) => `there is no field ${path}; there is ${t.list(known, 12)}`,
  notAnObject: ({ path }) => `${path} is not an object in JSON`
};

// nodes/shared/rows/sentences/en/problems/eBoekhouden.ts
var eBoekhouden = {
  wrongSecurityCodes: {
    what: "the user name or a security code is not right",
    todo: "Copy Gebruikersnaam, Beveiligingscode 1 and Beveiligingscode 2 again from Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP. The codes change when the password of the account changes."
  },
  sessionEnded: { what: "the session has ended", todo: "Run the workflow again." },
  tooManyMutationCalls: {
    what: "too many calls were made to read mutations",
    todo: "Nothing is lost: wait a while and run the workflow again. Reading mutations is limited to 5,000 calls a month; run it less often or start at a later period when this comes back."
  },
  relationCodeInUse: {
    what: "the relation code is already in use",
    todo: "Choose another code, or update the relation that has it."
  },
  invoiceNumberInUse: {
    what: "the invoice number is already in use",
    todo: "Look at the invoice that has it, or let e-Boekhouden give the number."
  },
  periodClosed: {
    what: "the period is closed",
    todo: "Re-open the period in e-Boekhouden, or leave it: a closed period is left alone."
  },
  periodClosedByAccountant: {
    what: "your accountant closed the period",
    todo: "Ask your accountant to re-open the period, or leave it: a closed period is left alone."
  },
  templateUnknown: {
    what: "the invoice template was refused",
    todo: "Check 'invoiceTemplate': the name must be exactly that of a template in e-Boekhouden."
  },
  accountNotAllowed: {
    what: "the account or its subscription does not allow this",
    todo: "Check your subscription, payments and rights in e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here."
  },
  noNumber: {
    what: ({ made }) => `the service gave no number for the ${made}`,
    todo: "The next run looks up whether it is there before it writes anything."
  },
  filterIgnored: {
    what: "the service gave mutations that were not asked for, so no list of it can be trusted to be whole",
    todo: "Nothing was written. Report this with the version of the package."
  },
  relationMissing: {
    what: ({ relation: relation3 }, t) => `there is no relation with code ${t.list([relation3])}`,
    todo: "Check the code in e-Boekhouden under Relaties."
  },
  severalRelations: {
    what: ({ relation: relation3, count }, t) => `${count} relations have the code ${t.list([relation3])}`,
    todo: "Check the code in e-Boekhouden under Relaties."
  },
  balanceUnreadable: {
    what: ({ ledgerAccount, found }, t) => `the balance of ledger account ${ledgerAccount} is an amount that cannot be read (${t.list([found])})`,
    todo: "Look at it in e-Boekhouden."
  },
  mutationUnreadable: {
    what: ({ mutation: mutation3, found }, t) => `a line of mutation ${mutation3} is an amount that cannot be read (${t.list([found])})`,
    todo: "Look at it in e-Boekhouden."
  },
  accessTokenMissing: {
    what: "no API token is filled in",
    todo: "Fill in API Token in the credential: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen."
  },
  accessTokenWrong: {
    what: "the API token is not right",
    todo: "Copy the token again, or make a new one: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen. A token is shown only once."
  },
  accessTokenExpired: {
    what: "the API token has expired",
    todo: "Make a new token (Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen), with a later end date or none, and fill it in in the credential."
  },
  otherDomain: {
    what: "this account belongs to e-Boekhouden in another country",
    todo: "Fill in the Base URL of that country in the credential; the text of the service or its help desk says which."
  },
  sessionNotAccepted: {
    what: "the service refuses the session that it opened a moment ago",
    todo: "Run the workflow again. If this remains, see whether a proxy between n8n and e-Boekhouden leaves out the header Authorization."
  },
  noAdministrationAccess: {
    what: "this API token has no access to the administration",
    todo: "Make a token in the administration that this is about: each token belongs to one. See as well whether the user who made it can still open that administration."
  },
  tokenMayNot: {
    what: "this API token may not do this",
    todo: "Check in e-Boekhouden the rights of the user who made the token."
  },
  administrationNotActive: {
    what: "the administration has not been activated",
    todo: "Activate the administration in e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here."
  },
  paymentOverdue: {
    what: "the administration is shut because of an overdue payment",
    todo: "Pay what is open with e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here."
  },
  trialLimit: {
    what: "the limit of the free trial is reached",
    todo: "Take a subscription in e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here."
  },
  subscriptionLimit: {
    what: "the limit of the subscription is reached",
    todo: "Choose a larger subscription in e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here."
  },
  referenceInUse: {
    what: "what would be written is there already: its payment reference is in use",
    todo: "Nothing was written. Look in e-Boekhouden at what is there; the next run looks it up first."
  },
  templateMissing: {
    what: ({ template, templates }, t) => `there is no invoice template ${t.list([template])}; ${templates.length > 0 ? `there is ${t.list(templates)}` : "there is none at all"}`,
    todo: "Write the name in 'invoiceTemplate' exactly as in e-Boekhouden, capitals included. Nothing was sent."
  },
  templateTwice: {
    what: ({ template, count }, t) => `${count} invoice templates are called ${t.list([template])}`,
    todo: "Give one of them another name in e-Boekhouden, or make the one that is not used inactive."
  },
  codeUnknown: {
    what: ({ of, value }, t) => `there is no ${CODED[of].name} ${t.list([value])} in e-Boekhouden`,
    todo: ({ of }) => `${CODED[of].todo} Nothing was sent.`
  },
  unitMissing: {
    what: ({ unit, line }, t) => `there is no unit ${t.list([unit])} (line ${t.list([line])}) in e-Boekhouden`,
    todo: "Add the unit in e-Boekhouden (singular or plural), or give the material in OutSmart one that is there. Nothing was sent."
  },
  tooManyRows: {
    what: ({ rows: rows2, most }) => `the entry has ${rows2} rows, also when those of one account and cost centre are taken together; the service takes ${most}`,
    todo: "Book it by hand, or have the journal come in parts. Nothing was written."
  },
  writeUncertain: {
    what: ({ made, about, deleted }, t) => `no certain answer came, so nobody can say whether ${WRITTEN[made]}${about && ` ${t.list([about])}`} was ${deleted ? "deleted" : "written"}`,
    todo: ({ deleted, candidates }, t) => deleted ? "Look in e-Boekhouden whether it is still there before this is run again." : `Look in e-Boekhouden whether it is there${candidates.length > 0 ? ` (see ${t.list(candidates, 5)})` : ""} before this is run again: a second time may write it twice.`
  },
  rowsRefused: {
    what: "the entry has more rows than the service takes",
    todo: "Book it by hand, or have the journal come in parts. Nothing was written."
  }
};
var WRITTEN = {
  mutation: "the mutation",
  ledgerAccount: "ledger account",
  costCentre: "cost centre",
  invoice: "the invoice",
  product: "product",
  relation: "relation",
  apiCall: "what was to be written by"
};
var CODED = {
  ledgerAccount: {
    name: "ledger account",
    todo: "Add the account, or correct the code where it comes from."
  },
  costCentre: { name: "cost centre", todo: "Add the cost centre, or correct it where it comes from." },
  product: { name: "product", todo: "Check the code under Producten/diensten." },
  productGroup: {
    name: "product group",
    todo: "Add the group in e-Boekhouden, or correct its name where it comes from."
  },
  unit: { name: "unit", todo: "Add the unit in e-Boekhouden, or correct its name where it comes from." },
  relation: { name: "relation", todo: "Add the relation, or correct the code where it comes from." }
};

// nodes/shared/rows/sentences/en/problems/duration.ts
function duration(seconds) {
  if (seconds < 120) return `${seconds} seconds`;
  if (seconds < 2 * 3600) return `${Math.ceil(seconds / 60)} minutes`;
  if (seconds < 2 * 86400) return `${Math.ceil(seconds / 3600)} hours`;
  return `${Math.ceil(seconds / 86400)} days`;
}

// nodes/shared/rows/sentences/en/problems/transport.ts
var transport = {
  baseUrlInvalid: {
    what: "the base URL is not a valid URL",
    todo: "Enter the base URL in the credential again; it begins with https://."
  },
  baseUrlNotSecure: {
    what: ({ host }) => `the base URL is not encrypted (http), so anyone on the way to ${host} could read along`,
    todo: "Let the base URL in the credential begin with https://. For a test in a network of your own there is 'Allow Unencrypted HTTP' in the credential."
  },
  noAnswer: {
    what: ({ host, why, detail }) => `no answer from ${host}${inBrackets(NO_ANSWER[why] || detail)}`,
    todo: ({ sent, ...call3 }) => sent ? later(call3) : "Check the base URL in the credential and the network of your n8n."
  },
  tooManyCalls: {
    what: ({ status }) => `the service was called too often${http(status)}`,
    todo: ({ waitSeconds }) => `Nothing is lost: ${waitSeconds ? `wait at least ${duration(waitSeconds)}` : "wait a while"}, or let the workflow run less often.`
  },
  serviceUnavailable: {
    what: ({ status }) => `the service is not available at the moment${http(status)}`,
    todo: later
  },
  answerUnreadable: {
    what: ({ why, status }) => why === "status" ? `the service answered with HTTP ${status}` : `the service answered with ${UNREADABLE[why]}${http(status)}`,
    todo: (call3) => `Check the base URL in the credential; if that is right, the service is out of order. ${later(call3)}`
  },
  answerTooBig: {
    what: ({ why, megabytes, status }) => `the service answered with more than ${why === "tooLong" ? `${megabytes} MB` : "two million parts"}${http(status)}`,
    todo: "Ask for less at once, such as a later start or a shorter period."
  },
  answerUnexpected: {
    what: ({ why, field = "", status }) => `the service answered with ${UNEXPECTED[why]}${field && ` ${field}`}${http(status)}`,
    todo: (call3) => `${later(call3)} When this stays, report it with the version of the package.`
  },
  requestNotRead: {
    what: "the service could not read what was sent",
    todo: "Check the values that were given; if they are right, report this with the version of the package."
  },
  serviceError: {
    what: "the service ran into an error of its own",
    todo: ({ service, ...call3 }) => `${later(call3)} When this stays, ask the support of ${service}, with the text of the service.`
  },
  refused: {
    what: "the service refused",
    todo: "Fix what the text of the service names, then run again."
  },
  elementNotSendable: {
    what: ({ path }) => `${path} is not an element name`,
    todo: "Check the values that were given to this operation; nothing was sent."
  },
  valueNotSendable: {
    what: ({ path, type }) => `${path} cannot be sent: ${type}`,
    todo: "Check the values that were given to this operation; nothing was sent."
  },
  recordTooDeep: {
    what: "a record of the service is nested too deeply to be sent back",
    todo: "Look at its records there; nothing was sent."
  },
  numberMissing: {
    what: ({ of }) => `no ${NUMBERS[of]} was given`,
    todo: ({ of }) => enter(of)
  },
  numberWrong: {
    what: ({ of }) => `the ${NUMBERS[of]} that was given is not a whole number`,
    todo: ({ of }) => enter(of)
  }
};
function later({ outcome, waitSeconds }) {
  const when3 = waitSeconds ? `in ${duration(waitSeconds)}` : "later";
  return outcome === "unknown" ? `Try again ${when3}; what may have been written is looked up first.` : `Try again ${when3}; this call changed nothing.`;
}
var NO_ANSWER = {
  refused: "the connection was refused",
  brokenOff: "the connection broke off",
  tookTooLong: "it took too long",
  notUnpacked: "what came could not be unpacked",
  unknownHost: "there is no host of that name",
  nameNotLookedUp: "the name could not be looked up",
  noRoute: "the network has no way to it",
  invalidUrl: "that is not a valid URL",
  certificate: "its certificate is not trusted",
  other: ""
};
var UNREADABLE = {
  nothing: "nothing at all",
  webPage: "a web page instead of data",
  brokenOff: "a message that breaks off half-way",
  doctype: "a document with a DOCTYPE, which is not read",
  encoding: "text in an unknown encoding",
  noSoap: "something that is not a SOAP message",
  noJson: "something that is not JSON",
  otherMessage: "a message that cannot be read as an answer to this call",
  noEnvelope: "data that is not an answer of this service"
};
var UNEXPECTED = {
  noResult: "an answer without the result that belongs to it",
  otherShape: "a message of another shape than it should have",
  noList: "something other than a list",
  noRecords: "a list of something other than records",
  recordsWithout: "records without",
  recordWithout: "a record without",
  samePage: "the same page of a list once more"
};
var NUMBERS = {
  company: "company ID",
  run: "run ID",
  year: "year",
  workOrder: "work order ID"
};
function enter(of) {
  if (of === "workOrder") return "Enter the ID of the work order, which is not its number.";
  return `Enter the ${NUMBERS[of]}, or choose it from the list where there is one.`;
}
function http(status) {
  return status === void 0 ? "" : ` (HTTP ${status})`;
}
function inBrackets(text6) {
  return text6 && ` (${text6})`;
}

// nodes/shared/rows/sentences/en/problems/nmbrs.ts
var nmbrs = {
  wrongDomainUserOrToken: {
    what: "the domain, the user name or the API token is not right; the service does not say which",
    todo: 'Check in the credential: Domain (before ".nmbrs.nl"), Username (e-mail), API Token (Instellingen > Gebruikersaccounts > Klant Login). A sandbox token works after a day.'
  },
  wrongDomain: {
    what: "the domain is not right",
    todo: ({ domain }, t) => `Enter ${t.list([domain])} as Domain: that is where this user name and API token belong.`
  },
  callSwitchedOff: {
    what: ({ operation }) => `this user of the API may not make the call ${operation}`,
    todo: ({ operation }) => `Switch on ${operation} in the API user template of this user in Nmbrs, or ask your Nmbrs administrator to.`
  },
  notVisible: {
    what: "this user may not see what was asked for, or it does not exist",
    todo: "Check the company, and the companies and filter that the user of the API has in Nmbrs (Instellingen > Gebruikersaccounts)."
  },
  subscriptionInactive: {
    what: "the subscription on Nmbrs is not active",
    todo: "Ask the supplier of your Nmbrs subscription."
  },
  periodOfOtherKind: {
    what: "the period does not belong to the kind of period of this company",
    todo: "Use periods 1 to 12 for months, 1 to 13 for four weeks and 1 to 53 for weeks."
  },
  valueOfOtherKind: {
    what: "a value that was asked for is not of the right kind",
    todo: "Check the company, the run and the year: IDs and years are whole numbers."
  },
  notThere: {
    what: "what was asked for does not exist",
    todo: "Check the company and the run; a run can be deleted in Nmbrs."
  },
  currentPeriodUnreadable: {
    what: ({ found }, t) => `the service answered with ${t.list([found])}, which is not a period`,
    todo: (call3) => `${later(call3)} When this stays, report it with the version of the package.`
  }
};

// nodes/shared/rows/sentences/en/problems/outSmart.ts
var outSmart2 = {
  tokenMissing: { what: "the token is missing", todo: "Enter the token in the credential." },
  softwareTokenMissing: {
    what: "the software token is missing",
    todo: "Enter the software token in the credential."
  },
  wrongToken: {
    what: "the token (customer token) is not right",
    todo: "Copy the token again from OutSmart (Instellingen > Externe koppelingen), or look whether token and software token changed places."
  },
  wrongSoftwareToken: {
    what: "the software token is wrong or not licensed with this token",
    todo: "Ask OutSmart for the software token that belongs to this token: the two are issued together, for one software package."
  },
  turnedAway: {
    what: ({ status }) => `the service turned the call away (HTTP ${status})`,
    todo: "Check token and software token in the credential; when they are right, ask OutSmart whether your account needs a bearer token."
  },
  noSuchCall: {
    what: "there is no such call at the base URL",
    todo: "Check the base URL in the credential; it ends with /openapi/8."
  },
  httpsOnly: {
    what: "the service answers over https only",
    todo: "Let the base URL in the credential begin with https://."
  },
  recordRefused: {
    what: ({ record: record2 }) => `the service refused ${RECORDS[record2]}`,
    todo: "Fix what the text of the service names, then run again."
  },
  workOrderMissing: {
    what: "there is no such work order",
    todo: "Check the ID of the work order; it may have been deleted."
  },
  nothingToChange: { what: "there was nothing to change", todo: "Choose a work order status." },
  nothingChanged: { what: "nothing was changed", todo: "The work order has these values already." },
  deleteRefused: {
    what: "the service deleted nothing",
    todo: "Check entity, key and value against the text of the service."
  },
  pdfUnreadable: {
    what: ({ status }) => `there is no PDF at the address of the PDF (HTTP ${status})`,
    todo: "Open the work order in OutSmart and see whether its PDF opens there; then try again."
  }
};
var RECORDS = {
  employee: "an employee",
  material: "a material",
  relation: "a relation",
  workOrder: "the work order",
  hourType: "an hour type",
  workStatus: "a work order status",
  project: "a project",
  object: "an object"
};

// nodes/shared/rows/sentences/en/problems/index.ts
var problems = {
  ...transport,
  ...administrations2,
  ...booksCalls,
  ...eBoekhouden,
  ...nmbrs,
  ...outSmart2
};

// nodes/shared/rows/sentences/en/reconciliation.ts
var span = ({ since, until }, t) => `from ${t.date(since)} to ${t.date(until)}`;
var counted3 = (count, one, several) => `${count} ${count === 1 ? one : several}`;
var moment = (readAt, t) => `${t.date(readAt.slice(0, 10))} at ${readAt.slice(11)}`;
function proven(facts, t) {
  const runs = counted3(facts.runCount, "payroll run", "payroll runs");
  const accounts = counted3(facts.accountCount, "ledger account", "ledger accounts");
  return `${brief(facts.companyName)}: ${span(facts, t)}, what e-Boekhouden has under the Boekstukken of ${runs} (${facts.source}) equals the payroll journals to the cent on ${accounts} (read on ${moment(facts.readAt, t)})`;
}
var reconciliation = {
  yearReconciled: { what: (facts, t) => `${proven(facts, t)}.`, todo: "" },
  yearReconciledButDecided: {
    what: (facts, t) => `${proven(facts, t)}, except where a decision holds: ${t.list(facts.decided, 3)}.`,
    todo: ""
  },
  yearDiffers: {
    what: (facts, t) => `${brief(facts.companyName)}: ${span(facts, t)}, payroll and books differ: ${t.amount(facts.amount)} in debit, on ${t.list(facts.ledgerAccounts, 4)}.`,
    todo: "Find the run and the mutation in the report, and let the workflow that books run, or record a decision."
  },
  yearNotReconciled: {
    what: (facts, t) => `${brief(facts.companyName)}: ${span(facts, t)}, it cannot be established whether payroll and books are equal.`,
    todo: "Solve what follows, and reconcile again."
  },
  yearBeforeStart: {
    what: ({ companyName, year: year2, start: start3 }, t) => `${brief(companyName)}: there is nothing to compare in ${year2}, for its payroll counts from ${t.date(start3)} on.`,
    todo: "Choose a later year, or an earlier start when it was booked before."
  },
  yearWithoutRuns: {
    what: (facts, t) => `${brief(facts.companyName)}: ${span(facts, t)}, there is no payroll run and no entry of ours.`,
    todo: "Check the year and the company if you expected some."
  },
  payrollOfFiles: {
    what: "The payroll came in files: whether these are all runs cannot be seen.",
    todo: "Use a connection that lists all runs of the year."
  },
  payrollNotWhole: {
    what: "The list of payroll runs was not read whole.",
    todo: "Try again later."
  },
  journalsNotCompared: {
    what: ({ runs }, t) => `Not read, or of no use: the journal of ${t.list(runs, 5)}.`,
    todo: "See in the workflow that books what is the matter with these runs."
  },
  runsNotFinal: {
    what: ({ runs }, t) => `Not final yet, and so not compared: ${t.list(runs, 5)}.`,
    todo: ""
  },
  runsBookedBeforeStart: {
    what: ({ runs, mutations: mutations3 }, t) => `Under our Boekstuk this year has an entry of before the start: ${t.list(runs, 4)} (mutations ${t.list(mutations3, 4)}).`,
    todo: "Choose an earlier start, so that these runs are read as well."
  },
  runsNotRecognised: {
    what: ({ runs }, t) => `Which run of the books this is, is not certain: ${t.list(runs, 5)}.`,
    todo: "Record a decision in the workflow that books."
  },
  entriesUndated: {
    what: ({ mutations: mutations3 }, t) => `The date of entries of ours cannot be read: mutations ${t.list(mutations3, 6)}.`,
    todo: "Give these mutations a date in e-Boekhouden."
  },
  handsBesideRuns: {
    what: ({ runs, mutations: mutations3 }, t) => `Somebody else booked what looks like a payroll run: mutations ${t.list(mutations3, 5)}, beside ${t.list(runs, 4)}. It may stand there twice.`,
    todo: "Look at these mutations in e-Boekhouden; when they belong there, record a decision."
  },
  entriesOfHiddenCompany: {
    what: ({ company, mutations: mutations3, amount: amount2 }, t) => `Under our Boekstuk the books have ${t.amount(amount2)} in debit of company '${brief(company)}', which the payroll no longer shows: mutations ${t.list(mutations3, 5)}.`,
    todo: "Make the company visible again, or take these entries back."
  },
  entriesOfOtherCompany: {
    what: ({ company, mutations: mutations3 }, t) => `These books also have the payroll of company '${brief(company)}', which is not compared here: mutations ${t.list(mutations3, 5)}.`,
    todo: ""
  }
};
var reconciliationFaults = {
  mustBePastYear: ({ field, value, low, high }) => `${field} '${value}' is no year from ${low} to ${high}, and not empty`
};

// nodes/shared/rows/sentences/en/reconciliationWords.ts
var reconciliationWords = {
  titles: {
    equal: "Payroll and books are equal",
    decided: "Equal, except where a decision holds",
    differs: "There are differences",
    unproven: "It cannot be established",
    nothing: "There was nothing to compare"
  },
  equal: (count) => `${count} ${count === 1 ? "reconciliation is" : "reconciliations are"} right`,
  differs: (count) => `${count} ${count === 1 ? "reconciliation has" : "reconciliations have"} a difference`,
  unproven: (count) => `${count} cannot be established`,
  perAccount: "By ledger account",
  differences: "Differences by payroll run",
  toCheck: "Entries to look at",
  byDecision: "Where a decision holds",
  moved: "Booked on another date",
  others: "What else is on these accounts",
  wages: "Wage tax and net wages",
  established: "How this was established",
  limits: "What this does not prove",
  signs: "Debit is positive, credit has a minus sign. Difference: payroll less our entries.",
  ledgerAccount: "Account",
  payroll: "Payroll",
  booked: "Under our Boekstukken",
  difference: "Difference",
  other: "Other",
  amount: "Amount",
  total: "Total",
  run: "Run and account",
  where: "Mutation",
  wageTax: "Wage tax",
  netWages: "Net wages",
  becameDue: "By the payroll",
  bookedDue: "Booked",
  otherwise: "Other on the account, such as payments",
  mutations: (numbers, count) => `${count === 1 ? "mutation" : "mutations"} ${numbers}`,
  noMutation: "no entry",
  noOthers: "No other mutations.",
  decision: (decision, difference) => `${decision}: difference ${difference}`,
  marks: {
    changed: (mutation3) => `Mutation ${mutation3} is no longer as it was booked.`,
    doubled: (mutation3) => `Mutation ${mutation3} is the same as an earlier one of the same run.`,
    adopted: (mutation3) => `Mutation ${mutation3} was made by hand and has our Boekstuk, so it counts.`
  },
  movedEntry: ({ mutation: mutation3, voucher, date: date4, forDate, amount: amount2 }) => `Mutation ${mutation3} (${voucher}): booked on ${date4}, counts for ${forDate}, ${amount2} in debit.`,
  outside: ({ mutation: mutation3, voucher, date: date4, amount: amount2 }) => `Mutation ${mutation3} (${voucher}): counts for ${date4}, and so in another year, ${amount2} in debit.`,
  facts: (facts) => [
    `Payroll: all runs that ${facts.source} lists, of which ${facts.runs} with amounts from ${facts.from} to ${facts.to}.`,
    ...facts.emptyRuns.length > 0 ? [`Without amounts in the payroll: ${facts.emptyRuns.join("; ")}.`] : [],
    `Books: all ${facts.mutations} mutations of the year, and the memorial entries with our Boekstuk from ${facts.readFrom} to ${facts.readTo}: ${facts.entries} of these count for this year${facts.calls > 0 ? ` (GetMutaties ${facts.calls} times)` : ""}.`,
    `Read on ${facts.readOn} at ${facts.readAtTime}; a list that did not come whole ends the comparison.`,
    "Compared by payroll run, date, ledger account and cost centre, to the cent. An entry counts for the date in its Boekstuk."
  ],
  notProven: [
    "Whether the payroll itself was computed right: it was compared with the payroll journals alone.",
    "Whether wage tax and net wages were paid, and whether the other mutations on these accounts are right.",
    "What changed in the payroll or in the books after they were read.",
    "A book year that is not the calendar year: calendar years are compared."
  ],
  sheet: {
    company: "Company ID",
    companyName: "Company",
    year: "Year",
    ledgerAccount: "Account",
    name: "Name",
    costCentre: "Cost centre",
    payroll: "Payroll",
    booked: "Under our Boekstukken",
    difference: "Difference",
    other: "Other",
    otherMutations: "Other mutations",
    state: "Outcome",
    readAt: "Read at"
  }
};

// nodes/shared/rows/sentences/en/settings.ts
var settingFaults = {
  mustBeOneOf: ({ field, value, choices }) => `${given(field, value)}, but must be one of ${choices.join(", ")}`,
  mustBeOnOrOff: ({ field, value }) => `${given(field, value)}, but must be on (true) or off (false)`,
  mustBeDate: ({ field, value }) => `${given(field, value)}, but must be a date such as 31-01-2026 or 2026-01-31, or empty`,
  mustBeWholeNumber: ({ field, value, low, high }) => `${given(field, value)}, but must be a whole number from ${low} to ${high}`,
  mustBeThere: ({ field }) => `'${field}' is missing: put it back, empty if you do not use it`,
  mustBeMailAddress: ({ field, value }) => `${given(field, value)}, but must be one mail address, such as name@example.com`,
  mustNotBeEmpty: ({ field }) => `'${field}' is empty`,
  dateFarAhead: ({ field, date: date4 }, { date: written4 }) => `'${field}' is ${written4(date4)}, more than a year after today: check the year, or empty it`,
  accountsAreSame: ({ field, other, account }) => `'${field}' and '${other}' are both ${account}: choose two different ledger accounts`
};
function given(field, value) {
  return `'${field}' is ${value === "" ? "empty" : `'${value}'`}`;
}

// nodes/shared/rows/sentences/en/signOff.ts
var NEW_PREVIEW = "The next run sends a new mail with what there is to book then.";
var signOff = {
  signOffAsked: {
    what: ({ entries, fingerprint: fingerprint2 }) => `Waits for approval: ${entries === 1 ? "1 entry" : `${entries} entries`}, fingerprint ${fingerprint2}.`,
    todo: ""
  },
  nothingToSign: { what: "There is nothing to book, so nobody was asked to approve anything.", todo: "" },
  signOffNotSent: {
    what: "Nobody was asked to approve anything: 'preview' is on in Settings.",
    todo: "Switch 'preview' off when the report is right; then a mail goes out."
  },
  signOffSent: {
    what: ({ askedAddress, clients: clients2, runs }) => `One mail asks ${askedAddress} to approve ${runs === 1 ? "1 run" : `${runs} runs`} of ${clients2 === 1 ? "1 client" : `${clients2} clients`}.`,
    todo: ""
  },
  reviewerNotAsked: {
    what: ({ askedAddress, text: text6 }) => `Nothing was asked of ${askedAddress}: n8n says '${brief(text6)}'.`,
    todo: "Look whether 'Ask one reviewer' has the workflow payroll-reviewer.json, and whether that is published."
  },
  bookedAsApproved: {
    what: ({ askedAddress, answeredAt }, t) => `Approved exactly so by the mail to ${askedAddress}${when(answeredAt, t)}; an answer to a mail does not prove who gave it.`,
    todo: ""
  },
  changedSinceApproval: {
    what: ({ askedAddress, answeredAt }, t) => `Not booked: the payroll or the books changed since the approval by the mail to ${askedAddress}${when(answeredAt, t)}.`,
    todo: `${NEW_PREVIEW} If this comes back each time, give both e-Boekhouden steps the same credential and Administration.`
  },
  entryNotApproved: {
    what: ({ date: date4, on }, t) => `The entry for ${t.date(date4)} would now stand on ${t.date(on)}, which is not what was approved; it was not made.`,
    todo: "When e-Boekhouden refuses a date, set 'closedUntil' to the last day that is closed: the next mail then shows where it will stand."
  },
  signOffDeclined: {
    what: ({ askedAddress, answeredAt }, t) => `Not booked: it was declined by the mail to ${askedAddress}${when(answeredAt, t)}.`,
    todo: "Correct what is not right; the next run asks again."
  },
  signOffNotAnswered: {
    what: ({ askedAddress }) => `Not booked: the mail to ${askedAddress} was not answered in time.`,
    todo: NEW_PREVIEW
  },
  signOffMissing: {
    what: "Not booked: there is no fingerprint of what was approved.",
    todo: "Give that of the preview in 'Approved Fingerprint'; the shipped workflow does so by itself."
  },
  nothingLeftToBook: {
    what: ({ askedAddress, answeredAt }, t) => `Nothing is left to book of what was approved by the mail to ${askedAddress}${when(answeredAt, t)}: it stands there already, or the difference is gone.`,
    todo: ""
  }
};
function when(at3, t) {
  if (at3 === "") return "";
  const [day = "", time = ""] = at3.split(" ");
  return ` on ${t.date(day)}${time === "" ? "" : ` at ${time}`}`;
}

// nodes/shared/rows/sentences/en/signOffMail.ts
var signOffMail = {
  subject: ({ things, company }) => `Approval asked: ${things}${company === "" ? "" : ` of ${company}`}`,
  opening: ({ things }) => `Below stands what is booked in e-Boekhouden once you approve: ${things}. Nothing has been booked yet.`,
  fingerprint: (fingerprint2) => `Fingerprint: ${fingerprint2}`,
  left: (points) => `${points === 1 ? "1 point needs" : `${points} points need`} attention and will not be booked; the page says why.`,
  means: "Exactly this is booked and nothing else. When payroll or books have changed by the time you approve, nothing of that company is booked and a new mail comes.",
  proves: "An answer to this mail does not prove who gave it: whoever has the mail can answer.",
  correction: "difference",
  takenBack: "taken back"
};

// nodes/shared/rows/sentences/en/triggers.ts
var triggers = {
  tooManyToWatch: {
    what: ({ count, most }) => `There are ${count} records to watch, and a trigger remembers ${most} at most. Nothing was given, and nothing is remembered otherwise than before.`,
    todo: ({ field }) => field === "" ? "Read the list with Get Many on a schedule instead, and let Remove Duplicates keep what is new." : `Let the trigger watch less, at '${field}'.`
  },
  statusToWatchGone: {
    what: ({ workStatus }, t) => `OutSmart has no work order status ${t.list([workStatus])} any more; nothing was given.`,
    todo: "Choose the status anew in the trigger, by its code of today."
  },
  listNotWhole: {
    what: ({ service, count }) => `${service} gave ${count} records, the most that it gives at once, so that there may be more. Nothing was given: what is not in the list could not be watched.`,
    todo: "Choose the API token at Authentication, which has no such limit, or watch fewer days."
  },
  nothingToShow: {
    what: ({ event }) => `There is nothing in the account that a trial run of '${event}' could show.`,
    todo: "Make a record in the service first, or activate the workflow: it then waits for one."
  },
  noSuchEvent: {
    what: ({ event }) => `This version of the trigger has no event '${event}'.`,
    todo: "Choose an event, or update the package."
  }
};

// nodes/shared/rows/sentences/en/index.ts
var en = {
  findings: {
    ...administrations,
    ...booksChecks,
    ...booksRecords,
    ...general,
    ...invoices,
    ...masterData,
    ...mutations,
    ...office,
    ...oneJournal,
    ...orderReport,
    ...outSmart,
    ...payroll,
    ...payrollFiles,
    ...payrollReading,
    ...reconciliation,
    ...signOff,
    ...triggers
  },
  problems,
  faults: {
    ...booksCallFaults,
    ...booksRecordFaults,
    ...invoiceFaults,
    ...itemFaults,
    ...masterDataFaults,
    ...mutationFaults,
    ...orderReportFaults,
    ...officeFaults,
    ...outSmartFaults,
    ...payrollFaults,
    ...payrollFileFaults,
    ...payrollReadingFaults,
    ...reconciliationFaults,
    ...settingFaults
  },
  page,
  digest,
  reconciliation: reconciliationWords,
  orderReport: orderReportPage,
  signOffMail,
  officePage,
  more: (count) => `and ${count} more`,
  amount: (amount2) => amount2,
  date: (date4) => date4
};

// nodes/shared/rows/sentences/nl/administrations.ts
var administrations3 = {
  administrationUnread: {
    what: "De administratie van dit item is leeg of geen tekst. Er is niets mee gedaan, ook niet in een andere administratie.",
    todo: "Vul bij dit item de naam of de GUID van de administratie in, of maak het veld Administration in de node helemaal leeg."
  },
  administrationByItem: {
    what: "De administratie komt uit een expressie die pas een waarde heeft als de workflow loopt; daarom is er nu geen lijst.",
    todo: "Kies bij Administration even een administratie uit de lijst, of typ hier de waarde zelf."
  },
  administrationOverToken: {
    what: ({ administration }) => `Met een API-token kan geen administratie gekozen worden ('${brief(administration)}'): elk token hoort bij \xE9\xE9n administratie. Er is niets gedaan.`,
    todo: "Maak voor elke administratie een eigen credential met een eigen token, of kies bij Authentication de gebruikersnaam en beveiligingscodes."
  }
};

// nodes/shared/rows/sentences/nl/booksChecks.ts
var booksChecks2 = {
  sideNotVerified: {
    what: ({ mutation: mutation3, ledgerAccount, before: before3, after }, t) => before3 === "" || after === "" ? `Mutatie ${mutation3} is geboekt; of debet en credit kloppen, is niet vastgesteld, want het saldo van grootboekrekening ${ledgerAccount} kon niet worden gelezen.` : `Mutatie ${mutation3} is geboekt; of debet en credit kloppen, is niet vastgesteld: het saldo van grootboekrekening ${ledgerAccount} was ${t.amount(before3)} en is ${t.amount(after)}.`,
    todo: ({ mutation: mutation3, ledgerAccount, amount: amount2, side }, t) => `Kijk \xE9\xE9n keer in e-Boekhouden op de grootboekkaart van ${ledgerAccount}: mutatie ${mutation3} moet daar met ${t.amount(amount2)} ${side} staan.`
  },
  quotaForecast: {
    what: ({ calls, forecast, limit }) => `Alle mutaties lezen kost ${calls} aanroepen. Een maand van dagelijkse runs komt op ongeveer ${forecast}, en e-Boekhouden staat er ${limit} toe.`,
    todo: "Laat de workflow later beginnen of minder vaak lopen, voordat het boeken voor de rest van een maand stilvalt."
  }
};

// nodes/shared/rows/sentences/nl/booksRecords.ts
var booksRecords2 = {
  operationOverTokenOnly: {
    what: "Dit kan bij e-Boekhouden alleen met een API-token. Er is niets gelezen of geschreven.",
    todo: "Kies bij Authentication voor API Token."
  },
  noSuchProduct: {
    what: ({ productCode }) => `Er is geen product met code '${brief(productCode)}'.`,
    todo: "Controleer de code in e-Boekhouden bij Producten/diensten; hoofdletters en voorloopnullen tellen."
  },
  productNotUnique: {
    what: ({ productCode, count }) => `${count} producten hebben de code '${brief(productCode)}': om welk product het gaat, is niet te zien.`,
    todo: "Geef ze in e-Boekhouden op \xE9\xE9n na een andere code."
  },
  productExists: {
    what: ({ productCode }) => `Er is al een product met code '${brief(productCode)}'. Er is niets geschreven.`,
    todo: "Kies een andere code, of gebruik Product: Update."
  },
  invoiceExists: {
    what: ({ number: number2 }) => `Er is al een factuur '${brief(number2)}'. Er is niets geschreven.`,
    todo: "Kies een ander nummer, of laat het leeg: dan geeft e-Boekhouden het volgende."
  },
  relationExists: {
    what: ({ relationCode }) => `Er is al een relatie met code '${brief(relationCode)}'. Er is niets geschreven.`,
    todo: "Kies een andere code, of gebruik Relation: Update of Create or Update."
  },
  invoiceWithoutPdf: {
    what: ({ number: number2 }) => `e-Boekhouden geeft geen pdf van factuur '${brief(number2)}'.`,
    todo: "Kijk in e-Boekhouden bij Factureren > Facturen > Overzicht of de factuur er een heeft: een concept heeft er misschien geen."
  }
};
var booksRecordFaults2 = {
  pricesBoth: "geef een prijs exclusief of inclusief btw, niet allebei",
  priceMissing: "er ontbreekt een prijs: exclusief of inclusief btw",
  pricesBothNeeded: ({ vatCode }) => `bij btw-code ${vatCode} zijn beide prijzen nodig, exclusief en inclusief btw`,
  vatCodeNotForInvoice: ({ path, vatCode }) => `${path}: '${vatCode}' is geen btw-code voor een factuur, zoals HOOG_VERK_21`,
  accountNotThere: ({ path, account }) => `${path}: grootboekrekening '${account}' is er niet in e-Boekhouden`,
  endsInNoDigit: ({ path }) => `${path} eindigt niet op een cijfer`,
  noLines: "er zijn geen regels"
};

// nodes/shared/rows/sentences/nl/digest.ts
var digest2 = {
  subject: (facts) => `Weekbericht: ${state3(facts)}`,
  opening: ({ from, to, journals, invoices: invoices3, ...facts }) => `In de week van ${from} tot en met ${to}: ${[
    ...counted4(journals, "loonjournaalpost", "loonjournaalposten", "geboekt"),
    ...counted4(invoices3, "factuur", "facturen", "gemaakt"),
    facts.isUnsure ? "niet alles kon worden bekeken, dus of er iets op je wacht is niet zeker" : state3(facts)
  ].join(", ")}.`,
  title(facts) {
    if (facts.isUnsure) return "Niet alles kon worden bekeken";
    return facts.points > 0 ? "Er wacht iets op je" : "Alles is in orde";
  },
  toDo: "Wat moet je doen",
  waiting: "Wacht op de volgende run",
  waitingMeans: "Hier hoef je niets voor te doen. Staat het hier volgende week nog, kijk dan of de workflow aanstaat en of Preview uitstaat.",
  journals: "Loonjournaalposten in de boeken",
  invoices: "Facturen van werkbonnen",
  byDate: "De boekhouding zegt niet op welke dag iets is ingevoerd. Daarom telt de datum van de boeking of de factuur, en staat hier ook wat kort geleden is en wat nog een datum in de toekomst heeft.",
  filesNotSeen: "Loonbestanden die nog niet zijn aangeboden, zijn hier niet te zien.",
  none: "Geen.",
  bookDate: "Boekdatum",
  invoiceDate: "Factuurdatum"
};
function state3({ points, isUnsure }) {
  if (isUnsure) return "niet alles kon worden bekeken";
  if (points === 0) return "niets wacht op jou";
  return points === 1 ? "1 punt vraagt je aandacht" : `${points} punten vragen je aandacht`;
}
function counted4(count, one, several, done) {
  if (count === void 0) return [];
  return [count === 0 ? `geen ${several} ${done}` : `${count} ${count === 1 ? one : several} ${done}`];
}

// nodes/shared/rows/sentences/nl/general.ts
var general2 = {
  switchedOff: {
    what: "Uitgezet: 'active' staat uit in Settings. Er is niets gelezen of geschreven.",
    todo: ""
  },
  fileNotConfirmed: {
    what: "Niet geboekt: er is niet voor 'Boeken' gekozen, of niet op tijd.",
    todo: "Stuur het bestand opnieuw in als het toch geboekt moet worden."
  },
  noPayrollFile: {
    what: ({ folder }) => folder === "" ? "Er is geen bestand om te lezen: geen bijlage, en geen map bij de instelling 'folder'." : `In de map '${brief(folder)}' staat geen bestand dat eindigt op xml, csv, txt of xlsx, of n8n mag die map niet lezen.`,
    todo: "Dit is alleen een probleem als je er wel een verwacht."
  },
  settingsWrong: {
    what: ({ faults }, { faults: told }) => `${told(faults)}. Er is niets gedaan wat hiervan afhangt.`,
    todo: "Verbeter dit bij de instellingen en start opnieuw."
  },
  otherTimeZone: {
    what: ({ timeZone }) => `De tijdzone van deze workflow is ${brief(timeZone)}, niet Europe/Amsterdam: hij start op de klok van daar. De boekdatums zijn wel Nederlands.`,
    todo: "Kies in het menu (\xB7\xB7\xB7) van de workflow bij Settings de Timezone Europe/Amsterdam."
  },
  fieldsWrong: {
    what: ({ faults }, { faults: told }) => `${told(faults)}.`,
    todo: "Verbeter dit in het blok."
  },
  listNotRead: { what: "Niet gelezen.", todo: "" },
  listCutOff: {
    what: ({ service, resource, count }) => `${service} gaf ${count} ${MANY2[resource] ?? resource}, het meeste dat in \xE9\xE9n keer komt: er kunnen er meer zijn. Die ontbreken hier en blijven zoals ze zijn; niets geldt als verwijderd. Wat een werkbon nodig heeft, wordt op code opgevraagd.`,
    todo: "De nieuwere koppeling van e-Boekhouden (REST) kent die grens niet."
  },
  readInTurns: {
    what: ({ resource, read: read5, count, hours: hours3 }) => `${read5} van de ${count} ${MANY2[resource] ?? resource} van e-Boekhouden zijn nu gelezen: de nieuwste, en de andere om de beurt, elk kwartier een deel. Een wijziging staat binnen ${hours3} uur in OutSmart.`,
    todo: ""
  },
  tooManyForTurns: {
    what: ({ resource, read: read5, count, hours: hours3 }) => `${read5} van de ${count} ${MANY2[resource] ?? resource} van e-Boekhouden zijn nu gelezen: meer dan er in een etmaal om de beurt gelezen kunnen worden. Een wijziging staat pas binnen ${hours3} uur in OutSmart.`,
    todo: "Start de workflow met de hand als het eerder moet: dan wordt alles gelezen."
  },
  readTooSlowly: {
    what: ({ resource, read: read5, count }) => `e-Boekhouden antwoordt te traag: ${read5} van de ${count} ${MANY2[resource] ?? resource} zijn nu gelezen, minder dan er aan de beurt waren. Wat bleef liggen, komt een volgende keer.`,
    todo: "Blijft dit zo, start de workflow dan met de hand: dan wordt alles gelezen."
  },
  inputNotThere: {
    what: ({ needs, lacks }) => `Wat er binnenkomt is ${NEEDED2[needs].name}: er is geen ${lacks.join(", ")}.`,
    todo: ({ needs }) => `Zet ${NEEDED2[needs].before} v\xF3\xF3r dit blok, of geef items met de velden van docs/items.md.`
  },
  noCredential: {
    what: ({ service }) => `Er is geen credential van ${service} gekozen.`,
    todo: "Kies die in dit blok, dan wordt de lijst gevuld; of schakel naar Expression en typ de waarde."
  },
  listEmpty: {
    what: ({ service, list: list2 }) => `${service} toont deze credential geen ${LISTS2[list2]}.`,
    todo: ({ service }) => `Controleer in ${service} of ze er zijn, en of deze gebruiker ze mag zien.`
  },
  listOverTokenOnly: {
    what: ({ list: list2 }) => `e-Boekhouden geeft alleen met een API-token een lijst van ${LISTS2[list2]}.`,
    todo: "Schakel naar Expression en typ de naam, precies zoals in e-Boekhouden; of kies bij Authentication het API-token."
  },
  fieldEmpty: { what: ({ field }) => `'${field}' is leeg.`, todo: "Vul het in." },
  noSuchOperation: {
    what: ({ resource, operation }) => `Dit blok kent geen bewerking '${operation}' op '${resource}'.`,
    todo: "Kies een Resource en een Operation, of werk het pakket bij."
  },
  doneBefore: {
    what: ({ count }) => count === 1 ? "Het item ervoor is wel geschreven." : `De ${count} items ervoor zijn wel geschreven.`,
    todo: "Voer die niet nog eens uit; met On Error op Continue zegt elk item hoe het ging."
  },
  noSuchInvoice: {
    what: ({ number: number2 }) => `Er is geen factuur '${number2}'.`,
    todo: "Controleer het nummer in e-Boekhouden bij Factureren > Facturen > Overzicht."
  },
  noSuchRelation: {
    what: ({ relationCode }) => `Er is geen relatie met code '${relationCode}'.`,
    todo: "Controleer de code in e-Boekhouden bij Relaties."
  }
};
var NEEDED2 = {
  completedOrder: { name: "geen uitgevoerde werkbon", before: "OutSmart: Work Order: Get Completed" },
  log: { name: "geen log van een run", before: "e-Boekhouden: Run Log: Summarize" },
  order: { name: "geen opdracht", before: "OutSmart: Work Order: Prepare Invoices" },
  payroll: {
    name: "geen loonadministratie van een bedrijf",
    before: "Nmbrs: Payroll Journal: Get Many (\xE9\xE9n item per bedrijf)"
  },
  product: { name: "geen product", before: "e-Boekhouden: Product: Get Many" },
  relation: { name: "geen relatie", before: "e-Boekhouden: Relation: Get Many" },
  workOrder: { name: "geen werkbon", before: "e-Boekhouden: Invoice: Create or Get" }
};
var LISTS2 = {
  administrations: "administraties",
  calls: "aanroepen met een naam",
  companies: "bedrijven",
  costCentres: "kostenplaatsen",
  invoiceTemplates: "factuursjablonen",
  units: "eenheden",
  employees: "medewerkers",
  ledgerAccounts: "grootboekrekeningen",
  products: "producten",
  relations: "relaties",
  workOrderStatuses: "werkbonstatussen",
  hourTypes: "uursoorten",
  invoices: "facturen",
  materials: "materialen",
  objects: "objecten",
  paymentMethods: "betaalwijzen",
  projects: "projecten",
  runs: "loonruns",
  workOrders: "werkbonnen",
  workTypes: "soorten werk"
};
var MANY2 = { relation: "relaties", product: "producten" };

// nodes/shared/rows/sentences/nl/masterData.ts
var masterData2 = {
  recordCreated: { what: "Nieuw in OutSmart.", todo: "" },
  recordWouldBeCreated: { what: "Zou nieuw zijn in OutSmart.", todo: "" },
  recordUpdated: { what: ({ changed }) => `Gewijzigd: ${fieldsInDutch(changed)}.`, todo: "" },
  recordWouldBeUpdated: { what: ({ changed }) => `Zou wijzigen: ${fieldsInDutch(changed)}.`, todo: "" },
  recordsUnchanged: {
    what: ({ resource, count }) => {
      const { one, many: many2 } = NAMES2[resource] ?? { one: resource, many: resource };
      return count === 1 ? `1 ${one} is ongewijzigd.` : `${count} ${many2} zijn ongewijzigd.`;
    },
    todo: ""
  },
  recordsWait: {
    what: ({ resource, count }) => `De lijst van OutSmart is misschien afgekapt, dus nieuwe ${NAMES2[resource]?.many ?? resource} worden eerst op code opgevraagd; ${count} wachten op een volgende run.`,
    todo: ""
  },
  placeholdersSent: {
    what: ({ fields: fields2 }) => `Zonder ${fieldsInDutch(fields2)}: OutSmart krijgt daar <leeg>.`,
    todo: "Vul dit in e-Boekhouden aan als je het weet."
  },
  relationCodeTaken: {
    what: ({ relation: relation3 }) => `e-Boekhouden zegt dat relatiecode '${relation3}' in gebruik is, maar toont geen relatie met die code.`,
    todo: "Zoek bij Relaties, ook bij de niet-actieve, en neem de code die daar staat over in OutSmart."
  },
  newRelationWithoutAddress: {
    what: "Er is geen adres bekend, en dat hoort op een factuur.",
    todo: "Vul het aan in e-Boekhouden."
  },
  newRelationLikePerson: {
    what: ({ type }) => `De naam lijkt die van een persoon: aangemaakt als ${type === "P" ? "particulier (P)" : "bedrijf (B)"}.`,
    todo: "Controleer in e-Boekhouden het type en de klant."
  },
  hourTypeMadeInactive: {
    what: ({ unit }) => `${unit ? `De eenheid is nu '${unit}'` : "Niet meer actief"}: op inactief gezet.`,
    todo: ""
  },
  materialStays: {
    what: ({ unit, count, codes: codes2 }, t) => `OutSmart houdt ${count === 1 ? "1 materiaal" : `${count} materialen`} waarvan het product ${unit ? `nu in uren telt ('${unit}')` : "niet meer actief is"}; op inactief zetten kan daar niet: ${t.names(codes2, STAYING_AT_MOST2, count)}.`,
    todo: "Verwijder ze daar met de hand als ze in de weg staan."
  },
  productNotSent: {
    what: ({ name, faults }, t) => `Product '${name}' kan niet worden verstuurd: ${t.faults(faults)}.`,
    todo: "Verbeter het product in e-Boekhouden."
  },
  relationNotSent: {
    what: ({ name, faults }, t) => `Relatie '${name}' kan niet worden verstuurd: ${t.faults(faults)}.`,
    todo: "Verbeter de relatie in e-Boekhouden."
  },
  recordNotKept: {
    what: ({ fields: fields2 }) => `OutSmart heeft dit niet bewaard zoals het verstuurd is: ${fields2.length > 0 ? fieldsInDutch(fields2) : "het hele record"}.`,
    todo: "De volgende run probeert het weer; blijft dit zo, kijk dan in OutSmart."
  },
  recordsNotReadBack: { what: "Kon niet worden teruggelezen.", todo: "" }
};
var NAMES2 = {
  relation: { one: "relatie", many: "relaties" },
  material: { one: "materiaal", many: "materialen" },
  hourType: { one: "uursoort", many: "uursoorten" }
};
var FIELDS = {
  name: "naam",
  contactPerson: "contactpersoon",
  address: "adres",
  postalCode: "postcode",
  city: "plaats",
  country: "land",
  email: "e-mail",
  phone: "telefoon",
  mobile: "mobiel",
  vatNumber: "btw-nummer",
  chamberOfCommerceNumber: "KvK-nummer",
  description: "omschrijving",
  unit: "eenheid",
  price: "prijs",
  vatCode: "btw-code",
  ledgerAccount: "tegenrekening",
  active: "actief"
};
function fieldsInDutch(fields2) {
  return fields2.map((field) => FIELDS[field] ?? field).join(", ");
}
var STAYING_AT_MOST2 = 10;
var NAMED_AT_MOST3 = 5;
var masterDataFaults2 = {
  noCode: "de code ontbreekt",
  noName: "de naam ontbreekt",
  noDescription: "de omschrijving ontbreekt",
  noPrice: "de prijs ontbreekt",
  priceNotDecimal: ({ value }) => `de prijs '${value}' is geen getal zoals 12.50`,
  priceNegative: "de prijs is negatief",
  codeShared: ({ names, count }, t) => `${count} hebben dezelfde code: ${t.names(
    names.map((name) => `'${name}'`),
    NAMED_AT_MOST3,
    count
  )}`,
  textTooLong: ({ field, length, longest }) => `${FIELDS[field] ?? field} heeft ${length} tekens, meer dan ${longest}`,
  noHourUnits: ({ field }) => `'${field}' is leeg, dus geen enkel product zou een uursoort zijn`
};

// nodes/shared/rows/sentences/nl/invoiceCreation.ts
var STOPPED3 = "In deze run worden geen facturen meer gemaakt";
var invoiceCreation2 = {
  notAnOrder: {
    what: ({ lacks }) => `Het item is geen opdracht: ${lacks.join(", ")} ${lacks.length === 1 ? "ontbreekt" : "ontbreken"}.`,
    todo: 'Geef deze stap items zoals die van OutSmart: Work Order: Prepare Invoices (zie docs/items.md, "Invoice").'
  },
  defaultsWrong: {
    what: ({ faults }, t) => `${t.faults(faults)}. Aan de werkbonnen is niets gedaan.`,
    todo: "Verbeter dit bij de instellingen."
  },
  invoicesNotRead: {
    what: "De facturen konden niet gelezen worden. Aan de werkbonnen is niets gedaan.",
    todo: ""
  },
  lookedUpElsewhere: {
    what: "Facturen zijn opgezocht met een andere credential of in een andere administratie dan waar ze gemaakt zouden worden. Er is niets gemaakt.",
    todo: "Kies in alle stappen van e-Boekhouden dezelfde credential en dezelfde Administration."
  },
  invoiceFoundBefore: {
    what: ({ invoiceNumber }) => `Van deze werkbon was al ${invoiceNumber ? `factuur ${invoiceNumber}` : "een concept zonder nummer"} gemaakt.`,
    todo: ""
  },
  severalInvoices: {
    what: ({ invoiceNumbers }) => `Van deze werkbon zijn er ${invoiceNumbers.length} facturen: ${joined2(invoiceNumbers)}.`,
    todo: "Crediteer ze allemaal op \xE9\xE9n na."
  },
  invoiceBillsOther: {
    what: ({ invoiceNumber, faults, more }, t) => `Van deze werkbon is factuur ${invoiceNumber} gemaakt, maar die wijkt af: ${t.faults(faults)}${more > 0 ? `; en nog ${more}` : ""}.`,
    todo: "Verbeter de werkbon, of crediteer de factuur."
  },
  invoiceTotalDiffers: {
    what: ({ invoiceNumber, totalInBooks, totalOfOrder }, t) => `Het totaal exclusief btw van factuur ${invoiceNumber} is ${amountAsGiven(totalInBooks, t) || "niet bekend"} in plaats van ${t.amount(totalOfOrder)}; is het factuursjabloon er een inclusief btw?`,
    todo: "Crediteer de factuur en kies een ander sjabloon."
  },
  invoiceVatDiffers: {
    what: ({ invoiceNumber, vatInBooks, vatOfOrder }, t) => `De btw op factuur ${invoiceNumber} is ${amountAsGiven(vatInBooks, t) || "niet bekend"} in plaats van ${t.amount(vatOfOrder)}.`,
    todo: "Bekijk de regels en het sjabloon, en crediteer de factuur."
  },
  invoiceCredited: {
    what: ({ invoiceNumber, creditNumber, total }, t) => `Factuur ${invoiceNumber} (${t.amount(total)}) is gecrediteerd met ${creditNumber}. De werkbon is nog zoals hij toen gefactureerd is en wordt dus niet vanzelf opnieuw gefactureerd.`,
    todo: "Wijzig de werkbon, of maak hem Afgehandeld; met een 'errorStatus' is terugzetten genoeg."
  },
  creditLacksReference: {
    what: ({ invoiceNumber, creditNumber }) => `Factuur ${creditNumber} lijkt de creditering van factuur ${invoiceNumber}, maar vermeldt niet van welke werkbon.`,
    todo: ({ text: text6, creditNumber }) => `Zet op ${creditNumber} een tekstregel '${text6}', of maak de werkbon Afgehandeld.`
  },
  wrongTotalStands: {
    what: ({ invoiceNumber, of }) => `Er wordt niets gemaakt zolang factuur ${invoiceNumber} er staat: ${of === "vat" ? "de btw" : "het totaal"} klopt niet met de eigen regels.`,
    todo: ({ text: text6 }) => `Kies een sjabloon exclusief btw, en verbeter de factuur of crediteer hem met tekstregel '${text6}'.`
  },
  invoiceNumberTaken: {
    what: ({ ownNumber, date: date4 }, t) => `Nummer ${ownNumber} is al in gebruik: voor een factuur van ${t.date(date4)} die niet bij deze werkbon hoort.`,
    todo: "Geef de werkbon een ander nummer."
  },
  invoiceDatesClosed: {
    what: ({ closedUntil }, t) => `De factuurdatum valt in de periode tot en met ${t.date(closedUntil)} ('closedUntil').`,
    todo: ""
  },
  invoiceDaysCutOff: {
    what: ({ days }, t) => `Er zijn te veel facturen van ${listOfDates2(days, t.date)} om in \xE9\xE9n keer te lezen. Er wordt niets gemaakt: het zou een tweede factuur kunnen zijn.`,
    todo: "Kijk in e-Boekhouden of er al een factuur van de werkbon is."
  },
  foreignCustomerWithDutchVat: {
    what: ({ relation: relation3, country, vatNumber, vatCode }) => `Klant ${relation3} is een bedrijf in het buitenland (${[country, vatNumber].filter(Boolean).join(", ")}), maar op de factuur zou btw ${vatCode} komen.`,
    todo: ({ example, asItIs }) => example === asItIs ? `Klopt dat, zet dan bij 'vatExceptions': ${asItIs}. Zo niet, zet daar een btw-code in plaats van own.` : `Zet bij 'vatExceptions': ${example}. Klopt de btw wel, dan: ${asItIs}.`
  },
  relationNotUnique: {
    what: ({ relation: relation3 }) => `e-Boekhouden heeft meer dan \xE9\xE9n relatie met code '${relation3}'.`,
    todo: "Houd er \xE9\xE9n over."
  },
  relationUnknown: {
    what: ({ relation: relation3 }) => `e-Boekhouden heeft geen relatie '${relation3}', en 'exportRelations' staat uit.`,
    todo: "Voeg de relatie toe, of zet die instelling aan."
  },
  relationNotReady: {
    what: ({ relation: relation3 }) => `Relatie '${relation3}' kon in e-Boekhouden niet gelezen of bewaard worden.`,
    todo: ""
  },
  relationCreated: { what: ({ name }) => `Relatie ${name} is nieuw in e-Boekhouden.`, todo: "" },
  relationWouldBeCreated: {
    what: ({ name }) => `Relatie ${name} zou nieuw zijn in e-Boekhouden.`,
    todo: ""
  },
  relationCompleted: {
    what: ({ fields: fields2 }) => `Gewijzigd in e-Boekhouden: ${fieldsInDutch(fields2)}.`,
    todo: ""
  },
  relationWouldBeCompleted: {
    what: ({ fields: fields2 }) => `Zou in e-Boekhouden wijzigen: ${fieldsInDutch(fields2)}.`,
    todo: ""
  },
  invoiceCreated: { what: ({ invoiceNumber }) => `Factuur ${invoiceNumber} is gemaakt.`, todo: "" },
  invoiceWouldBeCreated: {
    what: ({ total }, t) => `Zou gefactureerd worden: ${t.amount(total)} exclusief btw. Een weigering die alleen e-Boekhouden kan geven, zoals om een onbekend factuursjabloon, is niet te voorzien.`,
    todo: ""
  },
  invoiceNotFoundBack: {
    what: ({ invoiceNumber }) => `Factuur ${invoiceNumber} is gemaakt, maar is aan de tekstregel niet terug te vinden.`,
    todo: "Bekijk de factuur in e-Boekhouden."
  },
  invoiceReferenceInUse: {
    what: ({ text: text6 }, t) => `Er is niets gemaakt: e-Boekhouden heeft al een boeking met het betalingskenmerk van deze werkbon, maar geen factuur met de tekstregel ${t.list([text6])}.`,
    todo: "Zet die tekstregel op de factuur bij die boeking, of haal de boeking weg en zet de werkbon terug."
  },
  invoiceMadeElsewhere: {
    what: ({ otherInvoice }) => `Van deze werkbon is zojuist factuur ${otherInvoice} gemaakt, niet door deze run.`,
    todo: ""
  },
  orderNotLookedUp: {
    what: "Er is niets gemaakt: vlak ervoor was niet na te gaan of er al een factuur van de werkbon is.",
    todo: ""
  },
  invoiceOutcomeUnknown: {
    what: "Het is niet zeker of de factuur is gemaakt; de volgende run kijkt dat eerst na.",
    todo: ""
  },
  invoicePeriodClosed: { what: "Niet gefactureerd: de datum valt in een afgesloten periode.", todo: "" },
  invoiceRefused: { what: "e-Boekhouden weigerde de factuur.", todo: "" },
  invoiceTemplateRefused: {
    what: ({ template }) => `e-Boekhouden weigerde het factuursjabloon '${template}'.`,
    todo: ""
  },
  invoiceAccountRefused: {
    what: "Het account of abonnement van e-Boekhouden staat de factuur niet toe.",
    todo: ""
  },
  invoiceNotCreated: { what: "De factuur is niet gemaakt.", todo: "" },
  invoicesRefused: {
    what: ({ tried }) => `e-Boekhouden weigerde elke factuur die is geprobeerd (${joined2(tried)}), met woorden die niet zeggen of het aan werkbon, instellingen of account ligt. Geen werkbon is gewijzigd.`,
    todo: "Kijk wat e-Boekhouden zegt, en verbeter dat."
  },
  serviceTakesNoMore: {
    what: ({ created, count }) => `e-Boekhouden neemt even geen aanvragen meer aan; ${created} van ${count} facturen zijn gemaakt, de rest volgt vanzelf.`,
    todo: ""
  },
  waitsForFirstInvoice: {
    what: "Wacht op de volgende run: eerst moet de eerste factuur teruggevonden zijn.",
    todo: ""
  },
  waitsForOtherExecution: {
    what: `${STOPPED3}: een andere run is met dezelfde werkbonnen bezig.`,
    todo: ""
  },
  waitsForLostInvoice: {
    what: ({ lostInvoice }) => `${STOPPED3}: factuur ${lostInvoice} is gemaakt maar niet terug te vinden, zodat een tweede niet opgemerkt zou worden.`,
    todo: ""
  },
  waitsForOtherInvoice: {
    what: ({ invoiceNumber }) => `${STOPPED3}: factuur ${invoiceNumber} is anders geworden dan hij is verstuurd.`,
    todo: ""
  },
  waitsForService: { what: `${STOPPED3}.`, todo: "" }
};
var invoiceCreationFaults2 = {
  defaultVatCodeNotForSales: ({ vatCode }) => `'defaultVatCode' is '${vatCode}', en dat is geen btw-code voor verkopen, zoals HOOG_VERK_21`,
  defaultAccountUnknown: ({ ledgerAccount }) => `'defaultLedgerAccount' is '${ledgerAccount}', en die grootboekrekening heeft e-Boekhouden niet`,
  lineVatCodeNotForSales: ({ vatCode, line }) => `'${vatCode}' is geen btw-code voor verkopen (regel '${line}')`,
  lineAccountUnknown: ({ ledgerAccount, line }) => `e-Boekhouden heeft geen grootboekrekening '${ledgerAccount}' (regel '${line}')`,
  defaultVatCodeNotBillable: ({ vatCode }) => `'defaultVatCode' is '${vatCode}', ${notBillable2(vatCode)}`,
  lineVatCodeNotBillable: ({ vatCode, line }) => `regel '${line}' heeft btw-code '${vatCode}', ${notBillable2(vatCode)}`,
  tooManyDecimals: ({ of, line, value }) => `${of === "quantity" ? "het aantal" : "de prijs"} van regel '${line}' is ${value}, en e-Boekhouden bewaart vier decimalen`,
  totalIsNothing: "het totaal is 0,00",
  invoiceToOtherDebtor: ({ invoiceNumber, onInvoice, inOrder }) => `debiteur ${onInvoice || "(geen)"} op factuur ${invoiceNumber}, nu ${inOrder}`,
  lineNotOnInvoice: ({ line, quantity }) => `'${line}' (${quantity}) staat niet op de factuur`,
  lineNotInOrder: ({ line, quantity }) => `'${line}' (${quantity}) staat niet op de werkbon`,
  quantityDiffers: ({ line, onInvoice, inOrder }) => `aantal '${line}' op de factuur ${onInvoice}, nu ${inOrder}`,
  priceDiffers: ({ line, onInvoice, inOrder }) => `prijs '${line}' op de factuur ${onInvoice}, nu ${inOrder}`,
  vatCodeDiffers: ({ line, onInvoice, inOrder }) => `btw '${line}' op de factuur ${onInvoice || "(geen)"}, nu ${inOrder}`,
  accountDiffers: ({ line, onInvoice, inOrder }) => `grootboekrekening '${line}' op de factuur ${onInvoice || "(geen)"}, nu ${inOrder}`,
  vatExceptionUnreadable: ({ value }) => `in 'vatExceptions' staat '${value}', en dat is geen land of relatie met een btw-code, zoals DE=BI_EU_VERK/BI_EU_VERK_D`,
  vatExceptionTwice: ({ key }) => `in 'vatExceptions' staat ${key} twee keer`,
  vatExceptionNoCountry: ({ country }) => `in 'vatExceptions' staat ${country}, en dat is geen land; een relatie met die code is relation:${country}`,
  vatExceptionNotForSales: ({ key, vatCode }) => `in 'vatExceptions' heeft ${key} '${vatCode}', en dat is geen btw-code voor verkopen`,
  vatExceptionNotBillable: ({ key, vatCode }) => `in 'vatExceptions' heeft ${key} '${vatCode}', ${notBillable2(vatCode)}`,
  productsDiffer: ({ product, count }) => `e-Boekhouden heeft ${count} producten met code '${product}', met verschillende btw-code of grootboekrekening`
};
function notBillable2(vatCode) {
  return vatCode === "HOOG_VERK" ? "en dat is 19 % van vroeger" : "en die heeft geen percentage en kan niet op deze facturen";
}
function joined2(values) {
  return [values.slice(0, -1).join(", "), values.at(-1)].filter(Boolean).join(" en ");
}
var DAYS_NAMED2 = 5;
function listOfDates2(days, date4) {
  const more = days.length - DAYS_NAMED2;
  return `${days.slice(0, DAYS_NAMED2).map(date4).join(", ")}${more > 0 ? ` en nog ${more} dagen` : ""}`;
}

// nodes/shared/rows/sentences/nl/invoiceEnds.ts
var invoiceEnds2 = {
  workOrderHandled: { what: "De werkbon is Afgehandeld.", todo: "" },
  workOrderWouldBeHandled: { what: "De werkbon zou Afgehandeld worden.", todo: "" },
  workOrderChangedSince: {
    what: ({ invoiceNumber }) => `De werkbon is gewijzigd nadat er factuur ${invoiceNumber || "(nummer onbekend)"} van was gemaakt.`,
    todo: "Verbeter een van de twee."
  },
  invoicedOrderGone: {
    what: ({ invoiceNumber }) => `Factuur ${invoiceNumber || "(nummer onbekend)"} is er, maar de werkbon staat niet meer in OutSmart en is dus niet Afgehandeld te maken.`,
    todo: ""
  },
  workOrderNotMarked: {
    what: ({ invoiceNumber }) => `Factuur ${invoiceNumber || "(nummer onbekend)"} is er, maar de werkbon kon niet Afgehandeld gemaakt worden.`,
    todo: ""
  },
  markNotSeen: {
    what: ({ invoiceNumber, status }) => `${marked2(invoiceNumber)}, maar dat is niet te zien: hij heeft nog status '${status}'.`,
    todo: ""
  },
  markNotChecked: {
    what: ({ invoiceNumber }) => `${marked2(invoiceNumber)}, maar dat is niet te zien: hij kon niet opnieuw gelezen worden.`,
    todo: ""
  },
  workOrderNotHandled: { what: "De werkbon kon niet Afgehandeld gemaakt worden.", todo: "" },
  markedNextTime: { what: "De volgende run maakt hem Afgehandeld.", todo: "" },
  markedWithinTheHour: {
    what: ({ errorStatus: errorStatus2 }) => `De werkbon staat op werkbonstatus '${errorStatus2}'; daar wordt elk uur naar facturen gezocht, en dan wordt hij Afgehandeld.`,
    todo: ""
  },
  claimStays: {
    what: ({ errorStatus: errorStatus2 }) => `De werkbon staat nog op '${errorStatus2}', zonder factuur.`,
    todo: ({ workOrderStatus: workOrderStatus2 }) => `Zet hem zelf weer op '${workOrderStatus2}'.`
  },
  markedAfterReset: {
    what: ({ errorStatus: errorStatus2 }) => `De werkbon staat op werkbonstatus '${errorStatus2}'; wordt zijn factuur daar gevonden, dan wordt hij binnen een uur Afgehandeld.`,
    todo: "Blijft hij staan, maak hem dan zelf Afgehandeld als de factuur klopt."
  },
  orderStatusSet: {
    what: ({ status }) => `De werkbon heeft werkbonstatus '${status}' gekregen.`,
    todo: ""
  },
  orderStatusWouldBeSet: {
    what: ({ status }) => `De werkbon zou werkbonstatus '${status}' krijgen.`,
    todo: ""
  },
  errorStatusSet: {
    what: ({ errorStatus: errorStatus2 }) => `De werkbon heeft werkbonstatus '${errorStatus2}' gekregen.`,
    todo: ({ workOrderStatus: workOrderStatus2 }) => `Zet hem weer op '${workOrderStatus2}' als alles klopt.`
  },
  errorStatusWouldBeSet: {
    what: ({ errorStatus: errorStatus2 }) => `De werkbon zou werkbonstatus '${errorStatus2}' krijgen.`,
    todo: ""
  },
  orderStatusNotSet: {
    what: ({ status }) => `De werkbonstatus kon niet op '${status}' gezet worden.`,
    todo: ""
  },
  orderToSetIsGone: { what: "De werkbon staat niet meer in OutSmart.", todo: "" },
  workOrderStays: { what: "De werkbon blijft zoals hij is.", todo: "" },
  invoiceToLookFor: {
    what: ({ errorStatus: errorStatus2 }) => `De werkbon houdt werkbonstatus '${errorStatus2}'.`,
    todo: ({ workOrderStatus: workOrderStatus2 }) => `Kijk of de factuur er is, en zet hem dan weer op '${workOrderStatus2}'.`
  },
  workOrderParked: {
    what: ({ errorStatus: errorStatus2 }) => `De werkbon heeft werkbonstatus '${errorStatus2}' gekregen, zodat hij niet nog eens gefactureerd wordt.`,
    todo: "Maak hem zelf Afgehandeld als de factuur klopt."
  },
  workOrderLeftQueue: {
    what: "De werkbon is Afgehandeld, zodat hij niet nog eens gefactureerd wordt.",
    todo: ""
  },
  workOrderWouldLeaveQueue: {
    what: "De werkbon zou Afgehandeld worden, zodat hij niet nog eens gefactureerd wordt.",
    todo: ""
  },
  workOrderStaysInQueue: {
    what: "De werkbon kon niet uit de wachtrij gehaald worden.",
    todo: "Doe dat met de hand, anders wordt hij nog eens gefactureerd."
  },
  invoiceNotSeenTo: {
    what: "Er is geen factuur van gemaakt: de stap die facturen maakt, heeft dit item niet gehad.",
    todo: 'Zet "Invoice: Create or Get" v\xF3\xF3r deze stap.'
  },
  invoiceNotSeenToYet: {
    what: "Zou gefactureerd worden; de werkbon zou Afgehandeld worden.",
    todo: ""
  },
  noWorkOrderId: {
    what: "Het item is geen werkbon: 'id' ontbreekt.",
    todo: "Geef deze stap de items van de factuurexport, of werkbonnen."
  },
  unknownState: {
    what: ({ state: state5 }) => `Het item heeft een toestand die niet bekend is: '${state5}'.`,
    todo: 'Laat het veld "invoice" zoals de stappen ervoor het gaven.'
  },
  reasonNotGiven: { what: "Niet gefactureerd; het item zegt niet waarom.", todo: "" },
  asWritten: { what: ({ text: text6 }) => text6, todo: "" }
};
function marked2(invoiceNumber) {
  return invoiceNumber === "" ? "De werkbon is Afgehandeld gemaakt" : `Factuur ${invoiceNumber} is er en de werkbon is Afgehandeld gemaakt`;
}

// nodes/shared/rows/sentences/nl/invoiceExport.ts
var invoiceExport2 = {
  ...invoiceEnds2,
  workOrdersNotRead: {
    what: "De werkbonnen konden niet gelezen worden. Aan de werkbonnen is niets gedaan.",
    todo: ""
  },
  noWorkOrders: { what: "Er zijn geen werkbonnen om te factureren.", todo: "" },
  workOrdersOverLimit: {
    what: ({ limit }) => `Deze werkbonnen volgen in een volgende run: per run zijn het er hooguit ${limit}.`,
    todo: ""
  },
  workOrdersToFix: {
    what: ({ errorStatus: errorStatus2 }) => `Deze werkbonnen wachten op iemand, met werkbonstatus '${errorStatus2}'.`,
    todo: ({ workOrderStatus: workOrderStatus2 }) => `Verbeter elke werkbon, kijk of er al een factuur van is, en zet hem weer op '${workOrderStatus2}'.`
  },
  workOrderTooOld: {
    what: ({ completedFrom }, t) => `Niet gefactureerd: het werk is van v\xF3\xF3r ${t.date(completedFrom)} ('completedFrom').`,
    todo: ""
  },
  ordersConcerned: {
    what: ({ count, workOrders, oldest, total }, t) => [
      `Het gaat om ${count === 1 ? "1 werkbon" : `${count} werkbonnen`}`,
      ...oldest ? [`de oudste van ${t.date(oldest)}`] : [],
      ...total ? [`samen ${t.amount(total)} excl. btw`] : []
    ].join(", ") + `: ${t.names(workOrders, 20, count)}.`,
    todo: ""
  },
  paymentMethodsUnknown: {
    what: ({ unknown }) => `OutSmart kent deze betaalwijze in 'blockedPaymentMethods' niet: ${unknown.join(", ")}. Er wordt niets gefactureerd: de instelling zou niets tegenhouden.`,
    todo: ({ choices }) => `Vul de naam in zoals OutSmart hem heeft, bijvoorbeeld ${choices.join(", ")}.`
  },
  customerPricesNotRead: {
    what: "De prijsafspraken met klanten zijn in OutSmart niet te lezen; uren krijgen het tarief van hun uursoort.",
    todo: ""
  },
  freeFieldsInOtherUse: {
    what: ({ fields: fields2, values }, t) => `Vrij veld ${numbersOf2(fields2)} van de materialen worden voor iets anders gebruikt (${t.list(values, 3)}), en tellen dus niet als btw-code en grootboekrekening: die komen van het product of uit de instellingen.`,
    todo: ""
  },
  orderStatusAdded: {
    what: (status) => `Werkbonstatus ${named3([status])} is in OutSmart toegevoegd.`,
    todo: ""
  },
  orderStatusWouldBeAdded: {
    what: (status) => `Werkbonstatus ${named3([status])} zou in OutSmart toegevoegd worden.`,
    todo: ""
  },
  orderStatusesNotAdded: {
    what: ({ statuses }) => `Werkbonstatus ${named3(statuses)} staat niet in OutSmart en kon niet gemaakt worden. Aan de werkbonnen is niets gedaan.`,
    todo: "Voeg de status in OutSmart toe."
  },
  orderStatusesNotKept: {
    what: ({ statuses }) => `Werkbonstatus ${named3(statuses)} staat niet in OutSmart en kon niet gemaakt worden: OutSmart bewaart hem niet. Aan de werkbonnen is niets gedaan.`,
    todo: "Voeg de status in OutSmart toe."
  },
  orderStatusNamedOtherwise: {
    what: ({ status, name }) => `Werkbonstatus '${status}' heet in OutSmart '${name}', en dat lijkt niet op factureren. Aan de werkbonnen is niets gedaan.`,
    todo: ({ status, name }) => `Klopt hij toch, zet dan '${status} ${name}' in 'workOrderStatus'; zet er anders de juiste status in.`
  },
  orderStatusCodeTaken: {
    what: ({ asked, status, name }) => `Werkbonstatus '${asked}' staat niet in OutSmart, en code '${status}' heet daar '${name}'. Aan de werkbonnen is niets gedaan.`,
    todo: "Zet in 'workOrderStatus' een status zoals OutSmart hem heeft, of een vrije code met een naam."
  },
  orderStatusNotUnique: {
    what: ({ asked, statuses }) => `Er passen meer werkbonstatussen bij '${asked}': ${named3(statuses)}. Aan de werkbonnen is niets gedaan.`,
    todo: "Zet in 'workOrderStatus' de code en de naam van een van beide."
  },
  orderNotInvoiceable: {
    what: ({ faults }, t) => `De werkbon kan niet gefactureerd worden: ${t.faults(faults)}.`,
    todo: "Verbeter dit in OutSmart of e-Boekhouden."
  },
  hoursLeftOut: {
    what: ({ minutes, ...place }, t) => minutes === 0 ? `${capital3(hours2(place, t))} is weggelaten: er staat geen duur.` : `${capital3(hours2(place, t))} is weggelaten: de duur is ${minutes} minuten.`,
    todo: ""
  },
  hoursNotBilled: {
    what: ({ hourType, hours: count }, t) => `${t.amount(count)} uur van uursoort '${hourType}' wordt niet gefactureerd.`,
    todo: ""
  },
  materialLeftOut: {
    what: (place) => `${capital3(materialAt2(place))} is weggelaten: het aantal is 0.`,
    todo: ""
  },
  hoursUnpriced: {
    what: ({ hourType }) => `Uren van uursoort '${hourType}' staan op de factuur voor 0,00.`,
    todo: ""
  },
  materialUnpriced: {
    what: (place) => `${capital3(materialAt2(place))} staat op de factuur voor 0,00.`,
    todo: ""
  },
  materialDiscounted: {
    what: ({ discount, withoutDiscount, total, ...place }, t) => `${capital3(materialAt2(place))} heeft ${t.amount(discount)} % korting: gefactureerd wordt het totaal van de werkbon, ${t.amount(total)} in plaats van ${t.amount(withoutDiscount)}.`,
    todo: ""
  },
  minimumHours: {
    what: ({ hours: count }, t) => `Op de werkbon staat een minimum van ${amountAsGiven(count, t)} uur; dat wordt niet vanzelf gefactureerd.`,
    todo: ""
  },
  roundingOfOrder: {
    what: ({ minutes }, t) => `Op de werkbon staat dat de tijd op ${amountAsGiven(minutes, t)} minuten afgerond wordt; de factuur volgt de instelling 'roundHoursToMinutes'.`,
    todo: ""
  },
  travelOnOrder: {
    what: ({ distance }, t) => `Op de werkbon staat een reisafstand van ${amountAsGiven(distance, t)}; die wordt niet vanzelf gefactureerd.`,
    todo: ""
  },
  paymentMethodOnOrder: {
    what: ({ paymentMethod }) => `De betaalwijze op de werkbon is '${paymentMethod}'; daar houdt de factuur geen rekening mee.`,
    todo: ""
  },
  typeOfWorkOnOrder: {
    what: ({ typeOfWork }) => `De soort werk is '${typeOfWork}'; daar houdt de factuur geen rekening mee.`,
    todo: ""
  },
  workDayInFuture: {
    what: ({ date: date4 }, t) => `De laatste werkdag op de werkbon is ${t.date(date4)}, en dat is nog niet geweest; op de factuur staat vandaag.`,
    todo: ""
  },
  workOrderGone: { what: "De werkbon staat niet meer in OutSmart; er is niets gemaakt.", todo: "" },
  workOrderArchived: { what: "De werkbon is intussen gearchiveerd; er is niets gemaakt.", todo: "" },
  workOrderHasStatus: {
    what: ({ status }) => `De werkbon heeft intussen status '${status}'; er is niets gemaakt.`,
    todo: ""
  },
  workOrderHasOrderStatus: {
    what: ({ status }) => `De werkbon heeft intussen ${status ? `werkbonstatus '${status}'` : "geen werkbonstatus"}; er is niets gemaakt.`,
    todo: ""
  },
  workOrderNotReadAgain: {
    what: "De werkbon kon niet opnieuw gelezen worden. Er is niets gemaakt.",
    todo: ""
  },
  workOrderChangedNow: {
    what: "De werkbon is zojuist gewijzigd; de volgende run verwerkt hem zoals hij dan is.",
    todo: ""
  },
  claimedElsewhere: {
    what: ({ errorStatus: errorStatus2 }) => `De werkbon heeft zojuist van een andere run werkbonstatus '${errorStatus2}' gekregen; die is ermee bezig. Er is niets gemaakt.`,
    todo: backWhenItStays2
  },
  claimFailed: {
    what: ({ errorStatus: errorStatus2 }) => `De werkbonstatus kon niet op '${errorStatus2}' gezet worden. Er is niets gemaakt.`,
    todo: backWhenItStays2
  }
};
var invoiceExportFaults2 = {
  statusesAreSame: ({ status }) => `'errorStatus' is '${status}', maar moet een andere zijn dan 'workOrderStatus'`,
  workDateUnreadable: ({ value }) => `als werkdatum staat er '${value}'`,
  creationDateUnreadable: ({ value }) => `als aanmaakdatum staat er '${value}'`,
  workDateMissing: "er staat geen datum op waarop het werk gedaan is, en die moet op de factuur",
  ownNumberMissing: "hij heeft geen eigen nummer, terwijl 'invoiceNumber' op 'workOrder' staat",
  relationNumberMissing: "hij heeft geen debiteurnummer",
  relationNumberTooLong: ({ relation: relation3, longest }) => `het debiteurnummer '${relation3}' is langer dan de ${longest} tekens die e-Boekhouden aanneemt`,
  nothingToBill: "er staan geen uren of materialen op om te factureren",
  durationUnreadable: ({ value, ...place }, t) => value === "" ? `${hours2(place, t)} heeft geen duur, zoals 02:30` : `${hours2(place, t)} heeft als duur '${value}', en dat is geen tijd in uren en minuten zoals 02:30`,
  hourTypeMissing: (place, t) => `${hours2(place, t)} heeft geen uursoort`,
  hourTypeUnknown: ({ hourType, ...place }, t) => `${hours2(place, t)} heeft uursoort '${hourType}', en die heeft OutSmart niet`,
  hourPriceUnreadable: ({ hourType, value }) => value === "" ? `uursoort '${hourType}' heeft geen verkoopprijs` : `uursoort '${hourType}' heeft als verkoopprijs '${value}'`,
  quantityUnreadable: ({ value, ...place }) => value === "" ? `${materialAt2(place)} heeft geen aantal` : `${materialAt2(place)} heeft als aantal '${value}'`,
  priceUnreadable: ({ value, ...place }) => value === "" ? `${materialAt2(place)} heeft geen prijs` : `${materialAt2(place)} heeft als prijs '${value}'`,
  totalUnreadable: ({ value, ...place }) => `${materialAt2(place)} heeft als totaal '${value}'`,
  totalDiffers: ({ quantity, price: price2, amount: amount2, discount, total, ...place }, t) => `${materialAt2(place)} is ${t.amount(quantity)} \xD7 ${t.amount(price2)} = ${t.amount(amount2)}${discount ? `, met ${amountAsGiven(discount, t)} % korting` : ""}, maar het totaal op de werkbon is ${t.amount(total)}`,
  discountUnclear: ({ discount, ...place }, t) => `${materialAt2(place)} heeft ${amountAsGiven(discount, t)} % korting en geen totaal, zodat niet te zien is of de prijs ervoor of erna is`,
  hoursWithoutDuration: ({ begin, end, ...place }, t) => `${hours2(place, t)} loopt van ${begin} tot ${end}, maar heeft als duur 00:00`,
  hoursDayUnreadable: ({ position, value }) => `urenregel ${position} heeft als datum '${value}'`,
  hoursDayMissing: ({ hourType, ...place }, t) => `${hours2(place, t)} heeft geen datum, terwijl er voor uursoort '${hourType}' prijsafspraken zijn die van de dag afhangen`,
  customerPricesDiffer: ({ hourType, prices, ...place }, t) => `voor ${hours2(place, t)} met uursoort '${hourType}' gelden er prijsafspraken die verschillen: ${prices.map(t.amount).join(" en ")}`,
  customerPriceUnreadable: ({ hourType, value }) => `in een prijsafspraak voor uursoort '${hourType}' staat '${value}'`,
  paymentMethodBlocked: ({ paymentMethod }) => `de betaalwijze is '${paymentMethod}', en die staat in 'blockedPaymentMethods'`,
  paymentMethodBlank: "in 'blockedPaymentMethods' staat een komma zonder betaalwijze",
  invoiceNameWithoutNumber: ({ invoiceName, workName }) => `de factuur is voor '${invoiceName}', zonder debiteurnummer, terwijl het werk bij '${workName}' was`
};
function backWhenItStays2(facts) {
  return `Blijft hij op '${facts.errorStatus}' staan, zet hem dan weer op '${facts.workOrderStatus}'.`;
}
function hours2({ position, day }, t) {
  return `urenregel ${position}${day ? ` (${dateAsGiven(day, t)})` : ""}`;
}
function materialAt2({ position, material }) {
  return `materiaal ${position}${material ? ` (${material})` : ""}`;
}
function named3(statuses) {
  return statuses.map(({ status, name }) => `'${status}' (${name})`).join(" en ");
}
function numbersOf2(fields2) {
  return fields2.map((field) => field.replace(/\D/g, "")).join(" en ");
}
function capital3(text6) {
  return text6.charAt(0).toUpperCase() + text6.slice(1);
}

// nodes/shared/rows/sentences/nl/invoices.ts
var invoices2 = { ...invoiceCreation2, ...invoiceExport2 };
var invoiceFaults2 = { ...invoiceCreationFaults2, ...invoiceExportFaults2 };

// nodes/shared/rows/sentences/nl/items.ts
var TYPES2 = {
  code: "geen code",
  list: "geen lijst",
  number: "geen getal",
  record: "geen object",
  switch: "geen true of false",
  text: "geen tekst"
};
var itemFaults2 = {
  missing: ({ path }) => `${at2(path)} ontbreekt`,
  wrongType: ({ path, expected }) => `${at2(path)} is ${TYPES2[expected]}`,
  notANumber: ({ path, value }) => `${at2(path)}: '${value}' is geen getal zoals 12.50`,
  notAWholeNumber: ({ path, value, low, high }) => `${at2(path)}: '${value}' is geen geheel getal van ${low} tot en met ${high}`,
  notAnAmount: ({ path, value }) => `${at2(path)}: '${value}' is geen bedrag zoals 1234.56 (een punt, geen scheiding van duizendtallen, hooguit twee decimalen)`,
  notADate: ({ path, value }) => `${at2(path)}: '${value}' is geen datum zoals 2026-05-31`,
  notACode: ({ path, value }) => `${at2(path)}: '${value}' is geen code zonder spaties en schuine strepen`,
  notACapitalWord: ({ path, value }) => `${at2(path)}: '${value}' is niet \xE9\xE9n woord in hoofdletters`,
  notOneOf: ({ path, value, choices }) => `${at2(path)}: '${value}' is niet een van deze: ${choices.join(", ")}`,
  tooLong: ({ path, longest }) => `${at2(path)} is langer dan ${longest} tekens`,
  notUsable: ({ path }) => `${at2(path)} is niet te gebruiken`
};
function at2(path) {
  return path === "" ? "het item" : path;
}

// nodes/shared/rows/sentences/nl/mutations.ts
var mutations2 = {
  noSuchMutation: {
    what: ({ number: number2 }) => `Er is geen mutatie '${brief(number2)}'.`,
    todo: "Controleer het nummer in e-Boekhouden bij Boekhouden > Mutaties."
  },
  noSuchLedgerAccount: {
    what: ({ ledgerAccount }) => `Er is geen grootboekrekening '${brief(ledgerAccount)}'.`,
    todo: "Controleer de code in e-Boekhouden; nullen vooraan tellen mee."
  },
  noSuchCostCentre: {
    what: ({ costCentre }) => `Er is geen kostenplaats met ID '${brief(costCentre)}'.`,
    todo: "Kies de kostenplaats uit de lijst, of neem het id over uit Cost Centre: Get Many."
  },
  ledgerAccountExists: {
    what: ({ ledgerAccount, description }) => `Er is al een grootboekrekening '${brief(ledgerAccount)}': '${brief(description)}'. Er is niets geschreven.`,
    todo: "Kies een andere code, of wijzig die rekening."
  },
  costCentreExists: {
    what: ({ description, id: id2 }) => `Op die plaats is al een kostenplaats '${brief(description)}' (ID ${id2}). Er is niets geschreven.`,
    todo: "Kies een andere naam, of gebruik de kostenplaats die er is."
  },
  nothingGiven: {
    what: "Er is niets te wijzigen: er is geen veld toegevoegd.",
    todo: "Voeg een veld toe dat moet veranderen."
  }
};
var mutationFaults2 = {
  noLines: "er zijn geen regels",
  tooManyLines: ({ count, most }) => `er zijn ${count} regels, en e-Boekhouden neemt er ${most}`,
  linesUnreadable: ({ value }) => `'Lines (JSON)' is geen lijst van regels: '${value}'`,
  fieldNotKnown: ({ path, field, known }) => `${path} heeft een veld '${field}', en dat is niet een van deze: ${known.join(", ")}`,
  debitOrCredit: ({ path }) => `${path} moet een bedrag hebben in debet of in credit, en niet in beide`,
  notInBalance: ({ debit, credit }, { amount: amount2 }) => `de regels zijn niet in balans: debet ${amount2(debit)}, credit ${amount2(credit)}`,
  accountNotThere: ({ path, account }) => `${path}: er is geen grootboekrekening '${account}'`,
  accountOfOtherUse: ({ path, account, category, use }) => `${path}: grootboekrekening ${account} heeft categorie ${category}, maar ${USES2[use]}`,
  costCentreNotThere: ({ path, costCentre }) => `${path}: er is geen kostenplaats met ID '${costCentre}'`,
  fieldOfOtherKind: ({ path }) => `${path} hoort niet bij deze soort mutatie`,
  keptWithTokenOnly: ({ path }) => `${path}: dat bewaart e-Boekhouden alleen met een API-token`,
  nothingPaid: ({ path, value }) => `${path}: '${value}' is geen bedrag dat betaald kan worden`,
  yearOutOfRange: ({ path, value, first, last }) => `${path}: '${value}' is geen datum van ${first} tot en met ${last}`,
  vatCodeNotKnown: ({ path, vatCode }) => vatCode === "" ? `${path} is niet gekozen (GEEN voor geen btw)` : `${path}: met '${vatCode}' kan niets nieuws geboekt worden`,
  vatCodeOfOtherSide: ({ path, vatCode, side }) => `${path}: ${vatCode} is geen code voor ${SIDES[side]}`,
  vatAmountMissing: ({ path, vatCode }) => `${path} ontbreekt, en ${vatCode} heeft dat nodig`,
  vatAmountNotTaken: ({ path, vatCode }) => `${path} hoort alleen bij AFW en AFW_VERK; de btw van ${vatCode} wordt berekend`,
  reversedVatIncluded: ({ path, vatCode }) => `${path}: met ${vatCode} is de btw naar jou verlegd, dus moeten de bedragen exclusief btw zijn`,
  relationNotThere: ({ relation: relation3 }) => `er is geen relatie met code '${relation3}'`,
  relationTwice: ({ relation: relation3 }) => `meer dan \xE9\xE9n relatie heeft de code '${relation3}'`,
  numberTaken: ({ invoiceNumber, mutation: mutation3 }) => `factuur '${invoiceNumber}' is al geboekt, als mutatie ${mutation3}`,
  invoiceNotBooked: ({ invoiceNumber, relation: relation3 }) => `er is geen factuur '${invoiceNumber}' van relatie '${relation3}' geboekt; staat de factuur in de beginbalans, geef dan de rekening ervan bij 'Account of the Invoice'`,
  invoicesBooked: ({ invoiceNumber, relation: relation3, mutations: found }) => `factuur '${invoiceNumber}' van relatie '${relation3}' is meer dan eens geboekt: ${found.join(", ")}`
};
var SIDES = { sales: "verkopen", purchases: "inkopen" };
var USES2 = {
  FIN: "het moet een bank- of kasrekening zijn (FIN)",
  DEB: "het moet een debiteurenrekening zijn (DEB)",
  CRED: "het moet een crediteurenrekening zijn (CRED)",
  line: "in een regel mag geen bank-, kas-, debiteuren- of crediteurenrekening staan"
};

// nodes/shared/rows/sentences/nl/office.ts
var office2 = {
  clientFaulty: {
    what: ({ client, faults }, t) => `De regel van klant ${t.list([client])} klopt niet: ${t.faults(faults)}.`,
    todo: "Verbeter hem in de tabel; er is niets voor deze klant gelezen of geboekt."
  },
  clientTwice: {
    what: ({ client, company, rows: rows2 }, t) => `Klant ${t.list([client])}: bedrijf ${company} staat ${rows2} keer in de tabel. Er is niets voor dit bedrijf gelezen of geboekt.`,
    todo: "Laat \xE9\xE9n regel staan, of zet de andere op niet actief."
  },
  clientsNotRead: {
    what: ({ text: text6 }) => `De tabel met klanten kon niet worden gelezen${text6 === "" ? "" : `: ${text6}`}.`,
    todo: "Kijk of de tabel bestaat, of zij in de stap is gekozen die haar leest, en of de kolommen client en company erin staan."
  },
  noClients: {
    what: "Er staat geen klant in de tabel.",
    todo: "Zet voor elke klant een regel in de tabel."
  },
  notClients: {
    what: ({ count }) => count === 1 ? "E\xE9n item is geen regel van een tabel met klanten." : `${count} items zijn geen regels van een tabel met klanten.`,
    todo: "Kijk of alleen de tabel in deze stap binnenkomt."
  },
  noSuchClients: {
    what: ({ clients: clients2 }, t) => `Bij 'clients' in Settings staat wat niet in de tabel staat: ${t.list(clients2, 10)}.`,
    todo: "Schrijf de naam of het bedrijfsnummer zoals in de tabel, of maak het veld leeg voor alle klanten."
  },
  clientStopped: {
    what: ({ text: text6 }, t) => `De workflow van deze klant is gestopt: ${t.list([text6])}.`,
    todo: "Kijk of de workflow voor \xE9\xE9n klant in de stap is gekozen en aanstaat; de volgende keer wordt de klant opnieuw gedaan, en niets komt er twee keer in."
  },
  clientWithoutResult: {
    what: "De workflow van deze klant gaf niet terug wat er gebeurd is.",
    todo: "Laat hem eindigen met de stap Conclude Client, zoals payroll-client.json."
  },
  statusNotKept: {
    what: ({ clients: clients2 }, t) => `In de tabel kon niet worden opgeschreven dat dit gedaan is: ${t.list(clients2, 10)}.`,
    todo: "Kijk of de regel er nog staat en de kolommen lastRun, result, counts, message, callsThisMonth en callsMonth er zijn. Zonder dat wordt de klant elke keer opnieuw bekeken; er komt niets dubbel in de boeken."
  },
  mutationCalls: {
    what: ({ calls }) => `Voor het lezen van mutaties zijn ${calls} aanroepen gedaan.`,
    todo: ""
  },
  officeQuota: {
    what: ({ administration, calls, limit }, t) => `Administratie ${t.list([administration])} heeft deze maand ${calls} van de ${limit} aanroepen gebruikt waarmee e-Boekhouden mutaties laat lezen.`,
    todo: "Laat de workflow minder vaak draaien, of laat latere loonruns beginnen: van wat boven de grens komt, geeft e-Boekhouden tot de volgende maand geen antwoord."
  },
  officeQuotaTogether: {
    what: ({ calls, limit }) => `De administraties in deze tabel lazen deze maand samen ${calls} keer mutaties. Of e-Boekhouden dat ${limit} keer toestaat per administratie of per login, is niet bekend.`,
    todo: "Gaan klanten daardoor mis, laat de workflow dan op minder nachten draaien: er gaat niets verloren en niets komt dubbel."
  }
};
var officeFaults2 = {
  notACompanyId: ({ value }) => `company is '${value}', maar moet het bedrijfs-id van Nmbrs zijn: alleen cijfers`,
  noAdministration: "administration is leeg, en er is geen eigen workflow (workflow)",
  noAddress: ({ field, value }) => value === "" ? `${field} is leeg` : `${field} is '${value}', en dat is geen mailadres`
};

// nodes/shared/rows/sentences/nl/officePage.ts
var officePage2 = {
  subject: (facts) => `Lonen van alle klanten: ${state4(facts)}`,
  opening: (facts) => `${facts.preview ? "Proefrun: " : ""}${counted5(facts.clients, "klant", "klanten")}, waarvan ${facts.done} nu gedaan: ${[
    ...facts.preview ? [
      `${counted5(facts.waiting, "loonrun", "loonruns")} zou${facts.waiting === 1 ? "" : "den"} geboekt worden`
    ] : [`${counted5(facts.booked, "loonrun", "loonruns")} geboekt`],
    ...facts.later > 0 ? [`${counted5(facts.later, "klant komt", "klanten komen")} later aan de beurt`] : [],
    state4(facts)
  ].join(", ")}.`,
  title({ attention, later: later3 }) {
    if (attention > 0) return "Er wacht iets op je";
    return later3 > 0 ? "Nog niet alle klanten zijn gedaan" : "Alles is in orde";
  },
  clients: "Klanten",
  client: "Klant",
  booked: "Geboekt",
  waiting: "Te boeken",
  blocked: "Tegengehouden",
  closed: "Afgesloten",
  failed: "Mislukt",
  calls: "Aanroepen deze maand",
  administration: "Administratie",
  limit: "Mag per maand",
  states: {
    attention: "vraagt aandacht",
    booked: "geboekt",
    doneBefore: "vandaag al gedaan",
    failed: "mislukt",
    inactive: "niet actief",
    later: "later aan de beurt",
    preview: "nog te boeken",
    unchanged: "bij"
  },
  quota: "Aanroepen per administratie",
  quotaMeans: "Zoveel keer zijn deze maand mutaties gelezen, voor zover deze workflow het heeft geteld. Wat andere programma\u2019s lezen telt ook mee bij e-Boekhouden, maar is hier niet te zien.",
  ownWorkflow: "eigen workflow"
};
function state4({ attention }) {
  if (attention === 0) return "niets wacht op jou";
  return attention === 1 ? "1 klant vraagt je aandacht" : `${attention} klanten vragen je aandacht`;
}
function counted5(count, one, several) {
  return `${count} ${count === 1 ? one : several}`;
}

// nodes/shared/rows/sentences/nl/oneJournal.ts
var oneJournal2 = {
  noSuchRunOfYear: {
    what: ({ run, year: year2 }, t) => `Dit bedrijf heeft in ${year2} geen loonrun ${t.list([run])}.`,
    todo: "Controleer het jaar en de loonrun; in Nmbrs kan hij verwijderd zijn."
  },
  runNumberTwice: {
    what: ({ run, year: year2 }, t) => `Dit bedrijf heeft in ${year2} meer dan \xE9\xE9n loonrun met nummer ${t.list([run])}.`,
    todo: "Kies de loonrun uit de lijst of met zijn ID."
  }
};

// nodes/shared/rows/sentences/nl/orderReport.ts
var orderReport2 = {
  orderExplained: {
    what: ({ explanation }) => `Geen factuur; de instellingen zeggen waarom: ${brief(explanation)}.`,
    todo: ""
  },
  orderNothingToBill: { what: "Geen factuur: er staat niets op om te factureren.", todo: "" },
  orderWaitsForInvoice: {
    what: ({ status }, t) => `Nog geen factuur: hij wacht op status ${t.list([status])}.`,
    todo: "De volgende run die facturen maakt, neemt hem mee. Wacht hij al lang, kijk dan of die workflow aanstaat."
  },
  orderNotReleased: {
    what: ({ status }, t) => status === "" ? "Geen factuur: hij heeft geen werkbonstatus, dus niets vraagt erom." : `Geen factuur: zijn status ${t.list([status])} vraagt er niet om.`,
    todo: "Geef hem de status die om een factuur vraagt, of handel hem af in OutSmart."
  },
  orderOnErrorStatus: {
    what: ({ status }, t) => `Geen factuur: hij staat op de foutstatus ${t.list([status])}.`,
    todo: "Verbeter hem in OutSmart en zet zijn status terug."
  },
  orderBeforeStart: {
    what: ({ completedFrom }, t) => `Geen factuur van ons: hij is van v\xF3\xF3r ${t.date(completedFrom)}, waar het factureren begint.`,
    todo: ""
  },
  orderLeftByPaymentMethod: {
    what: ({ paymentMethod }, t) => `Geen factuur: werkbonnen met betaalwijze ${t.list([paymentMethod])} worden niet gefactureerd.`,
    todo: ""
  },
  orderCannotBeInvoiced: {
    what: ({ faults }, t) => `Geen factuur: ${t.faults(faults)}.`,
    todo: "Verbeter de werkbon in OutSmart."
  },
  orderHandledWithoutInvoice: {
    what: "Hij is afgehandeld, maar er is geen factuur van deze werkbon gevonden.",
    todo: "Maak zijn factuur, of schrijf bij Explained waarom hij er geen heeft."
  },
  orderArchivedWithoutInvoice: {
    what: "Hij is gearchiveerd, maar er is geen factuur van deze werkbon gevonden.",
    todo: "Maak zijn factuur, of schrijf bij Explained waarom hij er geen heeft."
  },
  completedOrdersNotRead: {
    what: "De uitgevoerde werkbonnen konden niet worden gelezen, dus er is niets bewezen.",
    todo: ""
  },
  completedOrdersCutOff: {
    what: ({ count }) => `OutSmart gaf precies ${count} werkbonnen: misschien zijn er meer dan het in \xE9\xE9n keer geeft.`,
    todo: "Dit verslag bewijst niets. Probeer het opnieuw als er \xE9\xE9n bij is gekomen."
  },
  orderPeriodMissing: {
    what: "Wat binnenkomt, zegt niet van welke periode dit alle werkbonnen zijn.",
    todo: "Zet deze stap direct achter OutSmart: Work Order: Get Completed."
  },
  orderNotReadable: {
    what: ({ faults }, t) => `Dit is geen uitgevoerde werkbon zoals het hoort: ${t.faults(faults)}.`,
    todo: "Kijk wat hem heeft veranderd na OutSmart: Work Order: Get Completed."
  },
  ordersReconciled: {
    what: ({ from, to, asOf, orders: orders3 }, t) => `Uitgevoerde werkbonnen van ${t.date(from)} tot en met ${t.date(to)}, zoals ze er op ${t.date(asOf)} voorstonden: ${orders3}.`,
    todo: ""
  },
  orderInvoicesNotRead: {
    what: "De facturen konden niet worden gelezen, dus er is niets bewezen.",
    todo: ""
  },
  orderInvoiceDaysNotWhole: {
    what: ({ days }, t) => `Niet alle facturen van ${t.dates(days.slice(0, 5))} waren te zien, dus er is niets bewezen.`,
    todo: "Bekijk deze dagen in e-Boekhouden."
  },
  orderOpenItemsNotRead: {
    what: "De open posten konden niet worden gelezen: wat er betaald is, is niet bekend.",
    todo: ""
  },
  orderOpenItemsCutOff: {
    what: ({ count }) => `e-Boekhouden gaf precies ${count} open posten: misschien zijn er meer, dus wat er betaald is, is niet bekend.`,
    todo: "Probeer het opnieuw als er \xE9\xE9n bij of af is, of gebruik een API-token."
  },
  orderBookingsNotRead: {
    what: "De boekingen van facturen konden niet worden gelezen: wat er voldaan is, is niet bekend.",
    todo: ""
  },
  orderNotReconciled: {
    what: "Niet al zijn facturen konden worden gezocht.",
    todo: "Lees in dit verslag wat niet te lezen was."
  },
  orderInvoiced: {
    what: ({ invoiceNumber }, t) => `E\xE9n factuur, ${t.list([invoiceNumber])}, voor wat op de werkbon staat.`,
    todo: ""
  },
  orderInvoiceNotBooked: {
    what: ({ invoiceNumber }, t) => invoiceNumber === "" ? "Zijn factuur is een concept: hij heeft geen nummer en is niet geboekt." : `Factuur ${t.list([invoiceNumber])} is geen open post, en er is geen boeking van te zien.`,
    todo: "Verstuur of boek hem in e-Boekhouden. Heeft zijn boeking een andere datum dan de factuur, dan is hij wel geboekt."
  },
  orderInvoiceDiffers: {
    what: ({ invoiceNumber, faults, more }, t) => `Factuur ${t.list([invoiceNumber])} is niet wat nu op de werkbon staat: ${t.faults(faults)}${more > 0 ? ` (en nog ${more})` : ""}.`,
    todo: "Kijk welke van de twee klopt."
  },
  orderTotalDiffers: {
    what: ({ invoiceNumber, totalOfInvoice, totalOfOrder }, t) => `Factuur ${t.list([invoiceNumber])} is ${t.amount(totalOfInvoice)} exclusief btw, de werkbon komt nu op ${t.amount(totalOfOrder)}.`,
    todo: "Kijk of er sindsdien een tarief is veranderd, of welke van de twee klopt."
  },
  orderInvoiceContradictsItself: {
    what: ({ invoiceNumber, total, totalOfLines }, t) => `Factuur ${t.list([invoiceNumber])} heeft een totaal van ${amountAsGiven(brief(total), t)} exclusief btw, of een btw, die niet uit zijn regels volgt: die komen op ${t.amount(totalOfLines)}.`,
    todo: "Bekijk de factuur, en of het sjabloon er een exclusief btw is."
  },
  orderNotCompared: {
    what: ({ invoiceNumber, faults }, t) => `Factuur ${t.list([invoiceNumber])} is van hem, maar waar de werkbon op komt is niet te zeggen: ${t.faults(faults)}.`,
    todo: "Vergelijk de twee zelf."
  },
  orderInvoicedTwice: {
    what: ({ invoiceNumbers }, t) => `Er is meer dan \xE9\xE9n factuur van: ${t.list(invoiceNumbers, 5)}.`,
    todo: "Crediteer wat te veel is, en laat de regel met de werkbon op de creditfactuur staan."
  },
  orderSharesInvoice: {
    what: ({ invoiceNumber, orders: orders3 }, t) => `Factuur ${t.list([invoiceNumber])} zegt van ${orders3} werkbonnen te zijn; zijn bedragen tellen \xE9\xE9n keer.`,
    todo: "Kijk van welke hij is."
  },
  orderPartlyCredited: {
    what: ({ invoiceNumbers, left }, t) => `Een deel is gecrediteerd: ${t.list(invoiceNumbers, 5)} komen samen op ${t.amount(left)} exclusief btw.`,
    todo: "Kijk of dat is wat nu op de werkbon staat."
  },
  orderCredited: {
    what: ({ invoiceNumber, creditNumber }, t) => `Factuur ${t.list([invoiceNumber])} is helemaal gecrediteerd met ${t.list([creditNumber])}, en een andere is er niet.`,
    todo: ""
  },
  orderCreditUnnamed: {
    what: ({ invoiceNumber, creditNumber, text: text6 }, t) => `${t.list([creditNumber])} neemt factuur ${t.list([invoiceNumber])} terug, maar mist de regel ${t.list([text6])}.`,
    todo: "Zet die regel op de creditfactuur als hij van deze werkbon is."
  },
  invoiceWithoutOrder: {
    what: ({ invoiceNumber, order }, t) => `Factuur ${t.list([invoiceNumber])} is van werkbon ${t.list([order])}, die niet bij de uitgevoerde staat: verwijderd of teruggezet.`,
    todo: "Kijk in OutSmart wat er van de werkbon is geworden."
  }
};
var orderReportFaults2 = {
  explanationUnreadable: ({ value }, t) => `Explained: ${t.list([value])} is niet een werkbon, een isgelijkteken en een reden`,
  periodEndsBeforeStart: ({ from, until }, t) => `de periode eindigt (${dateAsGiven(until, t)}) voordat hij begint (${dateAsGiven(from, t)})`
};

// nodes/shared/rows/sentences/nl/orderReportPage.ts
var orders2 = (count) => `${count} ${count === 1 ? "uitgevoerde werkbon" : "uitgevoerde werkbonnen"}`;
var orderReportPage2 = {
  headline({ from, to, orders: count, invoiced, points, isComplete }) {
    const period2 = from === "" ? "" : ` van ${from} tot en met ${to}`;
    const found = count === 0 ? "" : `: ${invoiced} met factuur, ${count - invoiced} zonder`;
    const asked = points === 0 ? "" : `; ${points === 1 ? "1 punt vraagt" : `${points} punten vragen`} je aandacht`;
    return `${isComplete ? "" : "Niet alles kon worden gelezen. "}${orders2(count)}${period2}${found}${asked}`;
  },
  title({ points, isComplete, orders: count }) {
    if (!isComplete) return "Niet alles kon worden gelezen";
    if (points > 0) return "Er wacht iets op je";
    return count === 0 ? "Geen uitgevoerde werkbonnen" : "Alles is verklaard";
  },
  statement: ({ from, to, asOf, invoiced, nothingToBill, total, totalIncludingVat, settled, open }) => `${invoiced === 1 ? "De ene uitgevoerde werkbon" : `Alle ${invoiced} uitgevoerde werkbonnen`} van ${from} tot en met ${to}${nothingToBill > 0 ? ` waarop iets te factureren staat (op ${nothingToBill} andere staat niets)` : ""} ${invoiced === 1 ? "heeft" : "hebben elk"} precies \xE9\xE9n factuur, voor wat op de werkbon staat: samen \u20AC ${total} exclusief btw; van de \u20AC ${totalIncludingVat} inclusief btw is op ${asOf} \u20AC ${settled} voldaan en staat \u20AC ${open} open.`,
  method: "Zo vastgesteld: elke werkbon met status Compleet of Afgehandeld, ook gearchiveerd, waarvan de laatste werkdag in de periode valt, is gelegd naast alle facturen in e-Boekhouden met zijn regel \u201CWerkbon \u2026 #nummer\u201D. Vergeleken zijn debiteur, aantallen, prijzen van materialen en het totaal exclusief btw; niet vergeleken zijn btw-codes en grootboekrekeningen. Een factuur die met een creditfactuur helemaal is teruggenomen, telt niet mee. Voldaan is een factuur die geboekt is en geen open post meer is.",
  noStatement: "Hier staat geen zin om te citeren: niet alles kon worden gelezen, of niet elke uitgevoerde werkbon heeft precies \xE9\xE9n factuur die klopt.",
  excludingVat: "Exclusief btw",
  includingVat: "Inclusief btw",
  ordersComeTo: "Werkbonnen",
  invoicedFor: "Gefactureerd",
  notInvoicedFor: "Werkbonnen zonder factuur",
  settled: "Voldaan",
  open: "Open",
  notBooked: "Niet geboekt",
  notKnown: "Niet bekend of er iets open staat",
  withoutAmount: (count) => `Van ${count} ${count === 1 ? "werkbon of factuur" : "werkbonnen of facturen"} is het bedrag niet bekend; dat telt hier niet mee.`,
  withoutInvoice: "Werkbonnen zonder factuur",
  openInvoices: "Facturen die open staan",
  settledInvoices: "Facturen die voldaan zijn",
  otherInvoices: "Facturen waarvan dat niet bekend is, of die niet geboekt zijn",
  none: "Geen.",
  workOrder: "Werkbon",
  workDate: "Werkdag",
  age: "Dagen",
  orderTotal: "Werkbon exclusief btw",
  invoice: "Factuur",
  openPart: "Open (inclusief btw)",
  settledMeans: "Voldaan betekent: geboekt, en geen open post meer. Dat kan door een betaling zijn, maar ook door een creditfactuur of een afboeking. Van een deelbetaling staat hier wat nog open is.",
  reasons: {
    orderExplained: "Verklaard in de instellingen",
    orderNothingToBill: "Niets te factureren",
    orderWaitsForInvoice: "Wacht op de volgende run",
    orderNotReleased: "Nog niet vrijgegeven",
    orderOnErrorStatus: "Op de foutstatus",
    orderBeforeStart: "Van v\xF3\xF3r het begin van het factureren",
    orderLeftByPaymentMethod: "Betaalwijze die niet wordt gefactureerd",
    orderCannotBeInvoiced: "Kan niet gefactureerd worden",
    orderHandledWithoutInvoice: "Afgehandeld zonder factuur",
    orderArchivedWithoutInvoice: "Gearchiveerd zonder factuur",
    orderCredited: "Gecrediteerd, en niet opnieuw gefactureerd",
    orderNotReconciled: "Niet alle facturen waren te zien",
    reasonNotGiven: "Zonder reden"
  },
  payments: {
    open: "open",
    partly: "deels open",
    settled: "voldaan",
    notBooked: "niet geboekt",
    unknown: "niet bekend"
  }
};

// nodes/shared/rows/sentences/nl/outSmart.ts
var LOOK_AT_CALL2 = "Verbeter de aanroep; wat mag, staat in docs/operations.md.";
var outSmart3 = {
  savedOtherwise: {
    what: ({ fields: fields2 }) => fields2.length > 0 ? `OutSmart bewaarde het, maar heeft deze velden nu anders: ${fields2.join(", ")}.` : "OutSmart nam het aan, maar toont het niet.",
    todo: "Kijk in OutSmart hoe het daar staat, voordat je het nog eens verstuurt."
  },
  relationNotInOutSmart: {
    what: ({ relationCode }, t) => `OutSmart heeft geen relatie met nummer ${t.list([relationCode])}.`,
    todo: "Controleer het debiteurnummer, of maak de relatie eerst met Relation: Create or Update."
  },
  workOrderNumberInUse: {
    what: ({ number: number2, id: id2 }, t) => `Er is al een werkbon met nummer ${t.list([number2])}: die met ID ${id2}. Er is niets verstuurd.`,
    todo: "Gebruik die werkbon, of geef een ander nummer."
  },
  workOrderNotShown: {
    what: ({ number: number2 }, t) => `OutSmart nam werkbon ${t.list([number2])} aan, maar toont hem niet.`,
    todo: "Zoek hem in OutSmart voordat je hem nog eens maakt, anders is hij er misschien twee keer."
  },
  workOrderNothingToUpdate: {
    what: "Er is niets ingevuld om te wijzigen; er is niets verstuurd.",
    todo: "Voeg bij Changes toe wat anders moet."
  },
  noSuchWorkOrder: {
    what: ({ workOrder }, t) => `Er is geen werkbon ${t.list([workOrder])}.`,
    todo: "Controleer het ID of het nummer van de werkbon; misschien is hij verwijderd."
  },
  workOrderWithoutPdf: {
    what: ({ workOrder }) => `OutSmart geeft bij werkbon ${workOrder} geen pdf.`,
    todo: "Kijk in OutSmart of de werkbon al een pdf heeft."
  },
  priceEndsBeforeStart: {
    what: ({ from, to }, t) => `De einddatum ${t.date(to)} ligt v\xF3\xF3r de begindatum ${t.date(from)}; er is niets verstuurd.`,
    todo: "Verbeter de datums."
  },
  pricesBeside: {
    what: ({ of, from, price: price2 }, t) => `De nieuwe prijs van ${t.list([of])} vanaf ${t.date(from)} is bewaard, maar de oude van ${price2} staat er nog naast.`,
    todo: "Verwijder de oude prijsafspraak in OutSmart; via de API kan dat niet."
  },
  invoiceNotInOutSmart: {
    what: ({ invoice: invoice2 }, t) => `OutSmart heeft zelf geen factuur ${t.list([invoice2])}.`,
    todo: "Controleer het nummer. Facturen die alleen in de boekhouding staan, kent OutSmart niet."
  },
  invoiceTwiceInOutSmart: {
    what: ({ invoice: invoice2 }, t) => `OutSmart heeft meer dan \xE9\xE9n factuur ${t.list([invoice2])}.`,
    todo: "Kies de factuur uit de lijst of met zijn ID."
  },
  invoiceNotToBePaid: {
    what: ({ invoice: invoice2, type }, t) => `Factuur ${t.list([invoice2])} is van het soort ${t.list([type])}: daarop wordt niet betaald.`,
    todo: "Maak een concept eerst definitief; een creditfactuur verwerk je in OutSmart zelf."
  },
  invoiceOpenIsLess: {
    what: ({ invoice: invoice2, open }, t) => `Van factuur ${t.list([invoice2])} staat nog ${t.amount(open)} open; er is niets verstuurd.`,
    todo: "Controleer het bedrag, en of deze betaling er al onder een ander kenmerk staat."
  },
  paymentOfOther: {
    what: ({ reference, amount: amount2, invoice: invoice2 }, t) => `Kenmerk ${t.list([reference])} is al gebruikt: voor ${amount2} op factuur-ID ${t.list([invoice2])}. Er is niets verstuurd.`,
    todo: "Controleer bedrag en factuur, of geef de betaling een eigen kenmerk."
  },
  outSmartCallPathUnknown: {
    what: ({ path }, t) => `De API van OutSmart kent geen ${t.list([path])}; er is niets verstuurd.`,
    todo: "Geef alleen wat achter de Base URL komt, zoals suppliers, met hoofdletters zoals OutSmart ze schrijft; parameters horen bij Query."
  },
  outSmartCallMethodUnknown: {
    what: ({ path, method: method2, methods }, t) => `${t.list([path])} kent geen ${method2}, wel ${methods.join(", ")}; er is niets verstuurd.`,
    todo: "Kies een andere methode."
  },
  outSmartCallBodyNotWanted: {
    what: ({ method: method2 }) => `Bij ${method2} hoort geen body; er is niets verstuurd.`,
    todo: "Laat Body leeg, of kies POST of PUT."
  },
  outSmartCallBodyMissing: {
    what: ({ method: method2 }) => `Bij ${method2} hoort een body met ten minste \xE9\xE9n regel; er is niets verstuurd.`,
    todo: "Vul Body in: een JSON-object, of een lijst van objecten die niet leeg zijn."
  },
  outSmartCallParameterNotAllowed: {
    what: ({ parameter }, t) => `Parameter ${t.list([parameter])} mag hier niet; er is niets verstuurd.`,
    todo: "Laat hem weg: de tokens komen uit de credential, en namen bestaan uit letters, cijfers en _."
  },
  outSmartCallParameterNotText: {
    what: ({ parameter }, t) => `Parameter ${t.list([parameter])} is geen tekst, getal of schakelaar; er is niets verstuurd.`,
    todo: LOOK_AT_CALL2
  },
  outSmartCallDeletesAll: {
    what: "Deze aanroep kan alles van een soort verwijderen; er is niets verstuurd.",
    todo: "Noem entity, key en value, alle drie gevuld, en laat delete_all weg."
  },
  outSmartCallMarksAll: {
    what: "Deze aanroep zou alle gelezen werkbonnen op Afgehandeld zetten; er is niets verstuurd.",
    todo: "Laat update_status weg. E\xE9n werkbon zet je op Afgehandeld met GetWorkorder en row_id."
  },
  outSmartCallClearsMaterials: {
    what: "Met ClearMaterials verdwijnen materialen die niet in de body staan; er is niets verstuurd.",
    todo: "Laat ClearMaterials weg, en verwijder materialen in OutSmart zelf."
  },
  outSmartCallNamesNoOrder: {
    what: "Deze aanroep zegt niet welke werkbon hij moet wijzigen; er is niets verstuurd.",
    todo: "Vul in Query row_id of workorder_no in, en laat weg wat leeg is."
  }
};
var outSmartFaults2 = {
  notATime: ({ path, value }) => `${path}: '${value}' is geen tijd zoals 08:30`,
  notSevenDigits: ({ path, value }) => `${path}: '${value}' is geen getal zoals 1250.00 (een punt, hoogstens twee decimalen, niet negatief, onder 100000)`,
  notAWorkOrderId: ({ path, value }) => `${path}: '${value}' is geen ID van een werkbon: dat is een geheel getal, en niet zijn nummer`,
  notReadableJson: ({ path }) => `${path} is geen geldige JSON van de juiste vorm`
};

// nodes/shared/rows/sentences/nl/page.ts
var page2 = {
  outcomes: {
    announced: "Proefrun: er is niets geboekt",
    booked: "Geboekt",
    partly: "Geboekt, maar niet alles",
    updated: "Bijgewerkt",
    nothing: "Er is niets geboekt",
    idle: "Er was niets te doen"
  },
  preview: "Proefrun",
  deeds: {
    booked: words2("geboekt"),
    corrected: words2("gecorrigeerd"),
    created: words2("aangemaakt"),
    updated: words2("bijgewerkt")
  },
  attention: (count) => `${count} ${count === 1 ? "punt vraagt" : "punten vragen"} je aandacht`,
  closed: (count) => `${count} in een gesloten periode`,
  skipped: (count) => `${count} overgeslagen`,
  unforeseen: "Of e-Boekhouden iets weigert, zoals een gesloten periode, blijkt pas als er echt geboekt wordt.",
  nouns: {
    hourType: ["uursoort", "uursoorten"],
    invoice: ["factuur", "facturen"],
    material: ["materiaal", "materialen"],
    payrollJournal: ["loonjournaalpost", "loonjournaalposten"],
    product: ["product", "producten"],
    reconciliation: ["aansluiting", "aansluitingen"],
    relation: ["relatie", "relaties"],
    settings: ["instelling", "instellingen"],
    workOrder: ["werkbon", "werkbonnen"],
    workStatus: ["werkbonstatus", "werkbonstatussen"]
  },
  other: ["punt", "punten"],
  missing: ({ ledgerAccounts, costCentres }) => [
    ...missing2(ledgerAccounts, "grootboekrekening", "grootboekrekeningen"),
    ...missing2(costCentres, "kostenplaats", "kostenplaatsen")
  ].join("; "),
  sections: {
    toDo: "Dit vraagt eerst je aandacht",
    payroll: "Lonen",
    invoices: "Facturen",
    masterData: "Stamgegevens",
    others: "Verder",
    unchanged: "Ongewijzigd"
  },
  ledgerAccount: "Rekening",
  debit: "Debet",
  credit: "Credit",
  total: "Totaal",
  run: "Loonrun",
  amount: "Bedrag",
  netWages: "Nettoloon",
  wasBooked: "Was geboekt",
  willBe: "Wordt",
  signs: "Per rekening (credit met een minteken)",
  description: "Omschrijving",
  quantity: "Aantal",
  unitPrice: "Prijs",
  totalExcludingVat: "Totaal exclusief btw",
  voucher: "Boekstuk",
  period: "periode",
  mutation: "mutatie",
  invoice: "Factuur",
  workOrder: "Werkbon",
  relation: "relatie",
  added: "nieuw",
  changed: "met een wijziging",
  at: (things, service) => `${things} in ${service}`,
  leftOut: (count) => `Niet getoond: nog ${count}. In het veld rows van Log staan ze allemaal.`,
  left: "niet geboekt",
  notBooked: "Niet geboekt",
  actions: {
    booked: "geboekt",
    corrected: "gecorrigeerd",
    created: "aangemaakt",
    updated: "bijgewerkt",
    unchanged: "ongewijzigd",
    closed: "periode gesloten",
    blocked: "niet verwerkt",
    skipped: "overgeslagen",
    failed: "niet gelukt"
  },
  wouldBe: {
    booked: "zou geboekt worden",
    corrected: "zou gecorrigeerd worden",
    created: "zou aangemaakt worden",
    updated: "zou bijgewerkt worden"
  }
};
function words2(done) {
  const where = (service) => service === "" ? "" : ` in ${service}`;
  const counted7 = ({ count, thing: [one, several] }) => `${count} ${count === 1 ? one : several}`;
  return {
    done: (deed) => `${counted7(deed)} ${done}${where(deed.service)}`,
    announced: (deed) => `${counted7(deed)} ${deed.count === 1 ? "zou" : "zouden"} ${done} worden${where(deed.service)}`
  };
}
function missing2(codes2, one, several) {
  const [first, ...more] = codes2;
  if (first === void 0) return [];
  if (more.length === 0) return [`${one} ${first} ontbreekt`];
  return [`${several} ${codes2.slice(0, -1).join(", ")} en ${codes2.at(-1) ?? ""} ontbreken`];
}

// nodes/shared/rows/sentences/nl/payrollWriting.ts
var UNFORESEEN2 = "een weigering die alleen e-Boekhouden kan geven, zoals een gesloten periode, is niet te voorzien.";
var STOPPED4 = "Er wordt niets meer geboekt.";
var CHECK2 = "Controleer deze mutatie in e-Boekhouden.";
var payrollWriting2 = {
  journalBooked: { what: ({ mutations: mutations3 }) => `Geboekt als ${mutation2(mutations3)}.`, todo: "" },
  journalWouldBeBooked: { what: `Zou geboekt worden; ${UNFORESEEN2}`, todo: "" },
  journalCorrected: {
    what: ({ mutations: mutations3 }) => `Het verschil is geboekt als ${mutation2(mutations3)}.`,
    todo: ""
  },
  journalWouldBeCorrected: { what: `Zou bijgewerkt worden; ${UNFORESEEN2}`, todo: "" },
  runTakenBack: {
    what: ({ mutations: mutations3 }) => `De loonrun staat niet meer in de loonadministratie; de boeking ervan is teruggeboekt als ${mutation2(mutations3)}.`,
    todo: ""
  },
  runWouldBeTakenBack: {
    what: `De loonrun staat niet meer in de loonadministratie; de boeking ervan zou teruggeboekt worden; ${UNFORESEEN2}`,
    todo: ""
  },
  bookedForClosedDate: {
    what: ({ date: date4, forDate }, t) => `Het verschil van ${t.date(forDate)}, dat dicht is, staat op ${t.date(date4)}.`,
    todo: ""
  },
  entryNotBooked: {
    what: ({ date: date4, mutations: mutations3 }, t) => `De boeking van ${t.date(date4)} is niet gemaakt.${before2(mutations3)}`,
    todo: ""
  },
  entryWasBooked: {
    what: ({ mutation: number2, date: date4 }, t) => `De boeking van ${t.date(date4)} stond er al als mutatie ${number2}, en is niet nog eens gemaakt.`,
    todo: ""
  },
  entryReferenceInUse: {
    what: ({ date: date4, voucher, mutations: mutations3 }, t) => mutations3.length > 0 ? `Voor ${t.date(date4)} boekte een andere uitvoering tegelijk iets anders (${mutation2(mutations3)}); er is niets bij geboekt.` : `De boeking van ${t.date(date4)} is niet gemaakt: e-Boekhouden heeft al een boeking met dit betalingskenmerk, maar onder Boekstuk '${voucher}' staat die er niet.`,
    todo: ({ mutations: mutations3, decision }) => mutations3.length > 0 ? "Laat deze workflow niet twee keer tegelijk lopen; de volgende run kijkt alles na." : `Geef de mutatie die van deze loonrun is dit Boekstuk terug; is die er niet, zet dan bij 'decisions': ${decision}`
  },
  entryPerhapsBooked: {
    what: ({ date: date4, mutations: mutations3 }, t) => `Of de boeking van ${t.date(date4)} is gemaakt, is niet bekend; voor die datum is verder niets geboekt.${before2(mutations3)}`,
    todo: "De volgende keer wordt eerst gekeken wat er staat."
  },
  ownFault: {
    what: ({ text: text6 }) => `Er ging iets mis in dit pakket zelf: ${withoutEnd(text6, ".")}.`,
    todo: "Meld dit aan de makers."
  },
  writingStopped: { what: "Niet geboekt, omdat het boeken is gestopt.", todo: "" },
  entryNotReadBack: {
    what: ({ mutation: number2 }) => `Mutatie ${number2} is geboekt, maar kon niet worden teruggelezen. ${STOPPED4}`,
    todo: CHECK2
  },
  entryNotFoundBack: {
    what: ({ mutation: number2 }) => `Mutatie ${number2} is geboekt, maar is niet terug te vinden. ${STOPPED4}`,
    todo: CHECK2
  },
  voucherNotKept: { what: (facts) => otherwise2("het Boekstuk", facts), todo: CHECK2 },
  dateNotKept: {
    what: ({ sent, found, ...facts }, t) => otherwise2("de datum", { ...facts, sent: t.date(sent), found: t.date(found) }),
    todo: CHECK2
  },
  headerNotKept: { what: (facts) => otherwise2("de tegenrekening", facts), todo: CHECK2 },
  rowsNotKept: {
    what: ({ mutation: number2 }) => `Mutatie ${number2} is geboekt, maar de regels zijn anders dan wat is verstuurd. ${STOPPED4}`,
    todo: CHECK2
  },
  anotherExecution: {
    what: ({ others, takenBackAs }) => `Een andere uitvoering boekte tegelijk hetzelfde (${mutation2(others)}); wat deze uitvoering van de loonrun boekte, is daarom teruggeboekt als ${mutation2(takenBackAs)}. ${STOPPED4}`,
    todo: "Laat deze workflow niet twee keer tegelijk lopen; de volgende uitvoering kijkt alles na."
  },
  anotherExecutionStands: {
    what: ({ mutation: number2, others }) => `Een andere uitvoering boekte tegelijk hetzelfde (${mutation2(others)}); mutatie ${number2} kon niet worden teruggeboekt. ${STOPPED4}`,
    todo: "Laat deze workflow niet twee keer tegelijk lopen; de volgende uitvoering kijkt alles na."
  },
  bookedOnWrongSide: {
    what: ({ mutation: number2, ledgerAccount, before: before3, after }, t) => `Door mutatie ${number2} ging het saldo van grootboekrekening ${ledgerAccount} van ${t.amount(before3)} naar ${t.amount(after)}, en dat is de verkeerde kant op: debet en credit lijken verwisseld. ${STOPPED4}`,
    todo: "Bekijk het in e-Boekhouden voordat er iets anders wordt geboekt."
  }
};
function mutation2(numbers) {
  if (numbers.length === 0) return "de boeking ervan";
  return `mutatie${numbers.length > 1 ? "s" : ""} ${numbers.join(", ")}`;
}
function before2(mutations3) {
  return mutations3.length > 0 ? ` Al geboekt van deze loonrun: ${mutation2(mutations3)}.` : "";
}
function otherwise2(what2, facts) {
  return `Mutatie ${facts.mutation} is geboekt, maar ${what2} is '${facts.found}' in plaats van '${facts.sent}'. ${STOPPED4}`;
}

// nodes/shared/rows/sentences/nl/payrollWords.ts
var IN_CLOSED_PERIOD2 = "Open de periode, of zet 'closedPeriods' op 'nextOpenPeriod': dan komt het in de eerste open maand.";
var LIKENESS2 = {
  same: "boekt dezelfde bedragen al",
  counter: "boekt deze loonrun terug",
  alike: "lijkt op deze loonrun: minstens de helft is gelijk"
};
function lacking2({ dates, amount: amount2, differences: differences2 }, t) {
  return `op ${t.dates(dates)} verschilt de boekhouding ${t.amount(amount2)} van de journaalpost, op grootboekrekening ${accountsIn(differences2, t)}`;
}
function handsInWords2(hands, t) {
  const named9 = hands.map(({ mutation: number2, date: date4 }) => `${number2} (${t.date(date4)})`);
  return `Memoriaal ${t.names(named9, 2, named9.length)}`;
}
function counterBooked2(hands, t) {
  return hands.length > 0 ? ` ${handsInWords2(hands, t)} lijkt haar terug te boeken.` : "";
}
function adoptAs2(hands) {
  const [first, ...more] = hands;
  const them = more.length > 0 ? `${first?.mutation ?? ""} (en zo de andere)` : first?.mutation ?? "";
  return `${them} Boekstuk '${first?.adoptAs ?? ""}', dan telt het mee`;
}
function adopt2(hands) {
  return `Geef ${adoptAs2(hands)}`;
}
function settle2(decisions) {
  return `of zet bij 'decisions': ${decisions.join(" of ")}`;
}
function takeBack2({ mutations: mutations3, voucher, hands, decisions }) {
  if (hands.length > 0) return `${adopt2(hands)}; ${settle2(decisions)}`;
  const them = mutations3.length > 1 ? "ze" : "haar";
  return `Verwijder ${mutation2(mutations3)}, of boek ${them} terug m\xE9t Boekstuk '${voucher}' (zonder telt het niet); ${settle2(decisions)}`;
}
function few2(mutations3, t) {
  return `mutaties ${t.list(mutations3, 8)}`;
}

// nodes/shared/rows/sentences/nl/payroll.ts
var NOTHING = "Voor deze loonrun is niets geboekt.";
var SIDES2 = { debit: "debet", credit: "credit" };
var payroll2 = {
  ...payrollWriting2,
  payrollItemFaulty: {
    what: ({ faults }, t) => `Het item is niet de loonadministratie van \xE9\xE9n bedrijf: ${t.faults(faults)}.`,
    todo: "Verbeter de stap die het item maakt; in docs/items.md staat hoe het eruitziet."
  },
  booksNotRead: { what: "De boekhouding kon niet worden gelezen. Er is niets geboekt.", todo: "" },
  clearingAccountUnknown: {
    what: ({ clearingAccount }) => `Tegenrekening '${clearingAccount}' bestaat niet in e-Boekhouden. Er is niets geboekt.`,
    todo: "Verbeter 'clearingAccount', of laat die instelling leeg: dan geldt de rekening Verrekeningen."
  },
  noPayrollRuns: {
    what: ({ fromYear, fromPeriod }) => `Er zijn geen loonruns vanaf periode ${fromPeriod} van ${fromYear}.`,
    todo: ""
  },
  journalFaulty: {
    what: ({ faults }, t) => `In de journaalpost staat iets dat niet geboekt kan worden: ${t.faults(faults)}. ${NOTHING}`,
    todo: "Verbeter het in de loonadministratie."
  },
  journalNotRead: {
    what: ({ cause, problem: problem2 }, t) => {
      if (problem2 && saysItself(problem2)) return t.say(problem2);
      const why = problem2 ? t.say(problem2) : withoutEnd(cause, ".") || "waarom is niet bekend";
      return `De journaalpost is niet gelezen: ${withoutEnd(why, ".")}.`;
    },
    todo: "De volgende keer wordt het opnieuw geprobeerd."
  },
  journalEmpty: { what: "De loonrun heeft nog geen journaalpost.", todo: "" },
  bookedJournalEmpty: {
    what: ({ mutations: mutations3, hands }, t) => `De loonrun is geboekt (${mutation2(mutations3)}), maar de journaalpost is nu leeg; er is niets teruggeboekt.${counterBooked2(hands, t)}`,
    todo: (facts) => `Klopt dat? ${takeBack2(facts)}`
  },
  runNotLocked: { what: "De loonrun is nog niet vergrendeld.", todo: "" },
  bookedRunNotLocked: {
    what: ({ mutations: mutations3 }) => `De loonrun is niet vergrendeld; zolang dat zo is, blijft staan wat is geboekt (${mutation2(mutations3)}).`,
    todo: ""
  },
  journalUnbalanced: {
    what: ({ date: date4, difference, side }, t) => `De journaalpost van ${t.date(date4)} is niet in evenwicht: ${t.amount(difference)} meer ${SIDES2[side]}. Voor die datum is niets geboekt.`,
    todo: "Verbeter de journaalpost in de loonadministratie."
  },
  codesMissing: {
    what: ({ ledgerAccounts, costCentres, linesWithoutAccount }, t) => {
      const parts = [
        ledgerAccounts.length > 0 && `e-Boekhouden heeft geen grootboekrekening ${t.list(ledgerAccounts)}`,
        linesWithoutAccount.length > 0 && `regels zonder grootboekrekening: ${lines2(linesWithoutAccount, t)}`,
        costCentres.length > 0 && `kostenplaats onbekend of dubbel: ${t.list(costCentres)}`
      ].filter((part) => part !== false);
      return `Wat deze codes nodig heeft, is niet geboekt: ${parts.join("; ")}.`;
    },
    todo: "Verbeter de codes in de loonadministratie, of in e-Boekhouden."
  },
  journalEqualsBooks: {
    what: ({ mutations: mutations3 }) => {
      if (mutations3.length === 0) return "De journaalpost telt op tot nul, en er is niets geboekt.";
      const equal = mutations3.length > 1 ? "zijn samen gelijk" : "is gelijk";
      return `${capital2(mutation2(mutations3))} ${equal} aan de journaalpost.`;
    },
    todo: ""
  },
  entryTooLong: {
    what: ({ date: date4, rows: rows2, most }, t) => `De boeking van ${t.date(date4)} heeft ${rows2} regels, ook als die van dezelfde grootboekrekening en kostenplaats samen genomen worden; e-Boekhouden neemt er ${most}. Voor die datum is niets geboekt.`,
    todo: "Boek deze datum met de hand, of laat de loonadministratie op minder rekeningen en kostenplaatsen boeken."
  },
  dateOutsideReading: {
    what: ({ date: date4, readFrom, readTo }, t) => `${t.date(date4)} ligt buiten de periode die is gelezen (${t.date(readFrom)} tot en met ${t.date(readTo)}); voor die datum is niets geboekt.`,
    todo: "Controleer de datum in de loonadministratie, of begin bij een eerdere periode."
  },
  closedAndNeverBooked: {
    what: ({ closedUntil, amount: amount2 }, t) => `Deze loonrun ligt helemaal in de periode tot en met ${t.date(closedUntil)} ('closedUntil') en is nooit geboekt: ${t.amount(amount2)}.`,
    todo: ""
  },
  closedBySetting: {
    what: ({ closedUntil, ...facts }, t) => `Tot en met ${t.date(closedUntil)} wordt niets geboekt ('closedUntil'); ${lacking2(facts, t)}.`,
    todo: IN_CLOSED_PERIOD2
  },
  closedInBooks: {
    what: (facts, t) => `e-Boekhouden weigert die periode als gesloten; ${lacking2(facts, t)}.`,
    todo: IN_CLOSED_PERIOD2
  },
  waitsForClosedDate: {
    what: ({ date: date4, closedDate }, t) => `Het verschil op ${t.date(date4)} is precies het tegendeel van dat op ${t.date(closedDate)}, dat dicht is: beide wachten.`,
    todo: IN_CLOSED_PERIOD2
  },
  runMadeAgain: {
    what: ({ run, formerRun, formerMutations, hands }, t) => `Loonrun ${formerRun} (${mutation2(formerMutations)}) is er niet meer, maar staat geboekt voor dezelfde periode of datum; deze (${run}) lijkt hem te vervangen.${hands.length > 0 ? ` ${handsInWords2(hands, t)} lijkt hem terug te boeken.` : ""}`,
    todo: ({ hands, decisions }) => hands.length > 0 ? `${adopt2(hands)}; ${settle2(decisions)}` : `Neem de oude terug of boek deze ernaast: ${settle2(decisions)}`
  },
  runMayBeBooked: {
    what: ({ runs, mutations: mutations3 }, t) => `In deze periode staat al geboekt: ${t.list(runs, 3)} (${mutation2(mutations3)}), met andere bedragen.`,
    todo: ({ decisions }) => `Gewijzigd: 'correct'. Extra run: 'book'. Oude versie: 'leave'. Zet bij 'decisions': ${[...decisions.slice(0, -2).slice(0, 2), ...decisions.slice(-2)].join(" of ")}`
  },
  runsOfOnePeriod: {
    what: ({ others }, t) => `Van deze periode kwam nog iets anders mee (${t.list(others, 3)}); een van de twee kan de gewijzigde versie van de ander zijn. ${NOTHING}`,
    todo: ({ decisions }) => `Zet bij 'decisions': ${decisions.join(" of ")}`
  },
  fileRunUnmatched: {
    what: ({ mutations: mutations3 }) => `Uit een bestand geboekt als ${mutation2(mutations3)}; geen loonrun van deze periode heeft deze bedragen.`,
    todo: ({ decisions }) => `Kijk in de loonadministratie wat klopt; ${settle2(decisions)}`
  },
  fileRunWaits: {
    what: ({ mutations: mutations3 }) => `Uit een bestand geboekt als ${mutation2(mutations3)}. Welke loonrun het is, blijkt als alle loonruns van dat jaar te lezen zijn.`,
    todo: ""
  },
  bookedByAnotherHand: {
    what: ({ likeness, hands, alternatives }, t) => `${handsInWords2(hands, t)} ${LIKENESS2[likeness]}${alternatives.length > 0 ? ` (past ook bij ${t.list(alternatives, 2)})` : ""}.`,
    todo: ({ hands, decisions, isBooked }) => `${isBooked ? "Verwijder wat te veel is of geef" : "Geef"} ${adoptAs2(hands)}; ${settle2(decisions)}`
  },
  entryUndated: {
    what: ({ mutations: mutations3 }) => `De datum van ${mutation2(mutations3)} is niet te lezen, dus is niet bekend waarvoor die telt. ${NOTHING}`,
    todo: "Geef die in e-Boekhouden een gewone datum, of verwijder wat te veel is."
  },
  editedByHand: {
    what: ({ mutations: mutations3 }) => `Met de hand veranderd, en zo gelaten ('handEdits' is 'report'): ${mutation2(mutations3)}. De boekhouding verschilt voor deze loonrun van de journaalpost.`,
    todo: ({ decisions }) => `Herstel het in e-Boekhouden; ${settle2(decisions)}`
  },
  tooManyEntries: {
    what: ({ dates, mutations: mutations3 }, t) => `Voor ${t.dates(dates)} staan er meer dan zes boekingen van deze loonrun (${few2(mutations3, t)}): misschien werken twee workflows elkaar tegen. Er is niets geboekt.`,
    todo: ({ decisions }) => `Zet de tweede uit en verwijder in e-Boekhouden wat te veel is; ${settle2(decisions)}`
  },
  entriesKeepChanging: {
    what: ({ mutations: mutations3 }, t) => `Meer dan drie boekingen van deze loonrun zijn niet meer zoals ze zijn geboekt (${few2(mutations3, t)}); zo zou het boeken eindeloos door kunnen gaan. Er is niets geboekt.`,
    todo: ({ decisions }) => `Verwijder ze in e-Boekhouden: dan wordt \xE9\xE9n keer opnieuw geboekt; ${settle2(decisions)}`
  },
  runVanished: {
    what: ({ mutations: mutations3, hands }, t) => `De loonrun is geboekt (${mutation2(mutations3)}), maar staat niet meer in de loonadministratie.${counterBooked2(hands, t)}`,
    todo: (facts) => takeBack2(facts)
  },
  runNotInList: {
    what: ({ mutations: mutations3 }) => `De loonrun is geboekt (${mutation2(mutations3)}), maar staat niet in de lijst van de loonadministratie, die leeg is of niet helemaal is gelezen. Er is niets mee gedaan.`,
    todo: ({ decisions }) => `Controleer of de loonrun er nog is; de volgende keer wordt de lijst opnieuw gelezen; ${settle2(decisions)}`
  },
  leftByDecision: { what: "Gelaten zoals het is ('decisions').", todo: "" },
  decisionUnreadable: {
    what: ({ text: text6 }) => `In 'decisions' staat iets dat niet te lezen is, of twee keer over hetzelfde gaat: '${text6}'.`,
    todo: "Schrijf het als 887=book, 888=leave, 890=reverse of 891=restore, met een komma ertussen."
  },
  decisionFitsNoRun: {
    what: ({ text: text6 }) => `'${text6}' in 'decisions' past bij geen enkele loonrun.`,
    todo: "Verbeter het nummer, of haal het weg uit 'decisions'."
  },
  decisionAmbiguous: {
    what: ({ text: text6, companies }, t) => `'${text6}' in 'decisions' past bij loonruns van meer bedrijven: ${t.list(companies, 5)}.`,
    todo: "Noem in plaats van het nummer het hele Boekstuk, zoals het in de regel van die loonrun staat."
  },
  runsBeforeStart: {
    what: ({ count, from }, t) => `Loonruns van v\xF3\xF3r de start (${t.date(from)}) blijven buiten beschouwing: ${count}.`,
    todo: ""
  },
  comparedInTurn: {
    what: ({ count }) => `Oudere loonruns die vandaag niet met de boekhouding zijn vergeleken: ${count}. Elke dag al hun datums lezen kost meer aanroepen dan e-Boekhouden per maand toestaat; elk ervan wordt uiterlijk maandag vergeleken.`,
    todo: ""
  },
  noClearingAccount: {
    what: ({ ownAccounts }, t) => `Er is geen tegenrekening: geen balansrekening Verrekeningen, Tussenrekening, Kruisposten of Vraagposten die niet zelf in de journaalpost staat (${t.list(ownAccounts, 5)}). ${NOTHING}`,
    todo: "Zet bij 'clearingAccount' een rekening die nergens anders voor dient."
  },
  roundingAccountUnknown: {
    what: ({ roundingAccount }) => `Afrondingsrekening '${roundingAccount}' bestaat niet in e-Boekhouden. Er is niets geboekt.`,
    todo: "Verbeter 'roundingAccount', of laat die instelling leeg."
  },
  voucherTooLong: {
    what: ({ voucher, longest }) => `Boekstuk '${voucher}' is langer dan ${longest} tekens en zou kunnen worden afgekapt. ${NOTHING}`,
    todo: "Geef het bedrijf of de loonrun een kortere code."
  }
};
function lines2(descriptions, t) {
  return t.list(descriptions.map((description) => description || "zonder omschrijving"));
}
var payrollFaults2 = {};

// nodes/shared/rows/sentences/nl/payrollFiles.ts
var FORMATS2 = {
  exactOnlineXml: "Exact Online XML",
  exactOnlineCsv: "Exact Online CSV",
  exactGlobeCsv: "Exact Globe CSV",
  twinfieldXml: "Twinfield XML",
  nmbrsXml: "Nmbrs XML",
  table: "tabel"
};
var KINDS3 = {
  archive: "een zip-bestand",
  auditFile: "een auditfile",
  bankFile: "een bankbestand (SEPA of MT940)",
  html: "een webpagina",
  invoiceFile: "een factuur",
  json: "JSON",
  oldExcel: "een oud Excel-bestand (xls)",
  otherExact: "een ander bestand van Exact dan boekingen van Exact Online (GLTransactions)",
  pdf: "een PDF",
  picture: "een afbeelding",
  unrecognised: "geen bestand met een loonjournaalpost dat wordt herkend"
};
var COLUMNS2 = {
  amount: "bedrag",
  company: "bedrijf",
  costCentre: "kostenplaats",
  credit: "credit",
  currency: "valuta",
  date: "datum",
  debit: "debet",
  description: "omschrijving",
  ledgerAccount: "grootboekrekening",
  period: "periode",
  run: "run",
  side: "debet of credit",
  year: "jaar"
};
var LIMITS2 = {
  megabytes: (atMost2) => `uitgepakt, met elke tekst overal waar hij staat, is het meer dan ${atMost2} MB`,
  cells: (atMost2) => `alle bladen samen hebben meer dan ${atMost2} cellen, de lege meegeteld`,
  pieces: (atMost2) => `de cellen, teksten en opmaak bestaan uit meer dan ${atMost2} stukjes`
};
var AGAIN3 = "Exporteer het opnieuw uit de salarisadministratie.";
var TABLES2 = /* @__PURE__ */ new Set(["exactOnlineCsv", "table"]);
var MEND2 = "Verbeter het in het bestand, of zet bij 'columns' welke kolom wat is.";
var payrollFiles2 = {
  fileNotGiven: {
    what: ({ field }) => `Er is geen bestand in '${field}' meegegeven.`,
    todo: "Zet bij 'binaryField' de naam waaronder de vorige stap het bestand geeft."
  },
  fileNotReadAgain: {
    what: "Een bestand uit het formulier of de mail wordt niet vanzelf nog eens gelezen.",
    todo: "Stuur het opnieuw in; wat al geboekt is, blijft zoals het is."
  },
  fileEmpty: { what: ({ file }) => `Het bestand '${file}' is leeg.`, todo: AGAIN3 },
  fileTooLarge: {
    what: ({ file, megabytes, lines: lines3 }) => `Het bestand '${file}' is te groot: er worden ${megabytes} MB en ${lines3} regels gelezen, niet meer.`,
    todo: "Exporteer minder loonruns tegelijk."
  },
  workbookTooLarge: {
    what: ({ file, limit, atMost: atMost2 }) => `Het Excel-bestand '${file}' is te groot: ${LIMITS2[limit](atMost2)}.`,
    todo: "Bewaar alleen het blad waar het om gaat als eigen bestand, zonder lege rijen en kolommen, of als CSV."
  },
  fileOtherKind: {
    what: ({ file, kind: kind3 }) => `'${file}' is ${KINDS3[kind3]}. Er is niets uit gelezen.`,
    todo: "Exporteer de journaalpost als Exact Online, Exact Globe, Twinfield of Nmbrs, of als tabel (CSV of xlsx)."
  },
  fileEncodingWrong: {
    what: ({ file, encoding }) => `De tekens van '${file}' zijn niet te lezen als ${encoding}.`,
    todo: "Zet bij 'encoding' hoe het bestand is opgeslagen, of sla het op als UTF-8."
  },
  fileUnreadable: {
    what: ({ file, format: format2, faults }, t) => `'${file}' is niet te lezen als ${FORMATS2[format2]}: ${t.faults(faults)}.`,
    todo: ({ format: format2 }) => TABLES2.has(format2) ? MEND2 : AGAIN3
  },
  fileCutOff: {
    what: ({ file, line }) => `'${file}' houdt op midden in regel ${line}: het is afgebroken.`,
    todo: AGAIN3
  },
  fileMaybeCutOff: {
    what: ({ file, date: date4, difference }, t) => `De laatste regel van '${file}' heeft geen einde, en op ${t.date(date4)} verschillen debet en credit ${t.amount(difference)}: het kan afgebroken zijn.`,
    todo: `${AGAIN3} Is het heel, zet er dan een lege regel achter.`
  },
  fileNoLines: {
    what: ({ file }) => `In '${file}' staat geen enkele boekingsregel.`,
    todo: "Controleer of de loonrun een journaalpost heeft."
  },
  fileDoesNotBalance: {
    what: ({ file, date: date4, debit, credit, difference }, t) => `'${file}' is op ${t.date(date4)} niet in balans: debet ${t.amount(debit)}, credit ${t.amount(credit)}, verschil ${t.amount(difference)}.`,
    todo: "Controleer of het bestand heel is, en 'format', 'columns' en 'creditSign'."
  },
  fileTotalsDiffer: {
    what: ({ file, line, total, sum: sum2 }, t) => `Het totaal op regel ${line} van '${file}' is ${t.amount(total)}, maar de regels erboven zijn samen ${t.amount(sum2)}.`,
    todo: "Controleer of er regels ontbreken, en exporteer het opnieuw."
  },
  fileColumnsMissing: {
    what: ({ file, missing: missing3, columns }, t) => `In '${file}' zijn geen kolommen gevonden voor ${missing3.map((field) => COLUMNS2[field]).join(", ")}${columns.length > 0 ? `, wel ${t.list(columns, 5)}` : ""}.`,
    todo: ({ missing: missing3 }) => `Zet ze bij 'columns', zoals '${missing3[0] ?? "date"}=' met de naam of het nummer van de kolom.`
  },
  fileColumnUnknown: {
    what: ({ file, column, columns }, t) => `'${file}' heeft geen kolom '${column}'. Er staat: ${t.list(columns, 5)}.`,
    todo: "Verbeter 'columns'."
  },
  fileColumnsDouble: {
    what: ({ file, field, columns }, t) => `In '${file}' kan meer dan \xE9\xE9n kolom ${COLUMNS2[field]} zijn: ${t.list(columns, 5)}.`,
    todo: ({ field }) => `Zet bij 'columns' alle kolommen die gelezen worden, met '${field}=' voor de juiste.`
  },
  fileSheetsUnclear: {
    what: ({ file, sheets }, t) => `In '${file}' kan op meer dan \xE9\xE9n werkblad een journaalpost staan: ${t.list(sheets, 5)}.`,
    todo: "Laat er \xE9\xE9n staan, of sla elk werkblad op als een eigen bestand."
  },
  fileDecimalsUnclear: {
    what: ({ file, values }, t) => `Van de bedragen in '${file}' is niet te zeggen of de komma of de punt de decimalen scheidt: ${t.list(values, 3)}.`,
    todo: "Zet bij 'decimals' wat het is."
  },
  fileDatesUnclear: {
    what: ({ file, value }) => `Van de datums in '${file}' is niet te zeggen wat de maand is: '${value}'.`,
    todo: "Laat de datum schrijven als 31-05-2026 of 2026-05-31."
  },
  fileCompanyUnknown: {
    what: ({ file, names }, t) => `'${file}' is van ${t.list(names, 3)}, en dat staat niet bij 'companies'.`,
    todo: ({ example }) => `Zet erbij welk bedrijf dat is: '${example}'.`
  },
  fileCompanyNotNamed: {
    what: ({ file, companies }, t) => `'${file}' zegt niet van welk bedrijf het is, en bij 'companies' staan er meer: ${t.list(companies, 5)}.`,
    todo: ({ example }) => `Laat de naam van het bestand ermee beginnen, zoals '${example}'.`
  },
  fileCompanyAmbiguous: {
    what: ({ file, name, companies }, t) => `'${name}' van '${file}' kan meer dan \xE9\xE9n bedrijf zijn: ${t.list(companies, 5)}.`,
    todo: "Maak de namen bij 'companies' zo dat er \xE9\xE9n bij past."
  }
};
var payrollFileFaults2 = {
  lineValue: ({ line, field, value }) => `regel ${line} heeft ${quoted4(value)} als ${COLUMNS2[field]}`,
  lineFields: ({ line, found, expected }) => `regel ${line} heeft ${found} velden in plaats van ${expected}`,
  lineTooManyFields: ({ line, atMost: atMost2 }) => `regel ${line} heeft meer dan ${atMost2} velden`,
  lineFieldTooLong: ({ line, atMost: atMost2 }) => `regel ${line} heeft een veld van meer dan ${atMost2} tekens`,
  lineWithoutAccount: ({ line }) => `regel ${line} heeft een bedrag zonder grootboekrekening`,
  lineFormula: ({ line }) => `op regel ${line} staat een formule zonder uitkomst of een fout van Excel`,
  lineKind: ({ line, kind: kind3 }) => `regel ${line} is een regel '${kind3}', en die staat niet in een journaalpost`,
  linePeriod: ({ line, period: period2, periodsPerYear: periodsPerYear2 }) => `regel ${line} heeft periode ${period2}, maar een jaar heeft er ${periodsPerYear2}`,
  lineYearUnclear: ({ line, date: date4 }) => `van regel ${line} (${date4}) is niet te zeggen bij welk jaar de periode hoort`,
  textAfterQuote: ({ line }) => `op regel ${line} staat tekst achter een aanhalingsteken`,
  workbookDamaged: ({ part }) => `het Excel-bestand is beschadigd (${part})`,
  mustBeCapitalWord: ({ field, value }) => `'${field}' is ${quoted4(value)}, maar moet \xE9\xE9n woord in hoofdletters zijn`,
  companiesTerm: ({ value }) => `'${value}' bij 'companies' is niet te lezen: schrijf 12345 of 12345=Naam, zonder spatie of / in het nummer`,
  columnsTerm: ({ value, fields: fields2 }) => `'${value}' bij 'columns' is geen veld=Kolom met ${fields2.join(", ")}`,
  columnsTwice: ({ column }) => `'${column}' staat meer dan eens bij 'columns'`,
  periodTooHigh: ({ field, value, periodsPerYear: periodsPerYear2 }) => `'${field}' is ${value}, maar een jaar heeft ${periodsPerYear2} perioden`
};
function quoted4(text6) {
  return text6 === "" ? "niets" : `'${text6}'`;
}

// nodes/shared/rows/sentences/nl/payrollReading.ts
var NAMED_AT_MOST4 = 5;
var ACCESS2 = "Controleer de bedrijven en het filter van deze gebruiker in Nmbrs (Instellingen > Gebruikersaccounts).";
var NEWER2 = "een versie van dit pakket die Nmbrs op een andere manier leest";
var payrollReading2 = {
  noCompanyVisible: { what: "Deze gebruiker van Nmbrs ziet geen enkel bedrijf.", todo: ACCESS2 },
  companyNotChosen: {
    what: ({ count }) => `Deze gebruiker van Nmbrs ziet ${count} bedrijven.`,
    todo: (facts, t) => `Zet bij 'companies' welke je wilt boeken: ${named4(facts, t)}.`
  },
  noSuchCompany: {
    what: ({ given: given3 }) => `Er is geen bedrijf '${given3}'.`,
    todo: (facts, t) => `Deze gebruiker van Nmbrs ziet: ${named4(facts, t)}. Verbeter 'companies', of zijn regel in de tabel met klanten.`
  },
  ambiguousCompany: {
    what: ({ given: given3, ...facts }, t) => `'${given3}' kan meer dan \xE9\xE9n bedrijf zijn: ${named4(facts, t)}.`,
    todo: ({ ways }, t) => `Schrijf bij 'companies' welk je bedoelt: ${t.names(ways, NAMED_AT_MOST4, ways.length)}.`
  },
  startUnclear: {
    what: ({ given: given3, companyName }) => `Het begin '${given3}' van ${companyName} is geen jaar en periode. Van dit bedrijf is niets gelezen.`,
    todo: ({ example }) => `Schrijf het bij 'companies' zoals '${example}'.`
  },
  startsDiffer: {
    what: ({ companyName, starts }, t) => `${companyName} staat meer dan eens bij 'companies', met een ander begin: ${t.list(starts.map((start3) => start3 || "fromYear en fromPeriod"))}.`,
    todo: "Laat er \xE9\xE9n staan."
  },
  noSuchStart: {
    what: ({ start: start3, companyName, periodsPerYear: periodsPerYear2 }) => `${companyName} moet beginnen bij ${start3}, maar die periode heeft het niet (${kind2(periodsPerYear2)}).`,
    todo: "Geef bij 'companies' een periode die het bedrijf wel heeft."
  },
  periodKindsDiffer: {
    what: ({ fromPeriod, kinds }, t) => `Periode ${fromPeriod} ('fromPeriod') is niet voor elk bedrijf dezelfde: ${t.names(kinds.map(paid2), 3, kinds.length)}.`,
    todo: ({ example }) => `Geef elk bedrijf bij 'companies' zijn eigen begin, dit bijvoorbeeld met '${example}'.`
  },
  noSuchPeriod: {
    what: ({ fromPeriod, companyName, periodsPerYear: periodsPerYear2 }) => `'fromPeriod' is ${fromPeriod}, maar die periode heeft ${companyName} niet (${kind2(periodsPerYear2)}).`,
    todo: "Vul een periode in die het bedrijf wel heeft."
  },
  payrollNotRead: {
    what: ({ currentPeriod, years }) => `Niet gelezen: ${listsInWords2(currentPeriod, years)}.`,
    todo: ""
  },
  journalUnreadable: {
    what: ({ faults }, t) => `De journaalpost is niet te lezen: ${t.faults(faults)}.`,
    todo: "Bekijk de journaalpost van deze loonrun in Nmbrs."
  },
  runWithoutPeriod: {
    what: ({ run, period: period2, companyName = "" }) => `Nmbrs geeft run ${run}${companyName && ` van ${companyName}`} periode ${period2}. De journaalpost is niet gelezen.`,
    todo: "Pas de periode aan in Nmbrs."
  },
  nmbrsInterfaceEnds: {
    what: "De SOAP-koppeling van Nmbrs, waarlangs de loonjournaalposten worden gelezen, werkt tot 1 maart 2027.",
    todo: `Daarna boek je ze uit een bestand, met payroll-file-sync.json; of installeer ${NEWER2}.`
  },
  nmbrsInterfaceEnded: {
    what: "Nmbrs zou de SOAP-koppeling, waarlangs de loonjournaalposten worden gelezen, op 1 maart 2027 be\xEBindigen.",
    todo: `Boek ze uit een bestand, met payroll-file-sync.json; of installeer ${NEWER2}.`
  },
  nmbrsProbablyEnded: {
    what: "Waarschijnlijk is dit het einde van de SOAP-koppeling, die Nmbrs op 1 maart 2027 zou be\xEBindigen.",
    todo: `Boek de journaalposten uit een bestand, met payroll-file-sync.json; of installeer ${NEWER2}.`
  },
  nothingToRead: {
    what: ({ empty, notLocked, outOfScope }) => `Er is niets te lezen: ${statesInWords2(empty, notLocked, outOfScope)}.`,
    todo: ""
  }
};
var payrollReadingFaults2 = {
  mustBeYear: ({ field, value, low, high }) => `${start2(field, value)} moet een jaar van ${low} tot en met ${high} zijn`,
  mustBePeriod: ({ field, value }) => `${start2(field, value)} moet een periodenummer zijn: 1 tot en met 12 voor maanden, 13 voor vier weken, 53 voor weken`,
  journalNotXml: "het is geen XML",
  journalTooLarge: "hij heeft meer dan twee miljoen onderdelen",
  journalNotWhole: ({ detail }) => `het is geen heel XML-document (${detail})`,
  journalHasDoctype: "er staat een DOCTYPE in, en dat wordt niet gelezen",
  journalOtherRoot: ({ element, expected = "transactions" }) => `hij begint met <${element}> in plaats van <${expected}>`,
  journalStrayElement: ({ element }) => `er staat een <${element}> waar die niet hoort`,
  journalNestedElement: ({ element }) => `er staat een <${element}> binnen een waarde`,
  journalDoubleElement: ({ element }) => `<${element}> staat twee keer op dezelfde plek`,
  journalDate: ({ value }) => `een transactie heeft ${quoted5(value)} als datum`,
  journalPeriod: ({ value }) => `een transactie heeft ${quoted5(value)} als periode`,
  journalSide: ({ line, description, value }) => `${lineInWords2(line, description)} is ${quoted5(value)} in plaats van debit of credit`,
  journalAmount: ({ line, description, value }) => `${lineInWords2(line, description)} heeft ${quoted5(value)} als bedrag`
};
var KINDS4 = {
  12: "per maand: periode 1 tot en met 12",
  13: "per vier weken: periode 1 tot en met 13",
  53: "per week: periode 1 tot en met 53"
};
function kind2(periodsPerYear2) {
  return KINDS4[periodsPerYear2] ?? "periode 1 tot en met 53";
}
function paid2({ company, periodsPerYear: periodsPerYear2 }) {
  return `${company} (${KINDS4[periodsPerYear2]?.split(":")[0] ?? "per andere periode"})`;
}
function named4({ companies, count }, t) {
  return t.names(companies, NAMED_AT_MOST4, count);
}
function listsInWords2(currentPeriod, years) {
  const lists = years.map((year2) => `de loonruns van ${year2}`);
  return (currentPeriod ? ["de huidige periode", ...lists] : lists).join(", ");
}
function statesInWords2(empty, notLocked, outOfScope) {
  const counts = [
    [empty, "zonder journaalpost"],
    [notLocked, "niet vergrendeld"],
    [outOfScope, "v\xF3\xF3r de start"]
  ];
  const told = counts.filter(([count]) => count > 0).map(([count, state5]) => `${state5}: ${count}`);
  return told.length > 0 ? `loonruns ${told.join(", ")}` : "er zijn geen loonruns";
}
function lineInWords2(line, description) {
  return `regel ${line}${description ? ` (${description})` : ""}`;
}
function quoted5(text6) {
  return text6 === "" ? "niets" : `'${text6}'`;
}
function start2(field, value) {
  if (value === "") return `'${field}' is nog niet gekozen, en`;
  return value === "0" ? `'${field}' is '0', nog niet gekozen dus, en` : `'${field}' is '${value}', maar`;
}

// nodes/shared/rows/sentences/nl/problems/administrations.ts
var administrations4 = {
  administrationUnknown: {
    what: ({ administration, administrations: administrations5, count }, t) => `deze login ziet geen administratie ${t.list([administration])}${count > 0 ? `; wel ${t.list(administrations5)}${count > administrations5.length ? `, samen ${count}` : ""}` : ""}`,
    todo: "Schrijf de naam zoals in e-Boekhouden, of laat de administratie aan deze login koppelen. Er is niets gelezen of geboekt."
  },
  administrationTwice: {
    what: ({ administration, administrations: administrations5 }, t) => `meer dan \xE9\xE9n administratie heet ${t.list([administration])}: ${t.list(administrations5)}`,
    todo: "Geef de GUID van de administratie in plaats van de naam. Er is niets gelezen of geboekt."
  },
  administrationNotOpened: {
    what: ({ administration }, t) => `de dienst opent de administratie ${t.list([administration])} niet`,
    todo: "Kijk of je die administratie met deze login in e-Boekhouden kunt openen. Er is niets gelezen of geboekt."
  }
};

// nodes/shared/rows/sentences/nl/problems/booksCalls.ts
var booksCalls2 = {
  pdfElsewhere: {
    what: ({ host }) => `de pdf staat niet op een adres van de dienst zelf${host && ` maar op ${brief(host)}`}, of is niet versleuteld op te halen`,
    todo: "Daar is niets opgevraagd. Meld dit met de versie van het pakket."
  },
  pdfNotGiven: {
    what: ({ status }) => `waar de pdf zou moeten staan, staat iets anders (HTTP ${status})`,
    todo: "Kijk in e-Boekhouden of de factuur daar als pdf te zien is."
  },
  callUnknown: {
    what: ({ call: call3, known }, t) => `de aanroep ${t.list([call3])} bestaat niet${known.length > 0 ? `; wel ${t.list(known, 8)}` : ""}`,
    todo: "Schrijf de aanroep zoals in de beschrijving van de koppeling. Er is niets verstuurd."
  },
  pathWrong: {
    what: ({ path }, t) => `${t.list([path])} is geen pad van de API`,
    todo: "Geef wat er na '/v1/' komt, zoals 'relation/12'; filters horen in de query. Er is niets verstuurd."
  },
  callNotAllowed: {
    what: ({ call: call3 }, t) => `de aanroep ${t.list([call3])} kan hier niet`,
    todo: "Voor sessies wordt gezorgd, en verwijderen kan alleen \xE9\xE9n gegeven tegelijk, met zijn id. Er is niets verstuurd."
  },
  callWrong: {
    what: ({ faults }, t) => t.faults(faults),
    todo: "Verbeter dit in de aanroep. Er is niets verstuurd."
  }
};
var booksCallFaults2 = {
  fieldUnknown: ({ path, known }, t) => `het veld ${path} bestaat niet; wel ${t.list(known, 12)}`,
  notAnObject: ({ path }) => `${path} is geen object in JSON`
};

// nodes/shared/rows/sentences/nl/problems/eBoekhouden.ts
var eBoekhouden2 = {
  wrongSecurityCodes: {
    what: "de gebruikersnaam of een beveiligingscode klopt niet",
    todo: "Neem Gebruikersnaam, Beveiligingscode 1 en Beveiligingscode 2 opnieuw over uit Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP. De codes veranderen als het wachtwoord van het account verandert."
  },
  sessionEnded: { what: "de sessie is verlopen", todo: "Start de workflow opnieuw." },
  tooManyMutationCalls: {
    what: "de mutaties zijn te vaak opgevraagd",
    todo: "Er gaat niets verloren: wacht een tijdje en start de workflow opnieuw. Mutaties opvragen kan 5.000 keer per maand; komt dit terug, laat de workflow dan minder vaak lopen of later beginnen."
  },
  relationCodeInUse: {
    what: "de relatiecode is al in gebruik",
    todo: "Kies een andere code, of wijzig de relatie die deze code heeft."
  },
  invoiceNumberInUse: {
    what: "het factuurnummer is al in gebruik",
    todo: "Bekijk de factuur met dit nummer, of laat e-Boekhouden het nummer geven."
  },
  periodClosed: {
    what: "de periode is afgesloten",
    todo: "Open de periode weer in e-Boekhouden, of laat het zo: in een afgesloten periode verandert niets."
  },
  periodClosedByAccountant: {
    what: "de periode is afgesloten door je accountant",
    todo: "Vraag je accountant de periode weer te openen, of laat het zo: in een afgesloten periode verandert niets."
  },
  templateUnknown: {
    what: "het factuursjabloon werd geweigerd",
    todo: "Controleer 'invoiceTemplate': de naam moet precies die van een sjabloon in e-Boekhouden zijn."
  },
  accountNotAllowed: {
    what: "het account of het abonnement staat dit niet toe",
    todo: "Controleer in e-Boekhouden je abonnement, betalingen en rechten; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder."
  },
  noNumber: {
    what: ({ made }) => `de dienst gaf geen nummer voor de ${made === "booking" ? "boeking" : "factuur"}`,
    todo: ({ made }) => `De volgende run zoekt eerst op of de ${made === "booking" ? "boeking" : "factuur"} er is, voor er iets geschreven wordt.`
  },
  filterIgnored: {
    what: "de dienst gaf mutaties waar niet om gevraagd was, dus van geen lijst is zeker dat die volledig is",
    todo: "Er is niets geschreven. Meld dit met de versie van het pakket."
  },
  relationMissing: {
    what: ({ relation: relation3 }, t) => `er is geen relatie met code ${t.list([relation3])}`,
    todo: "Controleer de code in e-Boekhouden bij Relaties."
  },
  severalRelations: {
    what: ({ relation: relation3, count }, t) => `${count} relaties hebben de code ${t.list([relation3])}`,
    todo: "Controleer de code in e-Boekhouden bij Relaties."
  },
  balanceUnreadable: {
    what: ({ ledgerAccount, found }, t) => `het saldo van grootboekrekening ${ledgerAccount} is geen leesbaar bedrag (${t.list([found])})`,
    todo: "Bekijk het in e-Boekhouden."
  },
  mutationUnreadable: {
    what: ({ mutation: mutation3, found }, t) => `een regel van mutatie ${mutation3} heeft geen leesbaar bedrag (${t.list([found])})`,
    todo: "Bekijk de mutatie in e-Boekhouden."
  },
  accessTokenMissing: {
    what: "er is geen API-token ingevuld",
    todo: "Vul API Token in de credential in: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen."
  },
  accessTokenWrong: {
    what: "het API-token klopt niet",
    todo: "Neem het token opnieuw over, of maak een nieuw: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen. Een token is maar \xE9\xE9n keer te zien."
  },
  accessTokenExpired: {
    what: "het API-token is verlopen",
    todo: "Maak een nieuw token (Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen), met een latere einddatum of zonder, en vul dat in de credential in."
  },
  otherDomain: {
    what: "dit account hoort bij e-Boekhouden in een ander land",
    todo: "Vul in de credential de Base URL van dat land in; de tekst van de dienst of de helpdesk zegt welke."
  },
  sessionNotAccepted: {
    what: "de dienst weigert de sessie die hij zojuist zelf opende",
    todo: "Start de workflow opnieuw. Blijft dit zo, kijk dan of een proxy tussen n8n en e-Boekhouden de header Authorization weglaat."
  },
  noAdministrationAccess: {
    what: "dit API-token heeft geen toegang tot de administratie",
    todo: "Maak een token in de administratie waarom het gaat: elk token hoort bij \xE9\xE9n administratie. Kijk ook of die administratie nog open is voor de gebruiker die het token maakte."
  },
  tokenMayNot: {
    what: "met dit API-token mag dit niet",
    todo: "Controleer in e-Boekhouden de rechten van de gebruiker die het token maakte."
  },
  administrationNotActive: {
    what: "de administratie is nog niet geactiveerd",
    todo: "Activeer de administratie in e-Boekhouden; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder."
  },
  paymentOverdue: {
    what: "de administratie is dicht vanwege een betalingsachterstand",
    todo: "Betaal wat er bij e-Boekhouden openstaat; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder."
  },
  trialLimit: {
    what: "het maximum van de gratis proefperiode is bereikt",
    todo: "Neem in e-Boekhouden een abonnement; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder."
  },
  subscriptionLimit: {
    what: "het maximum van het abonnement is bereikt",
    todo: "Kies in e-Boekhouden een ruimer abonnement; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder."
  },
  referenceInUse: {
    what: "wat er geschreven zou worden, staat er al: het betalingskenmerk is in gebruik",
    todo: "Er is niets geschreven. Kijk in e-Boekhouden wat er al staat; de volgende run zoekt het eerst op."
  },
  templateMissing: {
    what: ({ template, templates }, t) => `er is geen factuursjabloon ${t.list([template])}; ${templates.length > 0 ? `wel ${t.list(templates)}` : "er is er geen een"}`,
    todo: "Zet bij 'invoiceTemplate' de naam precies zo als in e-Boekhouden, ook de hoofdletters. Er is niets verstuurd."
  },
  templateTwice: {
    what: ({ template, count }, t) => `${count} factuursjablonen heten ${t.list([template])}`,
    todo: "Geef er in e-Boekhouden een een andere naam, of zet het sjabloon dat niet gebruikt wordt op inactief."
  },
  codeUnknown: {
    what: ({ of, value }, t) => `${CODED2[of].name} ${t.list([value])} is er niet in e-Boekhouden`,
    todo: ({ of }) => `${CODED2[of].todo} Er is niets verstuurd.`
  },
  unitMissing: {
    what: ({ unit, line }, t) => `eenheid ${t.list([unit])} van regel ${t.list([line])} is er niet in e-Boekhouden`,
    todo: "Voeg de eenheid in e-Boekhouden toe (enkelvoud of meervoud), of geef het materiaal in OutSmart een eenheid die er is. Er is niets verstuurd."
  },
  tooManyRows: {
    what: ({ rows: rows2, most }) => `de boeking heeft ${rows2} regels, ook als die van dezelfde rekening en kostenplaats samen genomen worden; de dienst neemt er ${most}`,
    todo: "Boek deze met de hand, of laat de loonjournaalpost in delen komen. Er is niets geschreven."
  },
  writeUncertain: {
    what: ({ made, about, deleted }, t) => `er kwam geen zeker antwoord, dus het is niet te zeggen of ${WRITTEN2[made]}${about && ` ${t.list([about])}`} ${deleted ? "verwijderd" : "geschreven"} is`,
    todo: ({ deleted, candidates }, t) => deleted ? "Kijk in e-Boekhouden of het er nog staat voor dit opnieuw gestart wordt." : `Kijk in e-Boekhouden of het er staat${candidates.length > 0 ? ` (zie ${t.list(candidates, 5)})` : ""} voor dit opnieuw gestart wordt: een tweede keer kan dubbel schrijven.`
  },
  rowsRefused: {
    what: "de boeking heeft meer regels dan de dienst aanneemt",
    todo: "Boek deze met de hand, of laat de loonjournaalpost in delen komen. Er is niets geschreven."
  }
};
var WRITTEN2 = {
  mutation: "de mutatie",
  ledgerAccount: "grootboekrekening",
  costCentre: "kostenplaats",
  invoice: "de factuur",
  product: "product",
  relation: "relatie",
  apiCall: "wat er geschreven moest worden met"
};
var CODED2 = {
  ledgerAccount: {
    name: "grootboekrekening",
    todo: "Maak de rekening aan, of verbeter de code waar die vandaan komt."
  },
  costCentre: {
    name: "kostenplaats",
    todo: "Maak de kostenplaats aan, of verbeter die waar ze vandaan komt."
  },
  product: { name: "product", todo: "Controleer de code bij Producten/diensten." },
  productGroup: {
    name: "productgroep",
    todo: "Maak de groep in e-Boekhouden aan, of verbeter de naam waar die vandaan komt."
  },
  unit: {
    name: "eenheid",
    todo: "Maak de eenheid in e-Boekhouden aan, of verbeter de naam waar die vandaan komt."
  },
  relation: { name: "relatie", todo: "Maak de relatie aan, of verbeter de code waar die vandaan komt." }
};

// nodes/shared/rows/sentences/nl/problems/duration.ts
function duration2(seconds) {
  if (seconds < 120) return `${seconds} seconden`;
  if (seconds < 2 * 3600) return `${Math.ceil(seconds / 60)} minuten`;
  if (seconds < 2 * 86400) return `${Math.ceil(seconds / 3600)} uur`;
  return `${Math.ceil(seconds / 86400)} dagen`;
}

// nodes/shared/rows/sentences/nl/problems/transport.ts
var transport2 = {
  baseUrlInvalid: {
    what: "de Base URL is geen geldige URL",
    todo: "Vul de Base URL in de credential opnieuw in; die begint met https://."
  },
  baseUrlNotSecure: {
    what: ({ host }) => `de Base URL is niet versleuteld (http), dus iedereen onderweg naar ${host} kan meelezen`,
    todo: "Laat de Base URL in de credential met https:// beginnen. Voor een proef in je eigen netwerk is er 'Allow Unencrypted HTTP' in de credential."
  },
  noAnswer: {
    what: ({ host, why, detail }) => `geen antwoord van ${host}${inBrackets2(NO_ANSWER2[why] || detail)}`,
    todo: ({ sent, ...call3 }) => sent ? later2(call3) : "Controleer de Base URL in de credential en het netwerk van n8n."
  },
  tooManyCalls: {
    what: ({ status }) => `de dienst is te vaak aangeroepen${http2(status)}`,
    todo: ({ waitSeconds }) => `Er gaat niets verloren: wacht ${waitSeconds ? `ten minste ${duration2(waitSeconds)}` : "een tijdje"}, of laat de workflow minder vaak lopen.`
  },
  serviceUnavailable: {
    what: ({ status }) => `de dienst is op dit moment niet beschikbaar${http2(status)}`,
    todo: later2
  },
  answerUnreadable: {
    what: ({ why, status }) => why === "status" ? `de dienst antwoordde met HTTP ${status}` : `de dienst antwoordde met ${UNREADABLE2[why]}${http2(status)}`,
    todo: (call3) => `Controleer de Base URL in de credential; klopt die, dan heeft de dienst een storing. ${later2(call3)}`
  },
  answerTooBig: {
    what: ({ why, megabytes, status }) => `de dienst antwoordde met meer dan ${why === "tooLong" ? `${megabytes} MB` : "twee miljoen onderdelen"}${http2(status)}`,
    todo: "Vraag minder in \xE9\xE9n keer, bijvoorbeeld vanaf een later begin of over een kortere periode."
  },
  answerUnexpected: {
    what: ({ why, field = "", status }) => `de dienst antwoordde met ${UNEXPECTED2[why]}${field && ` ${field}`}${http2(status)}`,
    todo: (call3) => `${later2(call3)} Blijft dit zo, meld het dan met de versie van het pakket.`
  },
  requestNotRead: {
    what: "de dienst kon niet lezen wat er verstuurd is",
    todo: "Controleer de opgegeven waarden; kloppen die, meld dit dan met de versie van het pakket."
  },
  serviceError: {
    what: "bij de dienst zelf ging iets fout",
    todo: ({ service, ...call3 }) => `${later2(call3)} Blijft dit zo, vraag het dan na bij de helpdesk van ${service}, met de tekst van de dienst erbij.`
  },
  refused: {
    what: "de dienst weigerde",
    todo: "Verbeter wat de tekst van de dienst noemt, en start opnieuw."
  },
  elementNotSendable: {
    what: ({ path }) => `${path} is geen elementnaam`,
    todo: "Controleer de opgegeven waarden; er is niets verstuurd."
  },
  valueNotSendable: {
    what: ({ path, type }) => `${path} kan niet verstuurd worden: ${type}`,
    todo: "Controleer de opgegeven waarden; er is niets verstuurd."
  },
  recordTooDeep: {
    what: "een record van de dienst is te diep genest om terug te sturen",
    todo: "Bekijk de records daar; er is niets verstuurd."
  },
  numberMissing: {
    what: ({ of }) => `er is geen ${NUMBERS2[of].name} opgegeven`,
    todo: ({ of }) => NUMBERS2[of].todo
  },
  numberWrong: {
    what: ({ of }) => `${NUMBERS2[of].given} is geen geheel getal`,
    todo: ({ of }) => NUMBERS2[of].todo
  }
};
function later2({ outcome, waitSeconds }) {
  const when3 = waitSeconds ? `over ${duration2(waitSeconds)}` : "later";
  return outcome === "unknown" ? `Probeer het ${when3} opnieuw; wat misschien al geschreven is, wordt eerst opgezocht.` : `Probeer het ${when3} opnieuw; deze aanroep heeft niets gewijzigd.`;
}
var NO_ANSWER2 = {
  refused: "de verbinding werd geweigerd",
  brokenOff: "de verbinding brak af",
  tookTooLong: "het duurde te lang",
  notUnpacked: "wat er kwam, kon niet uitgepakt worden",
  unknownHost: "er is geen server met die naam",
  nameNotLookedUp: "de naam kon niet opgezocht worden",
  noRoute: "het netwerk kan er niet bij",
  invalidUrl: "dat is geen geldige URL",
  certificate: "het certificaat wordt niet vertrouwd",
  other: ""
};
var UNREADABLE2 = {
  nothing: "helemaal niets",
  webPage: "een webpagina in plaats van gegevens",
  brokenOff: "een bericht dat halverwege afbreekt",
  doctype: "een document met een DOCTYPE, dat niet gelezen wordt",
  encoding: "tekst in een onbekende codering",
  noSoap: "iets dat geen SOAP-bericht is",
  noJson: "iets dat geen JSON is",
  otherMessage: "een bericht dat niet als antwoord op deze aanroep te lezen is",
  noEnvelope: "gegevens die geen antwoord van deze dienst zijn"
};
var UNEXPECTED2 = {
  noResult: "een antwoord zonder het resultaat dat erbij hoort",
  otherShape: "een bericht van een andere vorm dan het hoort te hebben",
  noList: "iets anders dan een lijst",
  noRecords: "een lijst van iets anders dan records",
  recordsWithout: "records zonder",
  recordWithout: "een record zonder",
  samePage: "dezelfde bladzijde van een lijst nog eens"
};
var CHOOSE = "of kies het uit de lijst, als die er is.";
var NUMBERS2 = {
  company: {
    name: "bedrijfs-ID",
    given: "het opgegeven bedrijfs-ID",
    todo: `Vul het bedrijfs-ID in, ${CHOOSE}`
  },
  run: { name: "run-ID", given: "het opgegeven run-ID", todo: `Vul het run-ID in, ${CHOOSE}` },
  year: { name: "jaar", given: "het opgegeven jaar", todo: `Vul het jaar in, ${CHOOSE}` },
  workOrder: {
    name: "ID van een werkbon",
    given: "het opgegeven ID van de werkbon",
    todo: "Vul het ID van de werkbon in; dat is niet het bonnummer."
  }
};
function http2(status) {
  return status === void 0 ? "" : ` (HTTP ${status})`;
}
function inBrackets2(text6) {
  return text6 && ` (${text6})`;
}

// nodes/shared/rows/sentences/nl/problems/nmbrs.ts
var nmbrs2 = {
  wrongDomainUserOrToken: {
    what: "het domein, de gebruikersnaam of het API-token klopt niet (de dienst zegt niet welk)",
    todo: 'Controleer in de credential: Domain (deel voor ".nmbrs.nl"), Username (e-mailadres) en API Token (Instellingen > Gebruikersaccounts > Klant Login). Een sandbox-token werkt na een dag.'
  },
  wrongDomain: {
    what: "het domein klopt niet",
    todo: ({ domain }, t) => `Vul bij Domain ${t.list([domain])} in: daar horen deze gebruikersnaam en dit API-token bij.`
  },
  callSwitchedOff: {
    what: ({ operation }) => `deze API-gebruiker mag de aanroep ${operation} niet doen`,
    todo: ({ operation }) => `Zet ${operation} aan in het API-gebruikerssjabloon van deze gebruiker in Nmbrs, of vraag dat aan je Nmbrs-beheerder.`
  },
  notVisible: {
    what: "deze gebruiker mag niet zien wat er gevraagd werd, of het bestaat niet",
    todo: "Controleer het bedrijf, en welke bedrijven en welk filter de API-gebruiker in Nmbrs heeft (Instellingen > Gebruikersaccounts)."
  },
  subscriptionInactive: {
    what: "het abonnement op Nmbrs is niet actief",
    todo: "Vraag het na bij de leverancier van je Nmbrs-abonnement."
  },
  periodOfOtherKind: {
    what: "de periode hoort niet bij de periodesoort van dit bedrijf",
    todo: "Gebruik de periodes 1 tot en met 12 voor maanden, 1 tot en met 13 voor vier weken en 1 tot en met 53 voor weken."
  },
  valueOfOtherKind: {
    what: "een waarde waarom gevraagd werd, is niet van de juiste soort",
    todo: "Controleer het bedrijf, de run en het jaar: ID's en jaren zijn gehele getallen."
  },
  notThere: {
    what: "wat er gevraagd werd, bestaat niet",
    todo: "Controleer het bedrijf en de run; een run kan in Nmbrs verwijderd zijn."
  },
  currentPeriodUnreadable: {
    what: ({ found }, t) => `de dienst antwoordde met ${t.list([found])}, en dat is geen periode`,
    todo: (call3) => `${later2(call3)} Blijft dit zo, meld het dan met de versie van het pakket.`
  }
};

// nodes/shared/rows/sentences/nl/problems/outSmart.ts
var outSmart4 = {
  tokenMissing: { what: "het token ontbreekt", todo: "Vul Customer Token in de credential in." },
  softwareTokenMissing: {
    what: "het softwaretoken ontbreekt",
    todo: "Vul Software Token in de credential in."
  },
  wrongToken: {
    what: "het token (Customer Token) klopt niet",
    todo: "Neem het token opnieuw over uit OutSmart (Instellingen > Externe koppelingen), of kijk of Customer Token en Software Token verwisseld zijn."
  },
  wrongSoftwareToken: {
    what: "het softwaretoken is onjuist of hoort niet bij dit token",
    todo: "Vraag OutSmart om het softwaretoken dat bij dit token hoort: de twee worden samen uitgegeven, voor \xE9\xE9n softwarepakket."
  },
  turnedAway: {
    what: ({ status }) => `de dienst wees de aanroep af (HTTP ${status})`,
    todo: "Controleer Customer Token en Software Token in de credential; kloppen die, vraag OutSmart dan of je account een bearer token nodig heeft."
  },
  noSuchCall: {
    what: "op de Base URL bestaat deze aanroep niet",
    todo: "Controleer de Base URL in de credential; die eindigt op /openapi/8."
  },
  httpsOnly: {
    what: "de dienst antwoordt alleen over https",
    todo: "Laat de Base URL in de credential met https:// beginnen."
  },
  recordRefused: {
    what: ({ record: record2 }) => `de dienst weigerde ${RECORDS2[record2]}`,
    todo: "Verbeter wat de tekst van de dienst noemt, en start opnieuw."
  },
  workOrderMissing: {
    what: "die werkbon is er niet",
    todo: "Controleer het ID van de werkbon; misschien is hij verwijderd."
  },
  nothingToChange: { what: "er viel niets te wijzigen", todo: "Kies een werkbonstatus." },
  nothingChanged: { what: "er is niets gewijzigd", todo: "De werkbon heeft deze waarden al." },
  deleteRefused: {
    what: "de dienst verwijderde niets",
    todo: "Controleer entity, key en value in de tekst van de dienst."
  },
  pdfUnreadable: {
    what: ({ status }) => `op het adres van de pdf staat geen pdf (HTTP ${status})`,
    todo: "Open de werkbon in OutSmart en kijk of de pdf daar wel te openen is; probeer het daarna opnieuw."
  }
};
var RECORDS2 = {
  employee: "een medewerker",
  material: "een materiaal",
  relation: "een relatie",
  workOrder: "de werkbon",
  hourType: "een uursoort",
  workStatus: "een werkbonstatus",
  project: "een project",
  object: "een object"
};

// nodes/shared/rows/sentences/nl/problems/index.ts
var problems2 = {
  ...transport2,
  ...administrations4,
  ...booksCalls2,
  ...eBoekhouden2,
  ...nmbrs2,
  ...outSmart4
};

// nodes/shared/rows/sentences/nl/reconciliation.ts
var span2 = ({ since, until }, t) => `van ${t.date(since)} tot en met ${t.date(until)}`;
var counted6 = (count, one, several) => `${count} ${count === 1 ? one : several}`;
var moment2 = (readAt, t) => `${t.date(readAt.slice(0, 10))} om ${readAt.slice(11)}`;
function proven2(facts, t) {
  const runs = counted6(facts.runCount, "loonrun", "loonruns");
  const accounts = counted6(facts.accountCount, "grootboekrekening", "grootboekrekeningen");
  return `${brief(facts.companyName)}: ${span2(facts, t)} is wat e-Boekhouden heeft onder de Boekstukken van ${runs} (${facts.source}) op ${accounts} tot op de cent gelijk aan de loonjournaalposten (gelezen op ${moment2(facts.readAt, t)})`;
}
var reconciliation2 = {
  yearReconciled: { what: (facts, t) => `${proven2(facts, t)}.`, todo: "" },
  yearReconciledButDecided: {
    what: (facts, t) => `${proven2(facts, t)}, behalve waar beslist is: ${t.list(facts.decided, 3)}.`,
    todo: ""
  },
  yearDiffers: {
    what: (facts, t) => `${brief(facts.companyName)}: ${span2(facts, t)} is er verschil tussen loonadministratie en boekhouding: ${t.amount(facts.amount)} in debet, op ${t.list(facts.ledgerAccounts, 4)}.`,
    todo: "Zoek in het verslag de loonrun en de mutatie op, en laat de workflow die boekt lopen of leg een beslissing vast."
  },
  yearNotReconciled: {
    what: (facts, t) => `${brief(facts.companyName)}: ${span2(facts, t)} is niet vast te stellen of loonadministratie en boekhouding gelijk zijn.`,
    todo: "Los op wat hierna staat, en laat de aansluiting opnieuw maken."
  },
  yearBeforeStart: {
    what: ({ companyName, year: year2, start: start3 }, t) => `${brief(companyName)}: over ${year2} valt niets te vergelijken, want de lonen tellen mee vanaf ${t.date(start3)}.`,
    todo: "Kies een later jaar, of een eerdere begindatum als er eerder is geboekt."
  },
  yearWithoutRuns: {
    what: (facts, t) => `${brief(facts.companyName)}: ${span2(facts, t)} is er geen loonrun en geen boeking van ons.`,
    todo: "Controleer het jaar en het bedrijf als je er wel verwachtte."
  },
  payrollOfFiles: {
    what: "De lonen kwamen uit bestanden: of dat alle loonruns zijn, is niet te zien.",
    todo: "Gebruik een koppeling die alle loonruns van het jaar opsomt."
  },
  payrollNotWhole: {
    what: "De lijst met loonruns is niet volledig gelezen.",
    todo: "Probeer het later opnieuw."
  },
  journalsNotCompared: {
    what: ({ runs }, t) => `Niet gelezen of niet bruikbaar: de journaalpost van ${t.list(runs, 5)}.`,
    todo: "Bekijk in de workflow die boekt wat er met deze loonruns is."
  },
  runsNotFinal: {
    what: ({ runs }, t) => `Nog niet definitief, en daarom niet vergeleken: ${t.list(runs, 5)}.`,
    todo: ""
  },
  runsBookedBeforeStart: {
    what: ({ runs, mutations: mutations3 }, t) => `In dit jaar staat onder ons Boekstuk een boeking van voor het begin: ${t.list(runs, 4)} (mutaties ${t.list(mutations3, 4)}).`,
    todo: "Kies een eerdere begindatum, zodat ook deze loonruns worden gelezen."
  },
  runsNotRecognised: {
    what: ({ runs }, t) => `Welke loonrun van de boeken dit is, staat niet vast: ${t.list(runs, 5)}.`,
    todo: "Leg in de workflow die boekt een beslissing vast."
  },
  entriesUndated: {
    what: ({ mutations: mutations3 }, t) => `Van boekingen van ons is de datum niet te lezen: mutaties ${t.list(mutations3, 6)}.`,
    todo: "Zet in e-Boekhouden een datum bij deze mutaties."
  },
  handsBesideRuns: {
    what: ({ runs, mutations: mutations3 }, t) => `Iemand anders boekte iets dat op een loonrun lijkt: mutaties ${t.list(mutations3, 5)}, naast ${t.list(runs, 4)}. Het staat er misschien twee keer.`,
    todo: "Bekijk deze mutaties in e-Boekhouden; horen ze er te staan, leg dan een beslissing vast."
  },
  entriesOfHiddenCompany: {
    what: ({ company, mutations: mutations3, amount: amount2 }, t) => `In de boeken staat onder ons Boekstuk ${t.amount(amount2)} in debet van bedrijf '${brief(company)}', dat de loonadministratie niet meer laat zien: mutaties ${t.list(mutations3, 5)}.`,
    todo: "Zorg dat het bedrijf weer zichtbaar is, of neem deze boekingen terug."
  },
  entriesOfOtherCompany: {
    what: ({ company, mutations: mutations3 }, t) => `In deze boeken staan ook de lonen van bedrijf '${brief(company)}', dat hier niet is vergeleken: mutaties ${t.list(mutations3, 5)}.`,
    todo: ""
  }
};
var reconciliationFaults2 = {
  mustBePastYear: ({ field, value, low, high }) => `${field} '${value}' is geen jaar van ${low} tot en met ${high}, en niet leeg`
};

// nodes/shared/rows/sentences/nl/reconciliationWords.ts
var reconciliationWords2 = {
  titles: {
    equal: "Loonadministratie en boekhouding zijn gelijk",
    decided: "Gelijk, behalve waar een beslissing geldt",
    differs: "Er zijn verschillen",
    unproven: "Niet vast te stellen",
    nothing: "Er was niets te vergelijken"
  },
  equal: (count) => `${count} ${count === 1 ? "aansluiting klopt" : "aansluitingen kloppen"}`,
  differs: (count) => `${count} ${count === 1 ? "aansluiting heeft" : "aansluitingen hebben"} een verschil`,
  unproven: (count) => `${count} niet vast te stellen`,
  perAccount: "Per grootboekrekening",
  differences: "Verschillen per loonrun",
  toCheck: "Boekingen om te bekijken",
  byDecision: "Waar een beslissing geldt",
  moved: "Op een andere datum geboekt",
  others: "Wat er verder op deze rekeningen staat",
  wages: "Loonheffing en nettoloon",
  established: "Hoe dit is vastgesteld",
  limits: "Wat dit niet bewijst",
  signs: "Debet is positief, credit heeft een minteken. Verschil: loonadministratie min eigen boekingen.",
  ledgerAccount: "Rekening",
  payroll: "Lonen",
  booked: "Onder onze Boekstukken",
  difference: "Verschil",
  other: "Overig",
  amount: "Bedrag",
  total: "Totaal",
  run: "Loonrun en rekening",
  where: "Mutatie",
  wageTax: "Loonheffing",
  netWages: "Nettoloon",
  becameDue: "Volgens de lonen",
  bookedDue: "Geboekt",
  otherwise: "Overig op de rekening, zoals betalingen",
  mutations: (numbers, count) => `${count === 1 ? "mutatie" : "mutaties"} ${numbers}`,
  noMutation: "geen boeking",
  noOthers: "Geen andere mutaties.",
  decision: (decision, difference) => `${decision}: verschil ${difference}`,
  marks: {
    changed: (mutation3) => `Mutatie ${mutation3} is niet meer zoals ze is geboekt.`,
    doubled: (mutation3) => `Mutatie ${mutation3} is gelijk aan een eerdere van dezelfde loonrun.`,
    adopted: (mutation3) => `Mutatie ${mutation3} is met de hand gemaakt en draagt ons Boekstuk, dus ze telt mee.`
  },
  movedEntry: ({ mutation: mutation3, voucher, date: date4, forDate, amount: amount2 }) => `Mutatie ${mutation3} (${voucher}): geboekt op ${date4}, telt voor ${forDate}, ${amount2} in debet.`,
  outside: ({ mutation: mutation3, voucher, date: date4, amount: amount2 }) => `Mutatie ${mutation3} (${voucher}): telt voor ${date4}, dus in een ander jaar, ${amount2} in debet.`,
  facts: (facts) => [
    `Lonen: alle loonruns die ${facts.source} opgeeft, waarvan ${facts.runs} met bedragen van ${facts.from} tot en met ${facts.to}.`,
    ...facts.emptyRuns.length > 0 ? [`Zonder bedragen in de lonen: ${facts.emptyRuns.join("; ")}.`] : [],
    `Boeken: alle ${facts.mutations} mutaties van het jaar, en de memorialen met ons Boekstuk van ${facts.readFrom} tot en met ${facts.readTo}: ${facts.entries} daarvan tellen voor dit jaar${facts.calls > 0 ? ` (${facts.calls} keer GetMutaties)` : ""}.`,
    `Gelezen op ${facts.readOn} om ${facts.readAtTime}; een lijst die niet heel kwam, breekt de vergelijking af.`,
    "Vergeleken per loonrun, datum, grootboekrekening en kostenplaats, op de cent. Een boeking telt voor de datum in haar Boekstuk."
  ],
  notProven: [
    "Of de lonen zelf goed zijn berekend: er is alleen met de loonjournaalposten vergeleken.",
    "Of loonheffing en nettoloon zijn betaald, en of de andere mutaties op deze rekeningen kloppen.",
    "Wat na het lezen in de lonen of in de boeken is veranderd.",
    "Een gebroken boekjaar: er wordt per kalenderjaar vergeleken."
  ],
  sheet: {
    company: "Bedrijf-id",
    companyName: "Bedrijf",
    year: "Jaar",
    ledgerAccount: "Rekening",
    name: "Naam",
    costCentre: "Kostenplaats",
    payroll: "Lonen",
    booked: "Onder onze Boekstukken",
    difference: "Verschil",
    other: "Overig",
    otherMutations: "Overige mutaties",
    state: "Uitkomst",
    readAt: "Gelezen op"
  }
};

// nodes/shared/rows/sentences/nl/settings.ts
var settingFaults2 = {
  mustBeOneOf: ({ field, value, choices }) => `${given2(field, value)}, maar moet een van deze zijn: ${choices.join(", ")}`,
  mustBeOnOrOff: ({ field, value }) => `${given2(field, value)}, maar moet aan (true) of uit (false) zijn`,
  mustBeDate: ({ field, value }) => `${given2(field, value)}, maar moet een datum zijn zoals 31-01-2026 of 2026-01-31, of leeg`,
  mustBeWholeNumber: ({ field, value, low, high }) => `${given2(field, value)}, maar moet een geheel getal van ${low} tot en met ${high} zijn`,
  mustBeThere: ({ field }) => `'${field}' ontbreekt: zet het terug, leeg als je het niet gebruikt`,
  mustBeMailAddress: ({ field, value }) => `${given2(field, value)}, maar moet \xE9\xE9n mailadres zijn, zoals naam@example.com`,
  mustNotBeEmpty: ({ field }) => `'${field}' is leeg`,
  dateFarAhead: ({ field, date: date4 }, { date: written4 }) => `'${field}' is ${written4(date4)}, meer dan een jaar na vandaag: kijk het jaartal na, of wis de datum`,
  accountsAreSame: ({ field, other, account }) => `'${field}' en '${other}' zijn allebei ${account}: kies twee verschillende grootboekrekeningen`
};
function given2(field, value) {
  return `'${field}' is ${value === "" ? "leeg" : `'${value}'`}`;
}

// nodes/shared/rows/sentences/nl/signOff.ts
var NEW_PREVIEW2 = "De volgende run stuurt een nieuwe mail met wat er dan te boeken is.";
var signOff2 = {
  signOffAsked: {
    what: ({ entries, fingerprint: fingerprint2 }) => `Wacht op akkoord: ${entries === 1 ? "1 boeking" : `${entries} boekingen`}, vingerafdruk ${fingerprint2}.`,
    todo: ""
  },
  nothingToSign: { what: "Er is niets te boeken, dus niemand is om akkoord gevraagd.", todo: "" },
  signOffNotSent: {
    what: "Er is niemand om akkoord gevraagd: 'preview' staat aan in Settings.",
    todo: "Zet 'preview' uit als het verslag klopt; dan gaat er een mail uit."
  },
  signOffSent: {
    what: ({ askedAddress, clients: clients2, runs }) => `Er gaat \xE9\xE9n mail om akkoord naar ${askedAddress}, voor ${clients2 === 1 ? "1 klant" : `${clients2} klanten`} en ${runs === 1 ? "1 loonrun" : `${runs} loonruns`}.`,
    todo: ""
  },
  reviewerNotAsked: {
    what: ({ askedAddress, text: text6 }) => `Aan ${askedAddress} is niets gevraagd: n8n zegt '${brief(text6)}'.`,
    todo: "Kijk of bij 'Ask one reviewer' de workflow payroll-reviewer.json is gekozen, en of die aan staat."
  },
  bookedAsApproved: {
    what: ({ askedAddress, answeredAt }, t) => `Precies zo akkoord bevonden via de mail aan ${askedAddress}${when2(answeredAt, t)}; een antwoord op een mail bewijst niet wie het gaf.`,
    todo: ""
  },
  changedSinceApproval: {
    what: ({ askedAddress, answeredAt }, t) => `Niet geboekt: de lonen of de boekhouding zijn veranderd sinds het akkoord via de mail aan ${askedAddress}${when2(answeredAt, t)}.`,
    todo: `${NEW_PREVIEW2} Komt dit steeds terug, geef beide e-Boekhouden-stappen dan dezelfde credential en Administration.`
  },
  entryNotApproved: {
    what: ({ date: date4, on }, t) => `De boeking voor ${t.date(date4)} zou nu op ${t.date(on)} komen, anders dan waarvoor akkoord is gegeven; die is niet gemaakt.`,
    todo: "Weigert e-Boekhouden een datum, zet 'closedUntil' dan op de laatste dag die dicht is: de volgende mail toont dan waar het komt te staan."
  },
  signOffDeclined: {
    what: ({ askedAddress, answeredAt }, t) => `Niet geboekt: er is geen akkoord gegeven, via de mail aan ${askedAddress}${when2(answeredAt, t)}.`,
    todo: "Pas aan wat niet klopt; de volgende run vraagt opnieuw om akkoord."
  },
  signOffNotAnswered: {
    what: ({ askedAddress }) => `Niet geboekt: op de mail aan ${askedAddress} kwam op tijd geen antwoord.`,
    todo: NEW_PREVIEW2
  },
  signOffMissing: {
    what: "Niet geboekt: er is geen vingerafdruk van waarvoor akkoord is gegeven.",
    todo: "Geef bij 'Approved Fingerprint' die van de proefrun; in de meegeleverde workflow gaat dat vanzelf."
  },
  nothingLeftToBook: {
    what: ({ askedAddress, answeredAt }, t) => `Van wat via de mail aan ${askedAddress} akkoord is bevonden${when2(answeredAt, t)}, is niets meer te boeken: het staat er al, of het verschil is weg.`,
    todo: ""
  }
};
function when2(at3, t) {
  if (at3 === "") return "";
  const [day = "", time = ""] = at3.split(" ");
  return ` op ${t.date(day)}${time === "" ? "" : ` om ${time}`}`;
}

// nodes/shared/rows/sentences/nl/signOffMail.ts
var signOffMail2 = {
  subject: ({ things, company }) => `Akkoord gevraagd: ${things}${company === "" ? "" : ` van ${company}`}`,
  opening: ({ things }) => `Hieronder staat wat er na je akkoord in e-Boekhouden geboekt wordt: ${things}. Er is nog niets geboekt.`,
  fingerprint: (fingerprint2) => `Vingerafdruk: ${fingerprint2}`,
  left: (points) => `${points === 1 ? "1 punt vraagt" : `${points} punten vragen`} aandacht en ${points === 1 ? "wordt" : "worden"} niet geboekt; op de pagina staat waarom.`,
  means: "Alleen precies dit wordt geboekt. Is er bij je akkoord iets veranderd in de lonen of de boekhouding, dan wordt van dat bedrijf niets geboekt en komt er een nieuwe mail.",
  proves: "Een antwoord op deze mail bewijst niet wie het gaf: wie de mail heeft, kan antwoorden.",
  correction: "verschil",
  takenBack: "teruggeboekt"
};

// nodes/shared/rows/sentences/nl/triggers.ts
var triggers2 = {
  tooManyToWatch: {
    what: ({ count, most }) => `Er zijn ${count} gegevens om in de gaten te houden, en een trigger onthoudt er hoogstens ${most}. Er is niets doorgegeven, en wat onthouden was is niet veranderd.`,
    todo: ({ field }) => field === "" ? "Lees de lijst liever volgens een schema met Get Many, en laat Remove Duplicates overhouden wat nieuw is." : `Laat de trigger minder in de gaten houden, bij '${field}'.`
  },
  statusToWatchGone: {
    what: ({ workStatus }, t) => `OutSmart heeft geen werkbonstatus ${t.list([workStatus])} meer; er is niets doorgegeven.`,
    todo: "Kies de status opnieuw in de trigger, met de code van nu."
  },
  listNotWhole: {
    what: ({ service, count }) => `${service} gaf ${count} regels, het meeste dat in \xE9\xE9n keer komt: er kunnen er meer zijn. Er is niets doorgegeven, want wat in de lijst ontbreekt is niet in de gaten te houden.`,
    todo: "Kies bij Authentication het API-token, dat geen grens kent, of kijk minder dagen terug."
  },
  nothingToShow: {
    what: ({ event }) => `Er staat niets in de administratie wat een proefrun van '${event}' kan laten zien.`,
    todo: "Maak in de dienst eerst iets aan, of activeer de workflow: dan wacht hij tot er iets komt."
  },
  noSuchEvent: {
    what: ({ event }) => `Deze trigger kent geen gebeurtenis '${event}'.`,
    todo: "Kies een Event, of werk het pakket bij."
  }
};

// nodes/shared/rows/sentences/nl/index.ts
var nl = {
  findings: {
    ...administrations3,
    ...booksChecks2,
    ...booksRecords2,
    ...general2,
    ...invoices2,
    ...masterData2,
    ...mutations2,
    ...office2,
    ...oneJournal2,
    ...orderReport2,
    ...outSmart3,
    ...payroll2,
    ...payrollFiles2,
    ...payrollReading2,
    ...reconciliation2,
    ...signOff2,
    ...triggers2
  },
  problems: problems2,
  faults: {
    ...booksCallFaults2,
    ...booksRecordFaults2,
    ...invoiceFaults2,
    ...itemFaults2,
    ...masterDataFaults2,
    ...mutationFaults2,
    ...orderReportFaults2,
    ...officeFaults2,
    ...outSmartFaults2,
    ...payrollFaults2,
    ...payrollFileFaults2,
    ...payrollReadingFaults2,
    ...reconciliationFaults2,
    ...settingFaults2
  },
  page: page2,
  digest: digest2,
  reconciliation: reconciliationWords2,
  orderReport: orderReportPage2,
  signOffMail: signOffMail2,
  officePage: officePage2,
  more: (count) => `en nog ${count}`,
  amount: dutchAmount,
  date: (date4) => date4.split("-").reverse().join("-")
};
function dutchAmount(amount2) {
  const [whole2 = "", cents] = amount2.split(".");
  const digits = whole2.replace("-", "");
  const groups = [];
  for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end));
  const grouped2 = `${whole2.startsWith("-") ? "-" : ""}${groups.reverse().join(".")}`;
  return cents === void 0 ? grouped2 : `${grouped2},${cents}`;
}

// nodes/shared/rows/say.ts
var TABLES3 = { nl, en };
var TONGUES = { nl: tongueOf("nl"), en: tongueOf("en") };
function say(finding, language) {
  return [what(finding, language), todo(finding, language)].filter(Boolean).join(" ");
}
function isFinding(row) {
  const code3 = "code" in row && typeof row.code === "string" ? row.code : "";
  return Object.hasOwn(en.findings, code3) || Object.hasOwn(en.problems, code3);
}
function what(finding, language) {
  const said = phrase(sentenceFor(finding, TABLES3[language]).what, finding, language);
  return isAboutCall(finding) ? `${framed(said, finding)}.` : said;
}
function todo(finding, language) {
  return phrase(sentenceFor(finding, TABLES3[language]).todo, finding, language);
}
function framed(said, { service, operation, serviceCode, serviceText }) {
  const own = [serviceCode, withoutEnd(serviceText, ".")].filter(Boolean).join(": ");
  return `${service}: ${said} (${operation})${own ? `: ${own}` : ""}`;
}
function sentenceFor(finding, { findings, problems: problems3 }) {
  const table2 = Object.hasOwn(problems3, finding.code) ? problems3 : findings;
  return table2[finding.code];
}
function isAboutCall(finding) {
  return Object.hasOwn(en.problems, finding.code);
}
function canBeSaid(value) {
  const code3 = typeof value === "object" && value !== null && "code" in value ? value.code : void 0;
  if (typeof code3 !== "string" || !(Object.hasOwn(en.findings, code3) || Object.hasOwn(en.problems, code3)))
    return false;
  try {
    return say(value, "en") !== "" && say(value, "nl") !== "";
  } catch {
    return false;
  }
}
function phrase(said, facts, language) {
  return typeof said === "string" ? said : said(facts, TONGUES[language]);
}
function tongueOf(language) {
  const table2 = TABLES3[language];
  const clause = (fault2) => {
    const said = table2.faults[fault2.code];
    return typeof said === "string" ? said : said(fault2, tongue);
  };
  const tongue = {
    list: (values, atMost2) => listed([...values], atMost2, table2.more),
    names: (values, atMost2, count) => {
      const more = count - Math.min(atMost2, values.length);
      return [...values.slice(0, atMost2), ...more > 0 ? [table2.more(more)] : []].join("; ");
    },
    amount: table2.amount,
    date: table2.date,
    dates: (dates) => dates.map(table2.date).join(", "),
    faults: (faults) => faults.map(clause).join("; "),
    say: (finding) => say(finding, language)
  };
  return tongue;
}

// nodes/shared/journals/unreadableJournal.ts
var UnreadableJournal = class extends Error {
  constructor(fault2) {
    super(say({ code: "journalUnreadable", faults: [fault2] }, "en"));
    this.fault = fault2;
    this.name = "UnreadableJournal";
  }
  fault;
};

// nodes/EBoekhouden/payrollFiles/refusal.ts
var FileRefused = class extends Error {
  constructor(finding) {
    super(what(finding, "en"));
    this.finding = finding;
    this.name = "FileRefused";
  }
  finding;
};
function refuse(finding) {
  throw new FileRefused(finding);
}
var FileFault = class extends Error {
  constructor(fault2) {
    super(fault2.code);
    this.fault = fault2;
    this.name = "FileFault";
  }
  fault;
};
function faulty(fault2) {
  throw new FileFault(fault2);
}
function inFormat(file, format2, parse3) {
  try {
    return parse3();
  } catch (error) {
    return refuse({ code: "fileUnreadable", file, format: format2, faults: [faultOf(error)] });
  }
}
function faultOf(error) {
  if (error instanceof FileFault || error instanceof UnreadableJournal) return error.fault;
  throw error;
}

// nodes/EBoekhouden/payrollFiles/companies.ts
function readCompanies(text6) {
  const given3 = text6.split(/[,\n]/).map((term) => term.trim()).filter((term) => term !== "");
  if (given3.length === 0) return { fault: { code: "mustNotBeEmpty", field: "companies" } };
  const terms = given3.map((term) => {
    const at3 = term.indexOf("=");
    const [id2, calledBy] = at3 < 0 ? [term, ""] : [term.slice(0, at3).trim(), term.slice(at3 + 1).trim()];
    return { term, id: id2, calledBy, readable: /^[^/\s]+$/.test(id2) && (at3 < 0 || calledBy !== "") };
  });
  const wrong = terms.find(({ readable }) => !readable);
  if (wrong) return { fault: { code: "companiesTerm", value: brief(wrong.term) } };
  return { value: distinct(terms.map(({ id: id2, calledBy }) => ({ id: id2, calledBy }))) };
}
var nameOf = ({ id: id2, calledBy }) => calledBy || id2;
function keyOf(name) {
  return name.replaceAll(",", " ").trim().replace(/\s+/g, " ").toLowerCase();
}
function companyOf(file, names, terms) {
  if (names.length > 0) return companyCalled(file, names, terms);
  const ids = distinct(terms.map(({ id: id2 }) => id2));
  if (ids.length === 1 && ids[0] !== void 0) return ids[0];
  const fitting = distinct(terms.filter((term) => beginsWith(file, nameOf(term))).map(({ id: id2 }) => id2));
  if (fitting.length === 1 && fitting[0] !== void 0) return fitting[0];
  const companies = terms.map((term) => brief(nameOf(term)));
  if (fitting.length > 1)
    return refuse({ code: "fileCompanyAmbiguous", file, name: file, companies: fitting.map(brief) });
  return refuse({ code: "fileCompanyNotNamed", file, companies, example: `${companies[0] ?? ""} ${file}` });
}
function companyCalled(file, names, terms) {
  const called = new Set(names.map(keyOf));
  const fitting = distinct(terms.filter((term) => called.has(keyOf(nameOf(term)))).map(({ id: id3 }) => id3));
  const [id2, ...others] = fitting;
  const name = names[0] ?? "";
  if (id2 === void 0) {
    const example = `${terms.length === 1 ? terms[0]?.id : "12345"}=${brief(name.replaceAll(",", " "))}`;
    return refuse({ code: "fileCompanyUnknown", file, names: names.map(brief), example });
  }
  if (others.length === 0) return id2;
  return refuse({ code: "fileCompanyAmbiguous", file, name: brief(name), companies: fitting.map(brief) });
}
function beginsWith(file, name) {
  const [given3, start3] = [keyOf(file), keyOf(name)];
  return given3.startsWith(start3) && !/^[\p{L}\p{N}]/u.test(given3.slice(start3.length));
}

// nodes/shared/values/dates.ts
var import_luxon = require("luxon");
var ZONE = "Europe/Amsterdam";
var plain = (date4) => import_luxon.DateTime.fromISO(date4, { zone: "utc" });
function parseDate(text6) {
  const [, day = ""] = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?)?$/.exec(text6.trim()) ?? [];
  const date4 = plain(day);
  return date4.isValid && date4.year >= 1900 && date4.year < 2200 ? format(date4) : null;
}
function parseTypedDate(text6) {
  const [, day, , month, year2] = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text6.trim()) ?? [];
  if (day === void 0 || month === void 0 || year2 === void 0) return parseDate(text6);
  return parseDate(`${year2}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
function parseServiceDate(text6) {
  return parseDate(dutchTime(text6));
}
function dutchTime(text6) {
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i.exec(
    text6.trim()
  );
  if (!match) return text6;
  if (match[2] === void 0) return match[1] ?? text6;
  const moment3 = import_luxon.DateTime.fromISO(text6.trim().toUpperCase(), { zone: ZONE });
  return moment3.isValid ? moment3.toFormat("yyyy-MM-dd'T'HH:mm:ss") : text6;
}
function yearOf(date4) {
  return Number(date4.slice(0, 4));
}
function monthOf(date4) {
  return Number(date4.slice(5, 7));
}
function addDays(date4, days) {
  return format(plain(date4).plus({ days }));
}
var FIRST_YEAR = 1990;
var LAST_PERIOD = 53;
function periodOf(date4, periodsPerYear2) {
  if (periodsPerYear2 === 12) return { year: yearOf(date4), period: monthOf(date4) };
  const { weekYear, weekNumber } = plain(date4);
  const period2 = periodsPerYear2 === 53 ? weekNumber : Math.min(13, Math.ceil(weekNumber / 4));
  return { year: weekYear, period: period2 };
}
function format(date4) {
  return date4.toFormat("yyyy-MM-dd");
}

// nodes/shared/values/money.ts
var import_big = __toESM(require("big.js"));
var ZERO = new import_big.default(0);
var AMOUNT = /^-?\d{1,12}(\.\d{1,2}0*)?$/;
function parseMoney(text6) {
  const trimmed = text6.trim();
  return AMOUNT.test(trimmed) ? new import_big.default(trimmed) : null;
}
function parseDecimal(text6) {
  const trimmed = text6.trim();
  return /^-?\d{1,28}(\.\d{1,28})?$/.test(trimmed) ? new import_big.default(trimmed) : null;
}
function formatMoney(amount2) {
  return amount2.round(2).toFixed(2);
}
function sum(amounts) {
  let total = ZERO;
  for (const amount2 of amounts) total = total.plus(amount2);
  return total;
}

// nodes/EBoekhouden/payrollFiles/journals.ts
var ROUNDING = "0.05";
function journalsOf(file, content, lines3, settings) {
  const placed = lines3.map((line) => inPeriod(line, settings.periodsPerYear));
  const groups = groupedBy(placed, ({ year: year2, period: period2, run }) => JSON.stringify([year2, period2, run]));
  return [...groups.values()].map((group) => ({ first: group[0], group })).sort((a, b) => a.first.year - b.first.year || a.first.period - b.first.period).map(({ first: { year: year2, period: period2, run }, group }) => {
    const { fromYear, fromPeriod } = settings;
    const about = { run, year: year2, description: content.description || file };
    const isDue = year2 > fromYear || year2 === fromYear && period2 >= fromPeriod;
    if (!isDue) return { ...about, state: "outOfScope", entries: [] };
    return { ...about, state: "ready", entries: entriesOf(file, content.ended, group) };
  });
}
function entriesOf(file, ended, lines3) {
  return [...groupedBy(lines3, ({ date: date4 }) => date4)].sort(([a], [b]) => a < b ? -1 : 1).map(([date4, ofDate]) => {
    checkBalance(file, date4, ofDate, ended);
    return {
      date: date4,
      period: ofDate[0]?.period ?? 0,
      lines: ofDate.map(({ ledgerAccount, description, debit, credit, costCentre }) => ({
        ledgerAccount,
        description,
        debit: formatMoney(debit),
        credit: formatMoney(credit),
        costCentre
      }))
    };
  });
}
function checkBalance(file, date4, lines3, ended) {
  const debit = sum(lines3.map((line) => line.debit));
  const credit = sum(lines3.map((line) => line.credit));
  const off = debit.minus(credit);
  if (off.eq(0) || ended && off.abs().lte(ROUNDING)) return;
  const difference = formatMoney(off.abs());
  if (off.abs().lte(ROUNDING)) refuse({ code: "fileMaybeCutOff", file, date: date4, difference });
  refuse({
    code: "fileDoesNotBalance",
    ...{ file, date: date4, difference },
    debit: formatMoney(debit),
    credit: formatMoney(credit)
  });
}
function inPeriod(line, periodsPerYear2) {
  const own = periodOf(line.date, periodsPerYear2);
  const period2 = line.period ?? own.period;
  if (period2 < 1 || period2 > periodsPerYear2)
    return faulty({ code: "linePeriod", line: line.place, period: period2, periodsPerYear: periodsPerYear2 });
  if (line.year !== null && line.period !== null) return { ...line, year: line.year, period: period2 };
  const unclear = () => faulty({ code: "lineYearUnclear", line: line.place, date: line.date });
  if (line.year !== null) return line.year === own.year ? { ...line, year: own.year, period: period2 } : unclear();
  const isNear = Math.abs(period2 - own.period) <= periodsPerYear2 / 2;
  return isNear ? { ...line, year: own.year, period: period2 } : unclear();
}

// nodes/EBoekhouden/payrollFiles/encoding.ts
function decode(file, bytes, setting) {
  const encoding = encodingOf(bytes, setting);
  if (setting === "detect" && encoding === "windows1252" && endsInsideCharacter(bytes))
    return refuse({ code: "fileCutOff", file, line: bytes.toString("latin1").split("\n").length });
  if (encoding.startsWith("utf16") && bytes.length % 2 === 1)
    return refuse({ code: "fileCutOff", file, line: textIn(bytes, encoding).split("\n").length });
  const text6 = textIn(bytes, encoding).replace(/^\uFEFF/, "");
  return WRONG.test(text6) ? refuse({ code: "fileEncodingWrong", file, encoding }) : text6;
}
var WRONG = /(?![\t\n\r])\p{Cc}|[\uFFFD\uFFFE\uFFFF]/u;
function isDamaged(text6) {
  return WRONG.test(text6);
}
function encodingOf(bytes, setting) {
  if (startsWith(bytes, [254, 255])) return "utf16be";
  if (startsWith(bytes, [255, 254])) return "utf16le";
  if (setting !== "detect") return setting;
  if (startsWith(bytes, [239, 187, 191])) return "utf8";
  if (bytes.length >= 2 && bytes[1] === 0 && bytes[0] !== 0) return "utf16le";
  if (bytes.length >= 2 && bytes[0] === 0 && bytes[1] !== 0) return "utf16be";
  return isUtf8(bytes, false) ? "utf8" : "windows1252";
}
function startsWith(bytes, mark) {
  return mark.every((byte, index) => bytes[index] === byte);
}
function isUtf8(bytes, mayGoOn) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: mayGoOn });
    return true;
  } catch {
    return false;
  }
}
function endsInsideCharacter(bytes) {
  return isUtf8(bytes, true);
}
function textIn(bytes, encoding) {
  if (encoding === "windows1252") return windows1252(bytes);
  if (encoding === "utf16le") return bytes.toString("utf16le").toWellFormed();
  if (encoding === "utf16be") {
    const whole2 = bytes.subarray(0, bytes.length - bytes.length % 2);
    return Buffer.from(whole2).swap16().toString("utf16le").toWellFormed();
  }
  return bytes.toString("utf8");
}
var OF_WINDOWS = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";
function windows1252(bytes) {
  return bytes.toString("latin1").replace(/[\u0080-\u009F]/g, (character) => OF_WINDOWS[character.charCodeAt(0) - 128] ?? "\uFFFD");
}

// nodes/shared/journals/scanTransactions.ts
var import_saxes = require("saxes");

// nodes/shared/values/xml.ts
var FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;
function withoutForbidden(text6) {
  return text6.replace(FORBIDDEN, "");
}
function tidied(xml) {
  return withoutForbidden(xml).replace(
    /&#(?:x([0-9A-Fa-f]+)|(\d+));/g,
    (reference, hex2, decimal4) => isXmlCharacter(hex2 === void 0 ? Number(decimal4) : Number.parseInt(hex2, 16)) ? reference : ""
  );
}
function isXmlCharacter(code3) {
  if (code3 < 32) return code3 === 9 || code3 === 10 || code3 === 13;
  return code3 < 55296 || code3 > 57343 && code3 < 65534 || code3 > 65535 && code3 <= 1114111;
}

// nodes/shared/journals/scanTransactions.ts
function scanTransactions(journal2, layout) {
  const xml = withoutDeclaration(tidied(journal2));
  if (xml === "") return [];
  if (!xml.startsWith("<")) throw new UnreadableJournal({ code: "journalNotXml" });
  if (hasTooManyParts(xml, "<", "=")) throw new UnreadableJournal({ code: "journalTooLarge" });
  return new Scan(layout).of(xml);
}
function withoutDeclaration(text6) {
  return text6.replace(/^[\uFEFF\s]+/, "").replace(/^<\?xml\s[^>]*\?>/i, "").trim();
}
var Scan = class {
  constructor(layout) {
    this.layout = layout;
    this.root = layout.transaction.split("/")[0] ?? "";
    this.line = `${layout.transaction}/${layout.line}`;
    this.records = new Set([layout.transaction, layout.line].map((path) => lastOf(path).toLowerCase()));
    this.header = new Set(layout.header);
    this.fields = new Set(layout.fields);
    const below2 = [
      ...layout.header.map((path) => `${layout.transaction}/${path}`),
      ...layout.fields.map((path) => `${this.line}/${path}`)
    ];
    this.known = new Set(below2.flatMap(pathsTo));
  }
  layout;
  transactions = [];
  /** The paths of the open elements; '' for one that is passed over, whatever its name. */
  open = [];
  text = "";
  root;
  line;
  records;
  header;
  fields;
  /** What is read, and what lies on the way to it. */
  known;
  of(xml) {
    const parser = new import_saxes.SaxesParser();
    parser.on("error", ({ message: message2 }) => {
      throw new UnreadableJournal({ code: "journalNotWhole", detail: message2.slice(0, 100) });
    });
    parser.on("doctype", () => {
      throw new UnreadableJournal({ code: "journalHasDoctype" });
    });
    parser.on("opentag", ({ name, attributes }) => this.enter(name, attributes));
    parser.on("closetag", () => this.leave());
    parser.on("text", (text6) => this.text += text6);
    parser.on("cdata", (text6) => this.text += text6);
    parser.write(xml).close();
    return this.transactions;
  }
  enter(name, attributes) {
    if (this.place() !== null)
      throw new UnreadableJournal({ code: "journalNestedElement", element: named5(name) });
    const inside = this.open.length === 0 ? name : `${this.path()}/${name}`;
    this.open.push(this.known.has(inside) ? inside : "");
    this.text = "";
    if (this.open.length === 1 && name !== this.root) {
      throw new UnreadableJournal({
        code: "journalOtherRoot",
        element: named5(name),
        expected: this.root
      });
    }
    const path = this.path();
    if (path === this.layout.transaction) this.transactions.push({ header: {}, lines: [] });
    else if (path === this.line) this.transaction().lines.push({});
    else if (this.records.has(name.toLowerCase()))
      throw new UnreadableJournal({ code: "journalStrayElement", element: named5(name) });
    for (const [attribute, value] of Object.entries(attributes)) this.take(`@${attribute}`, value);
  }
  take(attribute, value) {
    const place = this.place(attribute);
    if (place) fill(place, value.trim());
  }
  leave() {
    const place = this.place();
    this.open.pop();
    if (place) fill(place, this.text.trim());
    this.text = "";
  }
  /** Where the text of the open element belongs, or an attribute of it; null when it is not read. */
  place(attribute = "") {
    const path = this.path();
    const { transaction } = this.layout;
    const inLine = below(path, this.line);
    if (inLine !== null) {
      const { lines: lines3 } = this.transaction();
      return this.held(this.fields, lines3[lines3.length - 1], inLine + attribute);
    }
    const inHeader = below(path, transaction);
    if (inHeader === null) return null;
    return this.held(this.header, this.transaction().header, inHeader + attribute);
  }
  held(known, record2, name) {
    return record2 && known.has(name) ? { record: record2, name } : null;
  }
  path() {
    return this.open[this.open.length - 1] ?? "";
  }
  transaction() {
    return this.transactions[this.transactions.length - 1];
  }
};
function pathsTo(path) {
  const names = (path.split("@")[0] ?? "").split("/").filter((name) => name !== "");
  return names.map((_name, at3) => names.slice(0, at3 + 1).join("/"));
}
function below(path, upper) {
  if (path === upper) return "";
  return path.startsWith(`${upper}/`) ? path.slice(upper.length + 1) : null;
}
function fill({ record: record2, name }, text6) {
  if (record2[name] !== void 0)
    throw new UnreadableJournal({ code: "journalDoubleElement", element: lastOf(name) });
  record2[name] = text6;
}
function lastOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function named5(element) {
  return element.slice(0, 40);
}

// nodes/EBoekhouden/payrollFiles/amounts.ts
var import_big2 = __toESM(require("big.js"));
function decimalStyle(file, texts2, setting) {
  if (setting !== "detect") return setting;
  const clear = {};
  let unclear;
  for (const text6 of texts2) {
    const style = styleOf(written(text6).digits);
    if (style === "unclear") unclear ??= text6;
    else if (style !== "either") clear[style] ??= text6;
  }
  const { comma, point } = clear;
  if (comma !== void 0 && point !== void 0)
    return refuse({ code: "fileDecimalsUnclear", file, values: [brief(comma), brief(point)] });
  if (comma === void 0 && point === void 0 && unclear !== void 0)
    return refuse({ code: "fileDecimalsUnclear", file, values: [brief(unclear)] });
  return comma === void 0 ? "point" : "comma";
}
function readAmount(text6, style) {
  const { negative, digits } = written(text6);
  if (digits === "") return null;
  const group = style === "comma" ? "." : ",";
  const parts = digits.split(style === "comma" ? "," : ".");
  const [whole2 = "", decimals = ""] = parts;
  if (parts.length > 2 || decimals.includes(group) || !isGrouped(whole2, group)) return null;
  const plain5 = `${withoutGroups(whole2, group) || "0"}${decimals === "" ? "" : `.${decimals}`}`;
  const amount2 = parseMoney(plain5);
  return amount2 && negative ? amount2.neg() : amount2;
}
function cellAmount(text6) {
  const match = /^-?\d{1,15}(\.\d{1,30})?(E[+-]?\d{1,2})?$/i.exec(text6);
  if (!match) return null;
  return parseMoney(new import_big2.default(text6).round(6).toFixed());
}
var LONGEST2 = 60;
function written(text6) {
  if (text6.length > LONGEST2) return NO_AMOUNT;
  let rest2 = text6.replace(/[\u00A0\u202F]/g, " ").replace(/\u2212/g, "-").replace(/^="([^"]*)"$/, "$1").replace(/€|EUR/gi, "").trim();
  const bracketed = rest2.startsWith("(") && rest2.endsWith(")");
  if (bracketed) rest2 = rest2.slice(1, -1).trim();
  const before3 = rest2.startsWith("-");
  const behind = !before3 && rest2.endsWith("-");
  if (before3) rest2 = rest2.slice(1).trim();
  else if (behind) rest2 = rest2.slice(0, -1).trim();
  else if (rest2.startsWith("+")) rest2 = rest2.slice(1).trim();
  if (bracketed && (before3 || behind)) return NO_AMOUNT;
  return { negative: bracketed || before3 || behind, digits: rest2 };
}
var NO_AMOUNT = { negative: false, digits: "x" };
function styleOf(digits) {
  const commas = digits.split(",").length - 1;
  const points = digits.split(".").length - 1;
  if (commas === 0 && points === 0) return "either";
  if (commas > 0 && points > 0) return digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "comma" : "point";
  const [mark, other] = commas > 0 ? ["comma", "point"] : ["point", "comma"];
  if (commas + points > 1) return other;
  const at3 = digits.search(/[.,]/);
  const isGroup = digits.length - at3 - 1 === 3 && at3 >= 1 && at3 <= 3 && !digits.startsWith("0");
  return isGroup ? "unclear" : mark;
}
function isGrouped(whole2, group) {
  if (/^\d*$/.test(whole2)) return true;
  const separator = [group, " ", "'"].find((mark) => whole2.includes(mark)) ?? group;
  const [first = "", ...others] = whole2.split(separator);
  return /^\d{1,3}$/.test(first) && others.every((part) => /^\d{3}$/.test(part));
}
function withoutGroups(whole2, group) {
  return whole2.replaceAll(group, "").replaceAll(" ", "").replaceAll("'", "");
}
function onSide(side, amount2) {
  return side === "debit" ? { debit: amount2, credit: ZERO } : { debit: ZERO, credit: amount2 };
}
function bySign(amount2, creditSign = "positiveIsDebit") {
  const isCredit = creditSign === "positiveIsCredit" ? amount2.gt(0) : amount2.lt(0);
  return onSide(isCredit ? "credit" : "debit", amount2.abs());
}
function isEuro(currency) {
  return currency === "" || currency.toUpperCase() === "EUR";
}

// nodes/EBoekhouden/payrollFiles/dates.ts
var EXCEL_ZERO = "1899-12-30";
var SERIAL = /^([1-7]\d{4}|[1-7]\d{4}\.0+)$/;
var LONGEST3 = 60;
function readDate(text6) {
  if (text6.length > LONGEST3) return null;
  const given3 = text6.trim().replace(/^="([^"]*)"$/, "$1").replace(/[ T]00:00(:00(\.0+)?)?$/, "");
  const iso = /^\d{4}-\d{1,2}-\d{1,2}$/.test(given3) ? given3.split("-") : null;
  if (iso) return dateOf(iso);
  const dutch = /^\d{1,2}([-./])\d{1,2}\1\d{4}$/.exec(given3);
  if (dutch) return dateOf(given3.split(dutch[1] ?? "-").reverse());
  if (/^\d{8}$/.test(given3)) return ofEightDigits(given3);
  return SERIAL.test(given3) ? excelDate(Number(given3)) : null;
}
function excelDate(serial) {
  return addDays(EXCEL_ZERO, Math.floor(serial));
}
function slashedOrder(text6) {
  const match = /^(\d{1,2})\/(\d{1,2})\/\d{4}(?: 00:00(?::00)?)?$/.exec(text6.trim());
  if (!match) return "none";
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12) return "dayFirst";
  if (second > 12) return "monthFirst";
  return first === second ? "same" : "unclear";
}
function ofEightDigits(digits) {
  const cut = (...at3) => dateOf(at3.map(([from, to]) => digits.slice(from, to)));
  return cut([0, 4], [4, 6], [6, 8]) ?? cut([4, 8], [2, 4], [0, 2]);
}
function dateOf([year2 = "", month = "", day = ""]) {
  return parseDate(`${year2}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

// nodes/EBoekhouden/payrollFiles/xml.ts
function xmlAmount(line, text6) {
  return parseMoney(text6) ?? faulty({ code: "lineValue", line, field: "amount", value: brief(text6) });
}
function xmlDate(line, text6) {
  return readDate(text6) ?? faulty({ code: "lineValue", line, field: "date", value: brief(text6) });
}
function xmlNumber(line, field, text6) {
  if (text6 === "") return null;
  return /^\d{1,4}$/.test(text6) ? Number(text6) : faulty({ code: "lineValue", line, field, value: brief(text6) });
}
function checkEuro(line, currency) {
  if (!isEuro(currency)) faulty({ code: "lineValue", line, field: "currency", value: brief(currency) });
}
function linesIn(transactions, lineOf6) {
  let place = 0;
  return transactions.flatMap(({ header, lines: lines3 }) => lines3.map((fields2) => lineOf6(fields2, header, ++place)));
}

// nodes/EBoekhouden/payrollFiles/exactOnlineXml.ts
var COST_CENTRES = ["Costcenter@code", "CostCenter@code"];
var DIVISIONS = ["Division@code", "Administration@code"];
var LAYOUT = {
  transaction: "eExact/GLTransactions/GLTransaction",
  line: "GLTransactionLine",
  header: ["Date", "FinYear@number", "FinPeriod@number", "Description", ...DIVISIONS],
  fields: [
    ...["Date", "FinYear@number", "FinPeriod@number", "Description", "GLAccount@code"],
    ...["Amount/Value", "Amount/Currency@code"],
    ...COST_CENTRES
  ]
};
function readExactOnlineXml(text6) {
  const transactions = scanTransactions(text6, LAYOUT);
  return { lines: linesIn(transactions, lineOf), description: transactions[0]?.header.Description ?? "" };
}
function lineOf(fields2, header, place) {
  const inherited = (name) => fields2[name] || header[name] || "";
  checkEuro(place, fields2["Amount/Currency@code"] ?? "");
  const amount2 = xmlAmount(place, fields2["Amount/Value"] ?? "");
  return {
    place,
    date: xmlDate(place, inherited("Date")),
    year: xmlNumber(place, "year", inherited("FinYear@number")),
    period: xmlNumber(place, "period", inherited("FinPeriod@number")),
    company: DIVISIONS.flatMap((name) => header[name] || []),
    run: "",
    ledgerAccount: fields2["GLAccount@code"] ?? "",
    description: fields2.Description ?? "",
    costCentre: COST_CENTRES.map((name) => fields2[name] ?? "").find(Boolean) ?? "",
    ...bySign(amount2)
  };
}

// nodes/EBoekhouden/payrollFiles/kind.ts
var STARTS = [
  ["pdf", ["%PDF"]],
  ["zip", ["PK"]],
  ["oldExcel", ["\xD0\xCF\xE0"]],
  ["picture", ["\x89PNG", "\xFF\xD8\xFF", "GIF8", "II*\0", "MM\0*"]],
  ["archive", ["\x8B", "7z\xBC\xAF", "Rar!"]]
];
function kindOfBytes(bytes) {
  const given3 = bytes.subarray(0, 8).toString("latin1");
  const [kind3] = STARTS.find(([, starts]) => starts.some((start3) => given3.startsWith(start3))) ?? [];
  return kind3 ?? null;
}
var ROOTS = {
  auditfile: "auditFile",
  document: "bankFile",
  html: "html",
  invoice: "invoiceFile",
  creditnote: "invoiceFile",
  eexact: "otherExact"
};
function kindOfXml(text6) {
  if (!text6.startsWith("<")) return null;
  const root = rootOf(text6);
  const other = /^<!doctype html/i.test(text6) ? "html" : ROOTS[root.toLowerCase()] ?? "unrecognised";
  return { root, other, format: formatOf(root, text6) };
}
function rootOf(text6) {
  let at3 = 0;
  while (text6.startsWith("<?", at3) || text6.startsWith("<!", at3)) {
    const close = closeOf(text6, at3);
    const end = text6.indexOf(close, at3);
    if (end < 0) return "";
    at3 = end + close.length;
    while (/\s/.test(text6[at3] ?? "")) at3++;
  }
  const name = /^<([\w.:-]{1,60})/.exec(text6.slice(at3, at3 + 62))?.[1] ?? "";
  return name.slice(name.indexOf(":") + 1);
}
function closeOf(text6, at3) {
  if (text6.startsWith("<!--", at3)) return "-->";
  const list2 = text6.slice(at3, at3 + 200).indexOf("[");
  const end = text6.slice(at3, at3 + 200).indexOf(">");
  return list2 >= 0 && (end < 0 || list2 < end) ? "]>" : ">";
}
function formatOf(root, text6) {
  if (root === "eExact") return text6.includes("<GLTransactions") ? "exactOnlineXml" : null;
  if (root === "transaction") return "twinfieldXml";
  if (root !== "transactions") return null;
  const period2 = /<period>\s*(\d{1,4})\/(\d{1,4})\s*</.exec(text6);
  if (period2) return period2[1]?.length === 4 ? "twinfieldXml" : "nmbrsXml";
  return text6.includes("<office") || text6.includes("<code") ? "twinfieldXml" : "nmbrsXml";
}
function kindOfText(text6) {
  if (/^[[{]/.test(text6)) return "json";
  if (/^(:20:|\{1:F01)/m.test(text6.slice(0, 2e3))) return "bankFile";
  return null;
}

// nodes/shared/journals/parseJournal.ts
var LAYOUT2 = {
  transaction: "transactions/transaction",
  line: "lines/line",
  header: ["header/date", "header/period"],
  fields: ["dim1", "dim2", "dim3", "value", "debitcredit", "description"]
};
function parseJournal(journal2) {
  let lineNumber = 0;
  return scanTransactions(journal2, LAYOUT2).filter(({ lines: lines3 }) => lines3.length > 0).map((raw2) => ({
    date: dateOf2(raw2),
    period: periodOf2(raw2),
    lines: raw2.lines.map((line) => lineOf2(line, ++lineNumber))
  }));
}
function dateOf2({ header: { "header/date": date4 = "" } }) {
  const dashed = /^\d{8}$/.test(date4) ? `${date4.slice(0, 4)}-${date4.slice(4, 6)}-${date4.slice(6)}` : date4;
  const found = parseServiceDate(dashed);
  if (found === null) throw new UnreadableJournal({ code: "journalDate", value: brief(date4) });
  return found;
}
function periodOf2({ header: { "header/period": period2 = "" } }) {
  if (period2 === "") return null;
  const match = /^(\d{1,2})\/(\d{4})$/.exec(period2);
  if (!match || Number(match[1]) < 1 || Number(match[1]) > 53)
    throw new UnreadableJournal({ code: "journalPeriod", value: brief(period2) });
  return { period: Number(match[1]), year: Number(match[2]) };
}
function lineOf2(raw2, line) {
  const { dim1 = "", dim2 = "", dim3 = "", description = "" } = raw2;
  const where = { line, description: brief(description) };
  return {
    ledgerAccount: dim1,
    description,
    side: sideOf(raw2, where),
    amount: amountOf(raw2, where),
    dim2,
    dim3
  };
}
function sideOf({ debitcredit = "" }, where) {
  const side = debitcredit.toLowerCase();
  if (side === "debit" || side === "credit") return side;
  throw new UnreadableJournal({ code: "journalSide", ...where, value: brief(debitcredit) });
}
function amountOf({ value = "" }, where) {
  const amount2 = parseMoney(value);
  if (amount2 === null) throw new UnreadableJournal({ code: "journalAmount", ...where, value: brief(value) });
  return amount2;
}

// nodes/EBoekhouden/payrollFiles/nmbrsXml.ts
function readNmbrsXml(text6) {
  let place = 0;
  const lines3 = parseJournal(text6).flatMap(
    ({ date: date4, period: period2, lines: parsed3 }) => parsed3.map(({ ledgerAccount, description, side, amount: amount2, dim2 }) => ({
      place: ++place,
      date: date4,
      year: period2?.year ?? null,
      period: period2?.period ?? null,
      company: [],
      run: "",
      ledgerAccount,
      description,
      costCentre: dim2,
      ...onSide(side, amount2)
    }))
  );
  return { lines: lines3, description: "" };
}

// nodes/EBoekhouden/payrollFiles/columns.ts
var NAMES3 = {
  date: [
    ...["datum", "boekdatum", "boekingsdatum", "journaaldatum", "transactiedatum"],
    ...["date", "entrydate", "postingdate", "transactiondate", "bookingdate"]
  ],
  ledgerAccount: [
    ...["grootboek", "grootboekrekening", "grootboekrekeningnummer", "grootboeknummer", "grootboekcode"],
    ...["grootboekrekeningcode", "grootboeknr", "rekening", "rekeningnummer", "rekeningnr", "reknr"],
    ...["ledgeraccount", "glaccount", "glaccountcode", "account", "accountcode", "accountnumber"],
    ...["generalledgeraccount", "dim1"]
  ],
  description: [
    ...["omschrijving", "boekomschrijving", "regelomschrijving", "looncomponent", "omschrijvingregel"],
    ...["description", "linedescription", "componentname"]
  ],
  debit: ["debet", "debetbedrag", "bedragdebet", "debit", "debitamount", "amountdebit"],
  credit: ["credit", "creditbedrag", "bedragcredit", "creditamount", "amountcredit"],
  amount: ["bedrag", "bedrageur", "bedragineuro", "amount", "amounteur", "value"],
  side: [
    "dc",
    "debetcredit",
    "debetofcredit",
    "debitcredit",
    "debitorcredit",
    "dcindicator",
    "debitcreditindicator"
  ],
  costCentre: [
    ...["kostenplaats", "kostenplaatscode", "kostenplaatsnummer", "kpl"],
    ...["costcentre", "costcenter", "costcentrecode", "costcentercode"]
  ],
  period: ["periode", "periodenummer", "boekperiode", "period", "periodnumber", "financialperiod"],
  year: ["jaar", "boekjaar", "year", "financialyear", "fiscalyear"],
  company: [
    ...["bedrijf", "bedrijfsnaam", "bedrijfscode", "bedrijfsnummer", "administratie", "administratiecode"],
    ...["werkgever", "company", "companyname", "companycode", "companynumber", "companyid"]
  ]
};
var COLUMN_FIELDS = [...Object.keys(NAMES3), "run"].sort();
function readColumns(text6) {
  const terms = [];
  for (const given3 of text6.split(/[,\n]/).map((term) => term.trim())) {
    if (given3 === "") continue;
    const at3 = given3.indexOf("=");
    const field = COLUMN_FIELDS.find((known) => known === given3.slice(0, Math.max(0, at3)).trim());
    const column = given3.slice(at3 + 1).trim();
    if (field === void 0 || column === "")
      return { fault: { code: "columnsTerm", value: brief(given3), fields: COLUMN_FIELDS } };
    if (field !== "company" && terms.some((term) => term.field === field))
      return { fault: { code: "columnsTwice", column: field } };
    terms.push({ field, column: /^[1-9]\d{0,2}$/.test(column) ? Number(column) : column });
  }
  return { value: terms };
}
var HEADER_WITHIN = 50;
function headerOf(file, rows2, terms) {
  if (terms.length > 0 && terms.every(({ column }) => typeof column === "number"))
    return { columns: byNumber(terms), width: null, rows: rows2, names: [] };
  for (const [index, row] of rows2.slice(0, HEADER_WITHIN).entries()) {
    const [own, above, below2] = [row, rows2[index - 1], rows2[index + 1]].map(
      (one) => one ? namesIn(one) : []
    );
    if (!own || below2 && isSecondRow(below2)) continue;
    for (const names of [own, merged(own, above ?? [])]) {
      const columns = terms.length > 0 ? asGiven(names, terms) : recognised(file, names);
      if (columns && isEnough(columns))
        return { columns, width: row.cells.length, rows: rows2.slice(index + 1), names };
    }
  }
  return null;
}
function missingIn(columns) {
  const missing3 = ["date", "ledgerAccount"].filter((field) => !columns[field]);
  const { amount: amount2, debit, credit } = columns;
  if (amount2 || debit && credit) return missing3;
  if (debit) return [...missing3, "credit"];
  return [...missing3, credit ? "debit" : "amount"];
}
function isSecondRow(names) {
  const given3 = names.filter((name) => name !== "");
  const fields2 = given3.map(fieldCalled);
  return given3.length > 1 && fields2.every((field) => field === "debit" || field === "credit");
}
function isEnough(columns) {
  return missingIn(columns).length === 0;
}
function noHeader(file, rows2, terms) {
  const candidates = rows2.slice(0, HEADER_WITHIN).map(namesIn);
  const known = new Map(
    candidates.map((names) => [names, new Set(names.map(fieldCalled).filter(Boolean)).size])
  );
  const [nearest = []] = [...candidates].sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0));
  const columns = nearest.filter((name) => name !== "").map(brief);
  const absent = terms.find(
    ({ column }) => typeof column === "string" && !candidates.some((names) => placeOf(names, column) >= 0)
  );
  if (absent)
    return refuse({ code: "fileColumnUnknown", file, column: brief(String(absent.column)), columns });
  if (!known.get(nearest)) return refuse({ code: "fileOtherKind", file, kind: "unrecognised" });
  const given3 = terms.length > 0 ? fieldsOf(terms) : recognised(file, nearest) ?? {};
  return refuse({ code: "fileColumnsMissing", file, missing: missingIn(given3), columns });
}
function fieldsOf(terms) {
  return Object.fromEntries(terms.map(({ field }) => [field, [0]]));
}
function byNumber(terms) {
  return collected(terms.map(({ field, column }) => [field, Number(column) - 1]));
}
function asGiven(names, terms) {
  const places = terms.map(({ field, column }) => [
    field,
    typeof column === "number" ? column - 1 : placeOf(names, column)
  ]);
  return places.every(([, place]) => place >= 0) ? collected(places) : null;
}
function placeOf(names, column) {
  return names.findIndex((name) => plain2(name) === plain2(column) && name !== "");
}
function recognised(file, names) {
  const places = names.flatMap((name, place) => {
    const field = fieldCalled(name);
    return field ? [[field, place]] : [];
  });
  const columns = collected(places);
  if (!isEnough(columns)) return columns.ledgerAccount ? columns : null;
  const refuseFor = (field, at3) => refuse({ code: "fileColumnsDouble", file, field, columns: at3.map((place) => brief(names[place] ?? "")) });
  for (const [field, at3] of Object.entries(columns))
    if (at3.length > 1 && field !== "company") refuseFor(field, at3);
  const { amount: amount2 = [], debit = [], credit = [] } = columns;
  if (amount2.length > 0 && debit.length + credit.length > 0)
    refuseFor("amount", [...amount2, ...debit, ...credit]);
  return columns;
}
function fieldCalled(name) {
  const key = plain2(name);
  return COLUMN_FIELDS.find((field) => field !== "run" && NAMES3[field].includes(key)) ?? null;
}
function collected(places) {
  const columns = {};
  for (const [field, place] of places) (columns[field] ??= []).push(place);
  return columns;
}
function merged(names, above) {
  return Array.from(
    { length: Math.max(names.length, above.length) },
    (_, at3) => names[at3] || above[at3] || ""
  );
}
function namesIn({ cells: cells2 }) {
  return cells2.map(({ text: text6, number: number2 }) => number2 ? "" : text6);
}
var LONGEST_NAME = 200;
function plain2(name) {
  if (name.length > LONGEST_NAME) return name;
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// nodes/EBoekhouden/payrollFiles/types.ts
var LONGEST_FILE_MB = 10;
var MOST_LINES = 1e5;

// nodes/EBoekhouden/payrollFiles/csv.ts
var MOST_COLUMNS = 500;
var LONGEST_CELL = 1e4;
var SEPARATORS = [";", ",", "	", "|"];
function readCsv(file, text6, separator, atMost2 = Infinity) {
  return new CsvReader(file, text6, separator, atMost2).read();
}
function separatorHint(text6) {
  const [line = ""] = text6.split("\n", 1);
  const hint = /^sep=(.)\r?$/i.exec(line)?.[1];
  const separator = SEPARATORS.find((known) => known === hint) ?? null;
  return separator ? { separator, rest: text6.slice(line.length) } : { separator, rest: text6 };
}
var CsvReader = class {
  constructor(file, text6, separator, atMost2) {
    this.file = file;
    this.text = text6;
    this.separator = separator;
    this.atMost = atMost2;
  }
  file;
  text;
  separator;
  atMost;
  rows = [];
  cells = [];
  at = 0;
  line = 1;
  read() {
    let ended = true;
    while (this.at < this.text.length && this.rows.length < this.atMost) {
      const place = this.line;
      ended = this.readLine();
      if (this.cells.some(({ text: text6 }) => text6 !== "")) this.rows.push({ place, cells: this.cells });
      if (this.rows.length > MOST_LINES && this.atMost === Infinity)
        refuse({
          code: "fileTooLarge",
          file: this.file,
          megabytes: LONGEST_FILE_MB,
          lines: MOST_LINES
        });
      this.cells = [];
    }
    return { rows: this.rows, ended };
  }
  /** Whether the line has an end. */
  readLine() {
    for (; ; ) {
      this.keep(this.readCell());
      const mark = this.text[this.at];
      if (mark === void 0) return false;
      this.at++;
      if (mark === this.separator) continue;
      if (mark === "\r" && this.text[this.at] === "\n") this.at++;
      this.line++;
      return true;
    }
  }
  /** With the wrong separator a line may be one cell, or hundreds: of the beginning, what is too much is left out. */
  keep(text6) {
    const isTooMany = this.cells.length >= MOST_COLUMNS;
    if (this.atMost === Infinity) {
      if (isTooMany) faulty({ code: "lineTooManyFields", line: this.line, atMost: MOST_COLUMNS });
      if (text6.length > LONGEST_CELL)
        faulty({ code: "lineFieldTooLong", line: this.line, atMost: LONGEST_CELL });
    }
    if (!isTooMany) this.cells.push({ text: text6, number: false });
  }
  readCell() {
    if (this.text[this.at] !== '"') return this.readPlain().trim();
    const quoted7 = this.readQuoted();
    const behind = this.readPlain();
    if (behind.trim() !== "" && this.atMost === Infinity) faulty({ code: "textAfterQuote", line: this.line });
    return quoted7.trim();
  }
  readPlain() {
    const from = this.at;
    while (this.at < this.text.length && !this.isMark(this.text[this.at] ?? "")) this.at++;
    return this.text.slice(from, this.at);
  }
  isMark(character) {
    return character === this.separator || character === "\n" || character === "\r";
  }
  readQuoted() {
    const [from, line] = [this.at + 1, this.line];
    for (let end = this.text.indexOf('"', from); end >= 0; end = this.text.indexOf('"', end + 2)) {
      if (this.text[end + 1] === '"') continue;
      this.at = end + 1;
      const quoted7 = this.text.slice(from, end);
      this.line += quoted7.split("\n").length - 1;
      return quoted7.replaceAll('""', '"');
    }
    if (this.atMost === Infinity) refuse({ code: "fileCutOff", file: this.file, line });
    this.at = this.text.length;
    return this.text.slice(from);
  }
};

// nodes/EBoekhouden/payrollFiles/periods.ts
function readPeriod(text6) {
  const given3 = text6.trim();
  if (given3 === "") return { year: null, period: null };
  if (/^\d{1,2}$/.test(given3)) return { year: null, period: Number(given3) };
  const yearFirst = /^((?:19|20|21)\d{2})[-/]?(\d{1,2})$/.exec(given3);
  if (yearFirst) return { year: Number(yearFirst[1]), period: Number(yearFirst[2]) };
  const yearLast = /^(\d{1,2})[-/]((?:19|20|21)\d{2})$/.exec(given3);
  return yearLast ? { year: Number(yearLast[2]), period: Number(yearLast[1]) } : null;
}
function readYear(text6) {
  const given3 = text6.trim();
  if (given3 === "") return "";
  return /^(19|20|21)\d{2}$/.test(given3) ? Number(given3) : null;
}

// nodes/EBoekhouden/payrollFiles/exactGlobeCsv.ts
var FIELD = {
  line: 1,
  journalType: 2,
  period: 4,
  year: 5,
  description: 7,
  date: 8,
  ledgerAccount: 9,
  amount: 13,
  currency: 15,
  costCentre: 27
};
function isExactGlobe(rows2) {
  const [first] = withoutNames(rows2);
  if (!first || first.cells.length < FIELD.costCentre) return false;
  return /^\d{1,5}$/.test(valueOf(first, "line")) && /^[A-Z]$/i.test(valueOf(first, "journalType"));
}
function readExactGlobe(file, { rows: rows2, ended }, { decimals, creditSign }) {
  const all = withoutNames(rows2);
  checkWidths(file, all, ended);
  const isHeader = (row) => Number(valueOf(row, "line")) === 0;
  const amounts = all.filter((row) => !isHeader(row)).map((row) => valueOf(row, "amount"));
  const style = decimalStyle(file, amounts, decimals);
  const lines3 = [];
  let header;
  for (const row of all) {
    if (!/^\d{1,5}$/.test(valueOf(row, "line")))
      faulty({ code: "lineKind", line: row.place, kind: brief(valueOf(row, "line")) });
    if (isHeader(row)) header = row;
    else lines3.push(lineOf3(row, header, style, creditSign));
  }
  const [headed] = all.filter(isHeader);
  return { lines: lines3, description: headed ? valueOf(headed, "description") : "" };
}
function withoutNames(rows2) {
  return rows2[0] && valueOf(rows2[0], "line").toLowerCase() === "regelnummer" ? rows2.slice(1) : rows2;
}
function checkWidths(file, rows2, ended) {
  const expected = rows2[0]?.cells.length ?? 0;
  const last = rows2[rows2.length - 1];
  for (const row of rows2) {
    const found = row.cells.length;
    if (found === expected) continue;
    if (row === last && !ended) refuse({ code: "fileCutOff", file, line: row.place });
    faulty({ code: "lineFields", line: row.place, found, expected });
  }
  if (last && !ended && expected === FIELD.costCentre) refuse({ code: "fileCutOff", file, line: last.place });
}
function lineOf3(row, header, style, creditSign) {
  const wrong = (field, value) => faulty({ code: "lineValue", line: row.place, field, value: brief(value) });
  const inherited = (field) => valueOf(row, field) || (header ? valueOf(header, field) : "");
  const amount2 = readAmount(valueOf(row, "amount"), style) ?? wrong("amount", valueOf(row, "amount"));
  const currency = inherited("currency");
  if (!isEuro(currency)) wrong("currency", currency);
  const ledgerAccount = valueOf(row, "ledgerAccount");
  if (ledgerAccount === "") faulty({ code: "lineWithoutAccount", line: row.place });
  const [date4, period2, year2] = [inherited("date"), inherited("period"), inherited("year")];
  return {
    place: row.place,
    date: readDate(date4) ?? wrong("date", date4),
    period: (readPeriod(period2) ?? wrong("period", period2)).period,
    year: year2 === "" ? null : yearIn(year2) ?? wrong("year", year2),
    company: [],
    run: "",
    ledgerAccount,
    description: valueOf(row, "description"),
    costCentre: valueOf(row, "costCentre"),
    ...bySign(amount2, creditSign)
  };
}
function yearIn(text6) {
  return /^\d{2}$/.test(text6) ? 2e3 + Number(text6) : readYear(text6) || null;
}
function valueOf({ cells: cells2 }, field) {
  return cells2[FIELD[field] - 1]?.text ?? "";
}

// nodes/EBoekhouden/payrollFiles/tableLines.ts
var TableRow = class {
  constructor(row, style) {
    this.row = row;
    this.style = style;
  }
  row;
  style;
  get place() {
    return this.row.place;
  }
  /** All that the row says, whether it is read or not. */
  get texts() {
    return this.row.cells.map(({ text: text6 }) => text6);
  }
  /** '' when there is no such column. */
  text(field) {
    const text6 = this.cell(field)?.text ?? "";
    return /^="([^"]*)"$/.exec(text6)?.[1]?.trim() ?? text6;
  }
  code(field) {
    const text6 = this.text(field);
    return text6.startsWith("=") ? this.wrong(field, text6) : text6;
  }
  get company() {
    const { company = [] } = this.style.columns;
    return company.map((place) => this.row.cells[place]?.text ?? "").filter((name) => name !== "");
  }
  isEmpty(...except) {
    const fields2 = Object.keys(this.style.columns);
    return fields2.every((field) => except.includes(field) || this.text(field) === "");
  }
  get date() {
    const text6 = this.text("date");
    return readDate(text6.replaceAll("/", "-")) ?? this.wrong("date", text6);
  }
  get period() {
    const written4 = readPeriod(this.text("period")) ?? this.wrong("period", this.text("period"));
    const year2 = readYear(this.text("year")) ?? this.wrong("year", this.text("year"));
    if (year2 !== "" && written4.year !== null && year2 !== written4.year)
      return this.wrong("year", this.text("year"));
    return { year: year2 === "" ? written4.year : year2, period: written4.period };
  }
  /** Null when the row has no amount at all. */
  get amounts() {
    if (!this.style.columns.amount) return this.twoAmounts();
    const amount2 = this.amount("amount");
    if (amount2 === null) return null;
    return this.style.columns.side ? onSide(this.side(), amount2) : bySign(amount2, this.style.creditSign);
  }
  /** Of a row of totals, which has no side. */
  get total() {
    return this.amount("amount");
  }
  checkCurrency() {
    const currency = this.row.cells[this.style.currency]?.text ?? "";
    if (!isEuro(currency)) this.wrong("currency", currency);
  }
  wrong(field, value) {
    return faulty({ code: "lineValue", line: this.place, field, value: brief(value) });
  }
  twoAmounts() {
    const [debit, credit] = [this.amount("debit"), this.amount("credit")];
    return debit === null && credit === null ? null : { debit: debit ?? ZERO, credit: credit ?? ZERO };
  }
  side() {
    const side = this.text("side");
    if (/^(d|db|deb|debet|debit)\.?$/i.test(side)) return "debit";
    if (/^(c|cr|cre|credit)\.?$/i.test(side)) return "credit";
    return this.wrong("side", side);
  }
  amount(field) {
    const { text: text6 = "", number: number2 = false } = this.cell(field) ?? {};
    if (text6 === "") return null;
    const amount2 = number2 ? cellAmount(text6) : readAmount(text6, this.style.decimals);
    return amount2 ?? this.wrong(field, text6);
  }
  cell(field) {
    const [place = -1] = this.style.columns[field] ?? [];
    const cell = this.row.cells[place];
    return cell?.broken ? faulty({ code: "lineFormula", line: this.place }) : cell;
  }
};

// nodes/EBoekhouden/payrollFiles/totals.ts
var RunningTotals = class {
  all = NOTHING2;
  since = NOTHING2;
  add(debit, credit) {
    this.all = plus(this.all, debit, credit);
    this.since = plus(this.since, debit, credit);
  }
  /** Two columns: both are the sums. */
  isSum(debit, credit) {
    return [this.all, this.since].some((sums) => sums.debit.eq(debit) && sums.credit.eq(credit));
  }
  /** One column: the sum of one side, or what is left of both. */
  isAmount(amount2) {
    return [this.all, this.since].some(
      ({ debit, credit }) => amount2.eq(debit) || amount2.abs().eq(credit) || amount2.abs().eq(debit.minus(credit).abs())
    );
  }
  /** The next row of totals may begin anew. */
  restart() {
    this.since = NOTHING2;
  }
  refuse(file, line, total) {
    const sum2 = total.eq(this.all.debit) ? this.all.credit : this.all.debit;
    return refuse({
      code: "fileTotalsDiffer",
      file,
      line,
      total: formatMoney(total),
      sum: formatMoney(sum2)
    });
  }
};
var NOTHING2 = { debit: ZERO, credit: ZERO };
function plus(sums, debit, credit) {
  return { debit: sums.debit.plus(debit), credit: sums.credit.plus(credit) };
}
var TOTAL = /^(totaal|totalen|eindtotaal|subtotaal|total|totals|subtotal|grand total)\b/i;
function isTotalsLabel(text6) {
  return TOTAL.test(text6.trim());
}

// nodes/EBoekhouden/payrollFiles/table.ts
var CODES = ["ledgerAccount", "costCentre", "company", "period", "run"];
function readTable(table2, settings) {
  const { file, header } = table2;
  const rows2 = header.rows.filter((row) => !isHeaderAgain(row, header));
  checkWidths2(rows2, table2);
  const style = styleOf2(file, header, rows2, settings);
  const totals = new RunningTotals();
  return rows2.flatMap((row) => {
    const line = lineOf4(file, new TableRow(row, style), totals);
    return line ? [line] : [];
  });
}
function styleOf2(file, { columns, names }, rows2, { decimals, creditSign }) {
  const at3 = ["amount", "debit", "credit"].flatMap((field) => columns[field] ?? []);
  const amounts = rows2.flatMap(
    ({ cells: cells2 }) => at3.flatMap((place) => cells2[place] && !cells2[place].number ? [cells2[place].text] : [])
  );
  const [date4 = -1] = columns.date ?? [];
  checkSlashes(
    file,
    rows2.map(({ cells: cells2 }) => cells2[date4]?.text ?? "")
  );
  const currency = names.findIndex((name) => /^(valuta|currency|valutacode)$/i.test(name));
  const written4 = amounts.filter((text6) => /\d/.test(text6));
  return { columns, currency, creditSign, decimals: decimalStyle(file, written4, decimals) };
}
function checkSlashes(file, dates) {
  const orders3 = dates.map(slashedOrder);
  const monthFirst = orders3.indexOf("monthFirst");
  const unclear = orders3.includes("dayFirst") ? -1 : orders3.indexOf("unclear");
  const at3 = Math.max(monthFirst, unclear);
  if (at3 >= 0) refuse({ code: "fileDatesUnclear", file, value: brief(dates[at3] ?? "") });
}
function isHeaderAgain({ cells: cells2 }, { names }) {
  return names.length > 0 && names.every((name, at3) => (cells2[at3]?.text ?? "") === name);
}
function checkWidths2(rows2, { file, header, ended, ragged }) {
  const last = rows2[rows2.length - 1];
  if (ragged || !last) return;
  const expected = header.width ?? rows2[0]?.cells.length ?? 0;
  for (const { place, cells: cells2 } of rows2) {
    const tooMany = cells2.slice(expected).some(({ text: text6 }) => text6 !== "");
    if (cells2.length >= expected && !tooMany) continue;
    if (place === last.place && !ended) refuse({ code: "fileCutOff", file, line: place });
    faulty({ code: "lineFields", line: place, found: cells2.length, expected });
  }
  const atEnd = Object.entries(header.columns).some(
    ([field, places]) => CODES.includes(field) && places.includes(expected - 1)
  );
  if (!ended && atEnd) refuse({ code: "fileCutOff", file, line: last.place });
}
function lineOf4(file, row, totals) {
  const ledgerAccount = row.code("ledgerAccount");
  if (ledgerAccount === "" || isTotalsLabel(ledgerAccount)) {
    leaveOut(file, row, totals);
    return null;
  }
  const amounts = row.amounts ?? row.wrong("amount", "");
  row.checkCurrency();
  totals.add(amounts.debit, amounts.credit);
  return {
    place: row.place,
    date: row.date,
    ...row.period,
    company: row.company,
    run: row.code("run"),
    ledgerAccount,
    description: row.text("description"),
    costCentre: row.code("costCentre"),
    ...amounts
  };
}
function leaveOut(file, row, totals) {
  const isLabelled = row.texts.some(isTotalsLabel);
  const isBare = row.isEmpty("amount", "debit", "credit");
  const noAccount = () => faulty({ code: "lineWithoutAccount", line: row.place });
  if (row.total !== null) {
    if (totals.isAmount(row.total)) totals.restart();
    else if (isLabelled) totals.refuse(file, row.place, row.total);
    else noAccount();
    if (!isLabelled && !isBare) noAccount();
    return;
  }
  const amounts = row.amounts;
  if (amounts === null) return;
  if (!isLabelled && !isBare) noAccount();
  if (totals.isSum(amounts.debit, amounts.credit)) totals.restart();
  else if (isLabelled) totals.refuse(file, row.place, amounts.debit);
  else noAccount();
}

// nodes/EBoekhouden/payrollFiles/rows.ts
var PREVIEW = 60;
function contentOfText(file, text6, settings) {
  const { separator, rest: rest2 } = separatorHint(text6);
  const chosen = separator ?? separatorOf(file, rest2, settings);
  return inFormat(file, toldFormat(settings), () => {
    const rows2 = readCsv(file, rest2, chosen);
    return contentOfRows(file, { ...rows2, ragged: false }, settings);
  });
}
function contentOfRows(file, rows2, settings) {
  const { ended, ragged } = rows2;
  if (isGlobe(rows2.rows, settings))
    return inFormat(file, "exactGlobeCsv", () => ({
      format: "exactGlobeCsv",
      ...readExactGlobe(file, rows2, settings),
      ended
    }));
  const header = headerOf(file, rows2.rows, settings.columns) ?? noHeader(file, rows2.rows, settings.columns);
  const format2 = settings.format === "detect" ? formatOf2(header) : settings.format;
  const lines3 = inFormat(file, format2, () => readTable({ file, header, ended, ragged }, settings));
  return { format: format2, lines: lines3, description: "", ended };
}
function isJournal(file, rows2, settings) {
  if (isGlobe(rows2, settings)) return true;
  if (settings.format === "exactGlobeCsv") return false;
  try {
    const header = headerOf(file, rows2.slice(0, PREVIEW), settings.columns);
    return header !== null && (header.names.length > 0 || hasNumbers(rows2, settings.columns));
  } catch (error) {
    return isRefusal(error);
  }
}
function isRefusal(error) {
  if (error instanceof FileRefused) return true;
  throw error;
}
function isGlobe(rows2, { format: format2, columns }) {
  if (format2 === "exactGlobeCsv") return isExactGlobe(rows2);
  return format2 === "detect" && columns.length === 0 && isExactGlobe(rows2);
}
function hasNumbers(rows2, terms) {
  const last = Math.max(...terms.map(({ column }) => Number(column)));
  return rows2.length > 0 && rows2.every(({ cells: cells2 }) => cells2.length >= last);
}
function formatOf2({ names }) {
  const isExact = names.some((name) => /^(dagboek|journal): ?code$/i.test(name.trim()));
  return isExact ? "exactOnlineCsv" : "table";
}
function toldFormat({ format: format2 }) {
  return format2 === "detect" ? "table" : format2;
}
function separatorOf(file, text6, settings) {
  const tried = SEPARATORS.map((separator) => {
    const { rows: rows3 } = readCsv(file, text6, separator, PREVIEW);
    return { separator, rows: rows3, most: Math.max(0, ...rows3.map(({ cells: cells2 }) => cells2.length)) };
  });
  const [first, second] = tried.filter(({ rows: rows3 }) => isJournal(file, rows3, settings));
  if (first && !second) return first.separator;
  if (first) return refuse({ code: "fileOtherKind", file, kind: "unrecognised" });
  const [widest] = [...tried].sort((a, b) => b.most - a.most);
  const { rows: rows2 = [] } = widest ?? {};
  if (isInvoice(rows2)) return refuse({ code: "fileOtherKind", file, kind: "invoiceFile" });
  if (settings.format === "exactGlobeCsv") {
    const columns = rows2[0]?.cells.map(({ text: name }) => brief(name)) ?? [];
    return refuse({ code: "fileColumnsMissing", file, missing: ["ledgerAccount", "amount"], columns });
  }
  return noHeader(file, rows2, settings.columns);
}
function isInvoice(rows2) {
  return rows2.some(({ cells: cells2 }) => cells2.some(({ text: text6 }) => /^(factuurdatum|invoice ?date)$/i.test(text6)));
}

// nodes/EBoekhouden/payrollFiles/budget.ts
var MOST = { megabytes: 64, cells: 1e6, pieces: 2e6 };
var IN_ONE = { megabytes: 1024 * 1024, cells: 1, pieces: 1 };
var Budget = class {
  constructor(file) {
    this.file = file;
  }
  file;
  spent = { megabytes: 0, cells: 0, pieces: 0 };
  /** `count` is of bytes, cells or elements. @throws FileRefused when that is more than is left */
  spend(limit, count) {
    this.spent[limit] += count;
    if (this.left(limit) < 0)
      refuse({ code: "workbookTooLarge", file: this.file, limit, atMost: MOST[limit] });
  }
  left(limit) {
    return MOST[limit] * IN_ONE[limit] - this.spent[limit];
  }
};

// nodes/EBoekhouden/payrollFiles/workbook.ts
var import_saxes2 = require("saxes");
var WORKBOOK = "xl/workbook.xml";
var DAYS_UNTIL_1904 = 1462;
var MOST_SHEETS = 50;
function isWorkbook(zip) {
  return zip.has(WORKBOOK);
}
function readWorkbook(zip) {
  const targets = /* @__PURE__ */ new Map();
  walk(zip, "xl/_rels/workbook.xml.rels", (path, attributes) => {
    if (path === "/Relationships/Relationship")
      targets.set(attributes.Id ?? "", partOf(attributes.Target ?? ""));
  });
  const sheets = [];
  let firstDay = 0;
  walk(zip, WORKBOOK, (path, attributes) => {
    if (path === "/workbook/workbookPr" && isOn(attributes.date1904)) firstDay = DAYS_UNTIL_1904;
    if (path !== "/workbook/sheets/sheet" || (attributes.state ?? "visible") !== "visible") return;
    sheets.push({ name: attributes.name ?? "", part: targets.get(attributes["r:id"] ?? "") ?? "" });
  });
  const parts = new Set(sheets.map(({ part }) => part));
  if (sheets.length > MOST_SHEETS || parts.size < sheets.length)
    faulty({ code: "workbookDamaged", part: WORKBOOK });
  return { sheets, texts: sharedTexts(zip), isDate: dateStyles(zip), firstDay };
}
function partOf(target) {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
function isOn(value = "") {
  return value === "1" || value === "true";
}
function sharedTexts(zip) {
  const texts2 = [];
  walk(
    zip,
    "xl/sharedStrings.xml",
    (path) => {
      if (path === "/sst/si") texts2.push("");
    },
    (path, text6) => {
      if (path === "/sst/si/t" || path === "/sst/si/r/t") texts2[texts2.length - 1] += text6;
      else if (path === "/sst/si") texts2.push((texts2.pop() ?? "").trim());
    }
  );
  return texts2;
}
var OWN_DATES = /* @__PURE__ */ new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
function dateStyles(zip) {
  const written4 = /* @__PURE__ */ new Map();
  const styles = [];
  walk(zip, "xl/styles.xml", (path, { numFmtId = "", formatCode = "" }) => {
    const id2 = Number(numFmtId);
    if (path === "/styleSheet/numFmts/numFmt") written4.set(id2, showsDay(formatCode.slice(0, LONGEST_FORMAT)));
    if (path === "/styleSheet/cellXfs/xf") styles.push(written4.get(id2) ?? OWN_DATES.has(id2));
  });
  return styles;
}
var LONGEST_FORMAT = 255;
function showsDay(format2) {
  return /[dy]/i.test(format2.replace(/"[^"]*"?|\\.|\[[^\]]*\]?/g, ""));
}
var DEEPEST = 20;
var LONGEST_NAME2 = 100;
var MOST_ATTRIBUTES = 100;
function walk(zip, part, onOpen, onClose = () => void 0) {
  const xml = zip.read(part);
  if (xml === null) return;
  const damaged2 = () => faulty({ code: "workbookDamaged", part: part.slice(0, 60) });
  const open = [""];
  let attributesOfOne = 0;
  let text6 = "";
  const parser = new import_saxes2.SaxesParser();
  parser.on("error", damaged2);
  parser.on("doctype", damaged2);
  parser.on("attribute", () => {
    if (++attributesOfOne > MOST_ATTRIBUTES) damaged2();
  });
  parser.on("opentag", ({ name, attributes }) => {
    zip.budget.spend("pieces", 1);
    if (open.length > DEEPEST || name.length > LONGEST_NAME2) damaged2();
    const path = `${open[open.length - 1]}/${withoutPrefix(name)}`;
    open.push(path);
    attributesOfOne = 0;
    text6 = "";
    onOpen(path, attributes);
  });
  parser.on("closetag", () => {
    onClose(open.pop() ?? "", text6);
    text6 = "";
  });
  parser.on("text", (piece) => text6 += piece);
  parser.on("cdata", (piece) => text6 += piece);
  parser.write(xml).close();
}
function withoutPrefix(name) {
  return name.slice(name.indexOf(":") + 1);
}

// nodes/EBoekhouden/payrollFiles/zip.ts
var import_node_zlib = require("node:zlib");
var MOST_PARTS = 2e3;
var END = 101010256;
var ENTRY = 33639248;
var LOCAL = 67324752;
var LONGEST_END = 22 + 65535;
var Zip = class {
  constructor(bytes, budget) {
    this.bytes = bytes;
    this.budget = budget;
    const end = this.findEnd();
    const count = bytes.readUInt16LE(end + 10);
    let at3 = bytes.readUInt32LE(end + 16);
    if (count > MOST_PARTS) damaged("zip");
    for (let index = 0; index < count; index++) at3 = this.readEntry(at3);
  }
  bytes;
  budget;
  parts = /* @__PURE__ */ new Map();
  has(name) {
    return this.parts.has(name);
  }
  /** The text of a part; null when there is none. */
  read(name) {
    const part = this.parts.get(name);
    if (!part) return null;
    const content = this.unpack(name, part);
    this.budget.spend("megabytes", content.length);
    if (content.length !== part.unpacked || (0, import_node_zlib.crc32)(content) !== part.check) damaged(name);
    return content.toString("utf8").replace(/^\uFEFF/, "");
  }
  unpack(name, { method: method2, packed, at: at3 }) {
    this.inside(at3, 30);
    if (this.bytes.readUInt32LE(at3) !== LOCAL) damaged(name);
    const from = at3 + 30 + this.bytes.readUInt16LE(at3 + 26) + this.bytes.readUInt16LE(at3 + 28);
    this.inside(from, packed);
    const content = this.bytes.subarray(from, from + packed);
    if (method2 === 0) return content;
    if (method2 !== 8) return damaged(name);
    const left = this.budget.left("megabytes");
    try {
      return (0, import_node_zlib.inflateRawSync)(content, { maxOutputLength: left + 1 });
    } catch (error) {
      if (error.code === "ERR_BUFFER_TOO_LARGE")
        this.budget.spend("megabytes", left + 1);
      return damaged(name);
    }
  }
  readEntry(at3) {
    this.inside(at3, 46);
    const { bytes } = this;
    if (bytes.readUInt32LE(at3) !== ENTRY) damaged("zip");
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at3 + field));
    this.inside(at3 + 46, nameLength);
    const name = bytes.toString("utf8", at3 + 46, at3 + 46 + nameLength);
    if (this.parts.has(name)) damaged(name);
    this.parts.set(name, {
      method: bytes.readUInt16LE(at3 + 10),
      check: bytes.readUInt32LE(at3 + 16),
      packed: bytes.readUInt32LE(at3 + 20),
      unpacked: bytes.readUInt32LE(at3 + 24),
      at: bytes.readUInt32LE(at3 + 42)
    });
    return at3 + 46 + nameLength + extra + comment;
  }
  findEnd() {
    const first = Math.max(0, this.bytes.length - LONGEST_END);
    for (let at3 = this.bytes.length - 22; at3 >= first; at3--)
      if (this.bytes.readUInt32LE(at3) === END) return at3;
    return damaged("zip");
  }
  inside(at3, length) {
    if (at3 < 0 || at3 + length > this.bytes.length) damaged("zip");
  }
};
function damaged(part) {
  return faulty({ code: "workbookDamaged", part: part.slice(0, 60) });
}

// nodes/EBoekhouden/payrollFiles/sheet.ts
var MOST_COLUMNS2 = 200;
var ROW = "/worksheet/sheetData/row";
var CELL = `${ROW}/c`;
function readSheets(file, bytes) {
  const zip = new Zip(bytes, new Budget(file));
  if (!isWorkbook(zip)) return refuse({ code: "fileOtherKind", file, kind: "archive" });
  const workbook2 = readWorkbook(zip);
  return workbook2.sheets.map(({ name, part }) => ({ name, rows: readSheet(file, zip, part, workbook2) }));
}
function readSheet(file, zip, part, workbook2) {
  const rows2 = [];
  let row = { place: 0, cells: [] };
  let cell;
  walk(
    zip,
    part,
    (path, attributes) => {
      if (path === ROW) {
        zip.budget.spend("cells", 1);
        row = { place: placeOf2(attributes.r, row.place), cells: [] };
      } else if (path === CELL) cell = openCell(attributes, row.cells.length);
      else if (path === `${CELL}/f` && cell) cell.formula = true;
    },
    (path, text6) => {
      if (path === ROW) keep(file, rows2, row);
      else if (!cell) return;
      else if (path === `${CELL}/v`) cell.value = text6;
      else if (path === `${CELL}/is/t` || path === `${CELL}/is/r/t`) cell.inline += text6;
      else if (path === CELL) {
        put(row.cells, cell, workbook2, zip.budget);
        cell = void 0;
      }
    }
  );
  return rows2;
}
function placeOf2(given3, before3) {
  return given3 !== void 0 && /^\d{1,7}$/.test(given3) ? Number(given3) : before3 + 1;
}
function keep(file, rows2, row) {
  if (!row.cells.some(({ text: text6, broken }) => text6 !== "" || broken)) return;
  rows2.push(row);
  if (rows2.length > MOST_LINES)
    refuse({ code: "fileTooLarge", file, megabytes: LONGEST_FILE_MB, lines: MOST_LINES });
}
function openCell({ r = "", t = "n", s = "0" }, next) {
  const letters = /^[A-Z]{1,3}/.exec(r)?.[0] ?? "";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return {
    column: letters === "" ? next : column - 1,
    type: t,
    style: Number(s),
    formula: false,
    value: null,
    inline: ""
  };
}
var BLANK = { text: "", number: false };
function put(cells2, cell, workbook2, budget) {
  if (cell.column >= MOST_COLUMNS2) return;
  const before3 = cells2.length;
  while (cells2.length < cell.column) cells2.push(BLANK);
  const written4 = cellOf(cell, workbook2);
  cells2[cell.column] = written4;
  budget.spend("cells", cells2.length - before3);
  budget.spend("megabytes", written4.text.length);
}
function cellOf({ type, style, formula, value, inline }, workbook2) {
  if (type === "e" || formula && (value === null || value === "") && type !== "str")
    return { text: "", number: false, broken: true };
  if (type === "inlineStr") return { text: inline.trim(), number: false };
  if (type === "s") return sharedText(value, workbook2);
  const text6 = (value ?? "").trim();
  if (type === "str") return { text: text6, number: false };
  if (type === "d") return { text: text6.slice(0, 10), number: false };
  if (text6 === "" || type === "b") return { text: text6, number: false };
  const serial = Number(text6);
  if (!workbook2.isDate[style] || !(serial >= 1 && serial < 2e5)) return { text: text6, number: true };
  return { text: excelDate(serial + workbook2.firstDay), number: false };
}
function sharedText(value, { texts: texts2 }) {
  const text6 = /^\d{1,7}$/.test(value ?? "") ? texts2[Number(value)] : void 0;
  return text6 === void 0 ? { text: "", number: false, broken: true } : { text: text6, number: false };
}

// nodes/EBoekhouden/payrollFiles/twinfieldXml.ts
var HEADER = ["date", "period", "office", "office@name", "office@shortname", "currency", "freetext1"];
var FIELDS2 = [
  ...["@type", "dim1", "dim2", "dim2@dimensiontype", "value", "debitcredit", "description", "vatvalue"]
];
var COST_CENTRE = "KPL";
function layoutOf(transaction) {
  const header = HEADER.map((name) => `header/${name}`);
  return { transaction, line: "lines/line", header, fields: FIELDS2 };
}
function readTwinfieldXml(text6, root) {
  const layout = layoutOf(root === "transaction" ? "transaction" : "transactions/transaction");
  const transactions = scanTransactions(text6, layout);
  return {
    lines: linesIn(transactions, lineOf5),
    description: transactions[0]?.header["header/freetext1"] ?? ""
  };
}
function lineOf5(fields2, header, place) {
  checkKind(fields2, place);
  checkEuro(place, header["header/currency"] ?? "");
  const amount2 = xmlAmount(place, fields2.value ?? "");
  const sides = onSide(sideOf2(fields2.debitcredit ?? "", place), amount2);
  const written4 = header["header/period"] ?? "";
  const period2 = readPeriod(written4) ?? faulty({ code: "lineValue", line: place, field: "period", value: brief(written4) });
  const names = ["header/office", "header/office@name", "header/office@shortname"];
  return {
    place,
    date: xmlDate(place, header["header/date"] ?? ""),
    ...period2,
    company: names.flatMap((name) => header[name] || []),
    run: "",
    ledgerAccount: fields2.dim1 ?? "",
    description: fields2.description ?? "",
    costCentre: (fields2["dim2@dimensiontype"] ?? COST_CENTRE) === COST_CENTRE ? fields2.dim2 ?? "" : "",
    ...sides
  };
}
function checkKind({ "@type": kind3 = "", vatvalue = "" }, line) {
  if (kind3 !== "" && kind3.toLowerCase() !== "detail") faulty({ code: "lineKind", line, kind: brief(kind3) });
  if (vatvalue !== "" && !/^-?0*(\.0*)?$/.test(vatvalue)) faulty({ code: "lineKind", line, kind: "vat" });
}
function sideOf2(text6, line) {
  const side = text6.toLowerCase();
  if (side === "debit" || side === "credit") return side;
  return faulty({ code: "lineValue", line, field: "side", value: brief(text6) });
}

// nodes/EBoekhouden/payrollFiles/readFile.ts
function readFile({ name, content }, settings) {
  const file = brief(name);
  if (content.length === 0) return refuse({ code: "fileEmpty", file });
  if (content.length > LONGEST_FILE_MB * 1024 * 1024)
    return refuse({ code: "fileTooLarge", file, megabytes: LONGEST_FILE_MB, lines: MOST_LINES });
  if (typeof content === "string") return contentOf(file, content, settings);
  const kind3 = kindOfBytes(content);
  if (kind3 === "zip") return contentOfZip(file, content, settings);
  if (kind3) return refuse({ code: "fileOtherKind", file, kind: kind3 });
  return contentOf(file, decodeXmlToo(file, content, settings), settings);
}
function decodeXmlToo(file, bytes, settings) {
  const declared = /^\s*<\?xml\s[^>]{0,100}encoding=["']([\w-]+)["']/i.exec(bytes.toString("latin1", 0, 200));
  const isWindows = /^(windows-125[02]|iso-8859-1|iso-8859-15|latin1|us-ascii)$/i.test(declared?.[1] ?? "");
  const encoding = settings.encoding === "detect" && isWindows ? "windows1252" : settings.encoding;
  return decode(file, bytes, encoding);
}
function contentOf(file, given3, settings) {
  if (isDamaged(given3)) return refuse({ code: "fileEncodingWrong", file, encoding: "text" });
  const text6 = given3.replace(/^\uFEFF/, "");
  const start3 = text6.trimStart();
  if (start3 === "") return refuse({ code: "fileEmpty", file });
  const xml = kindOfXml(start3);
  if (xml) return contentOfXml(file, start3, xml, settings);
  const other = kindOfText(start3);
  if (other) return refuse({ code: "fileOtherKind", file, kind: other });
  const wanted = settings.format;
  if (wanted !== "detect" && !ROW_FORMATS.includes(wanted)) return notXml(file, wanted);
  return contentOfText(file, text6, settings);
}
var ROW_FORMATS = ["exactOnlineCsv", "exactGlobeCsv", "table"];
function notXml(file, format2) {
  return refuse({ code: "fileUnreadable", file, format: format2, faults: [{ code: "journalNotXml" }] });
}
function contentOfXml(file, text6, kind3, settings) {
  const format2 = settings.format === "detect" ? kind3.format : settings.format;
  if (format2 === null || kind3.format === null || ROW_FORMATS.includes(format2))
    return refuse({ code: "fileOtherKind", file, kind: kind3.other });
  const read5 = inFormat(file, format2, () => parse(format2, text6, kind3));
  return { format: format2, ...read5, ended: true };
}
function parse(format2, text6, { root, format: detected }) {
  if (format2 === "exactOnlineXml") return readExactOnlineXml(text6);
  if (format2 === "twinfieldXml") return readTwinfieldXml(text6, root);
  if (detected === "twinfieldXml") throw new UnreadableJournal({ code: "journalPeriod", value: "Twinfield" });
  return readNmbrsXml(text6);
}
function contentOfZip(file, bytes, settings) {
  return inFormat(file, "table", () => {
    const sheets = readSheets(file, bytes).filter(({ rows: rows2 }) => rows2.length > 0);
    const journals = sheets.filter(({ rows: rows2 }) => isJournal(file, rows2, settings));
    if (journals.length > 1)
      return refuse({ code: "fileSheetsUnclear", file, sheets: journals.map(({ name }) => brief(name)) });
    const [sheet] = journals.length > 0 ? journals : sheets;
    if (!sheet) return refuse({ code: "fileNoLines", file });
    if (settings.format !== "detect" && !ROW_FORMATS.includes(settings.format))
      throw new FileFault({ code: "journalNotXml" });
    return contentOfRows(file, { rows: sheet.rows, ended: true, ragged: true }, settings);
  });
}

// nodes/EBoekhouden/payrollFiles/parse.ts
function parseFile(given3, settings) {
  try {
    return { payrolls: payrollsIn(given3, settings) };
  } catch (error) {
    return { refused: findingOf(error) };
  }
}
function findingOf(error) {
  if (error instanceof FileRefused) return error.finding;
  throw error;
}
function payrollsIn(given3, settings) {
  const content = readFile(given3, settings);
  const file = brief(given3.name);
  if (content.lines.length === 0) return refuse({ code: "fileNoLines", file });
  const companies = groupedBy(content.lines, companyIn(given3.name, settings));
  return [...companies].map(([company, lines3]) => {
    const journals = inFormat(file, content.format, () => journalsOf(file, content, lines3, settings));
    return {
      source: settings.source,
      company,
      companyName: nameOf2(company, lines3, settings),
      partial: true,
      complete: false,
      file: { name: given3.name, format: content.format },
      scope: { fromYear: settings.fromYear, fromPeriod: settings.fromPeriod },
      periodsPerYear: settings.periodsPerYear,
      journals
    };
  });
}
function companyIn(file, { companies }) {
  const known = /* @__PURE__ */ new Map();
  return ({ company }) => {
    const key = JSON.stringify(company);
    const found = known.get(key) ?? companyOf(brief(file), company, companies);
    known.set(key, found);
    return found;
  };
}
function nameOf2(company, lines3, { companies }) {
  const names = lines3[0]?.company ?? [];
  const called = companies.find(({ id: id2, calledBy }) => id2 === company && calledBy !== "")?.calledBy ?? "";
  return names[1] ?? names[0] ?? called;
}

// test/nodes/EBoekhouden/payrollFiles/support/settings.ts
var SETTINGS = {
  format: "detect",
  source: "NMBRS",
  companies: [{ id: "12345", calledBy: "" }],
  columns: [],
  fromYear: 2026,
  fromPeriod: 1,
  periodsPerYear: 12,
  encoding: "detect",
  decimals: "detect",
  creditSign: "positiveIsDebit"
};
function parsed(content, change = {}) {
  const { name = "journaal.csv", ...settings } = change;
  return parseFile({ name, content: Buffer.from(content) }, { ...SETTINGS, ...settings });
}
function refusalOf(...given3) {
  const result = parsed(...given3);
  if ("payrolls" in result) throw new Error(JSON.stringify(result.payrolls));
  return result.refused;
}

// test/hostile/support/linear/answers.ts
var import_zod3 = require("zod");

// nodes/EBoekhouden/books/rest/errors.ts
var import_zod2 = require("zod");

// nodes/EBoekhouden/books/rest/values.ts
var import_zod = require("zod");

// nodes/shared/values/decimals.ts
var import_big3 = __toESM(require("big.js"));
function plain3(amount2) {
  return amount2.eq(0) ? "0" : amount2.toFixed();
}
function price(amount2) {
  const [, fraction = ""] = plain3(amount2).split(".");
  return amount2.eq(0) ? "0.00" : amount2.toFixed(Math.max(2, fraction.length));
}
function canonical(text6) {
  const amount2 = parseDecimal(text6);
  return amount2 ? plain3(amount2) : text6;
}
var WITH_EXPONENT = /^-?\d{1,28}(\.\d{1,28})?E[+-]?0?\d{1,2}$/i;
function withoutExponent(text6) {
  const trimmed = text6.trim();
  if (parseDecimal(trimmed)) return trimmed;
  return WITH_EXPONENT.test(trimmed) ? plain3(new import_big3.default(trimmed).round(28)) : text6;
}

// nodes/EBoekhouden/books/rest/values.ts
function record(shape) {
  const names = Object.keys(shape).map(
    (name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]
  );
  return import_zod.z.preprocess((given3) => withSmallLetters(given3, names), import_zod.z.object(shape));
}
function withSmallLetters(given3, names) {
  if (typeof given3 !== "object" || given3 === null || Array.isArray(given3)) return given3;
  const fields2 = given3;
  return Object.fromEntries(
    names.flatMap(([small, capital4]) => {
      const name = [small, capital4].find((one) => Object.hasOwn(fields2, one));
      return name === void 0 ? [] : [[small, fields2[name]]];
    })
  );
}
var code = import_zod.z.string().transform((given3) => given3.toWellFormed());
var text = import_zod.z.string().nullish().transform((given3) => (given3 ?? "").toWellFormed());
var id = import_zod.z.union([import_zod.z.number().int().nonnegative().safe(), import_zod.z.string().regex(/^\d{1,15}$/)]).transform((given3) => String(Number(given3)));
var idOrNone = id.nullish().transform((given3) => given3 && given3 !== "0" ? given3 : "");
var decimal = import_zod.z.union([import_zod.z.number(), import_zod.z.string()]).transform((given3) => withoutExponent(String(given3))).refine((given3) => parseDecimal(given3) !== null);
var decimalOrNone = decimal.nullish().transform((given3) => given3 ?? "");
var whole = import_zod.z.number().int().nullish().transform((given3) => given3 === null || given3 === void 0 ? "" : String(given3));
var date = import_zod.z.string().nullish().transform((given3) => parseServiceDate(given3 ?? "") ?? "");
var flag = import_zod.z.boolean().nullish().transform((given3) => given3 ?? void 0);

// nodes/EBoekhouden/books/rest/errors.ts
var KNOWN = {
  ERR_001: { code: "serviceError" },
  DATA_01: { code: "requestNotRead" },
  SECURITY_001: { code: "tokenMayNot" },
  SECURITY_002: { code: "noAdministrationAccess" },
  SECURITY_003: { code: "noAdministrationAccess" },
  SECURITY_004: { code: "administrationNotActive" },
  SECURITY_005: { code: "paymentOverdue" },
  SECURITY_006: { code: "noAdministrationAccess" },
  SECURITY_010: { code: "sessionEnded" },
  SECURITY_011: { code: "otherDomain" },
  SECURITY_999: { code: "serviceError" },
  API_SESSION_001: { code: "requestNotRead" },
  API_SESSION_002: { code: "requestNotRead" },
  API_SESSION_003: { code: "accessTokenMissing" },
  API_SESSION_004: { code: "accessTokenExpired" },
  MODULE_001: { code: "trialLimit" },
  MODULE_002: { code: "trialLimit" },
  FACT_102: { code: "trialLimit" },
  PAKKET_001: { code: "subscriptionLimit" },
  PAKKET_002: { code: "subscriptionLimit" },
  EP_001: { code: "accountNotAllowed" },
  EP_002: { code: "accountNotAllowed" },
  REL_049: { code: "relationCodeInUse" },
  FACT_018: { code: "templateUnknown" },
  FACT_101: { code: "invoiceNumberInUse" },
  MUT_019: { code: "invoiceNumberInUse" },
  MUT_020: { code: "invoiceNumberInUse" },
  MUT_101: { code: "rowsRefused" },
  MUTA_008: { code: "referenceInUse" },
  FACT_VERWERK_004: { code: "referenceInUse" }
};
var PERIOD = {
  MUT_005: { code: "periodClosed" },
  FACT_VERWERK_001: { code: "periodClosed" },
  SECURITY_007: { code: "periodClosedByAccountant" },
  SECURITY_008: { code: "periodClosedByAccountant" }
};
var NOT_OF_LOGIN = ["sessionEnded", "tokenMayNot", "relationCodeInUse", "referenceInUse"];
var texts = import_zod2.z.union([import_zod2.z.array(import_zod2.z.string()), import_zod2.z.record(import_zod2.z.array(import_zod2.z.string()))]);
var errorObject = record({
  code: import_zod2.z.string().nullish().catch(null),
  title: import_zod2.z.string().nullish().catch(null),
  message: import_zod2.z.string().nullish().catch(null),
  propertyName: import_zod2.z.string().nullish().catch(null),
  errors: texts.nullish().catch(null),
  securityType: import_zod2.z.union([import_zod2.z.number(), import_zod2.z.string()]).nullish().catch(null),
  type: import_zod2.z.string().nullish().catch(null)
});
function failureIn(status, json, refused = {}) {
  const read5 = errorObject.safeParse(json);
  const error = read5.success ? read5.data : null;
  if (error === null || !(error.code ?? error.title ?? error.message ?? error.type))
    return status === 401 ? { problem: turnedAway(refused), outcome: "notDone" } : unreadable("noEnvelope", status);
  const code3 = error.code?.trim() ?? "";
  const problem2 = problemOf(status, code3, error, refused);
  return { problem: problem2, outcome: outcomeOf(status, problem2), code: code3, text: textOf(error) };
}
function turnedAway({ isLogin = false }) {
  return { code: isLogin ? "accessTokenWrong" : "sessionEnded" };
}
function problemOf(status, code3, error, refused) {
  const known = (refused.writes ? PERIOD[code3] : void 0) ?? KNOWN[code3];
  if (refused.isLogin) return problemAtLogin(status, known, error);
  if (known) return known;
  if (status === 401) return { code: "sessionEnded" };
  if (status >= 500) return { code: "serviceError" };
  if (status === 403 && code3 === "") return withoutCode(error);
  return { code: "refused" };
}
function problemAtLogin(status, known, error) {
  if (known && !NOT_OF_LOGIN.includes(known.code)) return known;
  if (status >= 500) return { code: "serviceError" };
  return status === 403 && !known ? withoutCode(error) : { code: "accessTokenWrong" };
}
function withoutCode({ securityType }) {
  return ["1", "2"].includes(String(securityType)) ? { code: "noAdministrationAccess" } : { code: "tokenMayNot" };
}
function outcomeOf(status, { code: code3 }) {
  return status >= 500 || code3 === "serviceError" ? "unknown" : "notDone";
}
function textOf({ title, message: message2, errors }) {
  const listed2 = errors ? Object.values(errors).flat() : [];
  const said = [title, message2, ...listed2].map((one) => one?.trim() ?? "").filter((one) => one !== "");
  return distinct(said).slice(0, MOST_TEXTS).join("; ");
}
var MOST_TEXTS = 5;

// nodes/EBoekhouden/books/rest/answer.ts
function read({ status, json }, schema2, refused) {
  if (status >= 400) throw new CallFailed(failureIn(status, json, refused));
  if (status < 200 || status >= 300) throw new CallFailed(unreadable("status", status));
  const found = schema2.safeParse(json);
  if (found.success) return found.data;
  throw new CallFailed(otherShape(found.error.issues));
}
function otherShape([issue]) {
  const field = issue?.path.filter((part) => typeof part === "string").at(-1) ?? "";
  if (!issue || !isMissing(issue)) return unexpected("otherShape");
  return field === "items" ? unexpected("noList") : unexpected("recordWithout", field);
}
function isMissing(issue) {
  if (issue.code === "invalid_union") return issue.unionErrors.every(({ issues }) => issues.every(isMissing));
  return issue.code === "invalid_type" && ["undefined", "null"].includes(issue.received);
}

// nodes/shared/rows/language.ts
var DEFAULT_LANGUAGE = "nl";

// nodes/shared/rows/notices.ts
var NOTICES = /* @__PURE__ */ new Set([
  "nmbrsInterfaceEnds",
  "nmbrsInterfaceEnded",
  "quotaForecast",
  "officeQuota",
  "officeQuotaTogether"
]);
var UNCOUNTED = /* @__PURE__ */ new Set([
  "otherTimeZone",
  "mutationCalls",
  "statusNotKept",
  "runsBeforeStart",
  "comparedInTurn",
  "signOffAsked",
  "nothingToSign",
  "signOffSent",
  "nothingLeftToBook",
  "readInTurns",
  "customerPricesNotRead",
  "freeFieldsInOtherUse",
  "materialStays"
]);
function isNotice({ code: code3 }) {
  return NOTICES.has(code3);
}
function isCounted(row) {
  return !isNotice(row) && !UNCOUNTED.has(row.code);
}

// nodes/shared/values/records.ts
function recordIn(value) {
  return typeof value === "object" && value !== null ? value : {};
}

// nodes/shared/rows/row.ts
var ROW_ACTIONS = [
  "booked",
  "corrected",
  "created",
  "updated",
  "unchanged",
  /** The period is closed; left alone. */
  "closed",
  /** Would be wrong; a person has to look. */
  "blocked",
  /** Left out by a setting, or nothing to do yet. */
  "skipped",
  /** The service or the network. */
  "failed"
];
var MASTER_DATA = /* @__PURE__ */ new Set(["hourType", "material", "product", "relation"]);
function isMasterData(resource) {
  return MASTER_DATA.has(resource);
}
function needsAttention({ action, resource }) {
  return action === "failed" || action === "blocked" && !isMasterData(resource);
}
function isFailing(row) {
  return row.attention ?? needsAttention(row);
}
var ACTIONS = new Set(ROW_ACTIONS);
function settingsFaultsIn({ code: code3, faults }) {
  return code3 === "settingsWrong" && Array.isArray(faults) ? faults : [];
}

// nodes/shared/rows/log.ts
var PLURALS = {
  hourType: "hour types",
  invoice: "invoices",
  material: "materials",
  payrollJournal: "payroll journals",
  product: "products",
  relation: "relations",
  workStatus: "work order statuses"
};
function summarize(given3, language = DEFAULT_LANGUAGE) {
  const distinct2 = [...new Map(given3.map((row) => [JSON.stringify(row), row])).values()];
  const rows2 = withOneOfSettings(distinct2, language).map((row) => inWords(row, language));
  const failing = rows2.filter(isFailing);
  return {
    message: [messageOf(rows2.filter(isCounted)), ...noticesIn(rows2, language)].join(". "),
    problems: failing.map(({ key, action, reason }) => `${brief(key)} ${action}: ${reason}`).join("\n"),
    rows: rows2,
    failing: failing.length,
    failingRows: failing,
    totals: totalsIn(rows2)
  };
}
function totalsIn(rows2) {
  const booked = rows2.filter(({ action }) => action === "booked" || action === "corrected");
  const changes = booked.flatMap(({ totals }) => Array.isArray(totals) ? totals : []).filter(isTotal);
  return [...groupedBy(changes, ({ ledgerAccount }) => ledgerAccount)].map(([ledgerAccount, group]) => ({
    ledgerAccount,
    name: group[0]?.name ?? "",
    change: formatMoney(sum(group.flatMap(({ change }) => parseMoney(change) ?? [])))
  })).sort((a, b) => a.ledgerAccount < b.ledgerAccount ? -1 : 1);
}
function isTotal(value) {
  return ["ledgerAccount", "name", "change"].every(
    (field) => typeof value?.[field] === "string"
  );
}
function inWords(row, language) {
  return row.reason === void 0 && isFinding(row) ? { ...row, reason: say(row, language) } : row;
}
function withOneOfSettings(rows2, language) {
  const about = rows2.filter((row) => settingsFaultsIn(row).length > 0);
  const [first] = about;
  if (!first || about.length === 1) return rows2;
  const all = about.flatMap(settingsFaultsIn).map((fault2) => [JSON.stringify(fault2), fault2]);
  const faults = [...new Map(all).values()];
  const one = { ...first, faults, reason: say({ code: "settingsWrong", faults }, language) };
  return rows2.flatMap((row) => row === first ? [one] : about.includes(row) ? [] : [row]);
}
function noticesIn(rows2, language) {
  const told = rows2.filter(isNotice).flatMap((row) => isFinding(row) ? [what(row, language)] : []);
  return distinct(told);
}
function messageOf(rows2) {
  const preview = rows2.some((row) => row.preview) ? "preview: " : "";
  const done = groupsOf(rows2).map(doneIn).filter(Boolean).join(" ");
  return preview + [(done || "nothing to synchronize") + unchangedIn(rows2), ...notDoneIn(rows2)].join(", ");
}
function groupsOf(rows2) {
  return [...groupedBy(rows2, ({ service, resource }) => `${service} ${resource}`).values()];
}
function doneIn(group) {
  const [{ service, resource }] = group;
  const name = PLURALS[resource] ?? resource;
  const verbs = isMasterData(resource) ? [[service === "e-Boekhouden" ? "exported" : "synchronized", ["created", "updated"]]] : ["booked", "corrected", "created", "updated"].map((action) => [action, [action]]);
  const counts = verbs.map(([verb, actions]) => [verb, countOf(group, actions)]).filter(([, count]) => count > 0);
  return counts.map(([verb, count], index) => `${count} ${index === 0 ? `${name} ` : ""}${verb}`).join(", ");
}
function unchangedIn(rows2) {
  const counted7 = rows2.filter(
    ({ action, count }) => action === "unchanged" && typeof count === "number" && count > 0
  );
  const parts = counted7.map(({ count, resource }) => `${String(count)} ${PLURALS[resource] ?? resource}`);
  return parts.length > 0 ? ` (unchanged: ${parts.join(", ")})` : "";
}
function notDoneIn(rows2) {
  const attention = rows2.filter((row) => row.action === "blocked" && !isFailing(row)).length;
  const counts = [
    [countOf(rows2, ["closed"]), "in a closed period"],
    [countOf(rows2, ["skipped"]), "skipped"],
    [countOf(rows2, ["blocked"]) - attention, "blocked"],
    [countOf(rows2, ["failed"]), "failed"],
    [attention, attention === 1 ? "needs attention" : "need attention"]
  ];
  return counts.filter(([count]) => count > 0).map(([count, text6]) => `${count} ${text6}`);
}
function countOf(rows2, actions) {
  return rows2.filter(({ action }) => actions.includes(action)).length;
}

// nodes/shared/problems/kinds.ts
var KIND_OF = {
  noAnswer: "unreachable",
  answerUnreadable: "unreadable",
  answerTooBig: "unreadable",
  answerUnexpected: "unreadable",
  pdfUnreadable: "unreadable",
  noNumber: "unreadable",
  writeUncertain: "unreadable",
  filterIgnored: "unreadable",
  balanceUnreadable: "unreadable",
  mutationUnreadable: "unreadable",
  currentPeriodUnreadable: "unreadable",
  wrongSecurityCodes: "login",
  accessTokenMissing: "login",
  accessTokenWrong: "login",
  accessTokenExpired: "login",
  otherDomain: "login",
  wrongDomainUserOrToken: "login",
  wrongDomain: "login",
  tokenMissing: "login",
  softwareTokenMissing: "login",
  wrongToken: "login",
  wrongSoftwareToken: "login",
  turnedAway: "login",
  callSwitchedOff: "rights",
  notVisible: "rights",
  noAdministrationAccess: "rights",
  administrationNotOpened: "rights",
  administrationUnknown: "input",
  administrationTwice: "input",
  tokenMayNot: "rights",
  sessionEnded: "session",
  sessionNotAccepted: "session",
  tooManyCalls: "limit",
  tooManyMutationCalls: "limit",
  periodClosed: "closed",
  periodClosedByAccountant: "closed",
  relationCodeInUse: "exists",
  invoiceNumberInUse: "exists",
  referenceInUse: "exists",
  templateUnknown: "template",
  templateMissing: "template",
  templateTwice: "template",
  accountNotAllowed: "account",
  administrationNotActive: "account",
  paymentOverdue: "account",
  trialLimit: "account",
  subscriptionLimit: "account",
  subscriptionInactive: "account",
  refused: "refused",
  requestNotRead: "refused",
  periodOfOtherKind: "refused",
  valueOfOtherKind: "refused",
  notThere: "refused",
  noSuchCall: "refused",
  httpsOnly: "refused",
  recordRefused: "refused",
  workOrderMissing: "refused",
  nothingToChange: "refused",
  nothingChanged: "refused",
  deleteRefused: "refused",
  codeUnknown: "refused",
  unitMissing: "refused",
  tooManyRows: "refused",
  rowsRefused: "refused",
  serviceError: "hiccup",
  serviceUnavailable: "hiccup",
  pdfNotGiven: "refused",
  pdfElsewhere: "input",
  callUnknown: "input",
  pathWrong: "input",
  callNotAllowed: "input",
  callWrong: "input",
  baseUrlInvalid: "input",
  baseUrlNotSecure: "input",
  elementNotSendable: "input",
  valueNotSendable: "input",
  recordTooDeep: "input",
  numberMissing: "input",
  numberWrong: "input",
  relationMissing: "input",
  severalRelations: "input"
};

// nodes/shared/problems/problem.ts
var ServiceProblem = class _ServiceProblem extends Error {
  /** `advice` is what to do, in English, for the errors of a node. */
  facts;
  /** For a row, which says it in the language of its reader. */
  finding;
  constructor(given3) {
    const facts = quoted6(given3);
    const finding = { ...facts.problem, ...contextOf(facts) };
    super(withoutEnd(what(finding, "en"), "."));
    this.name = "ServiceProblem";
    this.facts = { ...facts, kind: KIND_OF[facts.problem.code], advice: todo(finding, "en") };
    this.finding = finding;
  }
  /** Message and advice in one line. */
  get inFull() {
    return `${this.message}. ${this.facts.advice}`;
  }
  /** The same trouble with other facts. */
  with(change) {
    return new _ServiceProblem({ ...this.facts, ...change });
  }
};
var LONGEST_CODE = 40;
var LONGEST_TEXT = 500;
function quoted6(given3) {
  const { problem: problem2, code: code3, text: text6 } = given3;
  const facts = Object.entries(problem2).map(([name, fact]) => [
    name,
    typeof fact === "string" ? beginning(fact, LONGEST_TEXT) : fact
  ]);
  return {
    ...given3,
    problem: Object.fromEntries(facts),
    ...code3 !== void 0 && { code: beginning(code3, LONGEST_CODE) },
    ...text6 !== void 0 && { text: beginning(text6, LONGEST_TEXT) }
  };
}
function beginning(text6, longest) {
  return quotable(text6.slice(0, 10 * longest)).slice(0, longest);
}
function contextOf(facts) {
  const { service, operation, writes = false, outcome, code: code3 = "", text: text6 = "", waitSeconds } = facts;
  return {
    service,
    operation,
    writes,
    outcome: writes ? outcome : "notDone",
    serviceCode: code3,
    serviceText: text6,
    ...waitSeconds !== void 0 && { waitSeconds }
  };
}
function isProblem(error, ...kinds) {
  return error instanceof ServiceProblem && (kinds.length === 0 || kinds.includes(error.facts.kind));
}
function reasonOf(error) {
  if (error instanceof ServiceProblem) return error.inFull;
  return error instanceof Error ? error.message : String(error);
}

// nodes/shared/transport/redact.ts
var MASK = "*****";
var Redactor = class {
  secrets = /* @__PURE__ */ new Map();
  constructor(...secrets) {
    this.add(...secrets);
  }
  /** Secrets that turn up later, such as a session id. */
  add(...secrets) {
    for (const secret of secrets) {
      if (!secret || secret.length < 4) continue;
      this.secrets.set(secret, patternsOf(secret));
    }
  }
  clean(text6) {
    let cleaned2 = text6;
    for (const [, patterns2] of [...this.secrets].sort(([a], [b]) => b.length - a.length)) {
      cleaned2 = masked(cleaned2, patterns2);
    }
    return cleaned2;
  }
};
var LONGEST_PIECE = 250;
function patternsOf(secret) {
  const forms = Array.from(
    secret.matchAll(/\\+|[^\\]/gu),
    ([piece]) => piece.startsWith("\\") ? formsOfBackslashes(piece.length) : formsOf(piece)
  );
  const patterns2 = [];
  for (let at3 = 0; at3 < forms.length; at3 += LONGEST_PIECE)
    patterns2.push(new RegExp(forms.slice(at3, at3 + LONGEST_PIECE).join(""), at3 === 0 ? "gi" : "giy"));
  return patterns2;
}
function masked(text6, [first, ...others]) {
  if (!first) return text6;
  if (others.length === 0) return text6.replace(first, MASK);
  let result = "";
  let done = 0;
  first.lastIndex = 0;
  for (let found = first.exec(text6); found; found = first.exec(text6)) {
    const end = endOf(text6, first.lastIndex, others);
    first.lastIndex = end ?? found.index + 1;
    if (end === null) continue;
    result += text6.slice(done, found.index) + MASK;
    done = end;
  }
  return result + text6.slice(done);
}
function endOf(text6, from, pieces) {
  let at3 = from;
  for (const piece of pieces) {
    piece.lastIndex = at3;
    if (!piece.test(text6)) return null;
    at3 = piece.lastIndex;
  }
  return at3;
}
var NAMED = { "&": "amp|", "<": "lt|", ">": "gt|", '"': "quot|", "'": "apos|" };
function formsOf(character) {
  const code3 = character.codePointAt(0) ?? 0;
  const entity = `&(?:amp;)*(?:${NAMED[character] ?? ""}#0*${code3}|#x0*${hex(code3, 1)});`;
  const json = character.split("").map((unit) => `\\\\{1,4}u${hex(unit.charCodeAt(0), 4)}`);
  const url = Array.from(new TextEncoder().encode(character), (byte) => `%(?:25)*${hex(byte, 2)}`);
  const plain5 = `\\\\{0,4}${character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}`;
  return `(?:${entity}|${json.join("")}|${url.join("")}|${plain5})`;
}
function formsOfBackslashes(count) {
  return `(?:\\\\(?:u005c)?|&(?:amp;)*(?:#0*92|#x0*5c);|%(?:25)*5c){${count},${5 * count}}`;
}
function hex(value, digits) {
  return value.toString(16).padStart(digits, "0");
}

// nodes/shared/transport/baseUrl.ts
var LOCAL2 = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
function tidiedBaseUrl(given3) {
  const [address = ""] = given3.trim().split(/[?#]/);
  return withoutEnd(address, "/");
}
function faultInBaseUrl(baseUrl, allowHttp2) {
  if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) return { code: "baseUrlInvalid" };
  const { protocol, hostname, host } = new URL(baseUrl);
  if (protocol === "https:" || allowHttp2 === true || LOCAL2.has(hostname)) return null;
  return { code: "baseUrlNotSecure", host };
}

// nodes/shared/transport/breaker.ts
var ON_ONE_LINE = 3;
var ON_SEVERAL_LINES = ON_ONE_LINE + 1;
var Breaker = class {
  /** In which every further call ends. */
  final;
  /** In which every further call on a line ends. */
  givenUp = /* @__PURE__ */ new Map();
  /** Calls without an answer since the last one that had one, by line. */
  unanswered = /* @__PURE__ */ new Map();
  /** The problem in which a call ends at once, without being made; undefined when it may be made. */
  problemFor(line = "") {
    return this.final ?? this.givenUp.get(line);
  }
  answered() {
    this.unanswered = /* @__PURE__ */ new Map();
  }
  failed(problem2, line = "") {
    if (isProblem(problem2, "input")) return;
    if (isProblem(problem2, "unreachable")) return this.notAnswered(problem2, line);
    this.answered();
    if (isProblem(problem2, "login", "account", "limit")) this.final = notMade(problem2);
  }
  notAnswered(problem2, line) {
    const onLine = (this.unanswered.get(line) ?? 0) + 1;
    this.unanswered.set(line, onLine);
    const inAll = [...this.unanswered.values()].reduce((sum2, count) => sum2 + count, 0);
    if (onLine >= ON_ONE_LINE) this.givenUp.set(line, notMade(problem2));
    const isService = this.unanswered.size > 1 ? inAll >= ON_SEVERAL_LINES : line === "" && onLine >= ON_ONE_LINE;
    if (isService) this.final = notMade(problem2);
  }
};
function notMade(problem2) {
  return problem2.with({ outcome: "notDone" });
}

// nodes/shared/transport/retry.ts
var LONGEST_WAIT_SECONDS = 60;
function mayRetry({ facts }, { writes, repeatable }) {
  const { kind: kind3, outcome, waitSeconds, problem: problem2 } = facts;
  const limitPasses = kind3 === "limit" && waitSeconds !== void 0;
  const isGarbled = kind3 === "unreadable" && problem2.code !== "answerTooBig";
  const passes = limitPasses || isGarbled || kind3 === "unreachable" || kind3 === "hiccup";
  const isSoon = waitSeconds === void 0 || waitSeconds <= LONGEST_WAIT_SECONDS;
  return passes && isSoon && (!writes || repeatable === true || outcome === "notDone");
}
var PAUSES_MS = [250, 1e3];
function pauseBefore(tries, waitSeconds, random) {
  const pause = PAUSES_MS[tries - 1];
  if (pause === void 0) return null;
  return Math.max(Math.round(pause * (1 + random / 2)), (waitSeconds ?? 0) * 1e3);
}

// nodes/shared/transport/retryAfter.ts
var import_luxon2 = require("luxon");
function retryAfter(header, now) {
  const text6 = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text6)) return Number(text6);
  const date4 = text6 === "" ? null : import_luxon2.DateTime.fromHTTP(text6);
  return date4?.isValid ? Math.max(0, Math.ceil((date4.toMillis() - now) / 1e3)) : void 0;
}

// nodes/shared/transport/sender.ts
var OUR_WORDS = /* @__PURE__ */ new Set(["code", "why", "of", "made", "record"]);
var Sender = class {
  constructor(options) {
    this.options = options;
    this.baseUrl = tidiedBaseUrl(options.baseUrl);
  }
  options;
  baseUrl;
  breaker = new Breaker();
  /** `attempt` makes the call once: sends it, and reads or refuses the answer. @throws ServiceProblem */
  async carryOut(call3, attempt2) {
    const useless = this.breaker.problemFor(call3.line);
    if (useless) throw useless;
    for (let tries = 1; ; tries++) {
      const { result, problem: problem2 } = await this.once(call3, attempt2);
      if (!problem2) {
        this.breaker.answered();
        return result;
      }
      const pause = this.pauseAfter(problem2, call3, tries);
      if (pause === null) {
        this.breaker.failed(problem2, call3.line);
        throw problem2;
      }
      await this.options.tools.wait(pause);
    }
  }
  /** Sends one request to an address below the base URL. @throws CallFailed */
  async send(path, request) {
    const { allowHttp: allowHttp2, tools } = this.options;
    const fault2 = faultInBaseUrl(this.baseUrl, allowHttp2);
    if (fault2) throw new CallFailed(notSent(fault2));
    const answer2 = await tools.send({ ...request, url: this.baseUrl + path }).catch((error) => {
      throw new CallFailed(notAnswered(error, new URL(this.baseUrl).host));
    });
    const now = (tools.now ?? Date.now)();
    const failure = failureByStatus(answer2.status, retryAfter(answer2.headers["retry-after"], now));
    if (failure) throw new CallFailed(failure);
    return answer2;
  }
  /** The only place where a failure becomes a problem, and where secrets are taken out of it. */
  problem({ operation, writes = false }, failure) {
    const { problem: problem2, code: code3, text: text6 } = failure;
    const facts = Object.entries(problem2).map(([name, fact]) => [
      name,
      typeof fact === "string" && !OUR_WORDS.has(name) ? this.clean(fact) : fact
    ]);
    return new ServiceProblem({
      ...failure,
      service: this.options.service,
      operation,
      writes,
      problem: Object.fromEntries(facts),
      ...code3 !== void 0 && { code: this.clean(code3) },
      ...text6 !== void 0 && { text: this.clean(text6) }
    });
  }
  /** Text of a service without secrets. */
  clean(text6) {
    return this.options.redactor.clean(text6);
  }
  async once(call3, attempt2) {
    return await attempt2().then(
      (result) => ({ result }),
      (error) => {
        if (!(error instanceof CallFailed)) throw error;
        return { problem: this.problem(call3, error.failure) };
      }
    );
  }
  /** Null when the call is not to be made again. */
  pauseAfter(problem2, call3, tries) {
    if (!mayRetry(problem2, call3)) return null;
    const { random = Math.random } = this.options.tools;
    return pauseBefore(tries, problem2.facts.waitSeconds, random());
  }
};

// nodes/shared/transport/soap/answer.ts
function whyNoEnvelope(answer2) {
  const failure = unusable(answer2);
  if (failure) return failure;
  const { body, status } = answer2;
  if (/<!DOCTYPE|<!ENTITY/i.test(body.slice(0, 2e3))) return unreadable("doctype", status);
  if (!/<(?:[\w.-]+:)?Envelope[\s>]/.test(body.slice(0, 4e3))) return unreadable("noSoap", status);
  if (!/<\/(?:[\w.-]+:)?Envelope>\s*$/.test(body)) return unreadable("brokenOff", status);
  return hasTooManyParts(body, "<", "=") ? tooBig("tooManyParts", status) : null;
}
function tidy(xml) {
  return withoutNilResults(tidied(withoutCdata(xml)));
}
function withoutNilResults(xml) {
  return xml.replace(
    /<[\w:.-]{0,100}Result\s[^<>]*\/>/g,
    (element) => /nil=["'](?:true|1)["']/.test(element) ? "" : element
  );
}
var CDATA = "<![CDATA[";
var CDATA_END = "]]>";
function withoutCdata(xml) {
  let tidied2 = "";
  for (let at3 = 0; ; ) {
    const start3 = xml.indexOf(CDATA, at3);
    const end = start3 < 0 ? -1 : xml.indexOf(CDATA_END, start3 + CDATA.length);
    if (end < 0) return tidied2 + xml.slice(at3);
    tidied2 += xml.slice(at3, start3) + escaped(xml.slice(start3 + CDATA.length, end));
    at3 = end + CDATA_END.length;
  }
}
function escaped(text6) {
  return text6.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function readFault(body) {
  const fault2 = property(property(property(body, "Envelope"), "Body"), "Fault");
  if (fault2 === void 0) return null;
  return { code: textOf2(property(fault2, "faultcode")), text: textOf2(property(fault2, "faultstring")) };
}
function property(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
}
function textOf2(value) {
  if (typeof value === "string") return value.trim();
  const inner = property(value, "$value");
  return typeof inner === "string" ? inner.trim() : "";
}

// nodes/shared/transport/soap/shape.ts
function inShape(description, operation, response) {
  const fields2 = description.operations[operation]?.response ?? {};
  return elementsOf(response, fields2, description.types, `${operation}Response`);
}
function elementsOf(value, fields2, types2, path) {
  if (!isObject(value) || "$value" in value) throw new TypeError(`${path} holds text`);
  const known = Object.entries(fields2).filter(([name]) => Object.hasOwn(value, name));
  const checked3 = known.map(([name, type]) => [name, elementOf(value[name], type, types2, `${path}.${name}`)]);
  return { ...value, ...Object.fromEntries(checked3) };
}
function elementOf(value, type, types2, path) {
  const bare2 = type.replace(/(\[\]|\?)$/, "");
  if (Array.isArray(value)) {
    if (!type.endsWith("[]")) throw new TypeError(`${path} is there more than once`);
    return value.map((entry2) => elementOf(entry2, bare2, types2, path));
  }
  if (value === null) return null;
  const fields2 = types2[bare2];
  return fields2 ? elementsOf(value, fields2, types2, path) : textOf3(value, path);
}
function textOf3(value, path) {
  if (typeof value === "string") return value;
  if (!isObject(value) || Object.keys(value).some((key) => key !== "attributes" && key !== "$value"))
    throw new TypeError(`${path} holds elements`);
  return typeof value.$value === "string" ? value.$value : "";
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// nodes/shared/transport/soap/toWire.ts
var XML_NAME = /^[A-Za-z_][\w.-]*$/;
var MAGIC = /* @__PURE__ */ new Set(["$xml", "_xml", "$value", "attributes", "$type", "__proto__"]);
function toWire(value, path = "message") {
  if (typeof value === "string") return escapeXml(value);
  if (Array.isArray(value))
    return value.map((entry2, index) => toWire(entry2, `${path}[${index}]`));
  if (isPlainObject(value)) {
    const wire = {};
    for (const [key, entry2] of Object.entries(value)) {
      const here = `${path}.${key}`;
      if (!XML_NAME.test(key) || MAGIC.has(key))
        throw new CallFailed(notSent({ code: "elementNotSendable", path: here }));
      if (entry2 !== void 0 && entry2 !== null) wire[key] = toWire(entry2, here);
    }
    return wire;
  }
  throw new CallFailed(notSent({ code: "valueNotSendable", path, type: typeof value }));
}
function escapeXml(text6) {
  return withoutForbidden(text6.toWellFormed()).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\r", "&#xD;");
}
function isPlainObject(value) {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

// nodes/shared/transport/soap/description.ts
var SCALARS = /* @__PURE__ */ new Set(["string", "int", "long", "decimal", "double", "boolean", "dateTime"]);
function toWsdl(description) {
  const { namespace, types: types2, operations: operations2, header } = description;
  const names = Object.keys(operations2);
  const wrappers = names.flatMap((name) => {
    const { request, response } = operations2[name];
    return [wrapper(name, request), wrapper(`${name}Response`, response)];
  });
  const schema2 = [
    ...Object.entries(types2).map(([name, fields2]) => complexType(name, fields2)),
    ...wrappers,
    header ? wrapper(header.name, header.fields) : ""
  ].join("");
  const messages = names.map(
    (name) => message(`${name}SoapIn`, name) + message(`${name}SoapOut`, `${name}Response`)
  );
  const portOperations = names.map(
    (name) => `<wsdl:operation name="${name}"><wsdl:input message="tns:${name}SoapIn"/><wsdl:output message="tns:${name}SoapOut"/></wsdl:operation>`
  );
  const bindings = names.map(
    (name) => `<wsdl:operation name="${name}"><soap:operation soapAction="${namespace}/${name}" style="document"/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation>`
  );
  return `<?xml version="1.0" encoding="utf-8"?><wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:tns="${namespace}" targetNamespace="${namespace}"><wsdl:types><s:schema elementFormDefault="qualified" targetNamespace="${namespace}">${schema2}</s:schema></wsdl:types>` + messages.join("") + `<wsdl:portType name="Port">${portOperations.join("")}</wsdl:portType><wsdl:binding name="Binding" type="tns:Port"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${bindings.join("")}</wsdl:binding><wsdl:service name="Service"><wsdl:port name="Port" binding="tns:Binding"><soap:address location="http://localhost/"/></wsdl:port></wsdl:service></wsdl:definitions>`;
}
function wrapper(name, fields2) {
  return `<s:element name="${name}" type="tns:${name}_Message"/>${complexType(`${name}_Message`, fields2)}`;
}
function complexType(name, fields2) {
  const elements = Object.entries(fields2).map(([element, type]) => elementOf2(element, type));
  return `<s:complexType name="${name}"><s:sequence>${elements.join("")}</s:sequence></s:complexType>`;
}
function elementOf2(name, type) {
  const bare2 = type.replace(/(\[\]|\?)$/, "");
  const qualified = SCALARS.has(bare2) ? `s:${bare2}` : `tns:${bare2}`;
  const min = type === bare2 ? 1 : 0;
  const max = type.endsWith("[]") ? "unbounded" : 1;
  return `<s:element minOccurs="${min}" maxOccurs="${max}" name="${name}" type="${qualified}"/>`;
}
function message(name, element) {
  return `<wsdl:message name="${name}"><wsdl:part name="parameters" element="tns:${element}"/></wsdl:message>`;
}

// nodes/shared/transport/soap/wsdl.ts
var asText = (text6) => text6;
var PARSE_OPTIONS = {
  handleNilAsNull: true,
  preserveWhitespace: true,
  escapeXML: false,
  customDeserializer: {
    decimal: asText,
    double: asText,
    float: asText,
    long: asText,
    int: asText,
    boolean: asText,
    dateTime: asText,
    date: asText
  }
};
var parsed2 = /* @__PURE__ */ new Map();
function wsdlOf(description) {
  let wsdl = parsed2.get(description);
  if (!wsdl) {
    wsdl = parse2(description);
    parsed2.set(description, wsdl);
  }
  return wsdl;
}
async function parse2(description) {
  const { WSDL } = await import("soap");
  return await new Promise((resolve, reject) => {
    const wsdl = new WSDL(toWsdl(description), `mem:${description.namespace}`, PARSE_OPTIONS);
    wsdl.onReady((error) => error ? reject(error) : resolve(wsdl));
  });
}

// nodes/shared/transport/soap/caller.ts
var SoapCaller = class {
  constructor(description, options) {
    this.description = description;
    this.options = options;
  }
  description;
  options;
  client;
  /** The operation's response element, in the shape of its description. @throws ServiceProblem */
  async call(operation, request, about = {}) {
    const call3 = { ...about, operation };
    return await this.options.sender.carryOut(call3, async () => await this.once(operation, request));
  }
  /** Sends the call one time, whatever became of the calls before it. @throws CallFailed */
  async once(operation, request) {
    const args = toWire(request, operation);
    const client = this.client ??= await this.connect();
    const response = this.checked(operation, await this.answerTo(client, operation, args));
    const failure = this.options.readAnswer?.(operation, response);
    if (failure) throw new CallFailed(failure);
    return response;
  }
  async answerTo(client, operation, args) {
    const [response] = await method(
      client,
      operation
    )(args).catch((error) => {
      throw error instanceof CallFailed ? error : new CallFailed(this.faultIn(operation, error));
    });
    return response;
  }
  async connect() {
    const { Client } = await import("soap");
    const wsdl = await wsdlOf(this.description);
    const client = new Client(wsdl, this.options.sender.baseUrl, {
      ...PARSE_OPTIONS,
      httpClient: this.httpClient()
    });
    const { header, namespace } = this.description;
    if (header) {
      const values = { [header.name]: toWire(this.options.header ?? {}, header.name) };
      client.addSoapHeader(values, void 0, "tns", namespace);
    }
    return client;
  }
  /** Everything is judged here, before `soap` sees it: its own errors hold the request, secrets and all. */
  httpClient() {
    const request = (_url, xml, done, headers) => {
      void this.post(xml, headers?.SOAPAction ?? "").then(
        (answer2) => done(null, { status: answer2.status, headers: answer2.headers, data: answer2.body }, answer2.body),
        (error) => done(error)
      );
    };
    return { request };
  }
  async post(xml, action) {
    const { sender, path, timeoutMs } = this.options;
    const answer2 = await sender.send(path, {
      method: "POST",
      headers: { "Content-Type": "text/xml; charset=utf-8", SOAPAction: action },
      body: xml,
      timeoutMs
    });
    const failure = whyNoEnvelope(answer2);
    if (failure) throw new CallFailed(failure);
    return { ...answer2, body: tidy(answer2.body) };
  }
  /** `soap` resolves with nothing for an empty body, and with an object for anything it does not know. */
  checked(operation, response) {
    if (typeof response === "object" && response !== null && !("Body" in response)) {
      const shaped = shapedOrNull(this.description, operation, response);
      if (shaped === null) throw new CallFailed(unexpected("otherShape"));
      return shaped;
    }
    const fields2 = this.description.operations[operation]?.response ?? {};
    if (response === null && Object.values(fields2).every(mayBeAbsent)) return {};
    throw new CallFailed(unexpected("noResult"));
  }
  faultIn(operation, error) {
    const fault2 = readFault(error?.root);
    if (!fault2) return unreadable("otherMessage");
    const text6 = this.options.sender.clean(fault2.text);
    const known = /Client$/.test(fault2.code) ? { problem: { code: "requestNotRead" }, outcome: "notDone", text: text6 } : { problem: { code: "serviceError" }, outcome: "unknown", text: text6 };
    return this.options.readFault?.({ operation, code: fault2.code, text: text6 }) ?? known;
  }
};
function method(client, operation) {
  return client[`${operation}Async`].bind(client);
}
function shapedOrNull(description, operation, response) {
  try {
    return inShape(description, operation, response);
  } catch {
    return null;
  }
}
function mayBeAbsent(type) {
  return /(\?|\[\])$/.test(type);
}

// sandbox/soap/xml.ts
var import_saxes3 = require("saxes");

// test/nodes/shared/transport/soap/support/shop.ts
var SHOP = {
  service: "Shop",
  namespace: "urn:shop",
  types: {
    Line: { No: "long", Text: "string?", Amount: "decimal" },
    ArrayOfLine: { Line: "Line[]" },
    Order: {
      Id: "long",
      Name: "string?",
      Date: "dateTime",
      Weight: "double",
      Paid: "boolean",
      Pieces: "int",
      Lines: "ArrayOfLine?"
    },
    Result: { Message: "string?", Order: "Order?" }
  },
  operations: {
    Send: {
      request: { User: "string?", Code: "string?", Order: "Order?" },
      response: { SendResult: "Result?" }
    },
    Tell: { request: { Text: "string?" }, response: { TellResult: "string?" } },
    Count: { request: {}, response: { CountResult: "long" } },
    Leave: { request: {}, response: {} }
  },
  header: { name: "Login", fields: { Name: "string?", Token: "string?" } }
};
function raw(body, status = 200) {
  return { status, headers: {}, body };
}
var START = '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">';
function envelope(body, status = 200) {
  return raw(`${START}<soap:Body>${body}</soap:Body></soap:Envelope>`, status);
}
function answer(operation, content, status = 200) {
  return envelope(`<${operation}Response xmlns="urn:shop">${content}</${operation}Response>`, status);
}
function callerWith(given3, header = { Name: "me", Token: "my-token" }) {
  const requests = [];
  const send = async (request) => {
    requests.push(request);
    if (given3 instanceof Error) throw given3;
    return given3;
  };
  const sender = new Sender({
    service: SHOP.service,
    baseUrl: "https://shop.example",
    redactor: new Redactor("my-token"),
    tools: { send, wait: async () => {
    } }
  });
  const caller = new SoapCaller(SHOP, { sender, path: "/soap", timeoutMs: 1e3, header });
  return { caller, requests };
}
async function problemOf2(call3) {
  const outcome = await call3.then(
    (value) => new Error(`no problem, but ${JSON.stringify(value)}`),
    (error) => error
  );
  if (!(outcome instanceof ServiceProblem)) throw outcome;
  return outcome;
}

// test/hostile/support/linear/answers.ts
var call = (given3) => callerWith(given3).caller.once("Send", {});
var soap = (content) => () => call(answer("Send", content));
var fault = (content) => () => call(envelope(`<soap:Fault><faultstring>${content}</faultstring></soap:Fault>`));
var RECORDS3 = import_zod3.z.object({ items: import_zod3.z.array(record({ id, name: text })) });
var rest = (body) => () => {
  const found = readJson({ status: 200, headers: {}, body });
  if ("json" in found) return read({ status: 200, json: found.json }, RECORDS3, {});
  return found;
};
var rows = (keys) => () => summarize(
  [...keys.split(","), ...keys.split(",")].map((key) => ({
    ...{ service: "e-Boekhouden", resource: "invoice", action: "created", code: "asWritten", key },
    ...{ reason: "x", preview: false, attention: false }
  }))
);
var many = (piece, begin = "", end = "") => (length) => begin + piece.repeat(length / piece.length) + end;
var numbered = (length, one) => Array.from({ length: length / one(1e4).length }, (_, at3) => one(at3)).join(",");
var CONTENTS = [
  ["CDATA that never ends", many("<![CDATA[")],
  ["references that never end", many("&#x")],
  ["a reference that never ends", many("0", "&#x")],
  ["closing tags", many("</")],
  ["space", many(" ")],
  ["results that are nothing", many('nil="1" ', "<xResult ")],
  ["elements", many("<a/>")],
  ["elements in one with a long name", (length) => many("<a/>", `<${"b".repeat(length / 2)}>`)(length / 2)],
  ["elements in each other", many("<a>")],
  ["attributes", (length) => `<a ${numbered(length, (at3) => `a${at3}="" `).replaceAll(",", "")}/>`],
  ["prefixes", (length) => `<a ${numbered(length, (at3) => `xmlns:a${at3}="b" `).replaceAll(",", "")}/>`]
];
var ANSWERS = [
  ...CONTENTS.map(([name, make]) => [`SOAP: ${name}`, soap, make, 2e6]),
  ...CONTENTS.map(([name, make]) => [
    `SOAP: a fault of ${name}`,
    fault,
    make,
    5e5
  ]),
  ["REST: fields", rest, (length) => `{"items":[{${numbered(length, (at3) => `"a${at3}":1`)}}]}`, 4e6],
  ["REST: records", rest, many('{"id":1,"name":"a","x":[]},', '{"items":[', "{}]}"), 4e6],
  ["REST: lists", rest, many("["), 4e6],
  ["REST: numbers", rest, many("1,", '{"items":[', "1]}"), 4e6],
  ["the log of many rows", rows, (length) => numbered(length, (at3) => `EBH ${at3}`), 4e5]
];

// test/nodes/EBoekhouden/payrollFiles/support/workbooks.ts
var import_node_zlib2 = require("node:zlib");
function zipOf(parts) {
  const locals = [];
  const entries = [];
  let at3 = 0;
  for (const [name, text6] of Object.entries(parts)) {
    const content = Buffer.from(text6);
    const packed = (0, import_node_zlib2.deflateRawSync)(content);
    const sizes = [(0, import_node_zlib2.crc32)(content), packed.length, content.length];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(67324752, 0);
    local.writeUInt16LE(8, 8);
    sizes.forEach((value, index) => local.writeUInt32LE(value, 14 + 4 * index));
    local.writeUInt16LE(name.length, 26);
    const entry2 = Buffer.alloc(46);
    entry2.writeUInt32LE(33639248, 0);
    entry2.writeUInt16LE(8, 10);
    sizes.forEach((value, index) => entry2.writeUInt32LE(value, 16 + 4 * index));
    entry2.writeUInt16LE(name.length, 28);
    entry2.writeUInt32LE(at3, 42);
    const written4 = Buffer.concat([local, Buffer.from(name), packed]);
    locals.push(written4);
    entries.push(Buffer.concat([entry2, Buffer.from(name)]));
    at3 += written4.length;
  }
  const list2 = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(101010256, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list2.length, 12);
  end.writeUInt32LE(at3, 16);
  return Buffer.concat([...locals, list2, end]);
}

// nodes/EBoekhouden/office/columns.ts
var COLUMNS3 = {
  client: ["klant", "naam", "name", "klantnaam", "clientname"],
  company: ["bedrijf", "companyid", "bedrijfid", "nmbrs", "nmbrsid", "nmbrsbedrijf", "loonbedrijf"],
  administration: ["administratie", "administrationguid", "eboekhouden", "boekhouding"],
  fromYear: ["vanafjaar", "beginjaar", "startjaar", "jaar", "year"],
  fromPeriod: ["vanafperiode", "beginperiode", "startperiode", "periode", "period"],
  active: ["actief", "aan"],
  reviewer: ["controleur", "accordeur", "beoordelaar", "reviewermail", "mail"],
  workflow: ["workflowid", "eigenworkflow", "ownworkflow"],
  clearingAccount: ["tegenrekening", "tussenrekening"],
  closedUntil: ["afgeslotentot", "afgeslotentotenmet", "geslotentot"],
  decisions: ["beslissingen", "besluiten"],
  lastRun: ["laatstgedaan", "laatsterun"],
  result: ["resultaat", "uitkomst"],
  counts: ["aantallen"],
  message: ["bericht", "melding"],
  callsThisMonth: ["aanroepen"],
  callsMonth: ["aanroepenmaand"]
};
var BY_NAME = new Map(
  Object.entries(COLUMNS3).flatMap(
    ([name, others]) => [plain4(name), ...others].map((known) => [known, name])
  )
);
var OF_CLIENTS = ["client", "company", "administration", "workflow"];
function columnsIn(item) {
  const found = {};
  for (const [name, value] of Object.entries(item)) {
    const column = BY_NAME.get(plain4(name));
    if (column && (found[column] === void 0 || plain4(name) === plain4(column))) found[column] = value;
  }
  return OF_CLIENTS.some((column) => column in found) ? found : null;
}
function plain4(name) {
  return name.slice(0, 60).toLowerCase().replace(/[^a-z0-9]/g, "");
}

// nodes/EBoekhouden/office/readList.ts
function readList(name, content) {
  try {
    return { rows: tableIn(brief(name), content) };
  } catch (error) {
    return { refused: findingOf2(error) };
  }
}
function findingOf2(error) {
  if (error instanceof FileRefused) return error.finding;
  throw error;
}
function tableIn(file, content) {
  if (content.length > LONGEST_FILE_MB * 1024 * 1024)
    return refuse({ code: "fileTooLarge", file, megabytes: LONGEST_FILE_MB, lines: MOST_LINES });
  const [header, ...rows2] = inFormat(file, "table", () => rowsOf(file, content));
  return header ? rows2.map((row) => named6(header, row)) : [];
}
function rowsOf(file, content) {
  const kind3 = kindOfBytes(content);
  if (kind3 === "zip") return rowsOfWorkbook(file, content);
  if (kind3) return refuse({ code: "fileOtherKind", file, kind: kind3 });
  const { separator, rest: rest2 } = separatorHint(decode(file, content, "detect"));
  return readCsv(file, rest2, separator ?? separatorOf2(rest2)).rows;
}
function separatorOf2(text6) {
  const [line = ""] = text6.split("\n", 1);
  const parts = (separator) => line.split(separator).length;
  return [...SEPARATORS].sort((a, b) => parts(b) - parts(a))[0] ?? ";";
}
function rowsOfWorkbook(file, content) {
  const sheets = readSheets(file, content).map(({ rows: rows2 }) => rows2);
  const isTable = ([header]) => header !== void 0 && columnsIn(named6(header, header)) !== null;
  return sheets.find(isTable) ?? sheets.find((rows2) => rows2.length > 0) ?? [];
}
function named6(header, { cells: cells2 }) {
  const names = header.cells.map(({ text: text6 }) => text6);
  return Object.fromEntries(
    names.flatMap((name, at3) => name === "" ? [] : [[name, cells2[at3]?.text ?? ""]])
  );
}

// test/hostile/support/linear/files.ts
var payroll3 = (content) => () => parsed(content);
var clients = (content) => () => readList("a.xlsx", Buffer.from(content));
var table = (...lines3) => ["Datum;Rekening;Debet;Credit", ...lines3, ""].join("\n");
var balanced = (amount2) => table(`31-05-2026;4000;${amount2};`, `31-05-2026;1700;;${amount2}`);
var twinfield = (header, lines3) => `<transactions><transaction><header>${header}</header><lines>${lines3}</lines></transaction></transactions>`;
var LINE = "<line><dim1>4000</dim1><value>0</value><debitcredit>debit</debitcredit></line>";
var halves = (length, piece) => [
  length / 2,
  piece.repeat(length / 2 / piece.length)
];
function workbook(sheet, parts = {}) {
  const { text: text6 = "", styles = "", sheets = 1 } = parts;
  const all = Array.from({ length: sheets }, (_, at3) => at3 + 1);
  const list2 = all.map((at3) => `<sheet name="${at3}" r:id="r${at3}"/>`).join("");
  const relations = all.map((at3) => `<Relationship Id="r${at3}" Target="worksheets/sheet${at3}.xml"/>`).join("");
  return zipOf({
    "xl/workbook.xml": `<workbook><sheets>${list2}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations}</Relationships>`,
    "xl/sharedStrings.xml": `<sst><si><t>${text6}</t></si></sst>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      all.map((at3) => [
        `xl/worksheets/sheet${at3}.xml`,
        `<worksheet><sheetData>${sheet}</sheetData></worksheet>`
      ])
    )
  });
}
var cells = (length, row) => row.repeat(length / row.length);
var SHARED = '<row><c t="s"><v>0</v></c></row>';
var FORMAT = `<numFmt numFmtId="200" formatCode="${"[".repeat(255)}"/>`;
var MEGABYTE = 1e6;
var FILES = [
  ["one line", (length) => "a".repeat(length), 9 * MEGABYTE],
  ["separators", (length) => ";".repeat(length), 9 * MEGABYTE],
  ["lines of separators", (length) => `${";".repeat(499)}
`.repeat(length / 500), 9 * MEGABYTE],
  ["quotes", (length) => '"'.repeat(length), 9 * MEGABYTE],
  ["line ends", (length) => "\n".repeat(length), 9 * MEGABYTE],
  ["spaces", (length) => `a${" ".repeat(length)}b`, 9 * MEGABYTE],
  ["an amount of nines", (length) => balanced("9".repeat(length / 2)), 9 * MEGABYTE],
  ["an amount of groups", (length) => balanced("1.111".repeat(length / 10)), 9 * MEGABYTE],
  [
    "a date of midnights",
    (length) => table(`31-05-2026${" 00:00".repeat(length / 6)};4000;1;1`),
    9 * MEGABYTE
  ],
  ["a header of many columns", (length) => `${"Datum;".repeat(length / 6)}
`, 9 * MEGABYTE],
  ["headers of long names", (length) => `${"a".repeat(9999)};`.repeat(length / 1e4), 9 * MEGABYTE],
  [
    "many lines",
    (length) => table(...Array(length / 23).fill("31-05-2026;4000;1,00;1,00")),
    2 * MEGABYTE
  ],
  ["unclosed elements", (length) => "<a>".repeat(length / 3), 9 * MEGABYTE],
  ["depth", (length) => `<transactions>${"<a>".repeat(length / 3)}`, 2 * MEGABYTE],
  ["an attribute", (length) => `<transactions a="${"x".repeat(length)}`, 9 * MEGABYTE],
  [
    "an element with a long name",
    (length) => {
      const [half, pieces] = halves(length, "<a/>");
      return `<transactions><${"b".repeat(half)}>${pieces}`;
    },
    2 * MEGABYTE
  ],
  [
    "an office with a long name",
    (length) => {
      const [half, lines3] = halves(length, LINE);
      return twinfield(
        `<office>${"b".repeat(half)}</office><date>20260531</date><period>2026/05</period>`,
        lines3
      );
    },
    2 * MEGABYTE
  ],
  [
    "a date with many zeros",
    (length) => {
      const [half, lines3] = halves(length, LINE);
      return twinfield(
        `<date>2026-05-31T00:00:00.${"0".repeat(half)}</date><period>2026/05</period>`,
        lines3
      );
    },
    2 * MEGABYTE
  ],
  [
    "a workbook: one text of spaces in blank cells",
    (length) => {
      const [half, rows2] = halves(length, SHARED);
      return workbook(rows2, { text: " ".repeat(half) });
    },
    4 * MEGABYTE
  ],
  [
    "a workbook: one text in all cells",
    (length) => {
      const [half, rows2] = halves(length, SHARED);
      return workbook(rows2, { text: "a".repeat(half) });
    },
    4 * MEGABYTE
  ],
  [
    "a workbook: a format",
    (length) => {
      const styles = `<numFmts><numFmt numFmtId="200" formatCode="${"[".repeat(length)}"/></numFmts>`;
      return workbook("", {
        styles: `${styles}<cellXfs>${'<xf numFmtId="200"/>'.repeat(1e3)}</cellXfs>`
      });
    },
    2 * MEGABYTE
  ],
  [
    "a workbook: formats",
    (length) => {
      const formats = cells(length / 2, FORMAT);
      const styles = cells(length / 2, '<xf numFmtId="200"/>');
      return workbook("", { styles: `<numFmts>${formats}</numFmts><cellXfs>${styles}</cellXfs>` });
    },
    4 * MEGABYTE
  ],
  [
    "a workbook: an element with a long name",
    (length) => {
      const [half, pieces] = halves(length, "<a/>");
      return workbook(`<${"b".repeat(half)}>${pieces}</${"b".repeat(half)}>`);
    },
    4 * MEGABYTE
  ],
  [
    "a workbook: an element with many attributes",
    (length) => workbook(`<row ${Array.from({ length: length / 9 }, (_, at3) => `a${at3}=""`).join(" ")}/>`),
    4 * MEGABYTE
  ],
  ["a workbook: blank rows", (length) => workbook(cells(length, "<row/>")), 4 * MEGABYTE],
  [
    "a workbook: rows of one cell far to the right",
    (length) => workbook(cells(length, '<row><c r="GR1"><v>1</v></c></row>')),
    4 * MEGABYTE
  ],
  [
    "a workbook: fifty sheets",
    (length) => workbook(cells(length / 50, "<row><c><v>1</v></c></row>"), { sheets: 50 }),
    8 * MEGABYTE
  ]
].flatMap(([name, make, size]) => [
  [name, make, size, payroll3],
  ...name.startsWith("a workbook") ? [[`${name}, of clients`, make, size, clients]] : []
]);

// nodes/shared/values/mailAddress.ts
var LONGEST4 = 254;
function isMailAddress(text6) {
  return text6.length <= LONGEST4 && /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\.]+(?:\.[^\s@,;:<>"()[\]\\.]+)+$/.test(text6);
}

// nodes/shared/n8n/fieldTypes.ts
function text2(shown2) {
  return { property: { type: "string", default: "", ...shown2 }, read: (given3) => ({ value: textIn2(given3) }) };
}
function wholeNumber(shown2) {
  const { low, high, ...property2 } = shown2;
  return {
    property: { type: "number", typeOptions: { minValue: low, maxValue: high }, ...property2 },
    read(given3, field) {
      const value = textIn2(given3);
      const number2 = /^-?\d{1,9}$/.test(value) ? Number(value) : NaN;
      if (number2 >= low && number2 <= high) return { value: number2 };
      return { fault: { code: "mustBeWholeNumber", field, value: brief(value), low, high } };
    }
  };
}
function present(field) {
  return {
    ...field,
    read: (given3, name) => given3 === void 0 ? { fault: { code: "mustBeThere", field: name } } : field.read(given3, name)
  };
}
function onOff(shown2) {
  return { property: { type: "boolean", ...shown2 }, read: readSwitch };
}
function readSwitch(given3, field) {
  const value = textIn2(given3);
  if (["true", "1"].includes(value.toLowerCase())) return { value: true };
  if (["false", "0"].includes(value.toLowerCase())) return { value: false };
  const told = value === "" && given3 instanceof Object ? JSON.stringify(given3) : value;
  return { fault: { code: "mustBeOnOrOff", field, value: brief(told) } };
}
function textIn2(given3) {
  const value = typeof given3 === "object" && given3 !== null && "value" in given3 ? given3.value : given3;
  return ["string", "number", "boolean"].includes(typeof value) ? String(value).trim() : "";
}

// test/hostile/support/linear/texts.ts
var import_node_vm = require("node:vm");

// nodes/Nmbrs/client/period.ts
var KINDS5 = { M: 12, "4W": 13, W: 53 };
function parseCurrentPeriod(text6) {
  const match = /^(\d{4})\s*-\s*(\d{1,2})(?:\s*-\s*(\S{0,20}))?$/.exec(text6.trim());
  if (!match) return null;
  const kind3 = (match[3] ?? "").toUpperCase();
  return { year: Number(match[1]), period: Number(match[2]), periodsPerYear: KINDS5[kind3] ?? null };
}

// nodes/Nmbrs/client/subdomain.ts
function subdomainOf(domain) {
  const [, bare2] = /^(?:https?:\/\/)?([^./\s]+)\.nmbrs(?:-sandbox)?\.\w+(?:\/.*)?$/i.exec(domain.trim()) ?? [];
  return bare2 ?? domain.trim();
}

// nodes/Nmbrs/client/errors.ts
var KNOWN2 = /* @__PURE__ */ new Map([
  ["1001", { code: "wrongDomainUserOrToken" }],
  // Each call can be switched off for a user of the API (docs/services/nmbrs.md 1.3).
  ["1002", { code: "callSwitchedOff" }],
  ["1003", { code: "notVisible" }],
  ["1004", { code: "subscriptionInactive" }],
  ["1006", { code: "serviceError" }],
  ["2003", { code: "notVisible" }],
  ["2004", { code: "notVisible" }],
  ["2006", { code: "periodOfOtherKind" }],
  ["2009", { code: "notVisible" }],
  ["2030", { code: "valueOfOtherKind" }],
  ["2046", { code: "notThere" }],
  ["9999", { code: "serviceError" }]
]);
var CODED3 = /(?:--->|^)\s*(\d{4}):\s*([^\r\n]*)/;
var readFault2 = ({ code: faultCode, text: text6 }) => {
  const [, code3, own] = CODED3.exec(text6) ?? [];
  if (code3 !== void 0)
    return { problem: KNOWN2.get(code3) ?? { code: "refused" }, outcome: "notDone", code: code3, text: own?.trim() };
  return /Client$/.test(faultCode) ? null : { problem: { code: "serviceError" }, outcome: "notDone", text: text6 };
};
function notANumber(operation, of, value) {
  return problem(operation, { code: value === "" ? "numberMissing" : "numberWrong", of });
}
function recordWithout(operation, field) {
  return problem(operation, { code: "answerUnexpected", why: "recordWithout", field });
}
function noPeriod(operation, found) {
  return problem(operation, { code: "currentPeriodUnreadable", found });
}
function problem(operation, what2) {
  return new ServiceProblem({ service: "Nmbrs", operation, outcome: "notDone", problem: what2 });
}

// nodes/Nmbrs/client/messages.ts
var types = {
  Company: {
    ID: "int",
    Number: "int",
    Name: "string?",
    PhoneNumber: "string?",
    FaxNumber: "string?",
    Email: "string?",
    Website: "string?",
    LoonaangifteTijdvak: "string",
    KvkNr: "string?"
  },
  ArrayOfCompany: { Company: "Company[]" },
  RunInfo: {
    ID: "int",
    Number: "int",
    Year: "int",
    PeriodStart: "int",
    PeriodEnd: "int",
    Description: "string?",
    RunAt: "dateTime",
    IsLocked: "boolean"
  },
  ArrayOfRunInfo: { RunInfo: "RunInfo[]" },
  CostCenter: { Code: "string?", Description: "string?", Id: "int" },
  ArrayOfCostCenter: { CostCenter: "CostCenter[]" }
};
var JOURNAL_REQUEST = { CompanyId: "int", RunId: "int", intYear: "int" };
var operations = {
  List_GetAll: {
    request: {},
    response: { List_GetAllResult: "ArrayOfCompany?" }
  },
  Company_GetCurrentPeriod: {
    request: { CompanyId: "int" },
    response: { Company_GetCurrentPeriodResult: "string?" }
  },
  Run_GetList: {
    request: { CompanyId: "int", Year: "int" },
    response: { Run_GetListResult: "ArrayOfRunInfo?" }
  },
  Journals_GetByRunCompany_v2: {
    request: JOURNAL_REQUEST,
    response: { Journals_GetByRunCompany_v2Result: "string?" }
  },
  Journals_GetByRunCostCenter_v2: {
    request: JOURNAL_REQUEST,
    response: { Journals_GetByRunCostCenter_v2Result: "string?" }
  },
  Journals_GetByRunDepartment_v2: {
    request: JOURNAL_REQUEST,
    response: { Journals_GetByRunDepartment_v2Result: "string?" }
  },
  CostCenter_GetList: {
    request: { CompanyId: "int" },
    response: { CostCenter_GetListResult: "ArrayOfCostCenter?" }
  }
};
var COMPANY_SERVICE = {
  service: "Nmbrs",
  namespace: "https://api.nmbrs.nl/soap/v3/CompanyService",
  types,
  operations,
  header: {
    name: "AuthHeaderWithDomain",
    fields: { Username: "string?", Token: "string?", Domain: "string?" }
  }
};
var DEBTOR_SERVICE = {
  service: "Nmbrs",
  namespace: "https://api.nmbrs.nl/soap/v3/DebtorService",
  types: { Environment: { Domain: "string?", SubDomain: "string?" } },
  operations: {
    Environment_Get: { request: {}, response: { Environment_GetResult: "Environment?" } }
  },
  header: { name: "AuthHeader", fields: { Username: "string?", Token: "string?" } }
};

// nodes/shared/transport/soap/elements.ts
function list(elements) {
  return (elements ?? []).filter((element) => element !== null && element !== void 0);
}

// nodes/Nmbrs/client/wire.ts
function text3(value) {
  return value?.trim() ?? "";
}
function number(value, operation, element) {
  const found = text3(value);
  if (!/^-?\d{1,10}$/.test(found)) throw recordWithout(operation, element);
  return Number(found);
}
function flag2(value) {
  return text3(value) === "true" || text3(value) === "1";
}
function dateTime(value) {
  return text3(value).startsWith("0001-") ? "" : dutchTime(text3(value));
}
function wireInt(value, operation, of) {
  if (!/^\d{1,10}$/.test(value)) throw notANumber(operation, of, value);
  return value;
}

// nodes/Nmbrs/client/soapClient.ts
var TIMEOUT_MS = 12e4;
function connectNmbrsSoap(options) {
  return new SoapClient(options);
}
var JOURNAL_OF = {
  company: "Journals_GetByRunCompany_v2",
  costCenter: "Journals_GetByRunCostCenter_v2",
  department: "Journals_GetByRunDepartment_v2"
};
var SoapClient = class {
  companies;
  debtors;
  redactor;
  constructor({ username, token, domain, ...options }) {
    const Username = username.trim();
    const Token = token.trim();
    const { baseUrl, allowHttp: allowHttp2, send, wait, now, random } = options;
    const tools = { send, wait, now, random };
    const redactor = this.redactor = new Redactor(Token);
    const newSender = () => new Sender({ service: "Nmbrs", baseUrl, allowHttp: allowHttp2, redactor, tools });
    const common = { timeoutMs: TIMEOUT_MS, readFault: readFault2 };
    this.companies = new SoapCaller(COMPANY_SERVICE, {
      ...common,
      sender: newSender(),
      path: "/CompanyService.asmx",
      header: { Username, Token, Domain: subdomainOf(domain) }
    });
    this.debtors = new SoapCaller(DEBTOR_SERVICE, {
      ...common,
      sender: newSender(),
      path: "/DebtorService.asmx",
      header: { Username, Token }
    });
  }
  async listCompanies() {
    const { List_GetAllResult: result } = await this.companies.call("List_GetAll", {});
    return list(result?.Company).map((wire) => ({
      id: String(number(wire.ID, "List_GetAll", "ID")),
      number: text3(wire.Number),
      name: text3(wire.Name),
      phone: text3(wire.PhoneNumber),
      fax: text3(wire.FaxNumber),
      email: text3(wire.Email),
      website: text3(wire.Website),
      taxReturnPeriod: text3(wire.LoonaangifteTijdvak),
      chamberOfCommerceNumber: text3(wire.KvkNr)
    }));
  }
  async listRuns(companyId, year2) {
    const operation = "Run_GetList";
    const CompanyId = wireInt(companyId, operation, "company");
    const Year = wireInt(String(year2), operation, "year");
    const { Run_GetListResult: result } = await this.call(operation, { CompanyId, Year }, companyId);
    return list(result?.RunInfo).map((wire) => ({
      id: String(number(wire.ID, operation, "ID")),
      number: number(wire.Number, operation, "Number"),
      year: number(wire.Year, operation, "Year"),
      periodStart: number(wire.PeriodStart, operation, "PeriodStart"),
      periodEnd: number(wire.PeriodEnd, operation, "PeriodEnd"),
      description: text3(wire.Description),
      runAt: dateTime(wire.RunAt),
      locked: flag2(wire.IsLocked)
    }));
  }
  async getJournal(companyId, runId, year2, per) {
    const operation = JOURNAL_OF[per];
    const request = {
      CompanyId: wireInt(companyId, operation, "company"),
      RunId: wireInt(runId, operation, "run"),
      intYear: wireInt(String(year2), operation, "year")
    };
    const response = await this.call(operation, request, companyId);
    return response[`${operation}Result`] ?? "";
  }
  async getCurrentPeriod(companyId) {
    const operation = "Company_GetCurrentPeriod";
    const CompanyId = wireInt(companyId, operation, "company");
    const { Company_GetCurrentPeriodResult: result } = await this.call(operation, { CompanyId }, companyId);
    const period2 = parseCurrentPeriod(text3(result));
    if (period2) return period2;
    throw noPeriod(operation, this.redactor.clean(text3(result)).slice(0, 40));
  }
  async listCostCentres(companyId) {
    const operation = "CostCenter_GetList";
    const CompanyId = wireInt(companyId, operation, "company");
    const { CostCenter_GetListResult: result } = await this.call(operation, { CompanyId }, companyId);
    return list(result?.CostCenter).map((wire) => ({
      id: text3(wire.Id),
      code: text3(wire.Code),
      description: text3(wire.Description)
    }));
  }
  async getEnvironment() {
    const { Environment_GetResult: result } = await this.debtors.call("Environment_Get", {});
    return { domain: text3(result?.Domain), subdomain: text3(result?.SubDomain) };
  }
  /** A call about one company: when it gets no answer, the other companies are tried all the same. */
  async call(operation, request, companyId) {
    return await this.companies.call(operation, request, { line: companyId });
  }
};

// nodes/Nmbrs/client/testLogin.ts
async function testNmbrsLogin(client, domain) {
  try {
    await client.listCompanies();
  } catch (error) {
    throw isProblem(error, "login") ? await explained(error, client, domain) : error;
  }
}
async function explained(problem2, client, domain) {
  try {
    const { subdomain } = await client.getEnvironment();
    if (!subdomain || subdomain.toLowerCase() === subdomainOf(domain).toLowerCase()) return problem2;
    return problem2.with({ problem: { code: "wrongDomain", domain: subdomain } });
  } catch {
    return problem2;
  }
}

// nodes/shared/n8n/credentialFields.ts
var checked = {
  displayName: "Checked",
  name: "checked",
  type: "hidden",
  typeOptions: { expirable: true },
  default: ""
};
function allowHttp(risk) {
  return {
    displayName: "Allow Unencrypted HTTP",
    name: "allowHttp",
    type: "boolean",
    default: false,
    description: `Whether the base URL may begin with http://: ${risk} out readable for everyone on the way. Without it, http:// only works for a service on the machine of n8n itself.`
  };
}
var BARE_BASE_URL = '={{ $credentials.baseUrl.trim().replace(/[?#].*$/s, "").replace(/(?<!\\/)\\/+$/, "") }}/';

// nodes/shared/n8n/credentialTest.ts
var import_n8n_workflow = require("n8n-workflow");

// nodes/shared/transport/decode.ts
function decode2(chunks, contentType) {
  for (const encoding of encodingsOf(chunks[0] ?? new Uint8Array(), contentType)) {
    const text6 = decodeAs(encoding, chunks);
    if (text6 !== null) return text6;
  }
  return null;
}
function encodingsOf(start3, contentType) {
  const mark = `${start3[0]} ${start3[1]}`;
  if (mark === "255 254") return ["utf-16le"];
  if (mark === "254 255") return ["utf-16be"];
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? "";
  if (/^utf-?16/i.test(charset)) return [charset];
  const declaration = String.fromCharCode(...start3.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)/i.exec(declaration)?.[1] ?? "";
  return ["utf-8", charset, declared].filter((encoding) => encoding !== "");
}
function decodeAs(encoding, chunks) {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const pieces = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
    return [...pieces, decoder.decode()].join("");
  } catch {
    return null;
  }
}

// nodes/shared/n8n/http.ts
function sendThrough(helpers) {
  return async ({ method: method2, url, headers, body, timeoutMs, wantsBytes = false }) => {
    try {
      const answer2 = await helpers.httpRequest({
        method: method2,
        url,
        headers,
        body,
        timeout: timeoutMs,
        // The time-out alone starts again with every byte that arrives.
        abortSignal: AbortSignal.timeout(timeoutMs),
        encoding: "stream",
        json: false,
        returnFullResponse: true,
        ignoreHttpStatusErrors: true,
        // Following one would carry the secrets in the body to another address.
        disableFollowRedirect: true
      });
      return await received(answer2, wantsBytes);
    } catch (error) {
      throw noAnswer(error);
    }
  };
}
async function received({ statusCode: status, headers, body }, wantsBytes) {
  if (!isStream(body)) return { status, headers, body: typeof body === "string" ? body : "" };
  const chunks = await upTo(MAX_ANSWER_BYTES, body);
  if (chunks === null) return { status, headers, body: "", unusable: "tooLong" };
  if (wantsBytes && status < 400) return { status, headers, body: "", bytes: Buffer.concat(chunks) };
  const text6 = decode2(chunks, headers["content-type"] ?? "");
  if (text6 === null) return { status, headers, body: "", unusable: "encoding" };
  return { status, headers, body: text6 };
}
var JOINED_AT = 1e3;
async function upTo(most, stream) {
  const chunks = [];
  let latest = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return null;
    latest.push(chunk);
    if (latest.length < JOINED_AT) continue;
    chunks.push(Buffer.concat(latest));
    latest = [];
  }
  return [...chunks, ...latest];
}
function isStream(body) {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

// nodes/shared/n8n/credentialTest.ts
async function asCredentialTest({ helpers }, credentials, login) {
  const text6 = (field) => String(credentials[field] ?? "").trim();
  const access = {
    baseUrl: text6("baseUrl"),
    allowHttp: credentials.allowHttp === true,
    send: sendThrough(helpers),
    wait: import_n8n_workflow.sleep
  };
  const problem2 = await login(text6, access).then(() => null, reasonOf);
  if (problem2 !== null) throw new Error(problem2);
  return {};
}

// credentials/NmbrsApi.credentials.ts
var NmbrsApi = class {
  name = "nmbrsApi";
  displayName = "Nmbrs API";
  icon = { light: "file:../nodes/Nmbrs/nmbrs.svg", dark: "file:../nodes/Nmbrs/nmbrs.dark.svg" };
  documentationUrl = "https://github.com/n8n-nodes-eboekhouden/n8n-nodes-eboekhouden#readme";
  properties = [
    checked,
    {
      displayName: "Username",
      name: "username",
      type: "string",
      required: true,
      default: "",
      placeholder: "e.g. name@example.com",
      hint: "The e-mail address known to Nmbrs",
      description: "This user of the API needs the rights (calls) List_GetAll, Company_GetCurrentPeriod, Run_GetList and Journals_GetByRunCompany_v2; per cost centre or department also Journals_GetByRunCostCenter_v2 or Journals_GetByRunDepartment_v2, and CostCenter_GetList to list cost centres."
    },
    {
      displayName: "API Token",
      name: "token",
      type: "string",
      typeOptions: { password: true },
      required: true,
      default: "",
      hint: "In Nmbrs: Instellingen > Gebruikersaccounts > Klant Login, the square icon under API token",
      description: "Making a new token there ends the old one"
    },
    {
      displayName: "Domain",
      name: "domain",
      type: "string",
      required: true,
      default: "",
      placeholder: "e.g. examplepayroll",
      hint: "The part of your Nmbrs address before .nmbrs.nl"
    },
    {
      displayName: "Base URL",
      name: "baseUrl",
      type: "string",
      required: true,
      default: "https://api.nmbrs.nl/soap/v3",
      description: "Leave as it is, except for the Nmbrs sandbox (https://api-sandbox.nmbrs.nl/soap/v3, where a token works the day after it was made) and for Sweden (https://api.nmbrs.se/soap/v3)"
    },
    allowHttp("your user name and token then go")
  ];
  /** The connection test: what it throws is what the user reads. Gives nothing back, so that nothing is stored. */
  async preAuthentication(credentials) {
    return await asCredentialTest(this, credentials, async (text6, access) => {
      const domain = text6("domain");
      const login = { username: text6("username"), token: text6("token"), domain };
      await testNmbrsLogin(connectNmbrsSoap({ ...login, ...access }), domain);
    });
  }
  /** Nmbrs answers a wrong login with a message of its own, so this only asks for a page that is always there. */
  test = {
    request: {
      url: '={{ $credentials.baseUrl.trim().replace(/(?<!\\/)\\/+$/, "") }}/CompanyService.asmx?op=List_GetAll'
    }
  };
};

// nodes/shared/problems/attempt.ts
async function attempt(call3) {
  return await call3().then(
    (value) => ({ ok: true, value }),
    (error) => {
      if (!isProblem(error)) throw error;
      return { ok: false, problem: error };
    }
  );
}

// nodes/shared/values/codes.ts
function codeKey(code3) {
  return code3.trim().toLowerCase();
}
function isSameCode(one, other) {
  return codeKey(one) === codeKey(other);
}

// nodes/shared/transport/rest/caller.ts
var RestCaller = class {
  constructor(options) {
    this.options = options;
  }
  options;
  /** `read` says what an answer means, whatever its status, or throws `CallFailed`. @throws ServiceProblem */
  async call(call3, read5) {
    return await this.options.sender.carryOut(call3, async () => read5(await this.once(call3)));
  }
  /** For what turns out to be wrong later. */
  problem(call3, failure) {
    return this.options.sender.problem(call3, failure);
  }
  async once(call3) {
    const { method: method2, path, query, body, timeoutMs, mayBeEmpty = false } = call3;
    const { sender, headers, query: always, readStatus: readStatus2 } = this.options;
    const sent = encoded([...Object.entries(always ?? {}), ...query ?? []]);
    const type = body === void 0 ? {} : { "Content-Type": "application/json" };
    const answer2 = await sender.send([`/${path}`, sent].filter(Boolean).join("?"), {
      method: method2,
      headers: { Accept: "application/json", ...headers, ...call3.headers, ...type },
      body: body === void 0 ? void 0 : written2(body),
      timeoutMs
    });
    if (mayBeEmpty && isEmptySuccess(answer2)) return { status: answer2.status, json: void 0 };
    const read5 = readJson(answer2);
    if ("failure" in read5) throw new CallFailed(readStatus2?.(answer2.status) ?? read5.failure);
    return { status: answer2.status, json: read5.json };
  }
};
function isEmptySuccess({ status, body, unusable: unusable2 }) {
  return status >= 200 && status < 300 && unusable2 === void 0 && body.trim() === "";
}
function written2(body) {
  const text6 = asJson(body);
  if (text6 === null) throw new CallFailed(notSent({ code: "recordTooDeep" }));
  return text6;
}
function asJson(body) {
  try {
    return JSON.stringify(body);
  } catch {
    return null;
  }
}
function encoded(query) {
  return query.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
}

// nodes/OutSmart/client/errors.ts
var KNOWN3 = /* @__PURE__ */ new Map([
  ["1000", { code: "noSuchCall" }],
  ["1001", { code: "noSuchCall" }],
  ["1002", { code: "tokenMissing" }],
  ["1003", { code: "softwareTokenMissing" }],
  ["1004", { code: "wrongToken" }],
  ["1005", { code: "wrongSoftwareToken" }],
  ["1006", { code: "httpsOnly" }],
  ["1007", { code: "serviceError" }],
  ["1008", { code: "requestNotRead" }],
  ["1009", { code: "requestNotRead" }],
  ["1500", { code: "workOrderMissing" }],
  ["1502", { code: "nothingToChange" }],
  ["1503", { code: "nothingChanged" }],
  ["1600", { code: "deleteRefused" }]
]);
var RECORDS4 = /* @__PURE__ */ new Map([
  ["11", "employee"],
  ["12", "material"],
  ["13", "relation"],
  ["15", "workOrder"],
  ["17", "project"],
  ["18", "hourType"],
  ["19", "object"],
  ["28", "workStatus"]
]);
function failureOfCode(code3, messages) {
  const record2 = RECORDS4.get(code3.slice(0, 2));
  const problem2 = KNOWN3.get(code3) ?? (record2 ? { code: "recordRefused", record: record2 } : { code: "refused" });
  return { problem: problem2, outcome: problem2.code === "serviceError" ? "unknown" : "notDone", code: code3, text: messages };
}
function readStatus(status) {
  if (status !== 401 && status !== 403) return null;
  return { problem: { code: "turnedAway", status }, outcome: "notDone" };
}
function isGone(error) {
  return hasCode(error, "1500");
}
function hasCode(error, ...codes2) {
  return isProblem(error) && codes2.includes(error.facts.code ?? "");
}

// nodes/OutSmart/client/wire.ts
function text4(value) {
  if (typeof value === "string") return withoutForbidden(value.toWellFormed()).trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function flag3(value, absent) {
  const found = text4(value).toLowerCase();
  return found === "" ? absent : found === "1" || found === "true";
}
function records(value) {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var WITH_DOT = /^-?\d+(\.\d+)?$/;
var WITH_COMMA = /^-?(\d+|\d{1,3}(\.\d{3})+),\d+$/;
function decimal2(value) {
  const found = text4(value);
  const close = found.replace(/\s/g, "");
  if (WITH_COMMA.test(close)) return close.replaceAll(".", "").replace(",", ".");
  return WITH_DOT.test(close) ? close : found;
}
function date2(value) {
  const found = text4(value);
  if (/^(0000-00-00|00-00-0000)/.test(found)) return "";
  const [day = ""] = found.split(/[ T]/);
  const turned = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(day);
  const iso = turned ? `${turned[3]}-${turned[2]?.padStart(2, "0")}-${turned[1]?.padStart(2, "0")}` : day;
  return parseDate(iso) ?? found;
}
function merged2(held, fields2) {
  const present2 = Object.entries(held).filter(([, value]) => value !== null && value !== void 0);
  const changed = Object.entries(fields2).filter(([name, value]) => value !== text4(held[name]));
  return Object.fromEntries([...present2, ...changed]);
}
function written3(amount2, sign) {
  const given3 = amount2 === "" ? "0" : amount2;
  if (!WITH_DOT.test(given3)) return given3;
  const [whole2 = "", fraction = ""] = given3.split(".");
  return `${whole2}${sign}${fraction.padEnd(2, "0")}`;
}
function bit(value) {
  return value ? "1" : "0";
}

// nodes/OutSmart/client/records.ts
var RELATION_FIELDS = {
  code: "debtor_number",
  name: "name",
  contactPerson: "contact",
  street: "street",
  houseNumber: "house_number",
  postalCode: "postal_code",
  city: "city",
  country: "country",
  email: "email",
  phone: "phone_number",
  mobile: "mobile",
  vatNumber: "vat_number",
  chamberOfCommerceNumber: "kvk_number",
  debtorType: "debtor_type"
};
var MATERIAL_FIELDS = {
  code: "code",
  description: "description",
  unit: "unit",
  vatCode: "freefield1",
  ledgerAccount: "freefield2"
};
function toRelation(held) {
  return { ...read2(held, RELATION_FIELDS), active: flag3(held.active, true), held };
}
function relationRow(relation3) {
  return merged2(relation3.held, fields(relation3, RELATION_FIELDS));
}
function toMaterial(held) {
  return { ...read2(held, MATERIAL_FIELDS), price: decimal2(held.price), held };
}
function materialRow(material, sign) {
  return {
    ...merged2(material.held, fields(material, MATERIAL_FIELDS)),
    price: written3(material.price, sign)
  };
}
function toHourType(held) {
  return {
    code: text4(held.code),
    name: text4(held.name),
    price: decimal2(held.sale_price),
    // Only a plain "no" keeps hours off an invoice.
    billable: flag3(held.sale_booking, true),
    costs: flag3(held.cost_booking, false),
    active: flag3(held.active, true),
    held
  };
}
function hourTypeRow(hourType, sign) {
  const { held, code: code3, name, price: price2, billable, costs, active } = hourType;
  const own = { code: code3, name, cost_booking: bit(costs), sale_booking: bit(billable), active: bit(active) };
  return { ...merged2(held, own), sale_price: written3(price2, sign) };
}
function toWorkStatus(row) {
  return { code: text4(row.sta_code), name: text4(row.sta_name) };
}
function workStatusRow({ code: code3, name }) {
  return { sta_code: code3, sta_name: name };
}
function toPrice(row) {
  return {
    material: text4(row.material),
    hourType: text4(row.hourtype),
    relation: text4(row.debtornr),
    from: date2(row.date_start),
    to: date2(row.date_end),
    price: decimal2(row.price)
  };
}
function toEmployee(row) {
  return {
    number: text4(row.number),
    firstName: text4(row.firstname),
    lastName: text4(row.lastname),
    active: flag3(row.active, true)
  };
}
function read2(row, names) {
  const entries = Object.entries(names).map(([field, name]) => [field, text4(row[name])]);
  return Object.fromEntries(entries);
}
function fields(record2, names) {
  return Object.fromEntries(Object.entries(names).map(([field, name]) => [name, record2[field] ?? ""]));
}

// nodes/OutSmart/client/answer.ts
var KEYS = {
  relations: RELATION_FIELDS.code,
  materials: MATERIAL_FIELDS.code,
  hourtypes: "code",
  workstatusses: "sta_code",
  prices: "price",
  projects: "code",
  objects: "obj_code",
  object: "obj_code",
  contactpersons: "cpn_code",
  contactperson: "cpn_code",
  worktypes: "wrt_name",
  invoices: "inv_id",
  transactions: "int_amount"
};
function responseIn({ status, json }) {
  const code3 = isRecord(json) ? text4(json.code) : "";
  if (!isRecord(json) || !/^\d{1,6}$/.test(code3)) throw new CallFailed(unreadable("noEnvelope", status));
  const { messages, response } = json;
  if (code3 !== "200") throw new CallFailed(failureOfCode(code3, textOf4(messages)));
  if (status >= 400) throw new CallFailed(unreadable("status", status));
  return response;
}
function rowsIn(resource, response) {
  if (response === null) return { rows: [] };
  if (!Array.isArray(response)) return { failure: unexpected("noList") };
  const rows2 = response.filter((row) => row !== null);
  if (!rows2.every(isRecord)) return { failure: unexpected("noRecords") };
  const key = KEYS[resource];
  const isNameless = key !== void 0 && rows2.length > 0 && !rows2.some((row) => key in row);
  return isNameless ? { failure: unexpected("recordsWithout", key) } : { rows: rows2 };
}
function textOf4(messages) {
  return (Array.isArray(messages) ? messages : [messages]).map(text4).filter(Boolean).join("; ");
}

// nodes/OutSmart/client/anyCall.ts
var TIMEOUT_MS2 = 3e5;
function anyCall(calls, redactor) {
  return {
    async send({ method: method2, resource, query, body, writes }) {
      const response = await calls.send({
        ...{ operation: resource, method: method2, path: `${resource}/`, query, body },
        ...{ writes, repeatable: false, timeoutMs: TIMEOUT_MS2 }
      });
      return cleaned(response, redactor);
    }
  };
}
function cleaned(value, redactor) {
  if (typeof value === "string") return redactor.clean(value);
  if (Array.isArray(value)) return value.map((one) => cleaned(one, redactor));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [redactor.clean(name), cleaned(one, redactor)]);
  return Object.fromEntries(entries);
}

// nodes/OutSmart/client/customerPrices.ts
function customerPriceStore(calls) {
  return {
    list: async () => (await calls.list("prices")).map(toPrice),
    async add(price2) {
      await calls.send({
        ...{ operation: "prices", writes: true, repeatable: false, method: "POST", path: "prices/" },
        body: [rowOf(price2)]
      });
    }
  };
}
function rowOf({ material, hourType, relation: relation3, from, to, price: price2 }) {
  return {
    ...{ material, hourtype: hourType, date_start: from, debtornr: relation3 },
    date_end: to === "" ? null : to,
    price: written3(price2, ".")
  };
}

// nodes/OutSmart/client/invoices.ts
function invoiceStore(calls) {
  return {
    async list(filter) {
      const rows2 = await calls.list("invoices", filter && filtered(filter.field, filter.value));
      const wanted = filter ? rows2.filter((row) => text4(row[filter.field]) === filter.value) : rows2;
      return wanted.map(toInvoice);
    },
    async payments(reference) {
      const rows2 = await calls.list("transactions", filtered("int_external_transaction_id", reference));
      return rows2.map(toPayment).filter((payment) => payment.reference === reference);
    },
    async pay(payment) {
      await calls.send({
        ...{ operation: "transactions", writes: true, repeatable: false },
        ...{ method: "POST", path: "transactions/", body: [rowOf2(payment)] }
      });
    }
  };
}
function filtered(key, value) {
  return [
    ["key", key],
    ["value", value],
    ["operator", "eq"]
  ];
}
function toInvoice(row) {
  return {
    id: text4(row.inv_id),
    number: text4(row.inv_number_formatted),
    status: text4(row.inv_status),
    type: text4(row.inv_type),
    relation: text4(row.inv_invoice_debtor_nr),
    relationName: text4(row.inv_invoice_debtor_name),
    date: date2(row.inv_date),
    dueDate: date2(row.inv_due_date),
    amount: decimal2(row.inv_amount),
    paid: decimal2(row.inv_balance),
    workOrderId: text4(row.inv_worksheet_id)
  };
}
function toPayment(row) {
  return {
    invoiceId: text4(row.int_inv_id),
    reference: text4(row.int_external_transaction_id),
    amount: decimal2(row.int_amount),
    type: text4(row.int_type),
    description: text4(row.int_description),
    date: date2(row.int_timestamp)
  };
}
function rowOf2({ invoiceId, reference, amount: amount2, type, description, date: day }) {
  return {
    int_inv_id: invoiceId,
    int_external_transaction_id: reference,
    int_description: description,
    int_amount: amount2,
    int_type: type,
    int_timestamp: `${day} 00:00:00`
  };
}

// nodes/shared/transport/download.ts
var TIMEOUT_MS3 = 12e4;
function pdfDownloader({
  service,
  baseUrl,
  allowHttp: allowHttp2,
  domain,
  noPdf = (status) => ({ code: "pdfNotGiven", status }),
  ...tools
}) {
  const domains = [domain].flat();
  return async (address, operation) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    const origin = url && isOwn(url, baseUrl, domains) ? url.origin : tidiedBaseUrl(baseUrl);
    const redactor = new Redactor(url?.search.slice(1));
    const sender = new Sender({ service, baseUrl: origin, allowHttp: allowHttp2, redactor, tools });
    const call3 = { operation };
    if (!url || !isOwn(url, baseUrl, domains))
      throw sender.problem(call3, notSent({ code: "pdfElsewhere", host: url?.host ?? "" }));
    return await sender.carryOut(
      call3,
      async () => pdfIn(
        noPdf,
        await sender.send(url.pathname + url.search, {
          method: "GET",
          headers: { Accept: "application/pdf" },
          timeoutMs: TIMEOUT_MS3,
          wantsBytes: true
        })
      )
    );
  };
}
function isOwn(url, baseUrl, domains) {
  if (url.username !== "" || url.password !== "") return false;
  const base = tidiedBaseUrl(baseUrl);
  if (URL.canParse(base) && new URL(base).origin === url.origin) return true;
  const isInDomain = domains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
  return url.protocol === "https:" && url.port === "" && isInDomain;
}
var LOOKED_AT = 1024;
function pdfIn(noPdf, { status, bytes, unusable: unusable2 }) {
  if (unusable2 === "tooLong") throw new CallFailed(tooBig("tooLong", status));
  if (status >= 500) throw new CallFailed(unreadable("status", status));
  const isPdf = bytes && Buffer.from(bytes.subarray(0, LOOKED_AT)).includes("%PDF-");
  if (status !== 200 || !isPdf) throw new CallFailed(notSent(noPdf(status)));
  return bytes;
}

// nodes/OutSmart/client/orders.ts
function orderStore(calls, tools) {
  return {
    async find(key) {
      const call3 = { operation: "GetWorkorder" };
      const query = [...keyOf2(calls, call3, key), ["update_status", "false"]];
      const found = await attempt(() => calls.get(call3, query));
      if (found.ok) return calls.workOrder(call3, found.value);
      if (isGone(found.problem)) return null;
      throw found.problem;
    },
    async create(order) {
      const body = [Object.fromEntries(Object.entries(order).map(([name, value]) => [name, copied(value)]))];
      await calls.send({
        ...{ operation: "PostWorkorders", writes: true, repeatable: false },
        ...{ method: "POST", path: "PostWorkorders/", body },
        // Seen in one program; where the service does not know it, it does nothing.
        query: [["skip_duplicate_workorder_no", "true"]]
      });
    },
    async update(key, change) {
      const call3 = { operation: "UpdateWorkorder", writes: true };
      const set = await attempt(() => calls.get(call3, [...keyOf2(calls, call3, key), ...changeIn(change)]));
      if (set.ok) return true;
      if (hasCode(set.problem, "1503")) return false;
      throw set.problem;
    },
    pdf: downloader(tools)
  };
}
function copied(value) {
  return typeof value === "string" ? value : [...value];
}
function changeIn({ workDate, workTime, employeeNumber, workStatus }) {
  const given3 = [
    ["workdate", workDate?.split("-").reverse().join("-")],
    ["worktime", workTime],
    ["employee_nr", employeeNumber],
    ["workstatus", workStatus]
  ];
  return given3.filter((pair) => pair[1] !== void 0);
}
function keyOf2(calls, call3, key) {
  const [name, value] = "id" in key ? ["row_id", key.id] : ["workorder_no", key.workOrderNumber];
  const isWell = "id" in key ? /^\d{1,18}$/.test(value) : value !== "";
  if (isWell) return [[name, value]];
  const code3 = value === "" ? "numberMissing" : "numberWrong";
  throw calls.problem(call3, notSent({ code: code3, of: "workOrder" }));
}
var DOMAINS = ["out-smart.com", "werkbonapp.nl"];
function downloader({ baseUrl, allowHttp: allowHttp2, tools }) {
  const download = pdfDownloader({
    ...{ service: "OutSmart", baseUrl, allowHttp: allowHttp2, domain: DOMAINS, ...tools },
    noPdf: (status) => ({ code: "pdfUnreadable", status })
  });
  return async ({ pdfUrl }) => Buffer.from(await download(encrypted(pdfUrl), "mailpdf.php"));
}
function encrypted(link) {
  return DOMAINS.some((domain) => URL.canParse(link) && new URL(link).hostname.endsWith(domain)) ? link.replace(/^http:/i, "https:") : link;
}

// nodes/OutSmart/client/stores.ts
function storeOf(calls, shape) {
  return {
    async list(code3) {
      if (code3 === void 0) return (await calls.list(shape.resource)).map(shape.read);
      const query = [
        ["key", shape.one.key],
        ["value", code3]
      ];
      const found = (await calls.list(shape.one.resource, query)).map(shape.read);
      return found.filter((record2) => isSameCode(record2.code, code3));
    },
    async save(record2) {
      await calls.send({
        ...{ operation: shape.resource, writes: true, method: "POST", path: `${shape.resource}/` },
        body: [shape.write(record2)]
      });
    }
  };
}
var PROJECT = {
  code: "code",
  name: "name",
  relation: "debtor_number",
  invoiceRelation: "debtor_number_invoice",
  status: "status",
  description: "description",
  externalCode: "code_ext",
  addressCode: "adr_code",
  contactPersonCode: "cpn_code",
  progress: "progress"
};
var PROJECT_DATES = { startDate: "date_start", endDate: "date_end" };
var PROJECTS = {
  resource: "projects",
  one: { resource: "projects", key: "code" },
  read: (held) => ({
    ...textsIn(held, PROJECT),
    ...datesIn(held, PROJECT_DATES),
    active: flag3(held.active, true),
    held
  }),
  write: (project) => merged2(project.held, {
    ...textsOf(project, PROJECT),
    ...datesOf(project, PROJECT_DATES, project.held),
    active: bit(project.active)
  })
};
var OBJECT = {
  code: "obj_code",
  description: "obj_description",
  relation: "obj_debiteur_nummer",
  parentCode: "obj_obj_code",
  addressCode: "obj_adr_code",
  supplierCode: "obj_sup_code",
  floor: "obj_floor_level",
  location: "obj_location",
  type: "obj_type",
  model: "obj_model",
  brand: "obj_brand",
  serialNumber: "obj_serialnumber"
};
var OBJECT_DATES = {
  warrantyEnds: "obj_date_warranty_expires",
  lastInspection: "obj_date_last_inspection",
  installedOn: "obj_date_installation"
};
var NOT_SENT = ["obj_created", "obj_modified", "obj_image"];
var OBJECTS = {
  resource: "objects",
  one: { resource: "object", key: "obj_code" },
  read: (held) => ({
    ...textsIn(held, OBJECT),
    ...datesIn(held, OBJECT_DATES),
    price: decimal2(held.obj_price),
    held
  }),
  write(object) {
    const row = merged2(object.held, {
      ...textsOf(object, OBJECT),
      ...datesOf(object, OBJECT_DATES, object.held),
      obj_price: written3(object.price, ".")
    });
    return Object.fromEntries(Object.entries(row).filter(([name]) => !NOT_SENT.includes(name)));
  }
};
var CONTACT_PERSON = {
  code: "cpn_code",
  name: "cpn_name",
  relation: "cpn_debtor_nr",
  phone: "cpn_phone",
  email: "cpn_email"
};
var CONTACT_PERSONS = {
  resource: "contactpersons",
  one: { resource: "contactperson", key: "cpn_code" },
  read: (held) => ({ ...textsIn(held, CONTACT_PERSON), held }),
  write: (person) => merged2(person.held, textsOf(person, CONTACT_PERSON))
};
function textsIn(row, names) {
  return read3(row, names, text4);
}
function datesIn(row, names) {
  return read3(row, names, date2);
}
function read3(row, names, as) {
  const entries = Object.entries(names).map(([field, name]) => [field, as(row[name])]);
  return Object.fromEntries(entries);
}
function textsOf(record2, names) {
  return Object.fromEntries(Object.entries(names).map(([field, name]) => [name, record2[field] ?? ""]));
}
function datesOf(record2, names, held) {
  const entries = Object.entries(names).map(([field, name]) => {
    const value = record2[field] ?? "";
    return [name, value === date2(held[name]) ? text4(held[name]) : value];
  });
  return Object.fromEntries(entries);
}

// nodes/OutSmart/client/workOrders.ts
function toWorkOrder(row) {
  return {
    id: text4(row.id),
    orderNumber: text4(row.OrderNr),
    workOrderNumber: text4(row.WorkorderNo),
    status: text4(row.status),
    workStatus: text4(row.WorkStatus),
    archived: flag3(row.Archived, false),
    finished: flag3(row.WorkFinished, false),
    workDate: date2(row.WorkDate),
    workEndDate: date2(row.WorkEndDate),
    createdOn: date2(row.CreationDate),
    typeOfWork: text4(row.TypeOfWork),
    description: text4(row.WorkDescription),
    paymentMethod: text4(row.PaymentMethod),
    minimumHours: decimal2(row.MinimumHours),
    roundingMinutes: decimal2(row.RoundingAmount),
    projectNumber: text4(row.ProjectNr),
    employeeNumber: text4(row.EmployeeNr),
    workAddress: toOrderRelation(row, ""),
    invoiceAddress: toOrderRelation(row, "Invoice"),
    hours: records(row.Workperiods).map(toWorkPeriod),
    materials: records(row.Materials).map(toOrderMaterial),
    pdfUrl: text4(row.PdfUrl)
  };
}
function toOrderRelation(row, suffix) {
  const field = (name) => text4(row[`Customer${name}${suffix}`]);
  return {
    code: field("DebtorNr"),
    name: field("Name"),
    contactPerson: field("ContactPerson"),
    street: field("Street"),
    houseNumber: field("StreetNo"),
    postalCode: field("ZIP"),
    city: field("City"),
    country: field("Country"),
    email: field("Email"),
    phone: field("Phone")
  };
}
function toWorkPeriod(row) {
  return {
    date: date2(row.WorkDate),
    beginTime: text4(row.BeginTime),
    endTime: text4(row.EndTime),
    breakMinutes: decimal2(row.Break),
    duration: text4(row.TotalTime),
    travel: decimal2(row.Travel),
    hourType: text4(row.HourType),
    employeeNumber: text4(row.EmployeeNr),
    remark: text4(row.WorkRemark)
  };
}
function toOrderMaterial(row) {
  return {
    code: text4(row.MaterialCode),
    name: text4(row.MaterialName),
    quantity: decimal2(row.MaterialNr),
    unit: text4(row.MaterialUnit),
    price: decimal2(row.MaterialPrice),
    totalPrice: decimal2(row.MaterialTotalPrice),
    discountPercentage: decimal2(row.MaterialDiscountPercentage),
    originalPrice: decimal2(row.MaterialOriginalPrice),
    freeField1: text4(row.MaterialFreeField1),
    freeField2: text4(row.MaterialFreeField2)
  };
}

// nodes/OutSmart/client/restClient.ts
var TIMEOUT_MS4 = 6e4;
var ORDERS_TIMEOUT_MS = 3e5;
function connectOutSmart(options) {
  return new RestClient(options);
}
var RestClient = class {
  projects;
  objects;
  contactPersons;
  customerPrices;
  workOrders;
  invoices;
  api;
  caller;
  constructor({ token, softwareToken, bearerToken = "", ...options }) {
    const secrets = [token, softwareToken, bearerToken].map((secret) => secret.trim());
    const [customer = "", software = "", bearer = ""] = secrets;
    const { baseUrl, allowHttp: allowHttp2, send, wait, now, random } = options;
    const tools = { send, wait, now, random };
    const redactor = new Redactor(...secrets);
    this.caller = new RestCaller({
      sender: new Sender({ service: "OutSmart", baseUrl, allowHttp: allowHttp2, redactor, tools }),
      headers: bearer === "" ? {} : { Authorization: `Bearer ${bearer}` },
      query: { token: customer, software_token: software },
      readStatus
    });
    const calls = this.calls();
    this.projects = storeOf(calls, PROJECTS);
    this.objects = storeOf(calls, OBJECTS);
    this.contactPersons = storeOf(calls, CONTACT_PERSONS);
    this.customerPrices = customerPriceStore(calls);
    this.workOrders = orderStore(calls, { baseUrl, allowHttp: allowHttp2, tools });
    this.invoices = invoiceStore(calls);
    this.api = anyCall(calls, redactor);
  }
  async listRelations(filter) {
    const query = filter ? [
      ["key[]", "debtor_number"],
      ["value[]", filter.code],
      ["operator[]", "eq"]
    ] : [];
    const found = (await this.list("relations", query)).map(toRelation);
    return filter ? found.filter(({ code: code3 }) => isSameCode(code3, filter.code)) : found;
  }
  async saveRelations(relations) {
    await this.post("relations", relations.map(relationRow));
  }
  async listMaterials() {
    return (await this.list("materials")).map(toMaterial);
  }
  async saveMaterials(materials, sign) {
    await this.post(
      "materials",
      materials.map((material) => materialRow(material, sign))
    );
  }
  async listHourTypes() {
    return (await this.list("hourtypes")).map(toHourType);
  }
  async saveHourTypes(hourTypes, sign) {
    await this.post(
      "hourtypes",
      hourTypes.map((hourType) => hourTypeRow(hourType, sign))
    );
  }
  async listPrices() {
    return (await this.list("prices")).map(toPrice);
  }
  async listWorkTypes() {
    const inUse = (await this.list("worktypes")).filter((row) => flag3(row.wrt_active, true));
    return inUse.map((row) => text4(row.wrt_name)).filter(Boolean);
  }
  async listPaymentMethods() {
    return (await this.list("paymentmethods")).map((row) => text4(row.pmd_description)).filter(Boolean);
  }
  async listWorkStatuses() {
    return (await this.list("workstatusses")).map(toWorkStatus);
  }
  async saveWorkStatuses(statuses) {
    await this.post("workstatusses", statuses.map(workStatusRow));
  }
  async listEmployees() {
    return (await this.list("employees")).map(toEmployee);
  }
  async listWorkOrders({ status, workStatus }) {
    const query = [
      ["status", status],
      ["update_status", "false"]
    ];
    if (workStatus) query.push(["workstatus", workStatus]);
    const rows2 = await this.list("GetWorkorders", query, ORDERS_TIMEOUT_MS);
    return rows2.map((row) => this.workOrder({ operation: "GetWorkorders" }, row));
  }
  async getWorkOrder(id2) {
    return await this.readOrder(id2, false);
  }
  async markAsHandled(id2) {
    return await this.readOrder(id2, true);
  }
  async setWorkStatus(id2, code3) {
    const call3 = { operation: "UpdateWorkorder", writes: true };
    const query = [
      ["row_id", this.rowId(call3, id2)],
      ["workstatus", code3]
    ];
    const set = await attempt(() => this.get(call3, query));
    if (set.ok) return true;
    if (hasCode(set.problem, "1503")) return false;
    throw set.problem;
  }
  /** The same call reads and marks, so what it does is always said (docs/services/outsmart.md 4.4). */
  async readOrder(id2, marks) {
    const call3 = { operation: "GetWorkorder", writes: marks };
    const query = [
      ["row_id", this.rowId(call3, id2)],
      ["update_status", String(marks)]
    ];
    return this.workOrder(call3, await this.get(call3, query));
  }
  workOrder(call3, row) {
    const order = isRecord(row) ? toWorkOrder(row) : null;
    if (!order?.id) throw this.caller.problem(call3, unexpected("recordWithout", "id"));
    return order;
  }
  /** Anything but a number would be another order, or none. */
  rowId(call3, id2) {
    if (/^\d{1,18}$/.test(id2)) return id2;
    const code3 = id2 === "" ? "numberMissing" : "numberWrong";
    throw this.caller.problem(call3, notSent({ code: code3, of: "workOrder" }));
  }
  async list(resource, query = [], timeoutMs = TIMEOUT_MS4) {
    const call3 = { operation: resource };
    const found = rowsIn(resource, await this.get(call3, query, timeoutMs));
    if ("failure" in found) throw this.caller.problem(call3, found.failure);
    return found.rows;
  }
  async get(call3, query, timeoutMs = TIMEOUT_MS4) {
    return await this.call({ ...call3, method: "GET", path: `${call3.operation}/`, query, timeoutMs });
  }
  /** What the parts of this client call with. */
  calls() {
    return {
      list: (resource, query) => this.list(resource, query),
      get: (call3, query) => this.get(call3, query),
      send: (call3) => this.call({ ...call3, timeoutMs: call3.timeoutMs ?? TIMEOUT_MS4 }),
      workOrder: (call3, row) => this.workOrder(call3, row),
      problem: (call3, failure) => this.caller.problem(call3, failure)
    };
  }
  /** An empty list is nothing to send (docs/services/outsmart.md 2.3). */
  async post(resource, rows2) {
    if (rows2.length === 0) return;
    const call3 = { operation: resource, writes: true, path: `${resource}/`, timeoutMs: TIMEOUT_MS4 };
    await this.call({ ...call3, method: "POST", body: rows2 });
  }
  /**
   * The `response` of an answer whose code is 200. What writes may be repeated, unless the call says otherwise
   * (docs/services/outsmart.md 1.6).
   */
  async call(call3) {
    return await this.caller.call({ repeatable: true, ...call3 }, responseIn);
  }
};

// nodes/OutSmart/client/testLogin.ts
async function testOutSmartLogin(client) {
  await client.listEmployees();
}

// credentials/OutSmartApi.credentials.ts
var OutSmartApi = class {
  name = "outSmartApi";
  displayName = "OutSmart API";
  icon = {
    light: "file:../nodes/OutSmart/outsmart.svg",
    dark: "file:../nodes/OutSmart/outsmart.dark.svg"
  };
  documentationUrl = "https://github.com/n8n-nodes-eboekhouden/n8n-nodes-eboekhouden#readme";
  properties = [
    checked,
    {
      displayName: "Customer Token",
      name: "token",
      type: "string",
      typeOptions: { password: true },
      required: true,
      default: "",
      hint: "The token of your OutSmart account: Instellingen > Externe koppelingen, Token gegevens",
      description: "That screen of the coupling with e-Boekhouden shows a Bedrijfs id and a Token; OutSmart does not say which of its API tokens these are, so ask for both tokens for the OpenAPI. The connection test tells which one is wrong."
    },
    {
      displayName: "Software Token",
      name: "softwareToken",
      type: "string",
      typeOptions: { password: true },
      required: true,
      default: "",
      hint: "The token of the software that may use your account; OutSmart gives it to you",
      description: "OutSmart issues it together with the other one; that of another coupling cannot be used. The Bedrijfs id on the screen of that coupling may also be just your company number, which the API never asks for."
    },
    {
      displayName: "Bearer Token",
      name: "bearerToken",
      type: "string",
      typeOptions: { password: true },
      default: "",
      hint: "Usually empty",
      description: "Some accounts were given a third token, sent as a header; a few use the first token here once more"
    },
    {
      displayName: "Base URL",
      name: "baseUrl",
      type: "string",
      required: true,
      default: "https://app.out-smart.com/openapi/8",
      description: "Leave as it is, unless OutSmart told you otherwise; the older address is https://www.werkbonapp.nl/openapi/8"
    },
    allowHttp("your tokens then go")
  ];
  /** The connection test: what it throws is what the user reads. Gives nothing back, so that nothing is stored. */
  async preAuthentication(credentials) {
    return await asCredentialTest(this, credentials, async (text6, access) => {
      const tokens = { token: text6("token"), softwareToken: text6("softwareToken") };
      await testOutSmartLogin(connectOutSmart({ ...tokens, bearerToken: text6("bearerToken"), ...access }));
    });
  }
  /** Whatever is wrong was said above, so this only asks for an address without the tokens in it. */
  test = {
    request: {
      url: BARE_BASE_URL,
      ignoreHttpStatusErrors: true
    }
  };
};

// nodes/EBoekhouden/payroll/description.ts
var import_node_crypto = require("node:crypto");

// nodes/EBoekhouden/payroll/memorial.ts
function rowsAsText(rows2) {
  return rows2.map(
    ({ ledgerAccount, costCentreId, amount: amount2 }) => JSON.stringify([ledgerAccount, costCentreId, amount2.toFixed(2)])
  ).sort().join();
}

// nodes/EBoekhouden/payroll/voucher.ts
var LONGEST5 = 100;
function parseVoucher(text6, source) {
  const typed = text6.trim();
  if (typed.length > LONGEST5) return null;
  const match = /^(\S+)\s+([^/]+)\/(\d{4})-(\d{1,2})\/([^/@]+)(?:@(.+))?$/.exec(typed);
  if (!match) return null;
  const [, name = "", company = "", year2, period2, run = "", moved] = match;
  const forDate = moved === void 0 ? void 0 : parseDate(moved);
  if (name.toUpperCase() !== source || forDate === null) return null;
  return {
    ...{ source, company: company.trim(), year: Number(year2), period: Number(period2), run: run.trim() },
    ...forDate !== void 0 && { forDate }
  };
}

// nodes/EBoekhouden/payroll/description.ts
var LONGEST6 = 50;
function describeEntry(text6, entry2, source) {
  const print = ` n8n:${fingerprint(entry2, source)}`;
  const clean = text6.replace(/\s+/g, " ").trim();
  return [...clean].slice(0, LONGEST6 - print.length).join("").trimEnd() + print;
}
function fitOf(entry2, source) {
  const print = printIn(entry2);
  if (!print) return "noFingerprint";
  return print === fingerprint(entry2, source) ? "fits" : "changed";
}
function printIn({ description }) {
  return /\bn8n:([0-9a-f]{8})$/.exec(description.trim())?.[1];
}
function fingerprint({ voucher, date: date4, rows: rows2 }, source) {
  const whose = parseVoucher(voucher, source);
  const moved = whose?.forDate === void 0 ? [] : [whose.forDate];
  const facts = JSON.stringify([whose?.source, whose?.company, whose?.run, date4, rowsAsText(rows2), ...moved]);
  return (0, import_node_crypto.createHash)("sha256").update(facts).digest("hex").slice(0, 8);
}

// nodes/shared/items/findings.ts
function findingsIn(given3) {
  return (Array.isArray(given3) ? given3 : [given3]).flatMap((value) => {
    if (typeof value === "string")
      return value.trim() === "" ? [] : [{ code: "asWritten", text: value.trim() }];
    return canBeSaid(value) ? [value] : [];
  });
}

// nodes/shared/items/invoice.ts
var import_big4 = __toESM(require("big.js"));
var import_zod6 = require("zod");

// nodes/shared/items/describeIssues.ts
var import_zod4 = require("zod");
var MOST2 = 5;
function refuse2(context2, fault2) {
  context2.addIssue({ code: "custom", params: { fault: fault2 } });
  return import_zod4.z.NEVER;
}
function describeIssues({ issues }) {
  return issues.slice(0, MOST2).map((issue) => ({ ...faultIn(issue), path: placeOf3(issue.path) }));
}
function placeOf3(path) {
  return path.map((part, index) => typeof part === "number" ? ` ${part + 1}` : index > 0 ? `, ${part}` : part).join("").trim();
}
function faultIn(issue) {
  if (issue.code === "custom")
    return issue.params?.fault ?? { code: "notUsable" };
  if (issue.code === "invalid_type") return typeFault(issue.received, TYPES3[issue.expected]);
  if (issue.code === "invalid_enum_value") {
    return { code: "notOneOf", value: brief(String(issue.received)), choices: issue.options.map(String) };
  }
  if (issue.code === "too_big" && issue.type === "string") {
    return { code: "tooLong", longest: Number(issue.maximum) };
  }
  const isEmpty = issue.code === "too_small" && (issue.type === "string" || issue.type === "array");
  return { code: isEmpty && issue.minimum === 1 ? "missing" : "notUsable" };
}
function typeFault(received2, expected) {
  if (received2 === "undefined" || received2 === "null") return { code: "missing" };
  return expected ? { code: "wrongType", expected } : { code: "notUsable" };
}
var TYPES3 = {
  array: "list",
  boolean: "switch",
  number: "number",
  object: "record",
  string: "text"
};

// nodes/shared/items/fields.ts
var import_zod5 = require("zod");
var code2 = import_zod5.z.unknown().transform((given3, context2) => {
  if (typeof given3 === "string" || typeof given3 === "number") return String(given3).trim();
  return refuse2(context2, isNothing(given3) ? { code: "missing" } : { code: "wrongType", expected: "code" });
});
var bookDate = import_zod5.z.string().transform((text6, context2) => {
  return parseDate(text6) ?? refuse2(context2, { code: "notADate", value: brief(text6) });
});
function wholeNumber2(low, high) {
  return import_zod5.z.unknown().transform((given3, context2) => {
    if (isNothing(given3)) return refuse2(context2, { code: "missing" });
    const number2 = typeof given3 === "string" && !/\d/.test(given3) ? NaN : Number(given3);
    if (given3 instanceof Object) return refuse2(context2, { code: "wrongType", expected: "number" });
    if (Number.isInteger(number2) && number2 >= low && number2 <= high) return number2;
    return refuse2(context2, { code: "notAWholeNumber", value: brief(String(given3)), low, high });
  });
}
function isNothing(given3) {
  return given3 === void 0 || given3 === null || given3 === "";
}

// nodes/shared/values/text.ts
var PLACEHOLDERS = /* @__PURE__ */ new Set(["", "<leeg>", "<empty>", "-"]);
function filled(text6) {
  const trimmed = text6.trim();
  return PLACEHOLDERS.has(trimmed.toLowerCase()) ? "" : trimmed;
}
function oneLine(text6) {
  return text6.replace(/\s+/g, " ").trim();
}
function textIn3(value) {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value).trim() : "";
}

// nodes/shared/items/relation.ts
var LONGEST_RELATION_CODE = 15;
var NO_RELATION = {
  code: "",
  name: "",
  contactPerson: "",
  address: "",
  postalCode: "",
  city: "",
  country: "",
  email: "",
  phone: "",
  mobile: "",
  vatNumber: "",
  chamberOfCommerceNumber: "",
  iban: "",
  type: ""
};
var RELATION_FIELDS2 = Object.keys(NO_RELATION);
function readRelation(item) {
  const entries = RELATION_FIELDS2.map((field) => [field, filled(textIn3(item[field]))]);
  return Object.fromEntries(entries);
}

// nodes/shared/items/invoice.ts
function atMost(longest) {
  return requiredText.transform(
    (value, context2) => value.length <= longest ? value : refuse2(context2, { code: "tooLong", longest })
  );
}
var text5 = import_zod6.z.union([import_zod6.z.string(), import_zod6.z.number()]).nullish().transform((value) => String(value ?? "").trim());
var requiredText = text5.transform((value, context2) => value || refuse2(context2, { code: "missing" }));
var decimal3 = requiredText.transform((value, context2) => {
  if (/^-?\d{1,12}(\.\d{1,28})?$/.test(value)) return new import_big4.default(value);
  return refuse2(context2, { code: "notANumber", value: brief(value) });
});
var date3 = requiredText.transform(
  (value, context2) => parseDate(value) ?? refuse2(context2, { code: "notADate", value: brief(value) })
);
var optionalDate = text5.transform((value) => parseDate(value) ?? "");
var relation = import_zod6.z.object({
  code: atMost(LONGEST_RELATION_CODE),
  name: text5,
  contactPerson: text5,
  address: text5,
  postalCode: text5,
  city: text5,
  country: text5,
  email: text5,
  phone: text5,
  mobile: text5,
  vatNumber: text5,
  chamberOfCommerceNumber: text5,
  iban: text5,
  type: text5
});
var invoiceLine = import_zod6.z.object({
  quantity: decimal3,
  unit: text5,
  code: text5,
  description: text5,
  unitPrice: decimal3,
  vatCode: text5,
  ledgerAccount: text5,
  kind: import_zod6.z.enum(["hours", "material"]).optional().catch(void 0)
});
var LONGEST_REFERENCE = 992;
var schema = import_zod6.z.object({
  reference: atMost(LONGEST_REFERENCE),
  number: text5,
  date: date3,
  paymentTermDays: wholeNumber2(0, 365),
  template: requiredText,
  book: import_zod6.z.boolean(),
  relation,
  lines: import_zod6.z.array(invoiceLine).min(1),
  createdOn: optionalDate,
  workDate: optionalDate,
  texts: import_zod6.z.array(text5).catch([])
});
function readInvoiceOrder(item) {
  const read5 = schema.safeParse(item);
  return read5.success ? { order: read5.data } : { faults: describeIssues(read5.error) };
}

// nodes/shared/items/invoiceProgress.ts
function progressOf(item) {
  const given3 = recordIn(item.invoice);
  const { state: state5 } = given3;
  if (typeof state5 !== "string") return null;
  const end = {
    findings: findingsIn(given3.findings),
    claimed: given3.claimed === true,
    ...typeof given3.together === "string" ? { together: given3.together } : {}
  };
  const invoice2 = { number: textIn3(given3.number), total: textIn3(given3.total) };
  switch (state5) {
    case "new":
      return given3.parked === true ? { state: state5, parked: true } : { state: state5 };
    case "create":
      return { state: state5, claim: claimIn(given3.claim) };
    case "created":
      return { state: state5, foundBack: given3.foundBack === true, ...invoice2, ...end };
    case "found":
      return { state: state5, ...invoice2, ...end };
    case "blocked":
      return { state: state5, fix: fixIn(given3.fix), ...invoice2, ...end };
    case "failed":
      return { state: state5, outcome: given3.outcome === "notDone" ? "notDone" : "unknown", ...end };
    case "closed":
    case "skipped":
      return { state: state5, ...end };
    default:
      return {
        state: "failed",
        outcome: "unknown",
        findings: [{ code: "unknownState", state: state5 }],
        claimed: false
      };
  }
}
var CLAIMS = ["needless", "wanted", "held", "another"];
function claimIn(claim) {
  return CLAIMS.includes(claim) ? claim : "another";
}
function fixIn(fix) {
  return fix === "order" || fix === "invoice" ? fix : "service";
}

// nodes/shared/items/payroll.ts
var import_zod7 = require("zod");
var JOURNAL_STATES = ["ready", "empty", "notLocked", "unread", "outOfScope"];
var codeInVoucher = code2.transform((text6, context2) => {
  if (/^[^/\s]+$/.test(text6)) return text6;
  return refuse2(context2, text6 === "" ? { code: "missing" } : { code: "notACode", value: brief(text6) });
});
var runOrNone = import_zod7.z.preprocess(
  (given3) => given3 ?? "",
  code2.transform((text6, context2) => {
    if (/^[^/\s@]*$/.test(text6)) return text6;
    return refuse2(context2, { code: "notACode", value: brief(text6) });
  })
);
var sourceName = import_zod7.z.string().transform(
  (text6, context2) => /^[A-Z][A-Z0-9]*$/.test(text6) ? text6 : refuse2(context2, { code: "notACapitalWord", value: brief(text6) })
);
var amount = code2.transform(
  (text6, context2) => parseMoney(text6 === "" ? "0" : text6) ?? refuse2(context2, { code: "notAnAmount", value: brief(text6) })
);
var PERIODS = [12, 13, 53];
var periodsPerYear = import_zod7.z.unknown().transform((given3, context2) => {
  if (given3 === void 0) return 12;
  if (PERIODS.includes(given3)) return given3;
  return refuse2(context2, {
    code: "notOneOf",
    value: brief(JSON.stringify(given3) ?? ""),
    choices: PERIODS.map(String)
  });
});
var year = wholeNumber2(1900, 2199);
var period = wholeNumber2(1, 53);
var lineSchema = import_zod7.z.object({
  ledgerAccount: code2.default(""),
  description: import_zod7.z.string().default(""),
  debit: amount.default("0"),
  credit: amount.default("0"),
  costCentre: code2.default("")
}).transform(({ debit, credit, ...line }) => ({ ...line, amount: credit.minus(debit) }));
var entriesSchema = import_zod7.z.object({
  entries: import_zod7.z.array(import_zod7.z.object({ date: bookDate, period, lines: import_zod7.z.array(lineSchema) }))
});
var runSchema = import_zod7.z.object({
  run: runOrNone,
  year,
  description: import_zod7.z.string().default(""),
  state: import_zod7.z.enum(JOURNAL_STATES).default("ready"),
  problem: import_zod7.z.unknown().transform((given3) => findingsIn(given3)[0] ?? null),
  entries: import_zod7.z.unknown()
});
var payrollSchema = import_zod7.z.object({
  source: sourceName,
  company: codeInVoucher,
  companyName: import_zod7.z.string().default(""),
  complete: import_zod7.z.boolean().default(false),
  partial: import_zod7.z.boolean().default(false),
  completeFrom: year.optional(),
  visibleCompanies: import_zod7.z.array(code2).optional(),
  scope: import_zod7.z.object({ fromYear: year, fromPeriod: period }),
  periodsPerYear,
  journals: import_zod7.z.array(runSchema)
});
function readPayroll(item) {
  const read5 = payrollSchema.safeParse(item);
  if (!read5.success) return { faults: describeIssues(read5.error) };
  const { journals, ...payroll4 } = read5.data;
  return { payroll: { ...payroll4, journals: journals.map(toJournal) } };
}
function toJournal({ entries, ...journal2 }) {
  if (journal2.state !== "ready") return { ...journal2, faults: [], entries: [] };
  const read5 = entriesSchema.safeParse({ entries });
  if (!read5.success) return { ...journal2, state: "faulty", faults: describeIssues(read5.error), entries: [] };
  const filled2 = read5.data.entries.filter(({ lines: lines3 }) => lines3.length > 0);
  return { ...journal2, state: filled2.length > 0 ? "ready" : "empty", faults: [], entries: filled2 };
}

// nodes/EBoekhouden/payroll/rulings.ts
var RULINGS = ["book", "leave", "reverse", "restore", "correct"];
function parseRulings(text6) {
  const terms = text6.split(/[,;\n]/).map((term) => term.trim()).filter(Boolean);
  const read5 = terms.map((term) => ({ term, ruling: parseRuling(term) }));
  const byRun = groupedBy(read5, ({ ruling }) => ruling?.about);
  const isClear = ({ ruling }) => ruling !== null && byRun.get(ruling.about)?.length === 1;
  return {
    rulings: read5.filter(isClear).flatMap(({ ruling }) => ruling ?? []),
    unreadable: read5.filter((one) => !isClear(one)).map(({ term }) => term)
  };
}
function parseRuling(term) {
  const at3 = term.lastIndexOf("=");
  const [word = "", mutations3, ...more] = term.slice(at3 + 1).split(":").map((part) => part.trim());
  const known = RULINGS.find((ruling) => ruling === word.toLowerCase());
  const accepts = mutations3 === void 0 ? [] : mutations3.split("+").map((number2) => number2.trim());
  const isClear = accepts.every((one) => (known === "correct" ? /^[^/\s@]{1,40}$/ : /^\d{1,15}$/).test(one));
  const about = term.slice(0, Math.max(at3, 0)).trim();
  if (!known || about === "" || more.length > 0 || !isClear) return null;
  if (mutations3 === void 0 ? known === "correct" : known !== "book" && known !== "correct") return null;
  return { about, word: known, accepts };
}

// nodes/EBoekhouden/books/soap/refusalWords.ts
function subjectOf(text6) {
  const parts = partsOf(text6);
  if (parts.some(namesShutAccount)) return "account";
  if (parts.some(namesClosedPeriod)) return "period";
  return parts.some(deniesByAccount) ? "account" : null;
}
function partsOf(text6) {
  const sentences = withoutQuotes(text6).split(/[.;:!?\n](?=\s|$)/);
  return [...new Set(sentences.flatMap((sentence) => [sentence, ...sentence.split(", ")]))];
}
function withoutQuotes(text6) {
  return text6.replace(/(['"‘’“”]).*?['"‘’“”]/g, "");
}
var SENT = /rekening|grootboek|ledger|relatie(?!nummer)|datum|verleden|toekomst|btw|kostenplaats|artikel|product|regel|bedrag|aantal|prijs|nummer|code|omschrijving|boekstuk|termijn|teken|dubbel|negatie|le(eg|ge)\b/i;
var OWN = /\b(uw|jouw|je|your)\b/i;
var ACCOUNT = /\b((gebruikers?|api|soap)-?)?(accounts?|toegang|koppeling)\b|\b(abonnement(en)?|licenties?|pakket|gebruiker|wachtwoord|subscription|licen[cs]e|package)\b/i;
var ADMINISTRATION = /\badministrat(ie|ion)\b/i;
var TRIAL = /\b(proef|test|demo|trial|gratis|kennismakings|introductie)[- ]?(periode?|account|abonnement|versie|licentie)/i;
var ARREARS = /betalings?achterstand|\boverdue payment/i;
var SHUT = /geblokkeerd|gesloten|vergrendeld|opgeschort|verlopen|verstreken|opgezegd|opgeheven|beëindigd|stopgezet|uitgeschakeld|gedeactiveerd|inactief|niet (meer )?(actief|geldig)|\b(blocked|locked|closed|expired|suspended|disabled|cancell?ed|inactive)\b/i;
var DENIED = /\bniet\b|\bgeen\b|ontoereikend|\bnot\b/i;
var NEVER_ALLOWED = /\b(aanmaken|toevoegen|invoeren|opslaan|boeken|factureren|gebruik|toegang|functie|module|api|soap)\b.*niet toegestaan/i;
var MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
var PERIOD2 = new RegExp(
  `\\b((boek|boekings|btw|loon|aangifte|verslag)?-?(perioden?|periodes|kwartaal|tijdvak)|maand(en)?|(boek|kalender)?ja(ar|ren)|${MONTH}|t/m|(voor|v\xF3\xF3r|tot) (en met )?\\d+|periods?|month|quarter|year)\\b`,
  "i"
);
var DAY = /\b\w*datum\b|\bdate\b|^\s*(19|20)\d\d is\b/i;
var CLOSED = /gesloten|geblokkeerd|vergrendeld|\bdicht\b|\bop slot\b|\bniet (meer )?(open|geopend)\b|\b(closed|locked)\b/i;
var NOT_IN_PERIOD = /\bin (de|deze|dit|die|dat|het) (boek|boekings)?(periode|jaar)\b.*niet (meer )?(toegestaan|mogelijk)\b/i;
var OTHER = /rekening|grootboek|ledger|relati(e|on)|debiteur|crediteur|artikel|product|kostenplaats|sjabloon|template|incasso/i;
var NOT_KNOWN = /onbekend|bestaat niet|niet gevonden|ongeldig|verplicht|ontbreekt|unknown|invalid|not found/i;
function namesShutAccount(part) {
  if (isAboutSession(part)) return false;
  if (ARREARS.test(part)) return !/relatie(?!nummer)|debiteur/i.test(part);
  if (TRIAL.test(part)) return !/relatie(?!nummer)|artikel|product/i.test(part);
  if (!SHUT.test(part)) return false;
  if (ACCOUNT.test(part)) return (OWN.test(part) || !SENT.test(part)) && isFirst(ACCOUNT, PERIOD2, part);
  return ADMINISTRATION.test(part) && !SENT.test(part) && !PERIOD2.test(part);
}
function namesClosedPeriod(part) {
  if ([ARREARS, TRIAL, OTHER, NOT_KNOWN].some((words3) => words3.test(part)) || isAboutSession(part))
    return false;
  return (PERIOD2.test(part) || DAY.test(part)) && CLOSED.test(part) || NOT_IN_PERIOD.test(part);
}
function deniesByAccount(part) {
  if (SENT.test(part) || PERIOD2.test(part) || isAboutSession(part)) return false;
  return ACCOUNT.test(part) && OWN.test(part) && DENIED.test(part) || NEVER_ALLOWED.test(part);
}
function isAboutSession(part) {
  return /sessie|session/i.test(part);
}
function isFirst(one, other, part) {
  const behind = part.search(other);
  return behind < 0 || part.search(one) < behind;
}

// nodes/EBoekhouden/books/soap/refusals.ts
function problemInWords(operation, code3, text6) {
  const start3 = text6.slice(0, LOOKED_AT2);
  const refusal = { operation, code: code3, text: start3, words: withoutQuotes(start3), subject: subjectOf(start3) };
  return REFUSALS.find(([, fits]) => fits(refusal))?.[0] ?? null;
}
var LOOKED_AT2 = 1e4;
var REFUSALS = [
  [{ code: "accountNotAllowed" }, isAboutAccount],
  [{ code: "templateUnknown" }, isAboutTemplate],
  [{ code: "invoiceNumberInUse" }, isNumberInUse],
  [{ code: "periodClosedByAccountant" }, isClosedByAccountant],
  [{ code: "periodClosed" }, isClosed],
  [{ code: "sessionEnded" }, ({ words: words3 }) => /sessie|session/i.test(words3)]
];
var ACCOUNT_CODES = /^(PAKKET_\d+|MODULE_\d+|EP_\d+|SECURITY_00[45]|FACT_102)$/;
var BY_ACCOUNTANT = ["SECURITY_007", "SECURITY_008"];
var PERIOD_CODES = ["MUT_005", "FACT_VERWERK_001", ...BY_ACCOUNTANT];
function isAboutAccount({ code: code3, subject }) {
  return ACCOUNT_CODES.test(code3) || subject === "account" && !PERIOD_CODES.includes(code3);
}
function isAboutTemplate({ operation, code: code3, text: text6 }) {
  return operation === "AddFactuur" && (code3 === "FACT_018" || /sjabloon|template/i.test(text6));
}
function isNumberInUse({ operation, code: code3, words: words3 }) {
  if (operation !== "AddFactuur") return false;
  return code3 === "FACT_101" || /factuurnummer.*(in gebruik|bestaat al|al bestaat|reeds)/i.test(words3);
}
function isClosedByAccountant({ operation, code: code3 }) {
  return operation.startsWith("Add") && BY_ACCOUNTANT.includes(code3);
}
function isClosed({ operation, code: code3, subject }) {
  return operation.startsWith("Add") && (PERIOD_CODES.includes(code3) || subject === "period");
}

// nodes/EBoekhouden/books/soap/errors.ts
var KNOWN4 = /* @__PURE__ */ new Map([
  ["E0023", { code: "sessionEnded" }],
  ["E003.1", { code: "tooManyCalls" }],
  ["CREL001", { code: "relationCodeInUse" }]
]);
function failureIn2(operation, error) {
  const code3 = error?.LastErrorCode?.trim() ?? "";
  const text6 = error?.LastErrorDescription?.trim() ?? "";
  if (!code3 && !text6) return null;
  return { problem: problemOf3(operation, code3, text6), outcome: "notDone", code: code3, text: text6 };
}
function problemOf3(operation, code3, text6) {
  if (code3 === "E003.1" && operation === "GetMutaties") return { code: "tooManyMutationCalls" };
  return KNOWN4.get(code3) ?? problemInWords(operation, code3, text6) ?? { code: "refused" };
}
function failureOf(operation, response) {
  const result = response[`${operation}Result`];
  if (operation === "CloseSession") return null;
  if (operation === "OpenSession")
    return failureAtLogin(result, { code: "wrongSecurityCodes" }, ["tooManyCalls", "accountNotAllowed"]);
  if (operation === "OpenSessionSub")
    return failureAtLogin(result, { code: "administrationNotOpened", administration: "" }, ["tooManyCalls"]);
  if (result === void 0 || result === null) {
    if (operation.startsWith("Update")) return null;
    return result === null && LISTS3.test(operation) ? null : unexpected("noResult");
  }
  return failureIn2(operation, "ErrorMsg" in result ? result.ErrorMsg : result);
}
var LISTS3 = /^Get(?!Saldo$)/;
var LONGEST_SESSION_ID = 500;
function failureAtLogin(result, problem2, passes) {
  const failure = failureIn2("OpenSession", result?.ErrorMsg);
  if (failure && passes.includes(failure.problem.code)) return failure;
  const id2 = result?.SessionID;
  if (!failure && id2)
    return id2.length > LONGEST_SESSION_ID || id2.includes("\\") ? unexpected("otherShape") : null;
  return { ...failure, problem: problem2, outcome: "notDone" };
}

// nodes/EBoekhouden/invoicing/reference.ts
var WORD = "Werkbon ";
var LONGEST_LINE = WORD.length + LONGEST_REFERENCE;
function referenceText(reference) {
  return WORD + oneLine(reference);
}
function withoutReferences(text6) {
  return text6.replace(/#(?=\d)/g, "nr. ");
}
function identityOf(reference) {
  return identityIn(referenceText(reference)) ?? "";
}
function identitiesOn({ lines: lines3, reference = "" }) {
  const written4 = textLines(lines3).map(identityIn).filter((identity) => identity !== null);
  const own = oneLine(reference);
  return own === "" ? written4 : [.../* @__PURE__ */ new Set([...written4, own])];
}
function invoicesOf(reference, invoices3) {
  const own = identityOf(reference);
  return invoices3.filter((invoice2) => identitiesOn(invoice2).includes(own));
}
function hasReference(invoice2) {
  return identitiesOn(invoice2).some((identity) => identity.startsWith("#"));
}
function textLines(lines3) {
  return lines3.flatMap(({ description }) => description.split(/\r\n|\n|\r/)).filter(({ length }) => length <= LONGEST_LINE).map(oneLine);
}
function identityIn(line) {
  if (!line.startsWith(WORD)) return null;
  const reference = line.slice(WORD.length);
  const at3 = reference.lastIndexOf("#");
  const id2 = reference.slice(at3 + 1);
  const isId = at3 >= 0 && id2 !== "" && !id2.includes(" ") && (at3 === 0 || reference[at3 - 1] === " ");
  return isId ? `#${id2}` : reference;
}

// nodes/EBoekhouden/invoicing/compare.ts
function differences(order, invoice2, given3 = () => "") {
  const faults = [];
  if (!isSameCode(order.relation.code, invoice2.relationCode))
    faults.push({
      code: "invoiceToOtherDebtor",
      invoiceNumber: invoice2.number,
      onInvoice: brief(invoice2.relationCode),
      inOrder: order.relation.code
    });
  const ours = groupedBy(order.lines.filter(isMoreThanText), keyOf3);
  const theirs = groupedBy(invoice2.lines.map(read4).filter(isMoreThanText), keyOf3);
  for (const key of /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()]))
    faults.push(...differencesBetween(ours.get(key) ?? [], theirs.get(key) ?? [], given3));
  return faults;
}
function differencesBetween(ours, theirs, given3) {
  const faults = [];
  let left = [...theirs];
  let open = [...ours];
  for (let most = 0; most <= FIELDS3 && open.length > 0 && left.length > 0; most++) {
    open = open.filter((line) => {
      const at3 = left.findIndex((billed2) => lineDifferences(line, billed2, given3).length <= most);
      const billed = left[at3];
      if (!billed) return true;
      faults.push(...lineDifferences(line, billed, given3));
      left = left.toSpliced(at3, 1);
      return false;
    });
  }
  for (const line of open)
    faults.push({ code: "lineNotOnInvoice", line: nameOf3(line), quantity: line.quantity.toFixed() });
  for (const line of left)
    faults.push({ code: "lineNotInOrder", line: nameOf3(line), quantity: asText2(line.quantity) });
  return faults;
}
var FIELDS3 = 4;
function lineDifferences(ours, theirs, given3) {
  const faults = [];
  const line = nameOf3(ours);
  const differs = (code3, onInvoice, inOrder) => faults.push({ code: code3, line, onInvoice: brief(onInvoice), inOrder: brief(inOrder) });
  if (!isSameNumber(ours.quantity, theirs.quantity))
    differs("quantityDiffers", asText2(theirs.quantity), asText2(ours.quantity));
  if (ours.kind !== "hours" && !isSameNumber(ours.unitPrice, theirs.unitPrice))
    differs("priceDiffers", asText2(theirs.unitPrice), asText2(ours.unitPrice));
  const vatCode = theirs.vatCode.trim();
  if (ours.vatCode !== "" && vatCode !== ours.vatCode && vatCode !== given3(ours))
    differs("vatCodeDiffers", vatCode, ours.vatCode);
  const account = theirs.ledgerAccount.trim();
  if (ours.ledgerAccount !== "" && account !== ours.ledgerAccount)
    differs("accountDiffers", account, ours.ledgerAccount);
  return faults;
}
function read4({ quantity, unitPrice, ...line }) {
  return { ...line, quantity: numberIn(quantity), unitPrice: numberIn(unitPrice) };
}
function numberIn(text6) {
  return text6.trim() === "" ? ZERO : parseDecimal(text6);
}
function isMoreThanText({ quantity, unitPrice }) {
  return !isSameNumber(ZERO, quantity) || !isSameNumber(ZERO, unitPrice);
}
function keyOf3({ code: code3, description }) {
  return code3.trim() === "" ? `text ${oneLine(withoutReferences(description))}` : `code ${code3.trim()}`;
}
function nameOf3({ code: code3, description }) {
  return brief(oneLine(description.slice(0, LOOKED_AT3)) || code3);
}
var LOOKED_AT3 = 1e3;
function isSameNumber(one, other) {
  return other !== null && one.round(4).eq(other.round(4));
}
function asText2(number2) {
  return number2 === null ? "?" : number2.round(4).toFixed();
}

// nodes/EBoekhouden/invoicing/vatCodes.ts
var import_big5 = __toESM(require("big.js"));

// nodes/shared/values/vatCodes.ts
var RATES = /* @__PURE__ */ new Map([
  ["HOOG_VERK", 19],
  ["HOOG_VERK_21", 21],
  ["LAAG_VERK", 9],
  ["LAAG_VERK_9", 9],
  ["VERL_VERK", 0],
  ["VERL_VERK_L9", 0],
  ["AFW", null],
  ["AFW_VERK", null],
  ["BU_EU_VERK", 0],
  ["BI_EU_VERK", 0],
  ["BI_EU_VERK_D", 0],
  ["AFST_VERK", 0],
  ["GEEN", 0]
]);
var BELGIAN = /^BE_(0|6|12|21|IC_D|VERL|IC|EXP)_VERK$/;
function isSalesVatCode(code3) {
  return RATES.has(code3) || BELGIAN.test(code3);
}
function percentageOf(code3) {
  const [, belgian] = BELGIAN.exec(code3) ?? [];
  if (belgian !== void 0) return /^\d+$/.test(belgian) ? Number(belgian) : 0;
  return RATES.get(code3) ?? null;
}

// nodes/EBoekhouden/invoicing/vatCodes.ts
var NOT_BILLABLE = /* @__PURE__ */ new Set(["HOOG_VERK", "AFW", "AFW_VERK"]);
var LOW_IS_NINE_FROM = "2019-01-01";
function isBillableVatCode(code3) {
  return isSalesVatCode(code3) && !NOT_BILLABLE.has(code3);
}
function rateOf(code3, date4) {
  if (code3 === "LAAG_VERK" && date4 !== "" && date4 < LOW_IS_NINE_FROM) return new import_big5.default(6);
  const percentage = percentageOf(code3);
  return percentage === null ? null : new import_big5.default(percentage);
}

// nodes/EBoekhouden/invoicing/totals.ts
function totalOf(lines3) {
  return sum(lines3.map(amountOf2));
}
function amountOf2({ quantity, unitPrice }) {
  return quantity.times(unitPrice).round(2);
}
function vatOf(lines3, date4) {
  let total = ZERO;
  for (const line of lines3) {
    const rate = rateOf(line.vatCode.trim(), date4);
    if (rate === null) return null;
    total = total.plus(amountOf2(line).times(rate).div(100));
  }
  return total.round(2);
}
function otherTotal(lines3, invoice2) {
  const allowed = lines3.length / 100;
  const excluding = totalOf(lines3);
  if (!isAbout(invoice2.totalExcludingVat, excluding, allowed))
    return {
      code: "invoiceTotalDiffers",
      invoiceNumber: invoice2.number,
      totalInBooks: asAmount(invoice2.totalExcludingVat),
      totalOfOrder: formatMoney(excluding)
    };
  const vat = vatOf(lines3, invoice2.date);
  if (vat === null || isAbout(invoice2.totalVat, vat, allowed)) return null;
  return {
    code: "invoiceVatDiffers",
    invoiceNumber: invoice2.number,
    vatInBooks: asAmount(invoice2.totalVat),
    vatOfOrder: formatMoney(vat)
  };
}
function countedLines({ lines: lines3 }) {
  return lines3.map(({ quantity, unitPrice, vatCode }) => ({
    quantity: parseDecimal(quantity) ?? ZERO,
    unitPrice: parseDecimal(unitPrice) ?? ZERO,
    vatCode
  })).filter(({ quantity, unitPrice }) => !quantity.eq(ZERO) && !unitPrice.eq(ZERO));
}
function ownTotalOf(invoice2) {
  return totalOf(countedLines(invoice2));
}
function isAbout(text6, expected, allowed) {
  return parseDecimal(text6)?.minus(expected).abs().lte(allowed) ?? false;
}
function asAmount(text6) {
  const amount2 = parseDecimal(text6);
  return amount2 ? formatMoney(amount2) : brief(text6);
}

// nodes/EBoekhouden/invoicing/credits.ts
function uncredited(invoices3) {
  const credited = [];
  let standing = [];
  for (const invoice2 of invoices3) {
    const other = standing.find((earlier) => isOpposite(earlier, invoice2));
    if (!other) {
      standing.push(invoice2);
      continue;
    }
    standing = standing.filter((earlier) => earlier !== other);
    credited.push(
      ownTotalOf(other).lt(ZERO) ? { invoice: invoice2, credit: other } : { invoice: other, credit: invoice2 }
    );
  }
  return { standing, credited };
}
function isOpposite(one, other) {
  if (codeKey(one.relationCode) !== codeKey(other.relationCode)) return false;
  const lines3 = linesOf(one, 1);
  return lines3 !== "" && lines3 === linesOf(other, -1);
}
function linesOf({ lines: lines3 }, sign) {
  return lines3.map(({ quantity, unitPrice, code: code3, description, vatCode }) => {
    const price2 = parseDecimal(unitPrice) ?? ZERO;
    const turned = price2.lt(ZERO) ? -sign : sign;
    const count = (parseDecimal(quantity) ?? ZERO).times(turned).round(4);
    if (count.eq(ZERO) || price2.eq(ZERO)) return "";
    const what2 = code3.trim() || oneLine(description);
    return JSON.stringify([what2, count.toFixed(), price2.abs().round(4).toFixed(), vatCode.trim()]);
  }).filter((line) => line !== "").sort().join("\n");
}

// nodes/shared/values/countries.ts
var LANGUAGES = ["nl", "en", "de", "fr", "es", "it", "pl"];
var OTHER_NAMES = {
  holland: "nl",
  "the netherlands": "nl",
  "nederland (nl)": "nl",
  el: "gr",
  uk: "gb",
  engeland: "gb",
  england: "gb",
  "groot-brittanni\xEB": "gb",
  "great britain": "gb",
  usa: "us"
};
var codes;
function countryCodeOf(country) {
  codes ??= namesOfCountries();
  const plain5 = country.trim().toLowerCase();
  return OTHER_NAMES[plain5] ?? codes.get(plain5) ?? plain5;
}
function isSameCountry(one, other) {
  return countryCodeOf(one) === countryCodeOf(other);
}
function isCountryCode(code3) {
  codes ??= namesOfCountries();
  return [...codes.values()].includes(countryCodeOf(code3));
}
var LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
var NO_COUNTRIES = /* @__PURE__ */ new Set(["EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"]);
function namesOfCountries() {
  const names = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" })
  );
  const found = /* @__PURE__ */ new Map();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code3 = first + second;
      if (NO_COUNTRIES.has(code3) || new Intl.Locale(`und-${code3}`).region !== code3) continue;
      for (const name of names.map((list2) => list2.of(code3))) {
        if (name !== void 0 && !found.has(name.toLowerCase()))
          found.set(name.toLowerCase(), code3.toLowerCase());
      }
    }
  }
  return found;
}

// nodes/EBoekhouden/invoicing/vatExceptions.ts
function readVatExceptions(text6) {
  const countries = /* @__PURE__ */ new Map();
  const relations = /* @__PURE__ */ new Map();
  const faults = [];
  for (const part of text6.trim() === "" ? [] : text6.split(",")) {
    const read5 = readPart(part.trim());
    if ("faults" in read5) {
      faults.push(...read5.faults);
      continue;
    }
    const { key, isCountry, exception } = read5;
    const into = isCountry ? countries : relations;
    const known = isCountry ? countryCodeOf(key) : codeKey(key);
    if (into.has(known)) faults.push({ code: "vatExceptionTwice", key: brief(key) });
    into.set(known, exception);
  }
  return { exceptions: { countries, relations }, faults };
}
var PART = /^(relation:)?([^=]+)=([^=/]+)(?:\/([^=/]+))?$/;
function readPart(part) {
  const [, named9, found = "", goods = "", hours3] = PART.exec(part)?.map((one) => one?.trim()) ?? [];
  if (found === "" || found === "relation:" || goods === "" || hours3 === "")
    return { faults: [{ code: "vatExceptionUnreadable", value: brief(part) }] };
  const isCountry = !named9 && /^[A-Z]{2}$/.test(found);
  const faults = [];
  if (isCountry && !isCountryCode(found)) faults.push({ code: "vatExceptionNoCountry", country: found });
  if (goods === "own" && hours3 === void 0)
    return faults.length > 0 ? { faults } : { key: found, isCountry, exception: "own" };
  for (const vatCode of /* @__PURE__ */ new Set([goods, hours3 ?? goods])) faults.push(...faultsInCode(found, vatCode));
  return faults.length > 0 ? { faults } : { key: found, isCountry, exception: { goods, hours: hours3 ?? goods } };
}
function faultsInCode(key, vatCode) {
  const facts = { key: brief(key), vatCode: brief(vatCode) };
  if (!isSalesVatCode(vatCode)) return [{ code: "vatExceptionNotForSales", ...facts }];
  return isBillableVatCode(vatCode) ? [] : [{ code: "vatExceptionNotBillable", ...facts }];
}

// nodes/shared/items/address.ts
var PLACE = ["address", "postalCode", "city"];
function addressIn({ address, postalCode, city, country }) {
  return {
    address: oneLine(filled(address)),
    postalCode: filled(postalCode),
    city: filled(city),
    country: filled(country)
  };
}
function hasAddress(address) {
  return PLACE.some((part) => filled(address[part]) !== "");
}
function isSameAddress(one, other) {
  const [a, b] = [addressIn(one), addressIn(other)];
  return PLACE.every((part) => a[part] === b[part]) && agreeInCountry(a, b);
}
function isPartOf(part, whole2) {
  const [a, b] = [addressIn(part), addressIn(whole2)];
  return PLACE.every((name) => a[name] === "" || a[name] === b[name]) && agreeInCountry(a, b);
}
function agreeInCountry(one, other) {
  const [a, b] = [filled(one.country), filled(other.country)];
  return a === "" || b === "" || isSameCountry(a, b);
}

// nodes/shared/items/personName.ts
var TITLES = /^(dhr|de heer|hr|mevr|mevrouw|mw|mej|mejuffrouw|fam|familie|herr|frau)(\.| )/i;
var BUSINESS = /\d|&|\b(b\.?v|n\.?v|v\.?o\.?f|c\.?v|holding|stichting|vereniging|bvba|gmbh|ltd|groep|zonen|zn)\b|techniek|installatie|bedrijf|beheer|bouw\b|catering|restaurant|school|winkel/i;
var INITIALS_AND_SURNAME = /^(\p{Lu}\p{Ll}?\. ?){1,5}((van|von|de|den|der|het|ten|ter|te|in|op|'t|v\.?d\.?) ){0,3}\p{Lu}[\p{L}'’-]{1,40}$/u;
var LONGEST7 = 200;
function isLikePerson(name) {
  const text6 = name.slice(0, LONGEST7).replace(/\s+/g, " ").trim();
  if (BUSINESS.test(text6)) return false;
  return TITLES.test(text6) || INITIALS_AND_SURNAME.test(text6);
}

// nodes/EBoekhouden/invoicing/complete.ts
function completion(books, order, overwrite) {
  if (overwrite) return overwriting(books, order);
  const name = filled(order.name);
  return {
    ...name !== "" && filled(books.name) === "" && { name },
    ...!hasAddress(books) && agreeInCountry(books, order) && addressOf(order)
  };
}
function overwriting(books, order) {
  const others = Object.entries(fieldChanges(books, order)).filter(([field]) => !(field in ADDRESS));
  const change = Object.fromEntries(others);
  const [ours, theirs] = [addressIn(order), addressIn(books)];
  const addsCountry = ours.country !== "" && theirs.country === "" && isSameAddress(ours, theirs);
  if (!hasAddress(ours) || isPartOf(ours, theirs) && !addsCountry) return change;
  const moved = Object.entries(ours).filter(([part, text6]) => text6 !== theirs[part]);
  return { ...change, ...Object.fromEntries(moved) };
}
var ADDRESS = {
  address: true,
  postalCode: true,
  city: true,
  country: true
};
function addressOf(order) {
  if (!hasAddress(order)) return {};
  const parts = Object.entries(addressIn(order)).filter(([, text6]) => text6 !== "");
  return Object.fromEntries(parts);
}
function fieldChanges(books, given3) {
  const change = {};
  for (const field of RELATION_FIELDS2) {
    const ours = filled(given3[field] ?? "");
    if (field !== "code" && ours !== "" && ours !== (books[field] ?? "").trim()) change[field] = ours;
  }
  return change;
}

// nodes/Nmbrs/payroll/ownStart.ts
function splitStart(text6) {
  const plain5 = text6.replace(/\s+/g, " ");
  const last = [...plain5.matchAll(/ from /gi)].at(-1);
  if (!last) return null;
  const start3 = plain5.slice(last.index + last[0].length).trim();
  return start3.includes(",") ? null : { name: plain5.slice(0, last.index).trim(), start: start3 };
}
function readStart(text6, today) {
  const match = /^(\d{4})-(\d{1,2})$/.exec(text6);
  const [fromYear, fromPeriod] = [Number(match?.[1]), Number(match?.[2])];
  const isYear = fromYear >= FIRST_YEAR && fromYear <= yearOf(today) + 1;
  return match && isYear && fromPeriod >= 1 && fromPeriod <= LAST_PERIOD ? { fromYear, fromPeriod } : null;
}
function startInWords(company, year2, period2) {
  return `${company} from ${year2}-${period2}`;
}

// nodes/Nmbrs/payroll/directory.ts
var Directory = class {
  /** As many as the name with the most commas has. */
  mostParts;
  byId;
  byNumber;
  byName;
  /** What was looked for before: of a text that repeats itself each part is looked for once. */
  terms = /* @__PURE__ */ new Map();
  constructor(companies) {
    const names = companies.map(({ name }) => partsOf2(name));
    this.mostParts = names.reduce((most, { length }) => Math.max(most, length), 1);
    this.byId = grouped(companies, ({ id: id2 }) => id2);
    this.byNumber = grouped(companies, ({ number: number2 }) => number2);
    this.byName = grouped(companies, ({ name }) => plainName(partsOf2(name)));
  }
  /** A name may hold a comma itself, so as many parts as make up a name count as one. */
  longestMatch(parts) {
    for (let length = parts.length; length > 0; length--) {
      const part2 = parts.slice(0, length).join(", ");
      const found = this.termOf(part2);
      if (found) return { ...found, part: part2, length };
    }
    const [part = ""] = parts;
    return { part, name: part, found: [], length: 1 };
  }
  /** A name may hold " from " itself, so the whole text goes first. */
  termOf(part) {
    const known = this.terms.get(part);
    if (known !== void 0) return known;
    const named9 = this.lookUp(part);
    this.terms.set(part, named9);
    return named9;
  }
  lookUp(part) {
    const found = this.meantBy(part);
    if (found.length > 0) return { found, name: part };
    const split = splitStart(part);
    const before3 = split ? this.meantBy(split.name) : [];
    return split && before3.length > 0 ? { ...split, found: before3 } : null;
  }
  /** One company's number may be another's id: both are meant, until the text says which. */
  meantBy(text6) {
    const { byId, byNumber: byNumber2, byName } = this;
    const plain5 = [byId.get(text6), byNumber2.get(text6), byName.get(plainName(partsOf2(text6)))];
    const found = distinct(plain5.flatMap((group) => group ?? []));
    if (found.length > 0) return found;
    const [, prefix = "", code3 = ""] = /^(id|number)\s*:\s*(\S+)$/i.exec(text6) ?? [];
    return (prefix.toLowerCase() === "id" ? byId : byNumber2).get(code3) ?? [];
  }
};
function waysToSay(name, found) {
  return found.slice(0, WAYS_AT_MOST).map((company) => {
    const numbered2 = found.filter(({ number: number2 }) => number2 === name);
    return company.id !== name && numbered2.length === 1 && numbered2[0] === company ? `number:${company.number}` : `id:${company.id}`;
  });
}
var WAYS_AT_MOST = 20;
function partsOf2(text6) {
  return text6.split(",").map((part) => part.trim()).filter((part) => part !== "");
}
function grouped(companies, keyOf4) {
  const groups = /* @__PURE__ */ new Map();
  for (const company of companies) {
    const group = groups.get(keyOf4(company));
    if (group) group.push(company);
    else groups.set(keyOf4(company), [company]);
  }
  return groups;
}
function plainName(parts) {
  return parts.map((part) => part.replace(/\s+/g, " ").toLowerCase()).join(",");
}

// nodes/Nmbrs/payroll/companies.ts
function chooseCompanies(text6, companies, today) {
  const parts = partsOf2(text6);
  if (parts.length === 0) return onlyCompany(companies);
  const directory = new Directory(companies);
  const wishes = /* @__PURE__ */ new Map();
  const complaints = /* @__PURE__ */ new Map();
  const none = noneOf(companies);
  for (let index = 0; index < parts.length; ) {
    const term = directory.longestMatch(parts.slice(index, index + directory.mostParts));
    const [company, another] = term.found;
    const { part } = term;
    if (company && !another) wish(wishes, company, term.start);
    else if (!complaints.has(part))
      complaints.set(part, { part, finding: another ? ambiguous(term) : none(part) });
    index += term.length;
  }
  const judged = [...wishes.values()].map((wished) => judge(wished, today));
  return {
    chosen: judged.filter((one) => "ownStart" in one),
    complaints: [...complaints.values(), ...judged.filter((one) => "finding" in one)]
  };
}
function inWords2({ name, number: number2, id: id2 }) {
  return `${brief(name)} (number ${brief(number2)}, id ${id2})`;
}
function wish(wishes, company, start3 = "") {
  const known = wishes.get(company.id) ?? { company, starts: /* @__PURE__ */ new Set() };
  known.starts.add(start3);
  wishes.set(company.id, known);
}
function judge({ company, starts }, today) {
  const [start3 = "", ...others] = starts;
  const companyName = brief(company.name);
  if (others.length > 0) {
    const given3 = [start3, ...others].map((one) => brief(one));
    return { company, finding: { code: "startsDiffer", companyName, starts: given3 } };
  }
  if (start3 === "") return { company, ownStart: null };
  const read5 = readStart(start3, today);
  if (read5) return { company, ownStart: read5 };
  const example = startInWords(`id:${company.id}`, today.slice(0, 4), 1);
  return { company, finding: { code: "startUnclear", given: brief(start3), companyName, example } };
}
function onlyCompany(companies) {
  const [company, another] = companies;
  if (company && !another) return { chosen: [{ company, ownStart: null }], complaints: [] };
  const finding = company ? { code: "companyNotChosen", ...named7(companies) } : { code: "noCompanyVisible" };
  return { chosen: [], complaints: [{ part: "", finding }] };
}
function ambiguous({ part, found, name }) {
  return { code: "ambiguousCompany", given: brief(part), ...named7(found), ways: waysToSay(name, found) };
}
function noneOf(companies) {
  if (companies.length === 0) return () => ({ code: "noCompanyVisible" });
  const seen = named7(companies);
  return (part) => ({ code: "noSuchCompany", given: brief(part), ...seen });
}
var NAMED_AT_MOST5 = 20;
function named7(companies) {
  return { companies: companies.slice(0, NAMED_AT_MOST5).map(inWords2), count: companies.length };
}

// nodes/OutSmart/client/apiResources.ts
var READ = ["GET"];
var READ_AND_POST = ["GET", "POST"];
var API_RESOURCES = {
  ...named8(READ_AND_POST, [
    "addresses",
    "categories",
    "contactpersons",
    "employees",
    "errors",
    "expense_categories",
    "expenses",
    "forms",
    "freefields",
    "generic_notes",
    "hours",
    "hourtypes",
    "locations",
    "material_categories",
    "material_types",
    "materials",
    "notes",
    "object_parts",
    "objects",
    "parts",
    "paymentmethods",
    "prices",
    "priorities",
    "project_activities",
    "projects",
    "regions",
    "relations",
    "solutions",
    "suppliers",
    "tasks",
    "travel",
    "values",
    "vehicles",
    "warehouses",
    "workstatusses",
    "worktypes",
    "UpdateWorkorder"
  ]),
  ...named8(READ, [
    "address",
    "category",
    "contactperson",
    "object",
    "objects/changed",
    "object_parts/changed",
    "numbers",
    "sub-materials",
    "warehouse-material",
    "GetWorkorder",
    "GetWorkorders",
    "DeleteEntity"
  ]),
  ...named8(["GET", "PUT"], ["invoices", "quotations"]),
  ...named8(["GET", "POST", "PUT"], ["transactions"]),
  ...named8(["POST"], ["PostWorkorders"])
};
function named8(methods, names) {
  return Object.fromEntries(names.map((name) => [name, methods]));
}

// nodes/OutSmart/client/apiCheck.ts
function checked2({ method: method2, path, query, body }) {
  const resource = withoutEnd(path.trim(), "/").replace(/^\/+/, "");
  const methods = Object.hasOwn(API_RESOURCES, resource) ? API_RESOURCES[resource] : void 0;
  if (!methods) return { finding: { code: "outSmartCallPathUnknown", path: brief(path) } };
  if (!methods.includes(method2))
    return { finding: { code: "outSmartCallMethodUnknown", path: resource, method: method2, methods: [...methods] } };
  if (method2 === "GET" && body !== void 0)
    return { finding: { code: "outSmartCallBodyNotWanted", method: method2 } };
  if (method2 !== "GET" && !hasRows(body)) return { finding: { code: "outSmartCallBodyMissing", method: method2 } };
  const read5 = readQuery(query);
  if ("finding" in read5) return read5;
  return guarded({ method: method2, resource, query: read5.query, body, writes: method2 !== "GET" });
}
function hasRows(body) {
  if (Array.isArray(body)) return body.length > 0 && body.every(isFilled);
  return isFilled(body);
}
function isFilled(row) {
  return typeof row === "object" && row !== null && !Array.isArray(row) && Object.keys(row).length > 0;
}
var NAME = /^[A-Za-z][A-Za-z0-9_-]*(\[\d{0,3}\])?$/;
var SECRET = /* @__PURE__ */ new Set(["token", "software_token"]);
function readQuery(given3) {
  const query = [];
  for (const [name, value] of Object.entries(given3)) {
    if (!NAME.test(name) || SECRET.has(bare(name)))
      return { finding: { code: "outSmartCallParameterNotAllowed", parameter: brief(name) } };
    for (const one of Array.isArray(value) ? value : [value]) {
      if (!["string", "number", "boolean"].includes(typeof one))
        return { finding: { code: "outSmartCallParameterNotText", parameter: brief(name) } };
      query.push([name, String(one)]);
    }
  }
  return { query };
}
function guarded(call3) {
  switch (call3.resource) {
    case "DeleteEntity":
      return deleting(call3);
    case "GetWorkorders":
      return marking(call3, "never");
    case "GetWorkorder":
      return marking(call3, "one");
    case "UpdateWorkorder":
      return updating(call3);
    case "numbers":
      return { call: { ...call3, writes: true } };
    default:
      return { call: call3 };
  }
}
function bare(written4) {
  return (written4.split("[", 1)[0] ?? "").toLowerCase();
}
function valuesOf({ query }, name) {
  return query.filter(([written4]) => bare(written4) === name).map(([, value]) => value.trim());
}
function without2({ query }, name) {
  return query.filter(([written4]) => bare(written4) !== name);
}
var OFF = /* @__PURE__ */ new Set(["false", "0"]);
function deleting(call3) {
  const isAll = valuesOf(call3, "delete_all").some((value) => !OFF.has(value.toLowerCase()));
  const named9 = ["entity", "key", "value"].every((name) => {
    const values = valuesOf(call3, name);
    return values.length > 0 && values.every((value) => value !== "" && !/^[%*_]+$/.test(value));
  });
  const isCompared = valuesOf(call3, "operator").every((value) => value === "eq");
  if (isAll || !named9 || !isCompared) return { finding: { code: "outSmartCallDeletesAll" } };
  const query = [...without2(call3, "delete_all"), ["delete_all", "false"]];
  return { call: { ...call3, query, writes: true } };
}
function marking(call3, allowed) {
  const given3 = valuesOf(call3, "update_status").map((value) => value.toLowerCase());
  const marks = given3.some((value) => !OFF.has(value));
  const query = [...without2(call3, "update_status"), ["update_status", String(marks)]];
  if (marks && (allowed === "never" || !namesOrder(call3)))
    return { finding: { code: "outSmartCallMarksAll" } };
  return { call: { ...call3, query, writes: marks } };
}
function namesOrder(call3) {
  const named9 = [...valuesOf(call3, "row_id"), ...valuesOf(call3, "workorder_no")];
  return named9.length > 0 && named9.every((value) => value !== "");
}
function updating(call3) {
  if (!namesOrder(call3)) return { finding: { code: "outSmartCallNamesNoOrder" } };
  const clears = valuesOf(call3, "clearmaterials").some((value) => !OFF.has(value.toLowerCase()));
  if (clears) return { finding: { code: "outSmartCallClearsMaterials" } };
  return { call: { ...call3, writes: true } };
}

// nodes/OutSmart/invoicing/materialAmount.ts
var import_big6 = __toESM(require("big.js"));
var HALF_A_CENT = new import_big6.default("0.005");
function materialAmount(material, place) {
  const quantity = parseDecimal(material.quantity);
  if (!quantity) return { fault: { code: "quantityUnreadable", ...place, value: brief(material.quantity) } };
  const total = filled(material.totalPrice) === "" ? null : parseDecimal(material.totalPrice);
  const isNothing2 = quantity.eq(0) && (total?.abs().lte(HALF_A_CENT) ?? filled(material.totalPrice) === "");
  const rate = isNothing2 ? new import_big6.default(0) : parseDecimal(material.price);
  if (!rate) return { fault: { code: "priceUnreadable", ...place, value: brief(material.price) } };
  const plainly = { quantity, unitPrice: rate, notes: [] };
  if (filled(material.totalPrice) === "") return withoutTotal(material, place, plainly);
  if (!total) return { fault: { code: "totalUnreadable", ...place, value: brief(material.totalPrice) } };
  return againstTotal(material, place, plainly, total);
}
function againstTotal(material, place, plainly, total) {
  const { quantity, unitPrice } = plainly;
  const amount2 = quantity.times(unitPrice);
  const discount = percentageIn(material);
  const lacks = (of) => of.minus(total).abs();
  const isTotal2 = (of) => lacks(of).lte(toleranceFor(quantity));
  const discounted = discount ? lessened(amount2, discount) : amount2;
  if (isTotal2(amount2) && lacks(amount2).lte(lacks(discounted))) return plainly;
  if (discount && isTotal2(discounted)) {
    const [withoutDiscount, billed] = [formatMoney(amount2), formatMoney(total)];
    const facts = { discount: plain3(discount), withoutDiscount, total: billed };
    return { ...asTotal(quantity, total), notes: [{ code: "materialDiscounted", ...place, ...facts }] };
  }
  return {
    fault: {
      code: "totalDiffers",
      ...place,
      quantity: plain3(quantity),
      price: price(unitPrice),
      amount: price(amount2),
      discount: discount ? plain3(discount) : brief(filled(material.discountPercentage)),
      total: price(total)
    }
  };
}
function toleranceFor(quantity) {
  const tolerance = quantity.abs().times(HALF_A_CENT);
  return tolerance.gt(HALF_A_CENT) ? tolerance : HALF_A_CENT;
}
function asTotal(quantity, total) {
  const billed = total.round(2);
  const unitPrice = quantity.eq(0) ? new import_big6.default(0) : billed.div(quantity).round(4);
  return quantity.times(unitPrice).round(2).eq(billed) ? { quantity, unitPrice } : { quantity: new import_big6.default(1), unitPrice: billed, instead: quantity };
}
function withoutTotal(material, place, plainly) {
  const given3 = filled(material.discountPercentage);
  const [discount, original] = [percentageIn(material), parseDecimal(material.originalPrice)];
  const isNone = given3 === "" || discount?.eq(0) === true || plainly.quantity.eq(0);
  const isAfter = discount !== null && original !== null && lessened(original, discount).minus(plainly.unitPrice).abs().lte(HALF_A_CENT);
  return isNone || isAfter ? plainly : { fault: { code: "discountUnclear", ...place, discount: brief(given3) } };
}
function percentageIn({ discountPercentage }) {
  const text6 = filled(discountPercentage);
  return parseDecimal(text6.endsWith("%") ? text6.slice(0, -1) : text6);
}
function lessened(amount2, percentage) {
  return amount2.times(new import_big6.default(100).minus(percentage)).div(100);
}

// nodes/OutSmart/invoicing/hours.ts
var import_big7 = __toESM(require("big.js"));
var MINUTES_OF_DAY = 24 * 60;
function minutesIn(duration3) {
  const match = /^(\d{1,3}):([0-5]\d)(?::00)?$/.exec(duration3.trim());
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

// nodes/shared/items/product.ts
function readProduct(item) {
  return {
    code: textIn3(item.code),
    description: textIn3(item.description),
    unit: filled(textIn3(item.unit)),
    price: textIn3(item.price),
    vatCode: filled(textIn3(item.vatCode)),
    ledgerAccount: filled(textIn3(item.ledgerAccount)),
    group: textIn3(item.group),
    ...readActive(item.active)
  };
}
function readActive(given3) {
  const word = textIn3(given3).toLowerCase();
  if (["true", "1"].includes(word) || (given3 ?? "") === "") return { active: true };
  if (["false", "0"].includes(word)) return { active: false };
  const value = brief(given3 instanceof Object ? JSON.stringify(given3) : textIn3(given3));
  return { active: true, unclear: [{ code: "notOneOf", path: "active", value, choices: ["true", "false"] }] };
}

// nodes/OutSmart/operations/fields.ts
var hourUnits = present({
  property: {
    displayName: "Hour Units",
    type: "string",
    default: "uur, uren, hour",
    description: "Units, separated by commas, that make a product an hour type. All other products are materials."
  },
  read: (given3) => ({ value: readUnits(textIn2(given3)) })
});
function readUnits(units) {
  const named9 = units.split(",").map((unit) => unit.trim().toLowerCase());
  return new Set(named9.filter((unit) => unit !== ""));
}
var workOrderStatus = text2({
  displayName: "Work Order Status",
  default: "1",
  placeholder: "e.g. 1 Naar E-boekhouden",
  description: "Code, name or both of the work order status whose work orders are invoiced"
});
var errorStatus = present(
  text2({
    displayName: "Error Status Code",
    default: "99",
    description: "Code of the work order status for work orders that a person must correct. Empty: they are left as they are."
  })
);
var workOrderId = text2({
  displayName: "Work Order ID",
  required: true,
  placeholder: "e.g. 204511",
  description: "ID of the work order in OutSmart, which is not its number"
});

// nodes/OutSmart/client/relationItem.ts
function addressOf2({ street, houseNumber }) {
  return oneLine(`${filled(street)} ${filled(houseNumber)}`);
}

// nodes/shared/values/html.ts
var UNSEEN = /[\p{Cf}\uFFFE\uFFFF]/gu;
var BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
var MEANT = /[&<>"'`=${}\\]/g;
function escapeHtml(text6) {
  return text6.toWellFormed().replace(BREAKS, " ").replace(UNSEEN, "").replace(MEANT, (character) => `&#${character.charCodeAt(0)};`);
}

// test/support/invoiceItems.ts
function relation2(change = {}) {
  return {
    code: "1042",
    name: "Bakkerij De Korst",
    contactPerson: "",
    address: "Dorpsstraat 1",
    postalCode: "1234 AB",
    city: "Utrecht",
    country: "NL",
    email: "info@dekorst.example",
    phone: "",
    mobile: "",
    vatNumber: "",
    chamberOfCommerceNumber: "",
    iban: "",
    type: "",
    ...change
  };
}
function itemLine(change = {}) {
  return {
    quantity: "2",
    unit: "uur",
    code: "MONT",
    description: "Montage",
    unitPrice: "48.00",
    vatCode: "",
    ledgerAccount: "",
    ...change
  };
}
function invoiceItem(id2 = "204511", change = {}) {
  return {
    sourceId: id2,
    reference: `WB-1 #${id2}`,
    number: "",
    date: "2026-06-10",
    paymentTermDays: 14,
    template: "Test",
    book: true,
    relation: relation2(),
    lines: [itemLine()],
    createdOn: "2026-06-01",
    workDate: "2026-06-10",
    ...change
  };
}
function orderOf(item) {
  const read5 = readInvoiceOrder(item);
  if ("faults" in read5) throw new Error(JSON.stringify(read5.faults));
  return read5.order;
}
function invoice(number2, lines3, change = {}) {
  return {
    number: number2,
    relationCode: "1042",
    date: "2026-06-10",
    paymentTermDays: "14",
    totalExcludingVat: "96",
    totalVat: "20.16",
    totalIncludingVat: "116.16",
    totalOpen: "116.16",
    lines: lines3,
    ...change
  };
}

// test/hostile/support/linear/texts.ts
var long = (piece, begin = "", end = "\xA7") => (length) => begin + piece.repeat(Math.ceil(length / piece.length)) + end;
var PIECES = [
  ".",
  " ",
  "\n",
  "/",
  "1",
  "a ",
  "'",
  "-",
  ",",
  "&",
  "<",
  "\\",
  "\u202E",
  "\uD800",
  "\0",
  " #a"
];
var EVERYWHERE = PIECES.flatMap((piece) => [long(piece), long(piece, "a ")]);
var FACTS = { service: "S", operation: "O", outcome: "notDone" };
var SECRETS = ["5d41402abc4b2a76b9719d911017c592", "fedcba98/+ =\\\\%25&amp;", "11111111", "...."];
var LOGIN = {
  ...{ username: "u", domain: "d", token: SECRETS[0] ?? "", softwareToken: "s" },
  send: async () => answering(""),
  wait: async () => {
  }
};
var COMPANY = {
  ...{ id: "1", number: "2", phone: "", fax: "", email: "", website: "", taxReturnPeriod: "" },
  chamberOfCommerceNumber: ""
};
var ORDER = orderOf(invoiceItem());
var MATERIAL = {
  ...{ code: "", name: "x", unit: "", quantity: "1", price: "1", totalPrice: "", originalPrice: "" },
  ...{ discountPercentage: "", freeField1: "", freeField2: "" }
};
var ROW2 = {
  service: "S",
  resource: "invoice",
  key: "",
  action: "failed",
  code: "asWritten",
  reason: "",
  attention: true,
  preview: false
};
var shown = { displayName: "X" };
var answering = (body) => ({ status: 200, headers: {}, body });
var entry = (description, voucher = "NMBRS 1/2026-05/7") => ({
  ...{ number: "1", date: "2026-05-31", voucher, description, header: "1", rows: [] }
});
var journal = (line, date4 = "20260531") => `<transactions><transaction><header><date>${date4}</date></header><lines><line>${line}</line></lines></transaction></transactions>`;
var escaped2 = (value) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
var TEXTS = [
  [
    "a problem",
    (text6) => {
      const problem2 = { code: "currentPeriodUnreadable", found: text6 };
      return new ServiceProblem({ ...FACTS, problem: problem2, code: text6, text: text6 });
    }
  ],
  ["a time to wait", (text6) => retryAfter(text6, 0), [long("1"), long("1 ", "Fri, 20 Nov 2026 ")]],
  ["quotable", quotable],
  ["brief", brief],
  ["listed", (text6) => listed([text6, text6])],
  [
    "the redactor",
    (text6) => new Redactor(...SECRETS).clean(text6),
    [long("\\"), long("%25"), long("&amp;amp;"), long("&amp;"), long("5d41402abc4b2a76")]
  ],
  [
    "the redactor, of backslashes",
    (text6) => new Redactor(`${"\\".repeat(20)}x`).clean(text6),
    [long("\\u005c")]
  ],
  [
    "the redactor, of few others",
    (text6) => new Redactor('a\\b&c%d"e', "&amp;\\x").clean(text6),
    [long("&amp;")]
  ],
  ["parseDate", parseDate, [long("1", "2026-05-31T00:00:00.")]],
  ["parseTypedDate", parseTypedDate, [long("1", "31-12-")]],
  ["parseMoney", parseMoney, [long("0", "1.5")]],
  ["parseDecimal", parseDecimal],
  ["decode", (text6) => decode2([Buffer.from(text6)], text6), [long("charset"), long("charset ")]],
  ["the log", (text6) => summarize([{ ...ROW2, key: text6, reason: text6 }])],
  ["a field of text", (value) => text2(shown).read(value, "x")],
  ["a field of a number", (value) => wholeNumber({ ...shown, default: 1, low: 1, high: 9 }).read(value, "x")],
  ["a switch", (value) => onOff({ ...shown, default: true }).read(value, "x")],
  ["readJson", (text6) => readJson(answering(JSON.stringify({ text: text6 })))],
  ["a base URL of SOAP", (baseUrl) => connectNmbrsSoap({ ...LOGIN, baseUrl }), [long("/", "https://")]],
  ["a base URL of REST", (baseUrl) => connectOutSmart({ ...LOGIN, baseUrl }), [long("/?"), long("?\n")]],
  ["the test of the Nmbrs credential", testAddressOf(new NmbrsApi())],
  ["the test of the OutSmart credential", testAddressOf(new OutSmartApi()), [long("/?"), long("?\n")]],
  ["readJson, none", (text6) => readJson(answering(text6)), [long("<html"), long("["), long('{"a":')]],
  [
    "whyNoEnvelope",
    (text6) => whyNoEnvelope(answering(`<Envelope>${text6}</Envelope>`)),
    [long("</Envelope> ")]
  ],
  [
    "whyNoEnvelope, none",
    (text6) => whyNoEnvelope(answering(text6)),
    [long("<Envelope"), long("</a:Envelope>")]
  ],
  [
    "tidy",
    tidy,
    [
      long("<![CDATA["),
      long("<![CDATA[]]>"),
      long("&#"),
      long("1", "&#"),
      long("1", "&#x"),
      long('nil="1" ', "<xResult "),
      long("<xResult ")
    ]
  ],
  ["escapeXml", escapeXml],
  ["escapeHtml", escapeHtml],
  ["a mail address", isMailAddress, [long("a.", "a@")]],
  ["fitOf", (text6) => fitOf(entry(text6, text6), "NMBRS"), [long(" n8n:01234567"), long("n8n:0123456")]],
  ["what a person settled", parseRulings, [long("887=book, "), long("="), long(":1", "887=book")]],
  ["describeEntry", (text6) => describeEntry(text6, entry(""), "NMBRS")],
  [
    "parseVoucher",
    (text6) => parseVoucher(text6, "NMBRS"),
    [long(" ", "NMBRS "), long("1/2026-1/", "NMBRS "), long("@", "NMBRS 1/2026-1/1")]
  ],
  ["a payroll", (text6) => readPayroll({ source: text6, company: text6, scope: text6, journals: [] })],
  [
    "a journal of a payroll",
    (text6) => {
      const lines3 = [{ ledgerAccount: text6, description: text6, debit: text6, credit: text6, costCentre: text6 }];
      const entries = [{ date: text6, period: text6, lines: lines3 }];
      const scope = { fromYear: 2026, fromPeriod: 1 };
      const journals = [{ run: "7", year: 2026, description: text6, problem: text6, entries }];
      return readPayroll({ source: "NMBRS", company: "1", scope, journals });
    }
  ],
  [
    "an error",
    (text6) => failureIn2("AddFactuur", { LastErrorCode: text6, LastErrorDescription: text6 }),
    [long("'a\n"), long("'a"), long("factuurnummer "), long("aanmaken "), long("account ")]
  ],
  [
    "an error at the login",
    (text6) => failureOf("OpenSession", { OpenSessionResult: { SessionID: text6, ErrorMsg: null } })
  ],
  ["hasReference", (text6) => hasReference(withLine(text6)), [long("Werkbon a"), long("Werkbon a #b ")]],
  [
    "hasReference, many lines",
    (text6) => hasReference(invoice("1", linesOf2(text6))),
    [long("Werkbon a #b "), long(" #a", "Werkbon a")]
  ],
  ["invoicesOf", (text6) => invoicesOf("WB-1 #204", [withLine(text6)]), [long("WB-1 #204")]],
  ["invoicesOf, a long reference", (text6) => invoicesOf(text6.slice(0, text6.length / 2), [withLine(text6)])],
  ["invoicesOf, many lines", (text6) => invoicesOf(text6.slice(0, 499), [invoice("1", linesOf2(text6))])],
  ["differences", (text6) => differences(ORDER, withLine(text6))],
  ["uncredited", (text6) => uncredited([withLine(text6), withLine(text6)])],
  ["readVatExceptions", readVatExceptions],
  ["readVatExceptions, many", (text6) => readVatExceptions(text6.replaceAll(" ", ","))],
  ["otherTotal", (text6) => otherTotal(ORDER.lines, { ...invoice(text6, []), totalExcludingVat: text6 })],
  ["completion", (text6) => completion(relation2({ name: text6 }), relation2({ city: text6 }), true)],
  ["an order", (text6) => readInvoiceOrder(invoiceItem("1", { reference: text6, number: text6, date: text6 }))],
  ["lines of an order", (text6) => readInvoiceOrder(invoiceItem("1", { lines: linesOf2(text6).slice(0, 1) }))],
  [
    "a line of an order",
    (text6) => readInvoiceOrder(invoiceItem("1", { lines: [itemLine({ quantity: text6, unitPrice: text6 })] }))
  ],
  [
    "what an order carries",
    (text6) => progressOf({
      invoice: {
        ...{ state: "found", number: text6, total: text6 },
        findings: findingsWith(text6)
      }
    })
  ],
  ["what an item says in words", (text6) => findingsIn([text6, { code: text6 }])],
  ["subdomainOf", subdomainOf, [long("a", "https://x.nmbrs."), long("a", "https://x.nmbrs.nl/", "\n")]],
  [
    "readFault",
    (text6) => readFault2({ operation: "O", code: text6, text: text6 }),
    [long("---> "), long("---> 1: "), long("Client")]
  ],
  ["a number", (text6) => number(text6, "O", "ID")],
  ["a time", dateTime],
  [
    "parseCurrentPeriod",
    parseCurrentPeriod,
    [long(" ", "2026"), long(" ", "2026-5"), long(" ", "2026 - 5 -")]
  ],
  [
    "chooseCompanies",
    (text6) => chooseCompanies(text6, [{ ...COMPANY, name: "A, B" }], "2026-06-15"),
    [long("a,"), long("a, b,"), long(" from "), long(" ", "a from"), long("a,", "", " from 2026-5")]
  ],
  [
    "names of companies",
    (name) => chooseCompanies("a, b", [{ ...COMPANY, name }], "2026-06-15"),
    [long("a,")]
  ],
  ["parseJournal", parseJournal, [long("<transactions>"), long(" ", "<?xml "), long("?", "<?xml ")]],
  [
    "names of elements",
    (text6) => parseJournal(`<transactions>${text6}`),
    [long("<a>"), long("<a></a>"), long("<line>")]
  ],
  ["a line of a journal", (text6) => parseJournal(journal(`<description>${escaped2(text6)}</description>`))],
  ["an amount of a journal", (text6) => parseJournal(journal(`<value>${escaped2(text6)}</value>`))],
  ["a date of a journal", (text6) => parseJournal(journal("", escaped2(text6)))],
  ["a date of a file", readDate, [long("0", "2026-05-31T00:00:00."), long(" 00:00")]],
  ["an amount of a file", (text6) => readAmount(text6, "comma")],
  ["what kind of file", kindOfXml, [long("<?a?>"), long("<!-- "), long("<!a[", "<!a>"), long("<period>1")]],
  ["columns", readColumns, [long("date=1,")]],
  ["companies", readCompanies, [long("1=a,"), long("a", "1="), long("=")]],
  ["the name of a company", (name) => companyOf("a.csv", [name], [{ id: "1", calledBy: name }])],
  ["text", text4],
  ["a flag", (value) => flag3(value, true)],
  ["a decimal", decimal2, [long(".111", "1"), long("1", "1,"), long(".111", "1", ",1")]],
  [
    "the address of a call",
    (path) => checked2({ method: "GET", path, query: { [path]: "1" }, body: void 0 })
  ],
  [
    "a discount",
    (text6) => materialAmount({ ...MATERIAL, discountPercentage: text6 }, { position: 1, material: "x" }),
    [long(" ", "1", "x"), long("%", "1")]
  ],
  [
    "a material",
    (text6) => {
      const amounts = { quantity: text6, price: text6, totalPrice: text6, originalPrice: text6 };
      return materialAmount({ ...MATERIAL, ...amounts }, { position: 1, material: text6 });
    }
  ],
  ["a date", date2, [long("T", "31-05-2026")]],
  ["an amount", (amount2) => written3(amount2, ",")],
  ["minutesIn", minutesIn],
  ["canonical", canonical],
  ["a product", (text6) => readProduct({ code: text6, description: text6, price: text6, active: text6 })],
  ["the units of hours", (text6) => hourUnits.read(text6, "hourUnits")],
  ["a relation", (text6) => readRelation({ code: text6, name: text6 })],
  ["addressOf", (text6) => addressOf2({ street: text6, houseNumber: text6 })],
  ["isSameCountry", (text6) => isSameCountry(text6, "NL")],
  ["isLikePerson", isLikePerson, [long("P. "), long("P. ", "van ")]]
];
function findingsWith(text6) {
  return [
    { code: "invoiceTotalDiffers", invoiceNumber: text6, totalInBooks: text6, totalOfOrder: text6 },
    { code: "hoursLeftOut", position: 1, day: text6, minutes: 0 },
    { code: "orderNotInvoiceable", faults: [{ code: "notANumber", path: text6, value: text6 }] }
  ];
}
function testAddressOf({ test: test2 }) {
  const [, expression = ""] = /^=\{\{(.+?)\}\}/.exec(test2.request.url ?? "") ?? [];
  const addressOf3 = (0, import_node_vm.compileFunction)(`return ${expression}`, ["$credentials"]);
  expect(addressOf3({ baseUrl: "https://a.example/b// " })).toBe("https://a.example/b");
  return (baseUrl) => addressOf3({ baseUrl });
}
function withLine(description) {
  return invoice("1", [itemLine({ description, quantity: description, unitPrice: description })]);
}
function linesOf2(text6) {
  const count = Math.floor(text6.length / 1e3);
  return Array.from(
    { length: count },
    (_, at3) => itemLine({ description: text6.slice(at3 * 1e3, (at3 + 1) * 1e3) })
  );
}

// test/hostile/support/cpuTime.ts
var import_node_vm2 = require("node:vm");
var context = (0, import_node_vm2.createContext)({ work: void 0 });
var call2 = new import_node_vm2.Script("work()");
var ENDED_AFTER_MS = 12e4;
async function cpuSeconds(work) {
  context.work = work;
  const before3 = process.cpuUsage();
  try {
    await call2.runInContext(context, { timeout: ENDED_AFTER_MS });
  } catch (error) {
    if (error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return Infinity;
  }
  return process.cpuUsage(before3).user / 1e6;
}
var TRIES = 5;
var SHORT_SECONDS = 0.2;
var TIMES_AS_LONG = 8;
var TIMES_THE_TIME = 24;
async function isLinear(prepare, size) {
  const [whole2, part] = [prepare(size), prepare(Math.ceil(size / TIMES_AS_LONG))];
  let [ofWhole, ofPart] = [Infinity, Infinity];
  for (let tries = 0; tries < TRIES; tries++) {
    ofWhole = Math.min(ofWhole, await cpuSeconds(whole2));
    if (ofWhole < SHORT_SECONDS) return true;
    ofPart = Math.min(ofPart, await cpuSeconds(part));
  }
  return ofWhole <= TIMES_THE_TIME * ofPart;
}
async function tooLongFor(read5, worst, size) {
  const readAll = (of) => (length) => {
    const inputs = of.map((make) => make(length));
    return () => Promise.all(inputs.map((input) => quietly(() => read5(input))));
  };
  if (await isLinear(readAll(worst), size)) return void 0;
  for (const one of worst) if (!await isLinear(readAll([one]), size)) return one(40);
  return void 0;
}
function quietly(work) {
  try {
    const result = work();
    return result instanceof Promise ? result.catch(() => void 0) : result;
  } catch {
    return void 0;
  }
}
async function leastCpuSeconds(work) {
  let least = Infinity;
  for (let time = 0; time < 3; time++) least = Math.min(least, await cpuSeconds(work));
  return least;
}

// test/hostile/support/patterns.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_regexpp = require("@eslint-community/regexpp");
var import_typescript = __toESM(require("typescript"));
var ROOT = (0, import_node_path.join)("/work/trees/bounded/test/hostile/support", "../../..");
function patterns() {
  const files = ["nodes", "credentials"].flatMap(
    (folder) => (0, import_node_fs.readdirSync)((0, import_node_path.join)(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) => (0, import_node_path.join)(folder, path))
  );
  return files.filter((path) => path.endsWith(".ts")).flatMap(patternsOf2);
}
function patternsOf2(path) {
  const source = import_typescript.default.createSourceFile(
    path,
    (0, import_node_fs.readFileSync)((0, import_node_path.join)(ROOT, path), "utf8"),
    import_typescript.default.ScriptTarget.Latest,
    true
  );
  const found = [];
  const visit = (node) => {
    if (import_typescript.default.isRegularExpressionLiteral(node)) {
      const [, pattern = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${path}:${line + 1}`,
        regExp: new RegExp(pattern, flags),
        limit: limitAbove(node)
      });
    }
    if (import_typescript.default.isNewExpression(node) && node.expression.getText() === "RegExp")
      found.push({ place: `${path}: new RegExp`, regExp: /made/, limit: null });
    import_typescript.default.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
function limitAbove(node) {
  let statement = node;
  while (!import_typescript.default.isStatement(statement) && statement.parent) statement = statement.parent;
  const above = statement.getFullText().slice(0, node.getStart() - statement.getFullStart());
  const [, limit] = /limit of ([\d,]+) characters/.exec(above) ?? [];
  return limit === void 0 ? null : Number(limit.replaceAll(",", ""));
}
var CHARACTERS = [
  ...Array.from({ length: 127 }, (_, code3) => String.fromCharCode(code3)),
  ...["\xE9", "\xC9", "\u20AC", "\u201C", "\xA0", "\u2028", "\u202E", "\uD800"]
];
var ENDS = ["", "\xA7", "\n\xA7"];
var MOST_OF_ONE = 6;
function worstTexts({ source, flags }) {
  const { pattern } = new import_regexpp.RegExpParser().parseLiteral(`/${source}/${flags}`);
  const sets = new Sets(pattern, flags);
  const begins = /* @__PURE__ */ new Map();
  const add = (begin, piece) => {
    if (piece !== "") begins.set(JSON.stringify([begin, piece]), [begin, piece]);
  };
  (0, import_regexpp.visitRegExpAST)(pattern, {
    onQuantifierEnter(loop) {
      if (loop.max < 20) return;
      const before3 = sets.before(loop);
      for (const piece of sets.pieces(loop.element)) {
        add(before3, piece);
        add("", piece);
        add("", before3 + piece);
      }
      add("", before3);
    },
    onAlternativeEnter: (alternative) => add("", sets.example(alternative))
  });
  return [...begins.values()].flatMap(
    ([begin, piece]) => ENDS.map(
      (end) => (length) => begin + piece.repeat(Math.ceil(length / piece.length)) + end
    )
  );
}
var Sets = class {
  constructor(pattern, flags) {
    this.flags = flags;
    const atoms = [];
    const onAtom = ({ raw: raw2 }) => void atoms.push(this.atom(raw2));
    (0, import_regexpp.visitRegExpAST)(pattern, {
      onCharacterClassEnter: onAtom,
      onCharacterSetEnter: onAtom,
      onCharacterEnter: (node) => {
        if (!/^CharacterClass/.test(node.parent.type)) onAtom(node);
      }
    });
    const byWay = /* @__PURE__ */ new Map();
    for (const character of [..."a1 ", ...CHARACTERS]) {
      const way = atoms.map((atom) => Number(atom.test(character))).join("");
      if (!byWay.has(way)) byWay.set(way, character);
    }
    this.representatives = [...byWay.values()];
  }
  flags;
  /** One for each way in which characters differ to this pattern. */
  representatives;
  atom(raw2) {
    return new RegExp(`^(?:${raw2})$`, this.flags.replace(/[gy]/g, ""));
  }
  /** What an element of a loop can take. */
  pieces(element) {
    if (element.type === "CapturingGroup" || element.type === "Group")
      return element.alternatives.map((alternative) => this.example(alternative)).slice(0, MOST_OF_ONE);
    const atom = this.atom(element.raw);
    const taken = this.representatives.filter((character) => atom.test(character));
    return taken.length > 0 ? taken.slice(0, MOST_OF_ONE) : [this.example(element)];
  }
  /** What leads to a part. */
  before(part) {
    const { parent } = part;
    if (!parent) return "";
    const own = parent.type === "Alternative" ? parent.elements.slice(0, parent.elements.indexOf(part)).map((one) => this.example(one)) : [];
    return this.before(parent) + own.join("");
  }
  /** A short text that a part matches. */
  example(part) {
    switch (part.type) {
      case "Alternative":
        return part.elements.map((element) => this.example(element)).join("");
      case "Group":
      case "CapturingGroup":
        return part.alternatives[0] ? this.example(part.alternatives[0]) : "";
      case "Quantifier":
        return this.example(part.element).repeat(part.min);
      case "Backreference":
        return Array.isArray(part.resolved) ? "" : this.example(part.resolved);
      case "Assertion":
        return "";
      default: {
        const atom = this.atom(part.raw);
        return CHARACTERS.find((character) => character > " " && atom.test(character)) ?? " ";
      }
    }
  }
};

// test/hostile/linearTime.test.ts
var QUARTER_OF_A_MEGABYTE = 25e4;
test.each(TEXTS)("%s: a quarter of a megabyte of anything", async (_name, read5, worst = []) => {
  const tooLong = await tooLongFor(read5, [...worst, ...EVERYWHERE], QUARTER_OF_A_MEGABYTE);
  expect(tooLong).toBeUndefined();
});
test.each(ANSWERS)("an answer: %s", async (_name, read5, make, size) => {
  expect(await isLinear((length) => read5(make(length)), size)).toBe(true);
});
test.each(FILES)("a file: %s", async (_name, make, size, read5) => {
  expect(await isLinear((length) => read5(make(length)), size)).toBe(true);
});
describe("every pattern", () => {
  const all = patterns();
  test("that is made while it runs is one of these, which texts above are for", () => {
    expect(all.flatMap(({ place }) => place.endsWith("new RegExp") ? [place] : []).sort()).toEqual([
      "nodes/EBoekhouden/books/soap/refusalWords.ts: new RegExp",
      "nodes/shared/transport/redact.ts: new RegExp"
    ]);
  });
  const LONG = 2e4;
  test("of our own, on what it dislikes most; no longer than its comment says that it meets", async () => {
    expect(all.length).toBeGreaterThan(200);
    const found = [];
    for (const { place, regExp, limit } of all) {
      const meet = (text6) => regExp.global ? text6.replace(regExp, "") : text6.search(regExp);
      const worst = worstTexts(regExp);
      if (limit === null) {
        const tooLong = await tooLongFor(meet, worst, LONG);
        if (tooLong !== void 0) found.push(`${place}: ${JSON.stringify(tooLong)}`);
      } else {
        const longest = worst.map((text6) => text6(limit).slice(0, limit));
        const seconds = await leastCpuSeconds(() => longest.map(meet));
        if (seconds > SHORT_SECONDS) found.push(`${place}: ${seconds} seconds for ${limit} characters`);
      }
    }
    expect(found).toEqual([]);
  });
});
describe("more is refused", () => {
  const send = async (content) => await callerWith(answer("Send", content)).caller.call("Send", {});
  test("200,000 elements in each other are read, and overflow nothing", async () => {
    const deep = (name) => `<${name}>`.repeat(2e5) + `</${name}>`.repeat(2e5);
    expect(await send(`<SendResult>${deep("a")}<Message>x</Message></SendResult>`)).toMatchObject({
      SendResult: { Message: "x" }
    });
    expect(await send(`<SendResult>${deep("Order")}</SendResult>`)).toHaveProperty("SendResult.Order");
  });
  test.each(["<a/>", 'b="" ', 'b= ""\n'])("than two million times %s", async (piece) => {
    const content = piece.repeat(2000001);
    const problem2 = await problemOf2(send(piece.startsWith("<") ? content : `<a ${content}/>`));
    expect(problem2.message).toContain("more than two million parts");
  });
  test.each(['"a" :1,', "1,", "{},"])("than two million times %s in JSON", (piece) => {
    const body = `{"items":[${piece.repeat(2000001)}0]}`;
    expect(readJson({ status: 200, headers: {}, body })).toMatchObject({
      failure: { problem: { why: "tooManyParts" } }
    });
  });
  test("than ten megabytes of a file, or a hundred thousand lines", () => {
    expect(refusalOf(Buffer.alloc(10 * 1024 * 1024 + 1, "a"))).toMatchObject({ code: "fileTooLarge" });
    const lines3 = "31-05-2026;4000;1,00;1,00\n".repeat(100001);
    expect(refusalOf(`Datum;Rekening;Debet;Credit
${lines3}`)).toMatchObject({
      code: "fileTooLarge",
      ...{ megabytes: 10, lines: 1e5 }
    });
  });
});
