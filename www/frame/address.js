// Gives the element of a page the attributes that stand in the page's address, as in `?view=cost&locale=de`, and the page
// its language.
import { names } from 'wam-attributes';

const element = document.querySelector('worth-a-meeting');
const asked = new URLSearchParams(location.search);
for (const name of names) if (asked.has(name)) element.setAttribute(name, asked.get(name));
document.documentElement.classList.toggle('framed', parent !== window);

/** The page is in the language of its element, which may change later. */
export function speak() {
  document.documentElement.lang = element.getAttribute('locale') || navigator.language;
}

speak();
