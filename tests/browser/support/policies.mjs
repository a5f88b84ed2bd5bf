// Policy files for tests, written for them.
import { readFileSync } from 'node:fs';

/** A file of nearly as many bytes as are read. */
export function longFile() {
  const file = JSON.parse(readFileSync(new URL('../../../docs/policies/words-and-looks.json', import.meta.url), 'utf8'));
  const modes = ['workshop', 'small-meeting', 'async-input', 'async-update', 'async-proposal', 'decide-and-inform'];
  for (const language of ['en', 'de']) {
    for (const mode of modes) {
      for (const end of ['', '-short', '-practice']) file.wording[language][`mode-${mode}${end}`] = `${mode} `.repeat(200).slice(0, 490);
    }
  }
  file.note = Array.from({ length: 2350 }, (_, at) => [at, `note ${at}`]);
  const text = JSON.stringify(file);
  if (text.length <= 60_000 || text.length >= 65_536) throw new Error(`${text.length} bytes are not nearly as many as are read`);
  return text;
}
