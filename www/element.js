// Defines <worth-a-meeting>: attributes, events, lifecycle. The widget itself with its styles and its wasm is fetched
// once per page, when the first element comes near the viewport.
import { watched } from 'wam-attributes';
import words from 'wam-failure-words';
import { get, script } from 'wam-files';

const TAG = 'worth-a-meeting';

const base = new CSSStyleSheet();
base.replaceSync(':host{display:block}:host([hidden]){display:none}');

/** What went wrong, by the name of its words in locales/. */
const failure = (kind, cause) => Object.assign(new Error(kind, { cause }), { kind });

/** One promise for all who ask, who go on in the order in which they did; what failed is made anew for the next one. */
const once = (make) => {
  let made;
  return () => made ??= make().catch((error) => {
    made = undefined;
    throw error;
  });
};

const missing = (cause) => { throw failure('missing', cause); };
const code = once(() => script('app').catch(missing));
/** The runtime, one for all elements of the page. */
const load = once(start);

async function start() {
  const refused = (cause) => { throw failure(/Content.?Security|unsafe-eval|CSP/.test(cause) ? 'csp' : 'start', cause); };
  const fetched = get('wasm').catch(missing); // beside the code
  fetched.catch(() => {}); // it is waited for below
  const { boot, framePainted } = await code();
  await framePainted();
  const response = await fetched;
  if (!response.ok) missing(new Error(`${response.status} ${response.url}`));
  // It is compiled while it comes; from a server that calls it something else, only once it is whole.
  const streams = response.headers.get('Content-Type') === 'application/wasm';
  const compiling = streams ? WebAssembly.compileStreaming(response) : response.arrayBuffer().then(WebAssembly.compile);
  return boot(await compiling.catch(refused)).catch(refused);
}

/** A language that has words of its own: the element's, the page's, the browser's; English otherwise. */
const languageOf = (element) => {
  const tag = element.getAttribute('locale') || element.closest('[lang]')?.lang || navigator.language;
  const language = tag.slice(0, 2).toLowerCase();
  return words[language] ? language : 'en';
};

/** The files of languages, each fetched once. English is in the wasm, and stands in for what cannot be fetched. */
const files = { en: Promise.resolve() };
const fetchWords = (language, priority) => files[language] ??= get(`${language}.txt`, priority)
  .then((response) => response.ok ? response.text() : undefined)
  .catch(() => undefined);

/** Starts elements as they come near. */
const nearby = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) target.load();
}, { rootMargin: '600px' });

class WorthAMeeting extends HTMLElement {
  static observedAttributes = watched;

  #root = this.attachShadow({ mode: 'open' });
  #runtime;
  /** The document as JSON, known here so that it outlives a crash of the wasm. */
  #draft;
  /** The policy that the page has set, as a text, and whether it came as one. */
  #policy;
  #policyIsText = false;
  /** The address that the property of the same name made the attribute. */
  #named;
  #stale = false;
  /** What is under way until the widget can be shown; what can be shown already is `#prepared`. */
  #loading;
  #prepared = false;
  /** The card that says what is wrong. */
  #card;

  /** What the runtime is told of this element. */
  #host = {
    element: this,
    root: this.#root,
    ownPolicy: () => this.#policy,
    draft: () => this.#draft,
    keep: (json) => { this.#draft = json; },
    shown: () => this.#shown(),
    emit: (name, detail) => this.#emit(name, detail),
    fail: (error) => this.#fail(error),
  };

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [base];
    this.#root.append(document.createElement('slot'));
  }

  connectedCallback() {
    // What was set before the element was defined hides the accessor.
    for (const name of ['value', 'policy']) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      try {
        this[name] = value;
      } catch (error) {
        console.error(`${TAG}: ${name}`, error); // it is no JSON
      }
    }
    if (this.#prepared) return this.#show();
    this.dataset.state ??= 'loading';
    if (this.getAttribute('loading') === 'eager') this.load();
    else nearby.observe(this);
  }

  disconnectedCallback() {
    nearby.unobserve(this);
    // A move within the page disconnects and connects at once: that is no reason to let go.
    queueMicrotask(() => this.isConnected || this.#runtime?.hide(this.#host));
  }

  attributeChangedCallback() {
    if (!this.#runtime || this.#stale) return;
    this.#stale = true;
    queueMicrotask(() => {
      this.#stale = false;
      this.#learn().then(() => this.#runtime.configure(this.#host));
    });
  }

  /** Fetches the widget and shows it; elements do it themselves when they come near the viewport. */
  load() {
    nearby.unobserve(this);
    return this.#loading ??= this.#start().finally(() => { this.#loading = undefined; });
  }

  async #start() {
    try {
      const language = languageOf(this);
      fetchWords(language, 'high'); // under way beside the rest
      // What the code draws at once comes before it starts.
      const drawing = !this.#runtime && code().then(({ preview }) => preview(this.#host, language));
      const starting = load();
      starting.catch(() => {}); // it is waited for below
      await drawing;
      this.#runtime ??= await starting;
      await this.#learn();
      // Who has left the page meanwhile is loaded when it comes back.
      if (!this.isConnected) return;
      await this.#runtime.prepare(this.#host);
      this.#prepared = true;
      if (this.isConnected) this.#show();
      else this.#runtime.hide(this.#host);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #learn() {
    const language = languageOf(this);
    this.#runtime.learn(language, await fetchWords(language));
  }

  #show() {
    this.#card?.remove();
    this.#runtime.show(this.#host);
  }

  #shown() {
    this.#host.handOver?.();
    // A running widget may be short of something: then the card stays until that is here.
    if (this.dataset.state === 'ready' || this.#host.short) return;
    this.#card?.remove();
    this.dataset.state = 'ready';
    this.#emit('ready', '{}');
    setTimeout(() => {
      // Everything else that a reader may come to need: after loading, nothing that readers do makes a request.
      this.#runtime.wantRest();
      for (const language in words) fetchWords(language, 'low');
    });
  }

  /** The whole document as plain JSON; setting it is a step that the reader can undo. */
  get value() {
    return this.#draft === undefined ? null : JSON.parse(this.#draft);
  }

  set value(value) {
    const json = JSON.stringify(value) ?? 'null';
    if (this.#runtime) this.#runtime.setValue(this.#host, json);
    else this.#draft = json;
  }

  /**
   * The policy, as plain JSON or its text, before the one that the attribute names; `null` leaves it to that. An address or
   * `#id` becomes that attribute: frameworks set the property of a name where a page has the attribute.
   */
  get policy() {
    return this.#policyIsText ? this.#policy : JSON.parse(this.#policy ?? 'null');
  }

  set policy(policy) {
    const isText = typeof policy === 'string';
    // JSON may be one word, too.
    const isAddress = isText && /^(?!(null|true|false|-?\d[\d.]*)$)[^\s{}[\]"<>]+$/.test(policy);
    if (isAddress) this.setAttribute('policy', this.#named = policy);
    else if (policy == null && this.#named === this.getAttribute('policy')) this.removeAttribute('policy');
    this.#policyIsText = isText && !isAddress;
    this.#policy = isText ? (isAddress ? undefined : policy) : JSON.stringify(policy ?? undefined);
    this.attributeChangedCallback();
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(`${TAG}-${name}`, {
      bubbles: true, composed: true, detail: JSON.parse(detail),
    }));
  }

  /** Shows what is wrong, and how to go on; what was typed stays in the draft. */
  #fail({ kind = 'start', message, cause }) {
    const language = languageOf(this);
    const say = (id) => words[language][`failure-${id}`];
    const make = (tag, text, ...children) => {
      const element = document.createElement(tag);
      element.append(text, ...children);
      return element;
    };
    const button = (id, act) => {
      const element = make('button', say(id));
      element.onclick = act;
      return element;
    };
    const again = () => {
      if (this.#prepared) this.#show();
      else this.load();
    };
    // A widget that is there goes on below; only a crash takes it away.
    const goesOn = this.#prepared && kind !== 'crash';
    const draft = !goesOn && this.#draft;
    const said = String(cause ?? message);
    this.#card?.remove();
    const card = this.#card = make('div', goesOn ? '' : make('strong', say('title')), make('p', say(kind)));
    card.setAttribute('role', 'alert');
    card.part = 'failure';
    card.lang = language;
    const ways = make('p', button(draft ? 'go-on' : 'again', again));
    card.append(make('p', make('code', said)), ways);
    if (draft) {
      ways.append(' ', button('afresh', () => {
        this.#draft = undefined;
        this.#runtime?.forget(this.#host);
        again();
      }));
      const kept = make('textarea', draft);
      kept.readOnly = true;
      kept.rows = 3;
      kept.ariaLabel = say('draft');
      card.append(make('p', say('draft')), kept);
    }
    // Another page helps against the rules of this one, but not where the browser is too old or the server has no such file.
    if (!goesOn && kind !== 'start' && !/^(Error: )?\d{3} /.test(said)) this.#host.elsewhere?.().then((address) => {
      if (!address) return;
      const link = make('a', say('elsewhere'));
      link.href = address;
      link.target = '_blank';
      ways.append(' ', link);
    });
    this.#host.first?.remove();
    this.#root.prepend(card);
    this.dataset.state = 'error';
    this.#emit('error', JSON.stringify({ kind, message: said }));
  }
}

// A page may load this module twice, or have the name taken: the first one stays.
if (!customElements.get(TAG)) customElements.define(TAG, WorthAMeeting);
