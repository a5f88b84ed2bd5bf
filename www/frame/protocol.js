// What a frame and the page around it say to each other: `{ worthAMeeting: { v: 1, id, type, … } }`. The page names the frame
// by an id of its own when it greets it. Nothing that readers type is ever said.

/** How long a text may be that is taken. */
const LONGEST = 2048;

const isText = (it) => typeof it === 'string' && it.length <= LONGEST;
const isAttribute = ([name, value]) => isText(name) && (value === null || isText(value));

/** What a message of each type has to say. */
const TYPES = {
  /** The frame is there. Its id is empty until it was greeted. */
  ready: () => true,
  /** The page is there, and calls the frame by this id. */
  hello: ({ id }) => id !== '',
  /** How high the frame's page is, in CSS pixels. */
  height: ({ height }) => Number.isFinite(height),
  /** Attributes of the element that have changed; `null` takes one away. */
  attributes: ({ attributes }) => attributes?.constructor === Object && Object.entries(attributes).every(isAttribute),
};

/** A message to be posted. */
export const message = (id, type, more) => ({ worthAMeeting: { v: 1, id, type, ...more } });

/** What a message says; nothing where it is none of these. */
export function understood(data) {
  const said = data?.worthAMeeting;
  const known = said?.v === 1 && isText(said.id) && isText(said.type) && Object.hasOwn(TYPES, said.type);
  return known && TYPES[said.type](said) ? said : undefined;
}
