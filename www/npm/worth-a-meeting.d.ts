/** What JSON can say. */
export type WorthAMeetingJson =
  | null
  | boolean
  | number
  | string
  | WorthAMeetingJson[]
  | { [name: string]: WorthAMeetingJson };

/** A document, and the version of its form. */
export interface WorthAMeetingValue {
  version: number;
  document: { [name: string]: WorthAMeetingJson };
}

/** The attributes of `<worth-a-meeting>`. */
export interface WorthAMeetingAttributes {
{attributes}
}

/** The element `<worth-a-meeting>`, which importing the module defines. */
export interface WorthAMeetingElement extends HTMLElement {
{members}
}

/** What the element tells; all of it bubbles, out of shadow trees, too. */
export interface WorthAMeetingEvents {
{events}
}

declare global {
  interface HTMLElementTagNameMap {
    'worth-a-meeting': WorthAMeetingElement;
  }
  interface GlobalEventHandlersEventMap extends WorthAMeetingEvents {}
}
