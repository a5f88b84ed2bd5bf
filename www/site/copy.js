/** Copies a text; where neither way is allowed, it is marked in its field, so that a key copies it. Says whether it was copied. */
export async function copy(text, area) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch { /* frames and pages without https may not */ }
  area.focus();
  area.select();
  return document.execCommand('copy');
}
