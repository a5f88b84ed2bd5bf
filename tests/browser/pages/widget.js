// Makes the elements that the address asks for: ?el=view%3Dcost&el=… holds the attributes of each.
window.told = [];
for (const name of ['ready', 'change', 'recommendation', 'export', 'error']) {
  addEventListener(`worth-a-meeting-${name}`, ({ target, detail, bubbles, composed }) => {
    const index = [...document.querySelectorAll('worth-a-meeting')].indexOf(target);
    window.told.push({ name, index, detail, bubbles, composed });
  });
}
const main = document.querySelector('main');
for (const attributes of new URLSearchParams(location.search).getAll('el')) {
  const element = document.createElement('worth-a-meeting');
  for (const [name, text] of new URLSearchParams(attributes)) {
    if (name === 'far') {
      const far = document.createElement('div');
      far.className = 'far';
      main.append(far);
    } else element.setAttribute(name, text);
  }
  const fallback = document.createElement('p');
  fallback.textContent = 'In short: write when waiting does no harm.';
  element.append(fallback);
  main.append(element);
}
