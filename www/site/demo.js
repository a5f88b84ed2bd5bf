// The script of the demo's pages: they and the widget speak the language that the address asks for, or the reader's.
import { language, sayAll } from './say.js';

const wanted = new URLSearchParams(location.search).get('locale');

sayAll();
// The pages are written in English, and an element speaks the language of its page.
if (wanted || language !== 'en') document.querySelector('worth-a-meeting').setAttribute('locale', wanted ?? language);
if (wanted) {
  for (const link of document.querySelectorAll('main > p a')) link.search = new URLSearchParams({ locale: wanted });
}
