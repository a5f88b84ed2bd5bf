// Another script was here first.
customElements.define('worth-a-meeting', class extends HTMLElement {
  connectedCallback() { this.textContent = 'another element'; }
});
