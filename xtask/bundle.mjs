// Bundles and minifies the page's scripts with esbuild. Called by xtask with one JSON argument:
// { entries: [{ from, to }], alias: { name: path }, minify }
import { build } from 'esbuild';

const { entries, alias, minify } = JSON.parse(process.argv[2]);
/** Scripts that another one names when it is built stay files of their own; Node has its own modules. */
const external = ['./worth-a-meeting.*', 'node:*'];
const shared = { bundle: true, minify, charset: 'utf8', target: 'es2022', legalComments: 'none', logLevel: 'error' };

/** A style sheet imported by a script is its minified text, for `CSSStyleSheet.replaceSync`. */
const cssAsText = {
  name: 'css-as-text',
  setup(plugin) {
    plugin.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ ...shared, entryPoints: [path], write: false });
      return { contents: outputFiles[0].text.trim(), loader: 'text', watchFiles: [path] };
    });
  },
};

/** What a page names without `type="module"`. */
const CLASSIC = /embed\.js$/;

/** What runs as soon as it is there, nearly all of it: Chromium then compiles it while it comes, beside the page's own work,
 * instead of each function in the middle of that when it is called first. */
const AT_ONCE = /worth-a-meeting(\.app)?\.js$/;
const HINT = { js: '//# allFunctionsCalledOnLoad' };

try {
  for (const { from, to } of entries) {
    // A style sheet that is a file of its own stays one.
    const asScript = from.endsWith('.css') ? {} : {
      format: CLASSIC.test(to) ? 'iife' : 'esm', alias, external, plugins: [cssAsText], banner: AT_ONCE.test(to) ? HINT : {},
    };
    await build({ ...shared, ...asScript, entryPoints: [from], outfile: to });
  }
} catch {
  process.exit(1); // esbuild has already said what is wrong
}
