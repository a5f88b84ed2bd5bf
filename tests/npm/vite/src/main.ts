// What a project does with the package: its types are checked, and the built page is opened by the browser tests.
import 'worth-a-meeting';
import type { WorthAMeetingElement } from 'worth-a-meeting';
import { decide } from 'worth-a-meeting/engines';

const element: WorthAMeetingElement = document.createElement('worth-a-meeting');
element.setAttribute('loading', 'eager');
element.policy = { version: 1, wording: { en: { 'decide-title': 'Worth it?' } } };
element.addEventListener('worth-a-meeting-recommendation', ({ detail }) => {
  const mode: string = detail.mode;
  document.title = mode;
});
element.addEventListener('worth-a-meeting-error', ({ detail }) => console.error(detail.kind, detail.message));
// @ts-expect-error There is no such event.
element.addEventListener('worth-a-meeting-nothing', ({ detail }) => detail);
document.querySelector('main')?.append(element);
decide({ urgency: 'week', complexity: 'analysis', contributors: 4, risk: 'somewhat' }).then(({ mode }) => {
  document.documentElement.dataset.decided = mode;
});
