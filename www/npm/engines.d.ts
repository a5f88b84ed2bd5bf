/**
 * The engines of Worth a Meeting without its interface: plain JSON in and out, the same figures as the widget shows.
 *
 * Works in Node 18 and later, and in modules and workers of browsers. The wasm is fetched with the first call. What is not as
 * described here is refused with an `Error` that has the `path` of the field, and says in `message` what was expected there.
 */

/** What every engine may be told besides. */
export interface EngineOptions {
  /** An organisation's policy, as an object or as the text of its file; see policy.schema.json. */
  policy?: object | string;
  /** ISO 4217; what the document says wins. */
  currency?: string;
  /** The language of texts that come out: `en`, `de`. */
  locale?: string;
}

/** What a request was refused with. */
export interface EngineError extends Error {
  /** Such as `document.cost.figures.duration`; an index in a list is a number. */
  path: string;
  /** The message without the path. */
  what: string;
}

/** The answers of the wizard. The first four are always needed. */
export interface Answers {
  urgency?: 'hour' | 'four-hours' | 'day' | 'week' | 'later' | null;
  complexity?: 'clear' | 'analysis' | 'ambiguous' | null;
  /** People besides the asker whose input is needed: 0 to 999. */
  contributors?: number | null;
  risk?: 'no' | 'somewhat' | 'yes' | null;
  purpose?: 'inform' | 'gather' | 'decide' | 'ideas' | 'conflict' | 'relationship' | 'incident' | null;
  reversibility?: 'easy' | 'costly' | 'hard' | null;
  sensitivity?: 'neutral' | 'disagreement' | 'personal' | null;
  prepared?: 'no' | 'notes' | 'proposal' | null;
  /** Exchanges already had in writing: 0 to 20. */
  rounds?: number | null;
  /** Working hours a day that the contributors share: 0 to 24. */
  overlap?: number | null;
  familiarity?: 'low' | 'some' | 'high' | null;
  'deep-work'?: 'no' | 'yes' | null;
}

export type Factor = keyof Answers;
export type Answer = string | number;

export type Mode =
  | 'decide-and-inform'
  | 'async-update'
  | 'recorded-walkthrough'
  | 'async-proposal'
  | 'async-input'
  | 'write-first-then-meet'
  | 'one-to-one-call'
  | 'small-meeting'
  | 'workshop'
  | 'live-incident';

export type Gate = 'incident' | 'one-to-one' | 'write-first' | 'no-input';

export interface Decision {
  mode: Mode;
  /** What the mode is called. */
  name: string;
  liveness: 'written' | 'write-first' | 'live' | 'now';
  /** The sum of the contributions: positive is toward live talk. */
  score: number;
  gates: Gate[];
  /** The weightiest first: a gate, a factor, or neither where nothing speaks clearly for either side. */
  reasons: { gate?: Gate; factor?: Factor; text: string }[];
  /** What each answer pushed toward, the strongest first. */
  contributions: {
    factor: Factor;
    points: number;
    rule: string;
    text: string;
    source: string | null;
    sourceText: string | null;
  }[];
  /** The other modes, the nearest first. */
  runnersUp: { mode: Mode; name: string; lead: number; against: Factor | null }[];
  /** The smallest changes of one answer that change the mode. */
  flips: { factor: Factor; from: Answer | null; to: Answer; mode: Mode }[];
}

/** A figure of the evidence. */
export interface Source {
  id: string;
  author: string;
  title: string;
  url: string | null;
  year: number | null;
  unit: string;
  low: number;
  value: number;
  high: number;
  /** Our own judgement chose the default or its range. */
  judgement: boolean;
  /** Someone who sells something related published it. */
  vendor: boolean;
  caveat: string;
}

/** Who says so: the request, the evidence, or a default that follows from the policy or is our judgement. */
export type From = 'given' | 'evidence' | 'default';

export interface Figure {
  value: number | null;
  unit: string;
  from: From;
  source: Source | null;
}

export interface Role {
  name?: string;
  people?: number | null;
  /** What the amount is: an hour with everything on top, a wage for an hour, a salary for a year. */
  pay?: 'loaded-hourly' | 'hourly' | 'annual';
  amount?: number | null;
}

/** The calculator's sheet; what is left out has a default. */
export interface CostSheet {
  region?: 'eu' | 'us' | null;
  /** ISO 4217. */
  currency?: string | null;
  roles?: Role[];
  recurrence?: 'once' | 'daily' | 'weekly' | 'two-weekly' | 'monthly' | 'quarterly';
  figures?: {
    /** Minutes, as the next three. */
    duration?: number | null;
    preparation?: number | null;
    followUp?: number | null;
    recovery?: number | null;
    /** Money for one meeting: room, travel. */
    fixed?: number | null;
    /** Weeks worked in a year. */
    weeks?: number | null;
    /** Words of the update. */
    words?: number | null;
    /** People who reply. */
    responders?: number | null;
    rounds?: number | null;
    /** Minutes for one reply. */
    reply?: number | null;
    /** What an hour of waiting costs. */
    delay?: number | null;
    /** Hours until the written path has its answer. */
    latency?: number | null;
    /** Hours until all could meet. */
    firstSlot?: number | null;
    budget?: number | null;
    multiplier?: number | null;
    paidHours?: number | null;
  };
}

/** One figure or a range, in the unit of its field: shares in per cent. Two numbers are low and high, three have the likely one between them. */
export type RoiRange = number | [number, number] | [number, number, number] | string | null;

/** The business case; what is left out has a default. */
export interface RoiSheet {
  teams?: RoiRange;
  people?: RoiRange;
  'meeting-hours'?: RoiRange;
  weeks?: RoiRange;
  'monthly-cost'?: RoiRange;
  pay?: RoiRange;
  multiplier?: RoiRange;
  'paid-hours'?: RoiRange;
  'share-moved'?: RoiRange;
  'async-effort'?: RoiRange;
  capture?: RoiRange;
  leavers?: RoiRange;
  'turnover-reduction'?: RoiRange;
  'replacement-cost'?: RoiRange;
  'turnover-saved'?: RoiRange;
  'tools-flat'?: RoiRange;
  'tools-user'?: RoiRange;
  'training-hours'?: RoiRange;
  'other-once'?: RoiRange;
  'meeting-basis'?: 'hours' | 'monthly-cost' | null;
  'turnover-basis'?: 'rates' | 'amount' | null;
  'pay-basis'?: 'loaded-hourly' | 'hourly' | 'annual' | null;
  scope?: 'cash' | 'cash-and-capacity' | null;
  /** Months until the full effect. */
  ramp?: number | string | null;
  /** Months that count. */
  horizon?: number | string | null;
  seed?: number | string | null;
  from?: 'cautious' | 'article-a' | 'article-b' | 'measured' | null;
  /** What a document keeps of other cases. */
  [kept: `kept.${string}` | `measured-${string}`]: string;
}

/** `value.document` of the widget, or what somebody writes by hand of it. */
export interface Parts {
  answers?: Answers;
  cost?: CostSheet;
  roi?: RoiSheet;
  topic?: string;
  view?: unknown;
  update?: unknown;
  policy?: unknown;
  ticker?: unknown;
}

export interface MeetingCost {
  currency: string;
  region: 'eu' | 'us';
  /** Money for one meeting, and everybody's working hours. */
  meeting: {
    talk: number;
    preparation: number;
    followUp: number;
    recovery: number;
    fixed: number;
    total: number;
    hours: number;
  };
  /** Money for one written exchange in its place, and everybody's working hours. */
  written: { writing: number; reading: number; replying: number; waiting: number; total: number; hours: number };
  /** What writing saves; may be negative. */
  saved: number;
  hoursSaved: number;
  /** The series in a year; none for a meeting that happens once. */
  perYear: {
    occurrences: number;
    meeting: number;
    written: number;
    saved: number;
    meetingHours: number;
    writtenHours: number;
    hoursSaved: number;
  } | null;
  /** What the cost of waiting does to the choice. */
  balance: 'tips' | 'waits-no-longer' | 'writing-is-dearer';
  /** What an hour of waiting costs where both are even. */
  breakEvenDelay: number | null;
  roles: { name: string; people: Figure; pay: string; amount: Figure }[];
  /** Every number that counts, with where it comes from. */
  figures: (Figure & { id: string })[];
  writingSpeed: { value: number; unit: string; source: Source };
  readingSpeed: { value: number; unit: string; source: Source };
}

/** What is likely, and below what one, five and nine in ten of the draws are; nothing is endless: never paid back, or no costs. */
export interface Band {
  likely: number | null;
  p10: number | null;
  p50: number | null;
  p90: number | null;
}

export interface RoiScope {
  benefits: number;
  costs: number;
  net: Band;
  paybackMonths: Band;
  roi: Band;
  /** The part of the draws that pays back within the horizon, 0 to 1. */
  paysBack: number;
}

export interface Change {
  before: number;
  after: number;
}

export interface Roi {
  currency: string;
  region: 'eu' | 'us';
  scope: 'cash' | 'cash-and-capacity';
  seed: number;
  meetingBasis: 'hours' | 'monthly-cost';
  turnoverBasis: 'rates' | 'amount';
  payBasis: 'loaded-hourly' | 'hourly' | 'annual';
  ramp: number;
  horizon: number;
  /** Every assumption that counts, in the unit of its field. */
  inputs: {
    id: keyof RoiSheet;
    low: number;
    likely: number;
    high: number;
    unit: string;
    from: From;
    /** That an article claims it without a source, or that it was measured. */
    standing: 'claim' | 'implied' | 'measured' | null;
    source: Source | null;
  }[];
  /** A year at full effect. */
  year: {
    capacityHours: Band;
    capacity: Band;
    turnover: number;
    tools: number;
    fullTime: number;
    freedHoursAWeek: number;
    focusHoursAWeek: number;
  };
  /** What is paid once. */
  once: number;
  /** Within the horizon: cash alone, and with the value of freed time. */
  scopes: { cash: RoiScope; 'cash-and-capacity': RoiScope };
  contrast: {
    meetingHoursAWeek: Change;
    meetingHours: Change;
    meetingCost: Change;
    writtenHours: Change;
    writtenCost: Change;
    turnoverCost: Change;
  };
  /** What the headline hangs on, the strongest first. */
  sensitivity: { input: keyof RoiSheet; atLow: number | null; atHigh: number | null }[];
  /** The net at the end of months, in the scope that was asked for. */
  months: { month: number; net: Band }[];
  /** What is told beside the case, and never added. */
  context: { id: string; low: number; likely: number; high: number; source: Source };
}

export type Markup =
  | 'markdown'
  | 'confluence-storage'
  | 'confluence-wiki'
  | 'jira'
  | 'mediawiki'
  | 'dokuwiki'
  | 'xwiki'
  | 'asciidoc'
  | 'slack'
  | 'html'
  | 'plain';

export interface Update {
  /** Such as `status` or `proposal`, or one of the policy's own. */
  template: string;
  /**
   * By the ids of the template's fields; times as `2026-11-26T17:00`, a list as texts or as the lines of one. A wrong id is
   * answered with those that there are.
   */
  fields?: { [field: string]: string | number | string[] | null };
  /** Markdown, unless something else is named. */
  markup?: Markup;
}

export interface RenderedUpdate {
  text: string;
  /** What it still lacks before it can replace a meeting. */
  findings: { field: string | null; code: string }[];
}

/** A calendar: its text or bytes, also of a .zip, or either with a name. */
export type CalendarFile =
  | string
  | ArrayBuffer
  | Uint8Array
  | Blob
  | { name: string; text: string | ArrayBuffer | Uint8Array | Blob };

export interface AuditOptions extends EngineOptions {
  /** What people cost, as in a document. */
  cost?: CostSheet;
  /** The first and the last day, such as `2026-12-25`; without them the thirteen weeks that end yesterday. */
  from?: string;
  to?: string;
  /** The IANA name of the zone in which days are meant; without it the device's own. */
  zone?: string;
  /** Whose the files are, in their order: addresses, or nothing where a file says so itself. */
  owners?: (string | null)[];
  /** How many people are in a series, by its key. */
  people?: { [key: string]: number };
  /** Keys of series that are tried without: `after` is without them. */
  without?: string[];
  /** What counts as a meeting; each rule is on unless it is switched off. */
  counting?: { timed?: boolean; confirmed?: boolean; busy?: boolean; withOthers?: boolean; notDeclined?: boolean };
}

/** Hours of all owners together. */
export interface Load {
  meeting: number;
  /** Of everybody in the meetings: what is paid for. */
  people: number;
  working: number;
  focus: number;
  focusBlocks: number;
  fragments: number;
  outside: number;
  double: number;
}

export interface AuditLoad extends Load {
  /** Of one owner. */
  meetingHoursAWeek: number;
  focusHoursAWeek: number;
  /** The part of the working time that goes into meetings, 0 to 1. */
  share: number | null;
  costAWeek: number | null;
}

export interface AuditSeries {
  key: string;
  title: string;
  people: number;
  minutes: number;
  rhythm: 'daily' | 'several-a-week' | 'weekly' | 'two-weekly' | 'monthly' | 'quarterly' | 'irregular';
  meetings: number;
  hours: number;
  peopleHours: number;
  perYear: number;
  peopleHoursAYear: number;
  isOwn: boolean;
  outside: number;
  costAYear: number | null;
  /** Whether it is tried without. */
  without: boolean;
  /** What would be better, and the answers that it rests on. */
  suggestion: { mode: Mode; answers: Answers } | null;
}

export interface CalendarAudit {
  currency: string;
  from: string;
  to: string;
  zone: string;
  workingWeek: { startMinutes: number; endMinutes: number; days: boolean[]; holidays: string[] };
  owners: number;
  meetings: number;
  /** What an hour of a person costs; none where nothing is said of it in this currency. */
  personHour: Figure | null;
  before: AuditLoad;
  after: AuditLoad;
  leftOut: { allDay: number; cancelled: number; free: number; alone: number; declined: number };
  sources: { name: string; owner: string | null; candidates: string[]; meetings: number }[];
  weeks: { monday: string; before: Load; after: Load }[];
  sizes: { fromPeople: number; meetings: number; hours: number; peopleHours: number }[];
  lengths: { fromMinutes: number; meetings: number; hours: number; peopleHours: number }[];
  /** The owners' hours in meetings, by weekday (Monday first) and hour of the day. */
  heat: number[][];
  zones: { name: string; shared: number; meetings: number; hours: number; outside: number }[];
  series: AuditSeries[];
  /** What could not be understood. */
  defects: { file: number; line: number; kind: string; what: string }[];
  moreDefects: number;
}

/** Which way to communicate fits, why, and what would change it. */
export function decide(answers: Answers, options?: EngineOptions): Promise<Decision>;

/** What a meeting or a series costs, and its written alternative. */
export function meetingCost(document?: Parts, options?: EngineOptions): Promise<MeetingCost>;

/** What going into writing is worth to a team or a company, with ranges drawn from a seed. */
export function roi(document?: Parts, options?: EngineOptions): Promise<Roi>;

/** A template with its fields, written in the markup of a tool. */
export function renderUpdate(update: Update, options?: EngineOptions): Promise<RenderedUpdate>;

/** Where the time of calendars goes. They are read where they are, and go nowhere. */
export function auditCalendar(files: CalendarFile | CalendarFile[], options?: AuditOptions): Promise<CalendarAudit>;
