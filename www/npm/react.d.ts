import type { ClassAttributes, HTMLAttributes } from 'react';
import type { WorthAMeetingAttributes, WorthAMeetingElement, WorthAMeetingJson } from './worth-a-meeting.js';

/** React sets the property of a name before the attribute, so a policy may be JSON here, too, or its text. */
type Props = Omit<WorthAMeetingAttributes, 'policy' | 'readonly'> & {
  policy?: WorthAMeetingJson;
  readonly?: boolean;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'worth-a-meeting': HTMLAttributes<WorthAMeetingElement> & ClassAttributes<WorthAMeetingElement> & Props;
    }
  }
}
