/** An error that names the field, and says what was expected there. */
export const wrong = (path, what) => Object.assign(new Error(path ? `${path}: ${what}` : what), { path, what });
